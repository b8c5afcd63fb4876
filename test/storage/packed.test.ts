import * as fc from 'fast-check';
import { TextDictionary } from '../../src/core/hierarchy/dictionary-texts';
import { PackedCodes, PackedTexts } from '../../src/core/hierarchy/packed';
import { decodeUtf8, encodeUtf8 } from '../../src/core/hierarchy/utf8';

const text = fc.string({ unit: 'binary', maxLength: 40 });

describe('Packed texts', () => {
  it('encodes and decodes as UTF-8', () => {
    fc.assert(
      fc.property(text, (value) => {
        const bytes = encodeUtf8(value);
        expect(Buffer.from(bytes).equals(Buffer.from(value))).toBe(true);
        expect(decodeUtf8(bytes, 0, bytes.length)).toBe(value);
      }),
    );
  });

  it('gives back what was packed', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.constant('长'.repeat(200))), { maxLength: 100 }), (values) => {
        const packed = PackedTexts.of(values);
        expect(Array.from(values, (_, index) => packed.at(index))).toEqual(values);
        expect([packed.at(-1), packed.at(values.length)]).toEqual(['', '']);
      }),
    );
  });

  it('finds every code by its text, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 300 }), text, (codes, other) => {
        const packed = PackedCodes.of(['', ...codes.filter((code) => code !== '')]);
        for (let id = 1; id < packed.length; id++) expect(packed.find(packed.at(id))).toBe(id);
        expect(packed.find(`${codes.join('')}${other}.`)).toBe(-1);
        expect(packed.find('')).toBe(-1);
      }),
    );
  });

  it('keeps a shared text once', () => {
    const dictionary = new TextDictionary();
    const intern = (value: string) => {
      const bytes = encodeUtf8(value);
      return dictionary.intern(bytes, 0, bytes.length);
    };
    fc.assert(
      fc.property(text, (value) => {
        const index = intern(value);
        expect([dictionary.entries[index], intern(value)]).toEqual([value, index]);
      }),
      { numRuns: 2000 },
    );
    expect(new Set(dictionary.entries).size).toBe(dictionary.entries.length);
  });
});

import * as fc from 'fast-check';
import type { FormattedExecutionResult } from 'graphql';
import { bytesOf, byteText, readable } from '../../../src/server/compiled/byte-text';
import { resultText, WrittenData } from '../../../src/server/compiled/written-data';

/** Texts of all scripts, among them what JSON has to escape. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('中', '"', '\\', '\n', '\u0000', '😀', '\u2028', 'é', 'a') }),
);
/** The same, with surrogates that stand alone. */
const anything = fc.oneof(texts, fc.string({ unit: fc.constantFrom('\ud83d', '\ude00', '中', 'a') }));

describe('Text in the form of its bytes', () => {
  it('has the bytes of its UTF-8 and can be read again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(bytesOf(byteText(text))).toEqual(Buffer.from(text, 'utf8'));
        expect(readable(byteText(text))).toBe(text);
      }),
    );
  });

  it('can be joined', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        expect(bytesOf(`${byteText(one)}${byteText(other)}`).toString('utf8')).toBe(one + other);
      }),
    );
  });

  it('is what JSON is sent as, written before or not, with errors or without', () => {
    const errors = fc.option(fc.array(fc.record({ message: anything }), { minLength: 1 }), { nil: undefined });
    fc.assert(
      fc.property(fc.dictionary(texts, anything), errors, (data, its) => {
        const beside = its === undefined ? {} : { errors: its };
        const written = new WrittenData(byteText(JSON.stringify(data)));
        const expected = JSON.stringify({ ...beside, data });
        for (const each of [data, written as never]) {
          const result: FormattedExecutionResult = { ...beside, data: each };
          expect(bytesOf(resultText(result)).toString('utf8')).toBe(expected);
          expect(JSON.stringify(result)).toBe(expected);
        }
      }),
    );
  });

  it.each([
    [{ errors: [{ message: '没有数据' }] }, '{"errors":[{"message":"没有数据"}]}'],
    [{ errors: [{ message: 'x' }], data: null }, '{"errors":[{"message":"x"}],"data":null}'],
    [{ data: { a: '中' }, extensions: { b: 1 } }, '{"extensions":{"b":1},"data":{"a":"中"}}'],
  ])('%j is %s', (result, text) => {
    expect(bytesOf(resultText(result)).toString('utf8')).toBe(text);
  });
});

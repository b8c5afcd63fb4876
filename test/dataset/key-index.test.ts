import fc from 'fast-check';
import { KeyIndex } from '../../src/core/dataset/check/key-index';

const row = fc.tuple(fc.integer({ min: -2, max: 3 }), fc.nat(3), fc.constantFrom('', 'a', 'b'));

describe('An index of keys', () => {
  it('finds the first row of each key, as a map would', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), fc.array(row, { maxLength: 10 }), (rows, others) => {
        const columns = (of: typeof rows) => [
          Int32Array.from(of, ([a]) => a),
          Uint8Array.from(of, ([, b]) => b),
          of.map(([, , text]) => text),
        ];
        const first = new Map<string, number>();
        rows.forEach((each, at) => first.set(each.join(), first.get(each.join()) ?? at));
        const index = new KeyIndex(columns(rows), rows.length);

        expect([...index.first]).toEqual(rows.map((each) => first.get(each.join())));
        expect(others.map((_, at) => index.find(columns(others), at))).toEqual(
          others.map((each) => first.get(each.join()) ?? -1),
        );
      }),
    );
  });
});

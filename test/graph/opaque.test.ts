import 'reflect-metadata';
import fc from 'fast-check';
import { formatDay } from '../../src/core/facts/day';
import { cursorOf, keysOf } from '../../src/subgraphs/shared/cursor';
import { DayScalar } from '../../src/subgraphs/shared/day-scalar';
import { Refusal } from '../../src/subgraphs/shared/errors';
import { globalId, IDENTIFIED, parseGlobalId } from '../../src/subgraphs/shared/global-id';

describe('What is opaque to clients', () => {
  it('a global id names its type and code, whatever the script of the code', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...IDENTIFIED),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 64 }),
        (type, code) => {
          expect(parseGlobalId(globalId(type, code))).toEqual({ type, code });
        },
      ),
    );
  });

  it('any other text is no global id', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const named = parseGlobalId(text);
        expect(named === null || globalId(named.type, named.code) === text).toBe(true);
      }),
    );
  });

  it('a cursor gives back its keys, and any other text is refused', () => {
    const keys = fc.array(fc.integer(), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(keys, fc.string(), (given, text) => {
        expect(keysOf(cursorOf(given), given.length)).toEqual(given);
        expect(() => keysOf(`${text}!`, given.length)).toThrow(Refusal);
        expect(() => keysOf(cursorOf(given), given.length + 1)).toThrow(Refusal);
      }),
    );
  });

  it('a day comes in as it went out', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 1_000_000 }), (day) => {
        expect(DayScalar.serialize(day)).toBe(formatDay(day));
        expect(DayScalar.parseValue(DayScalar.serialize(day))).toBe(day);
      }),
    );
  });
});

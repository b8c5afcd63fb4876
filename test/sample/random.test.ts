import fc from 'fast-check';
import { ALWAYS, day, FOREVER } from '../../src/core/facts/day';
import { LAST_DAY } from '../../src/sample/calendar';
import { shared } from '../../src/sample/period';
import { Random } from '../../src/sample/random';
import { termsOfOffice } from '../../src/sample/terms-of-office';

const days = fc.integer({ min: day('2000-01-01'), max: LAST_DAY });
const seeds = fc.integer();

describe('the generator of numbers', () => {
  it('stays within its bounds and repeats itself', () => {
    fc.assert(
      fc.property(seeds, fc.string(), fc.integer({ min: 1, max: 1000 }), (seed, subject, bound) => {
        const [one, two] = [Random.of(seed, subject), Random.of(seed, subject)];
        const drawn = Array.from({ length: 20 }, () => one.below(bound));

        expect(drawn).toEqual(Array.from({ length: 20 }, () => two.below(bound)));
        expect(drawn.every((each) => Number.isInteger(each) && each >= 0 && each < bound)).toBe(true);
      }),
    );
  });

  it('spreads evenly enough', () => {
    const random = new Random(1);
    const counts = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 10_000; i += 1) {
      const bin = random.below(10);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }

    expect(Math.min(...counts)).toBeGreaterThan(850);
    expect(Math.max(...counts)).toBeLessThan(1150);
  });
});

describe('terms of office', () => {
  const post = fc
    .tuple(fc.option(days, { nil: ALWAYS }), fc.option(days, { nil: FOREVER }))
    .filter(([from, to]) => from < to && to > day('2014-06-01'))
    .map(([from, to]) => ({ from, to }));

  it('follow one another within the post', () => {
    fc.assert(
      fc.property(
        post,
        seeds,
        fc.boolean(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (span, seed, history, vacancy) => {
          const terms = termsOfOffice(span, new Random(seed), { history, vacancy });

          expect(terms.length).toBeGreaterThan(0);
          expect(terms.every((term) => term.from < term.to && term.from >= span.from && term.to <= span.to)).toBe(true);
          expect(terms.every((term, i) => i === 0 || (terms[i - 1]?.to ?? FOREVER) <= term.from)).toBe(true);
        },
      ),
    );
  });

  it('share the days that both spans have', () => {
    fc.assert(
      fc.property(days, days, days, days, (a, b, c, d) => {
        const both = shared({ from: a, to: b }, { from: c, to: d });

        expect(both).toEqual(Math.max(a, c) < Math.min(b, d) ? { from: Math.max(a, c), to: Math.min(b, d) } : null);
      }),
    );
  });
});

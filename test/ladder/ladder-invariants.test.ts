import * as fc from 'fast-check';
import type { Day } from '../../src/core/facts/day';
import { GRAVITIES, type Gravity } from '../../src/core/facts/values';
import { type Hierarchy, NONE } from '../../src/core/hierarchy/hierarchy';
import type { AccountabilityCase } from '../../src/core/ladder/case';
import { type Ladder, openMeasures, type OpenMeasure } from '../../src/core/ladder/ladder';
import { refusal } from '../../src/core/ladder/refusal';
import { ACCOUNTABILITY_MEASURES, DOORS_OF, MEASURE_LAW } from '../../src/core/law/ladder';
import type { Basis } from '../../src/core/resolve/answer';
import { RUNS } from '../properties/runs';
import { seeds } from '../worlds/world';
import { managedWorld } from './managed-worlds';
import { askedCases, foundIn } from './random-cases';
import { spoken } from './spoken';
import { isVerbatim } from './verbatim';

interface Seen {
  readonly hierarchy: Hierarchy;
  readonly of: AccountabilityCase;
  readonly on: Day;
  readonly ladder: Ladder;
}

/** Looks at the ladders of random cases in random worlds, and throws where a look says what is wrong. */
const looking = (look: (seen: Seen) => readonly string[]) => (): void => {
  const property = fc.property(seeds(), askedCases(), (seed, asked) => {
    const { rows, hierarchy } = managedWorld(seed);
    for (const found of foundIn(rows, hierarchy)) {
      for (const { facts, on } of asked) {
        const of = { ...facts, ...found };
        const wrong = look({ hierarchy, of, on, ladder: openMeasures(hierarchy, of, on) });
        if (wrong.length > 0) throw new Error(`${hierarchy.codes.cadre.at(of.cadre)}: ${wrong.join('; ')}`);
      }
    }
  });
  fc.assert(property, { numRuns: Math.ceil(RUNS.invariants / 2) });
};

/** Every measure with every door that is open to it. */
const waysOf = ({ open }: Ladder): string[] =>
  open.flatMap(({ measure, doors }) => doors.map(({ door }) => `${measure} through ${door}`));
const lost = (before: readonly string[], after: readonly string[]) => before.filter((way) => !after.includes(way));

const basesOf = ({ doors, basis, effects, imposers }: OpenMeasure): Basis[] => [
  ...basis,
  ...[...doors, ...effects, ...imposers].map((each) => each.basis),
];

describe('every ladder', () => {
  it('has each measure once, open or closed', () => {
    const look = looking(({ ladder: { open, closed } }) => {
      const all = [...open, ...closed].map(({ measure }) => measure).toSorted();
      return all.join() === ACCOUNTABILITY_MEASURES.toSorted().join() ? [] : [all.join()];
    });

    expect(look).not.toThrow();
  });

  it('opens no measure but through a door of its own article, in words that stand in the Measures', () => {
    const look = looking(({ ladder }) =>
      ladder.open
        .filter((each) => {
          const article = each.citation.article;
          const ownDoors = each.doors.every(({ door, basis }) => {
            return DOORS_OF[each.rule].includes(door) && basis.citation.article === article && isVerbatim(basis);
          });
          return each.doors.length === 0 || !ownDoors || !isVerbatim(each) || !basesOf(each).every(isVerbatim);
        })
        .map(({ measure }) => measure),
    );

    expect(look).not.toThrow();
  });

  it('quotes verbatim what keeps a measure closed, too', () => {
    const look = looking(({ ladder }) =>
      ladder.closed.filter(({ basis }) => !isVerbatim(basis)).map(({ measure, code }) => `${measure} ${code}`),
    );

    expect(look).not.toThrow();
  });

  it('explains all of it in both languages, no place left open', () => {
    const look = looking(({ hierarchy, ladder, on }) => {
      const said = [...ladder.open.flatMap(basesOf), ...ladder.closed.map(({ basis }) => basis), ladder.combination];
      return said
        .map((basis) => spoken(hierarchy, basis, on))
        .filter(({ zh, en }) => [zh, en].some((text) => text.trim() === '' || text.includes('undefined')))
        .map(({ rule }) => rule);
    });

    expect(look).not.toThrow();
  });

  it('lets nobody impose a measure of Arts. 13 to 15 but who manages a post of the cadre', () => {
    const look = looking(({ ladder }) =>
      ladder.open
        .filter(({ rule }) => ['R13', 'R14', 'R15'].includes(rule))
        .filter(({ imposers }) => {
          const { managed } = ladder.management;
          const same = (post: number, organ: number) =>
            managed.some((each) => each.post === post && each.organ === organ);
          return imposers.length !== managed.length || !imposers.every(({ post, organ }) => same(post, organ));
        })
        .map(({ measure }) => measure),
    );

    expect(look).not.toThrow();
  });

  it('demands a measure, or a reason for none, where a ground is established and found, and only there', () => {
    const look = looking(({ of, on, ladder }) =>
      (of.status === 'ESTABLISHED' && of.foundOn <= on) === (ladder.obligation !== null) ? [] : [of.status],
    );

    expect(look).not.toThrow();
  });
});

describe('doors are monotone', () => {
  const graver = (gravity: Gravity | null, by: number): Gravity | null =>
    GRAVITIES[Math.min(GRAVITIES.indexOf(gravity ?? 'MINOR') + by, GRAVITIES.length - 1)] ?? null;

  it('more gravity never closes a door', () => {
    const steps = [0, 1, 2].flatMap((harm) => [0, 1, 2].map((impact) => [harm, impact] as const));
    const look = looking(({ hierarchy, of, on, ladder }) =>
      steps.flatMap(([harm, impact]) => {
        const worse = { ...of, harm: graver(of.harm, harm), impact: graver(of.impact, impact) };
        return lost(waysOf(ladder), waysOf(openMeasures(hierarchy, worse, on)));
      }),
    );

    expect(look).not.toThrow();
  });

  it('a further measure or determination never closes a door', () => {
    const look = looking(({ hierarchy, of, on, ladder }) => {
      const fewer = { ...of, measures: of.measures.slice(1), disciplineDue: '', offenceSuspected: '' };
      return lost(waysOf(openMeasures(hierarchy, fewer, on)), waysOf(ladder));
    });

    expect(look).not.toThrow();
  });

  it('time closes a door only by revocation, or by the cadre’s leaving the last post', () => {
    const look = looking(({ hierarchy, of, on, ladder }) => {
      const kept = { ...of, measures: of.measures.filter(({ revokedOn }) => revokedOn === null) };
      const later = openMeasures(hierarchy, kept, on + 400);
      const gone = later.closed.filter(({ code }) => code === 'NO_POST_HELD').map(({ measure }) => measure);
      const before = waysOf({ ...ladder, open: openMeasures(hierarchy, kept, on).open });
      return lost(before, waysOf(later)).filter((way) => !gone.some((measure) => way.startsWith(measure)));
    });

    expect(look).not.toThrow();
  });
});

describe('a revoked measure', () => {
  it('counts as if it had not been from the day of revocation, and as if it stood before', () => {
    const look = looking(({ hierarchy, of, on, ladder }) => {
      const isRevoked = (revokedOn: Day | null) => revokedOn !== null && revokedOn <= on;
      const effective = of.measures
        .filter(({ revokedOn }) => !isRevoked(revokedOn))
        .map((each) => ({ ...each, revokedOn: null }));
      const plain = waysOf(openMeasures(hierarchy, { ...of, measures: effective }, on));
      return [...lost(plain, waysOf(ladder)), ...lost(waysOf(ladder), plain)];
    });

    expect(look).not.toThrow();
  });
});

describe('every attempt', () => {
  const full = (on: Day) => ({ post: NONE, rectifyBy: on + 90, words: '措施' });

  it('is in order if and only if the measure is open and the organ may impose it', () => {
    const look = looking(({ hierarchy, of, on, ladder: { open } }) =>
      ACCOUNTABILITY_MEASURES.flatMap((measure) => {
        const found = open.find((each) => each.measure === measure);
        const imposers = new Set(found?.imposers.map(({ organ }) => organ));
        return [...imposers, 0, hierarchy.codes.organ.length - 1]
          .filter((by) => {
            const inOrder = refusal(hierarchy, of, { measure, by, ...full(on) }, on) === null;
            return inOrder !== (found?.forAnyOrgan === true || imposers.has(by));
          })
          .map((by) => `${measure} by ${hierarchy.codes.organ.at(by)}`);
      }),
    );

    expect(look).not.toThrow();
  });

  it('that is refused is told why in words of the Measures, who may, and what is open instead', () => {
    const look = looking(({ hierarchy, of, on, ladder }) =>
      ACCOUNTABILITY_MEASURES.flatMap((measure) => {
        const by = hierarchy.codes.organ.length - 1;
        const refused = refusal(hierarchy, of, { measure, by, ...full(on) }, on);
        if (refused === null) return [];
        const open = ladder.open.map((each) => each.measure).join();
        const { zh, en } = spoken(hierarchy, refused.basis, on);
        const wellFounded = isVerbatim(refused.basis) && zh !== '' && en !== '' && refused.allowed.join() === open;
        const named = (refused.code === 'WRONG_ORGAN') === refused.imposers.length > 0;
        return wellFounded && named ? [] : [`${measure} ${refused.code}`];
      }),
    );

    expect(look).not.toThrow();
  });

  it('that comes too early is not refused for that from the day named on', () => {
    const look = looking(({ hierarchy, of, ladder }) =>
      ladder.closed
        .filter(({ code, measure, from }) => {
          if (from === null) return false;
          const then = openMeasures(hierarchy, of, from).closed.find((each) => each.measure === measure);
          return then?.code === code && then.from === from;
        })
        .map(({ measure, code }) => `${measure} ${code} ${MEASURE_LAW[measure].rule}`),
    );

    expect(look).not.toThrow();
  });
});

import * as fc from 'fast-check';
import { hierarchyOfRows } from '../../src/core/dataset/from-rows';
import { type Day, day } from '../../src/core/facts/day';
import { type Hierarchy, NONE } from '../../src/core/hierarchy/hierarchy';
import { managingOrgan, type Management } from '../../src/core/ladder/management';
import { shuffled } from '../worlds/shuffled';
import { seeds } from '../worlds/world';
import { RUNS } from '../properties/runs';
import { type Asked, askedOf, managedWorld } from './managed-worlds';
import { documentsOf, managementByCodes, managing } from './managing';
import { isVerbatim } from './verbatim';
import { spoken } from './spoken';

const managementOf = (hierarchy: Hierarchy, { cadre, on, documents }: Asked): Management =>
  managingOrgan(hierarchy, hierarchy.codes.cadre.find(cadre), day(on), documentsOf(hierarchy, documents));

/** Looks at who manages everybody of some random worlds, and throws where a look says what is wrong. */
const looking = (look: (management: Management, hierarchy: Hierarchy, on: Day) => readonly string[]) => (): void => {
  const property = fc.property(seeds(), (seed) => {
    const { rows, hierarchy, random } = managedWorld(seed);
    for (const asked of askedOf(rows, random)) {
      const wrong = look(managementOf(hierarchy, asked), hierarchy, day(asked.on));
      if (wrong.length > 0) throw new Error(`${asked.cadre} on ${asked.on}: ${wrong.join('; ')}`);
    }
  });
  fc.assert(property, { numRuns: RUNS.invariants });
};

describe('managingOrgan on random worlds', () => {
  it('answers as a plain reading of the rules does', () => {
    const property = fc.property(seeds(), (seed) => {
      const { rows, hierarchy, random } = managedWorld(seed);
      for (const { cadre, on, documents } of askedOf(rows, random)) {
        const { said, plainly } = managing(rows, hierarchy, cadre, on, documents);
        expect({ cadre, on, said }).toEqual({ cadre, on, said: plainly });
      }
    });

    fc.assert(property, { numRuns: RUNS.answers });
  });

  it('says of every post held either who manages it or that this is not known, once', () => {
    const look = looking(({ posts, managed, gaps }) => {
      const told = [...managed, ...gaps].map(({ post }) => post).filter((post) => post !== NONE);
      return told.length === posts.length && posts.every((post) => told.includes(post)) ? [] : ['not once each'];
    });

    expect(look).not.toThrow();
  });

  it('presumes nothing where a manager is recorded, and only then says which presumption', () => {
    const look = looking(({ managed }, { posts, codes }) =>
      managed
        .filter(({ post, organ, source, presumption }) => {
          const recorded = posts.managedBy(post);
          return (
            (source === 'RECORDED') !== (recorded === organ && presumption === null && source !== 'DOCUMENT') ||
            (source === 'PRESUMED') !== (presumption !== null) ||
            (source === 'PRESUMED' && recorded !== NONE)
          );
        })
        .map(({ post }) => codes.post.at(post)),
    );

    expect(look).not.toThrow();
  });

  it('names only organs that exist on the day', () => {
    const look = looking(({ managed }, { organs, codes }, on) =>
      managed.filter(({ organ }) => organs.at(organ, on) === NONE).map(({ organ }) => codes.organ.at(organ)),
    );

    expect(look).not.toThrow();
  });

  it('quotes the Measures verbatim and explains itself in both languages', () => {
    const look = looking(({ managed, gaps }, hierarchy, on) =>
      [...managed, ...gaps]
        .map(({ basis }) => ({ basis, said: spoken(hierarchy, basis, on) }))
        .filter(({ basis, said }) => !isVerbatim(basis) || said.zh === '' || said.en === '')
        .map(({ said }) => said.zh),
    );

    expect(look).not.toThrow();
  });

  it('does not hang on the order of the rows', () => {
    const property = fc.property(seeds(), (seed) => {
      const { rows, hierarchy, random } = managedWorld(seed);
      const there = hierarchyOfRows(shuffled(rows, seed));
      for (const asked of askedOf(rows, random)) {
        const elsewhere = managementByCodes(there, managementOf(there, asked));
        expect(elsewhere).toEqual(managementByCodes(hierarchy, managementOf(hierarchy, asked)));
      }
    });

    fc.assert(property, { numRuns: RUNS.invariants });
  });
});

import type { OrganFunction, OrganNature } from '../../src/core/facts/values';
import type { Draft } from './draft';
import { CATEGORIES } from './places';
import { cells, cut, meeting, type Stretch, within } from './timeline';

interface Kind {
  readonly nature: OrganNature;
  readonly function: OrganFunction;
}
const kind = (nature: OrganNature, function_: OrganFunction): Kind => ({ nature, function: function_ });

const COMMITTEE = kind('PARTY', 'PARTY_COMMITTEE');
const GOVERNMENT = kind('ADMINISTRATIVE', 'GOVERNMENT');
const STREET_COMMITTEE = kind('DISPATCHED_AGENCY', 'PARTY_COMMITTEE');
const STREET_OFFICE = kind('DISPATCHED_AGENCY', 'GOVERNMENT');
const OFFICE = kind('ADMINISTRATIVE', 'PETITION_OFFICE');

const DEPARTMENTS: readonly Kind[] = [
  kind('ADMINISTRATIVE', 'WORK_DEPARTMENT'),
  kind('ADMINISTRATIVE', 'WORK_DEPARTMENT'),
  kind('ADMINISTRATIVE', 'PUBLIC_SECURITY'),
  kind('ADJUDICATORY', 'COURT'),
  kind('PARTY', 'DISCIPLINE'),
  kind('SUPERVISORY', 'DISCIPLINE'),
  kind('DISPATCHED_AGENCY', 'WORK_DEPARTMENT'),
  kind('AFFILIATED_INSTITUTION', 'OTHER'),
  kind('PEOPLES_ORGANIZATION', 'OTHER'),
  kind('OTHER', 'OTHER'),
];
const ENTERPRISES: readonly Kind[] = [
  kind('STATE_OWNED_ENTERPRISE', 'OTHER'),
  kind('STATE_CONTROLLED_ENTERPRISE', 'OTHER'),
];

function addOrgan(draft: Draft, code: string, made: Kind, territory: string): void {
  const { random } = draft;
  const whole = within(random, draft.when(territory), 0.85);
  if (whole === null) return;
  for (const part of cut(random, whole, random.chance(0.15) ? 2 : 1)) {
    const moved = random.chance(0.15) ? random.pick(draft.codes('territories')) : territory;
    for (const stretch of meeting([part], draft.when(moved))) {
      const partners = draft.codes('organs').filter((other) => other !== code);
      const partner = random.chance(made.nature === 'SUPERVISORY' ? 0.7 : 0.12) && partners.length > 0;
      draft.add('organs', {
        code,
        name: `机关${code}`,
        ...made,
        territory_code: moved,
        co_located_with: partner ? random.pick(partners) : '',
        ...cells(stretch),
      });
      draft.exists(code, stretch);
    }
  }
}

export function addOrgans(draft: Draft): void {
  const { random } = draft;
  for (const territory of draft.codes('territories')) {
    const dispatched = territory !== 'C' && random.chance(0.2);
    const [committee, government] = dispatched ? [STREET_COMMITTEE, STREET_OFFICE] : [COMMITTEE, GOVERNMENT];
    if (random.chance(0.85)) addOrgan(draft, `${territory}.pc`, committee, territory);
    if (random.chance(0.85)) addOrgan(draft, `${territory}.gov`, government, territory);
    if (random.chance(0.4)) addOrgan(draft, `${territory}.po`, OFFICE, territory);
  }
  for (let index = 0; index < 9; index += 1) {
    addOrgan(draft, `d${index}`, random.pick(DEPARTMENTS), random.pick(draft.codes('territories')));
  }
  for (let index = 0; index < 3; index += 1) {
    addOrgan(draft, `e${index}`, random.pick(ENTERPRISES), random.pick(draft.codes('territories')));
  }
}

const RELATIONS = [
  'TERRITORIAL',
  'VERTICAL',
  'VERTICAL',
  'DUAL',
  'DUAL',
  'GUIDANCE',
  'SUPERVISION',
  'DISPATCHED_BY',
  'DISPATCHED_BY',
  'AFFILIATED_TO',
];

/** Relations only ever point to organs made earlier, so no cycle can close. */
export function addLeaderships(draft: Draft): void {
  const { random } = draft;
  const organs = draft.codes('organs');
  organs.forEach((organ, index) => {
    const earlier = organs.slice(0, index);
    const near = earlier.filter((code) => code.startsWith('d') || code.startsWith('e'));
    for (let left = random.between(0, 2); left > 0 && earlier.length > 0; left -= 1) {
      const superior = random.pick(near.length > 0 && random.chance(0.6) ? near : earlier);
      const stretch = within(random, meeting(draft.when(organ), draft.when(superior)), 0.8);
      const relation = organ.startsWith('e') && random.chance(0.7) ? 'INVESTED_BY' : random.pick(RELATIONS);
      if (stretch !== null) addLeadership(draft, organ, superior, relation, stretch);
    }
  });
}

function addLeadership(draft: Draft, organ: string, superior: string, relation: string, stretch: Stretch): void {
  draft.addOnce('leaderships', ['organ_code', 'superior_code', 'relation'], {
    organ_code: organ,
    superior_code: superior,
    relation,
    primary: relation === 'DUAL' ? draft.random.pick(['SYSTEM', 'TERRITORY']) : '',
    ...cells(stretch),
  });
}

export function addCompetences(draft: Draft): void {
  const { random } = draft;
  const organs = draft.codes('organs');
  const departments = organs.filter((code) => code.startsWith('d') || code.startsWith('e'));
  for (let left = 16; left > 0; left -= 1) {
    const organ = random.pick(departments.length > 0 && random.chance(0.75) ? departments : organs);
    const stretch = within(random, draft.when(organ), 0.7);
    if (stretch === null) continue;
    draft.addOnce('competences', ['organ_code', 'category_code', 'for'], {
      organ_code: organ,
      category_code: random.pick(CATEGORIES)[0],
      for: random.chance(0.3) ? 'LITIGATION' : 'ORDINARY',
      ...cells(stretch),
    });
  }
}

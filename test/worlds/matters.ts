import { TERRITORY_LEVELS, type TerritoryLevel } from '../../src/core/facts/values';
import type { Draft } from './draft';
import { CADRES } from './people';
import { CATEGORIES } from './places';
import type { Random } from './random';
import { DAYS, holds } from './timeline';

const CHANGES = DAYS.filter((day) => day !== '');

const shifted = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A day on, just before or just after one of those on which things change. */
export const someDay = (random: Random): string => shifted(random.pick(CHANGES), random.between(-1, 1));

export function addPetitions(draft: Draft): void {
  const { random } = draft;
  for (let index = 0; index < 4; index += 1) {
    const number = `p${index}`;
    const places = random.shuffled(draft.codes('territories').filter((code) => code !== 'C' || random.chance(0.2)));
    const registered = someDay(random);
    draft.add('petitions', {
      number,
      title: '标题',
      category_code: random.pick(CATEGORIES)[0],
      territory_codes: places.slice(0, random.chance(0.3) ? 2 : 1).join(';'),
      channel: 'LETTER',
      registered_on: registered,
      litigation_related: random.chance(0.3) ? 'true' : 'false',
      handler_code: random.chance(0.5) ? random.pick(CADRES) : '',
      case_lead_code: random.chance(0.1) ? random.pick(CADRES) : '',
    });
    for (let left = random.between(0, 3); left > 0; left -= 1) addAssignment(draft, number, registered);
  }
}

function addAssignment(draft: Draft, number: string, registered: string): void {
  const { random } = draft;
  const organs = draft.codes('organs');
  const likely = organs.filter((code) => code.startsWith('d') || code.startsWith('e') || code.endsWith('.po'));
  const later = CHANGES.filter((day) => day >= registered);
  const on = later.length > 0 && random.chance(0.5) ? random.pick(later) : registered;
  draft.addOnce('assignments', ['petition_number', 'organ_code', 'kind', 'on'], {
    petition_number: number,
    organ_code: random.pick(random.chance(0.8) && likely.length > 0 ? likely : organs),
    kind: random.pick(['ASSIGN', 'FORWARD']),
    on,
    ended_on: random.chance(0.25) ? shifted(on, random.pick([30, 400, 1200])) : '',
    role: random.pick(['LEAD', 'LEAD', '', 'ASSIST']),
  });
}

export function addIncidents(draft: Draft): void {
  const { random } = draft;
  for (let index = 0; index < 6; index += 1) {
    const day = random.between(1, DAYS.length - 2);
    const existing = draft
      .codes('organs')
      .filter((code) => holds(draft.when(code), day) && holds(draft.when(code), day - 1));
    if (existing.length > 0) addIncident(draft, `i${index}`, DAYS[day] ?? '', existing);
  }
}

function addIncident(draft: Draft, code: string, change: string, existing: readonly string[]): void {
  const { random } = draft;
  const maybe = (probability: number, value: string) => (random.chance(probability) ? value : '');
  const from = shifted(change, random.between(-2, 0));
  const organs = random.shuffled(existing).slice(0, random.chance(0.3) ? 2 : 1);
  draft.add('incidents', {
    code,
    petition_number: maybe(0.4, `p${random.between(0, 3)}`),
    organ_code: organs.join(';'),
    category_code: maybe(0.6, random.pick(CATEGORIES)[0]),
    territory_code: maybe(0.5, random.pick(draft.codes('territories'))),
    act_on: from,
    act_until: maybe(0.5, shifted(from, random.between(0, 4))),
    ground: String(random.between(1, 6)),
    conduct_established: String(random.chance(0.92)),
    result_established: String(random.chance(0.92)),
    nature: random.pick(['COLLECTIVE', 'COLLECTIVE', 'INDIVIDUAL']),
    determination: maybe(0.5, '经研究认定'),
    duty_breached: maybe(0.5, '第七条'),
  });
  addInvolvements(draft, code, organs);
}

function addInvolvements(draft: Draft, incident: string, organs: readonly string[]): void {
  const { random } = draft;
  const insiders = draft
    .of('appointments')
    .filter((row) => organs.some((organ) => row.post_code?.startsWith(`${organ}/`)))
    .map((row) => row.cadre_code ?? '');
  for (let left = random.between(0, 6); left > 0; left -= 1) {
    const role = random.pick(['TOOK_PART', 'OBJECTED', 'OBJECTED', 'RESPONSIBLE', 'IN_CHARGE']);
    draft.addOnce('involvements', ['incident_code', 'cadre_code', 'role'], {
      incident_code: incident,
      cadre_code: insiders.length > 0 && random.chance(0.85) ? random.pick(insiders) : random.pick(CADRES),
      role,
      record: random.chance(0.7) ? '会议纪要' : '',
    });
  }
}

export function addInstruments(draft: Draft): void {
  const { random } = draft;
  const provinces = draft.codes('territories').filter((code) => ['P', 'Q'].includes(code));
  for (let index = 0; index < random.between(0, 4); index += 1) {
    const reach = random.pick(['nation', 'system', ...(provinces.length > 0 ? ['province'] : [])]);
    draft.add('instruments', {
      code: `n${index}`,
      name: '实施细则',
      document: '文号',
      territory_code: reach === 'province' ? random.pick(provinces) : '',
      system_organ_code: reach === 'system' ? random.pick(draft.codes('organs')) : '',
      from: `201${random.between(0, 9)}-0${index + 1}-15`,
      to: '',
    });
    if (random.chance(0.85)) {
      draft.add('instrument_parameters', {
        instrument_code: `n${index}`,
        key: 'OBJECTION_READING',
        value: random.pick(['BROAD', 'NARROW']),
      });
    }
  }
}

export const someLevel = (random: Random): TerritoryLevel =>
  random.chance(0.6) ? 'PROVINCE' : random.pick(TERRITORY_LEVELS);

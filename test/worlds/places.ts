import type { SuccessionSubject, TerritoryLevel } from '../../src/core/facts/values';
import type { Draft } from './draft';
import { ALL, cells, cut, DAYS, holds, meeting } from './timeline';

/** Where each territory may lie: a level may be missing on the way up, or doubled. */
const PLACES: readonly (readonly [string, TerritoryLevel, readonly string[]])[] = [
  ['P', 'PROVINCE', ['C']],
  ['Q', 'PROVINCE', ['C', 'C', 'P']],
  ['A', 'PREFECTURE', ['P', 'P', 'Q']],
  ['B', 'PREFECTURE', ['P', 'Q', 'C']],
  ['K', 'COUNTY', ['A', 'A', 'B']],
  ['L', 'COUNTY', ['A', 'B', 'P']],
  ['M', 'COUNTY', ['B', 'Q']],
  ['T', 'TOWNSHIP', ['K', 'L']],
  ['U', 'TOWNSHIP', ['K', 'M', 'A']],
  ['V', 'VILLAGE', ['T']],
];

export function addPlaces(draft: Draft): void {
  draft.add('territories', { code: 'C', name: '国', level: 'COUNTRY' });
  draft.exists('C', ALL);
  for (const [code, level, parents] of PLACES) addVersions(draft, code, level, parents);
}

function addVersions(draft: Draft, code: string, level: TerritoryLevel, parents: readonly string[]): void {
  const { random } = draft;
  const mobile = { P: 0, Q: 0.1 }[code] ?? 0.4;
  const parts = cut(random, ALL, random.chance(mobile) ? 3 : 1);
  parts.forEach((part, index) => {
    if (parts.length > 1 && random.chance(0.35)) return;
    const parent = random.pick(parents);
    for (const stretch of meeting([part], draft.when(parent))) {
      const row = { code, name: `${code}${index}`, level, parent_code: parent, ...cells(stretch) };
      draft.add('territories', row);
      draft.exists(code, stretch);
    }
  });
}

export const CATEGORIES: readonly (readonly [string, string])[] = [
  ['c', ''],
  ['c1', 'c'],
  ['c11', 'c1'],
  ['c12', 'c1'],
  ['c2', 'c'],
  ['d', ''],
];

export function addCategories(draft: Draft): void {
  for (const [code, parent_code] of CATEGORIES) draft.add('categories', { code, name: `事项${code}`, parent_code });
}

const LAST = DAYS.length - 1;
const endsOf = (draft: Draft, code: string) =>
  draft
    .when(code)
    .map(({ to }) => to)
    .filter((to) => to < LAST);

/** Edges from what was there the day before to what is there on the day. */
export function addSuccessions(draft: Draft, subject: SuccessionSubject, codes: readonly string[], count: number) {
  const { random } = draft;
  const ended = codes.filter((code) => endsOf(draft, code).length > 0);
  for (let left = count; left > 0; left -= 1) {
    const source = random.pick(ended.length > 0 && random.chance(0.7) ? ended : codes);
    const ends = endsOf(draft, source);
    const day = ends.length > 0 && random.chance(0.7) ? random.pick(ends) : random.between(2, LAST - 1);
    const heirs = codes.filter((code) => code !== source && holds(draft.when(code), day));
    if (holds(draft.when(source), day - 1)) addEdges(draft, subject, source, heirs, DAYS[day] ?? '');
  }
}

function addEdges(draft: Draft, subject: SuccessionSubject, source: string, heirs: readonly string[], on: string) {
  const { random } = draft;
  const several = random.chance(0.35);
  for (const heir of random.shuffled(heirs).slice(0, several ? 2 : 1)) {
    draft.addOnce('successions', ['subject', 'from_code', 'to_code', 'category_code', 'on'], {
      subject,
      from_code: source,
      to_code: heir,
      on,
      extent: random.chance(several ? 0.3 : 0.6) ? 'WHOLE' : 'PART',
      category_code: random.chance(0.3) ? random.pick(CATEGORIES)[0] : '',
      document: `文${on}`,
    });
  }
}

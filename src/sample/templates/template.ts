import type {
  DualPrimary,
  LeadershipRelation,
  OrganFunction,
  OrganNature,
  TerritoryLevel,
} from '../../core/facts/values';
import type { PlaceStyle } from '../places';
import type { ReformName } from '../reforms';
import type { TeamName } from './teams';

/**
 * A leadership relation of a template. `to` lists keys of organs, each of which that exists becomes a row for the
 * days both share: `GOV` in the same place, `^TAX` in the nearest place above that has one.
 */
export interface Link {
  readonly relation: LeadershipRelation;
  readonly to: readonly string[];
  readonly primary?: DualPrimary;
  readonly since?: ReformName;
  readonly until?: ReformName;
  /** The statute or Party rule. */
  readonly basis: string;
}

/**
 * A standard organ of a level; of several with one key the first that fits the place is meant. Names may hold `{f}`
 * full place name, `{n}` own place name, `{o}` 厅 or 局.
 */
export interface OrganTemplate {
  /** Stands in the organ's code after the place's code: at most three letters. */
  readonly key: string;
  readonly levels: readonly TerritoryLevel[];
  /** The styles of places that have it; all of the levels where absent. */
  readonly styles?: readonly PlaceStyle[];
  readonly name: string;
  /** The name until a reform that kept the organ. */
  readonly formerly?: { readonly name: string; readonly until: ReformName };
  readonly nature: OrganNature;
  readonly function: OrganFunction;
  readonly team: TeamName;
  /** The word for the head where the team leaves it open, e.g. 主任; else 厅长 or 局长. */
  readonly head?: string;
  readonly since?: ReformName;
  readonly until?: ReformName;
  readonly under: readonly Link[];
  /** Categories it is competent for, `ORDINARY`. */
  readonly handles?: readonly string[];
  /** Categories it is competent for in litigation-related matters. */
  readonly litigation?: readonly string[];
  /** Competence that it had until a reform took it away. */
  readonly handedOver?: { readonly category: string; readonly in: ReformName };
  /** Key of the organ of the same place whose team and posts it shares (合署). */
  readonly coLocatedWith?: string;
}

export const PROVINCE_TO_COUNTY: readonly TerritoryLevel[] = ['PROVINCE', 'PREFECTURE', 'COUNTY'];
export const PROVINCE_AND_PREFECTURE: readonly TerritoryLevel[] = ['PROVINCE', 'PREFECTURE'];

const LOCAL_ORGANS = '《地方各级人民代表大会和地方各级人民政府组织法》';

/** Led by the government of its own level, guided by the department above it. */
export const departmental = (key: string): Link[] => [
  { relation: 'TERRITORIAL', to: ['GOV'], basis: `${LOCAL_ORGANS}第八十三条` },
  { relation: 'GUIDANCE', to: [`^${key}`], basis: `${LOCAL_ORGANS}第八十三条` },
];

/** Led by both, with the side named first. */
export const dual = (primary: DualPrimary, system: readonly string[], basis: string, locality = 'GOV'): Link[] => [
  { relation: 'DUAL', primary, to: system.map((key) => `^${key}`), basis },
  { relation: 'DUAL', primary, to: [locality], basis },
];

/** Led by its system alone. */
export const vertical = (system: readonly string[], basis: string): Link[] => [
  { relation: 'VERTICAL', to: system.map((key) => `^${key}`), basis },
];

export const affiliated = (to: string, basis = '《事业单位登记管理暂行条例》第二条'): Link[] => [
  { relation: 'AFFILIATED_TO', to: [to], basis },
];

export const dispatchedBy = (to: string, basis: string): Link[] => [{ relation: 'DISPATCHED_BY', to: [to], basis }];

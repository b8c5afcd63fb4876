import type { DataSource, EntityManager } from 'typeorm';
import type { Day } from '../../core/facts/day';
import type { Gravity, IncidentNature } from '../../core/facts/values';
import type { CategoryId, OrganId, TerritoryId } from '../../core/hierarchy/hierarchy';
import { asDay, asId, Conditions, DAY, storable } from '../conditions';
import type { Viewer } from '../viewer';

/** 失职情形 as read: references are dense ids (`NONE` where empty), days are `Day`s, texts empty where not recorded. */
export interface StoredIncident {
  readonly incident: number;
  readonly code: string;
  readonly petition: number;
  readonly organs: readonly OrganId[];
  readonly category: CategoryId;
  readonly territory: TerritoryId;
  readonly actOn: Day;
  /** The last day of the act, included; null when it took one day. */
  readonly actUntil: Day | null;
  /** 1 to 6: the item of Art. 11(1). */
  readonly ground: number;
  readonly conductEstablished: boolean;
  readonly resultEstablished: boolean;
  readonly nature: IncidentNature;
  readonly gravity: Gravity | null;
  readonly determination: string;
  readonly dutyBreached: string;
  readonly elements: string;
}

/** Which incidents a list holds: those that meet every condition that is given. */
export interface IncidentFilter {
  readonly organs?: readonly OrganId[] | undefined;
  readonly ground?: number | undefined;
  readonly nature?: IncidentNature | undefined;
  readonly gravity?: Gravity | undefined;
  /** Began on the day or later. */
  readonly actFrom?: Day | undefined;
  /** Began before the day. */
  readonly actTo?: Day | undefined;
}

/** The incident after which a page starts. */
export interface IncidentPlace {
  readonly actOn: Day;
  readonly incident: number;
}

const COLUMNS = [
  'v.incident_id::int AS incident',
  'i.code',
  asId('v.petition_id', 'petition'),
  'v.organ_ids::int[] AS organs',
  asId('v.category_id', 'category'),
  asId('v.territory_id', 'territory'),
  asDay('v.act_on', 'actOn'),
  asDay('v.act_until', 'actUntil'),
  'v.ground::int AS ground',
  'v.conduct_established AS "conductEstablished"',
  'v.result_established AS "resultEstablished"',
  'v.nature',
  'v.gravity',
  'v.determination',
  'v.duty_breached AS "dutyBreached"',
  'v.elements',
].join(', ');
const LIVE = 'v.superseded_at IS NULL';
const SELECT = `SELECT ${COLUMNS} FROM incident_version v JOIN incident i ON i.id = v.incident_id`;
const LATEST_FIRST = 'ORDER BY v.act_on DESC, v.incident_id DESC';

/** Reads incidents as the records stand now. Every method is told who asks. */
export class IncidentStore {
  constructor(private readonly source: DataSource | EntityManager) {}

  byCodes(_viewer: Viewer, codes: readonly string[]): Promise<StoredIncident[]> {
    return this.source.query(`${SELECT} WHERE ${LIVE} AND i.code = ANY($1::text[])`, [codes.map(storable)]);
  }

  /** All incidents about the petitions, latest first. */
  ofPetitions(_viewer: Viewer, petitions: readonly number[]): Promise<StoredIncident[]> {
    return this.source.query(`${SELECT} WHERE ${LIVE} AND v.petition_id = ANY($1::bigint[]) ${LATEST_FIRST}`, [
      petitions,
    ]);
  }

  /** At most `limit` incidents after the place, the latest act first. */
  page(_viewer: Viewer, filter: IncidentFilter, after: IncidentPlace | null, limit: number): Promise<StoredIncident[]> {
    const chosen = matching(filter);
    if (after !== null) {
      chosen.where(`(v.act_on, v.incident_id) < (${DAY}, ${chosen.parameter(after.incident)}::bigint)`, after.actOn);
    }
    const statement = `${SELECT} WHERE ${chosen.toString()} ${LATEST_FIRST} LIMIT ${chosen.parameter(limit)}`;
    return this.source.query(statement, chosen.parameters);
  }

  async count(_viewer: Viewer, filter: IncidentFilter): Promise<number> {
    const chosen = matching(filter);
    const statement = `SELECT count(*)::int AS count FROM incident_version v WHERE ${chosen.toString()}`;
    const rows = await this.source.query<{ count: number }[]>(statement, chosen.parameters);
    return rows[0]?.count ?? 0;
  }
}

const matching = (filter: IncidentFilter): Conditions =>
  new Conditions(LIVE)
    .where('v.organ_ids && ?::bigint[]', filter.organs)
    .where('v.ground = ?', filter.ground === undefined ? undefined : String(filter.ground))
    .where('v.nature = ?', filter.nature)
    .where('v.gravity = ?', filter.gravity)
    .where(`v.act_on >= ${DAY}`, filter.actFrom)
    .where(`v.act_on < ${DAY}`, filter.actTo);

import type { DataSource, EntityManager } from 'typeorm';
import type { Day } from '../../core/facts/day';
import type { AssignmentKind, AssignmentRole, PetitionChannel, PetitionKind } from '../../core/facts/values';
import type { CadreId, CategoryId, OrganId, TerritoryId } from '../../core/hierarchy/hierarchy';
import { asDay, asId, Conditions, containing, DAY, storable } from '../conditions';
import { Gathered } from '../gathered';
import { type Prepared, runPrepared } from '../prepared';
import type { Viewer } from '../viewer';

/** 交办、转送 as read: references are dense ids (`NONE` where empty), days are `Day`s. */
export interface StoredAssignment {
  readonly organ: OrganId;
  readonly kind: AssignmentKind;
  readonly role: AssignmentRole;
  readonly on: Day;
  readonly endedOn: Day | null;
  readonly byOrgan: OrganId;
}

/** 信访事项 as read: references are dense ids (`NONE` where empty), days are `Day`s. */
export interface StoredPetition {
  readonly petition: number;
  readonly number: string;
  readonly title: string;
  readonly category: CategoryId;
  readonly territories: readonly TerritoryId[];
  readonly channel: PetitionChannel;
  readonly occurredOn: Day | null;
  readonly registeredOn: Day;
  readonly closedOn: Day | null;
  readonly litigationRelated: boolean;
  readonly handler: CadreId;
  readonly kind: PetitionKind;
  /** 1 to 6: the item of 《信访工作条例》 Art. 31. */
  readonly path: number | null;
  readonly caseLead: CadreId;
  /** Its assignments, earliest first; the leading organ before those that assist. */
  readonly assignments: readonly StoredAssignment[];
}

/** Which petitions a list holds: those that meet every condition that is given. */
export interface PetitionFilter {
  readonly territories?: readonly TerritoryId[] | undefined;
  readonly categories?: readonly CategoryId[] | undefined;
  readonly channel?: PetitionChannel | undefined;
  readonly kind?: PetitionKind | undefined;
  /** Registered on the day or later. */
  readonly registeredFrom?: Day | undefined;
  /** Registered before the day. */
  readonly registeredTo?: Day | undefined;
  /** Registered and not yet closed on the day. */
  readonly openOn?: Day | undefined;
  readonly titleContains?: string | undefined;
}

/** The petition after which a page starts. */
export interface PetitionPlace {
  readonly registeredOn: Day;
  readonly petition: number;
}

const EPOCH = "DATE '1970-01-01'";
// Read in the same statement: nobody asks who is responsible for a petition without them.
const ASSIGNMENTS = `coalesce((SELECT json_agg(json_build_object('organ', a.organ_id, 'kind', a.kind, 'role', a.role,
    'on', a.assigned_on - ${EPOCH}, 'endedOn', a.ended_on - ${EPOCH}, 'byOrgan', coalesce(a.by_organ_id, -1))
    ORDER BY a.assigned_on, a.role DESC, a.organ_id)
  FROM assignment a WHERE a.petition_id = v.petition_id AND a.superseded_at IS NULL), '[]') AS assignments`;
const COLUMNS = [
  'v.petition_id::int AS petition',
  'p.code AS number',
  'v.title',
  'v.category_id::int AS category',
  'v.territory_ids::int[] AS territories',
  'v.channel',
  asDay('v.occurred_on', 'occurredOn'),
  asDay('v.registered_on', 'registeredOn'),
  asDay('v.closed_on', 'closedOn'),
  'v.litigation_related AS "litigationRelated"',
  asId('v.handler_id', 'handler'),
  'v.kind',
  'v.path::int AS path',
  asId('v.case_lead_id', 'caseLead'),
  ASSIGNMENTS,
].join(', ');
const LIVE = 'v.superseded_at IS NULL';
const SELECT = `SELECT ${COLUMNS} FROM petition_version v JOIN petition p ON p.id = v.petition_id`;
const BY_IDS: Prepared = {
  name: 'petitions-by-ids',
  text: `${SELECT} WHERE ${LIVE} AND v.petition_id = ANY($1::bigint[])`,
};
const BY_NUMBERS: Prepared = {
  name: 'petitions-by-numbers',
  text: `${SELECT} WHERE ${LIVE} AND p.code = ANY($1::text[])`,
};

/** The petition with the number as it stands within a transaction; null if there is none. */
export async function petitionWithin(manager: EntityManager, number: string): Promise<StoredPetition | null> {
  const [found] = await manager.query<StoredPetition[]>(BY_NUMBERS.text, [[storable(number)]]);
  return found ?? null;
}

/** The same by its id. */
export async function petitionByIdWithin(manager: EntityManager, id: number): Promise<StoredPetition | null> {
  const [found] = await manager.query<StoredPetition[]>(BY_IDS.text, [[id]]);
  return found ?? null;
}

/** Reads petitions as the records stand now. Every method is told who asks. */
export class PetitionStore {
  readonly #byId: Gathered<number, StoredPetition>;
  readonly #byNumber: Gathered<string, StoredPetition>;

  constructor(private readonly source: DataSource) {
    this.#byId = new Gathered(
      (_viewer, ids) => runPrepared(source, BY_IDS, [ids]),
      ({ petition }) => petition,
    );
    this.#byNumber = new Gathered(
      (_viewer, numbers) => runPrepared(source, BY_NUMBERS, [numbers.map(storable)]),
      ({ number }) => number,
    );
  }

  byIds(viewer: Viewer, ids: readonly number[]): Promise<StoredPetition[]> {
    return this.#byId.rows(viewer, ids);
  }

  byNumbers(viewer: Viewer, numbers: readonly string[]): Promise<StoredPetition[]> {
    return this.#byNumber.rows(viewer, numbers);
  }

  /** At most `limit` petitions after the place, latest registered first. */
  page(_viewer: Viewer, filter: PetitionFilter, after: PetitionPlace | null, limit: number): Promise<StoredPetition[]> {
    const chosen = matching(filter);
    if (after !== null) {
      chosen.where(
        `(v.registered_on, v.petition_id) < (${DAY}, ${chosen.parameter(after.petition)}::bigint)`,
        after.registeredOn,
      );
    }
    const statement = `${SELECT} WHERE ${chosen.toString()}
      ORDER BY v.registered_on DESC, v.petition_id DESC LIMIT ${chosen.parameter(limit)}`;
    return this.source.query(statement, chosen.parameters);
  }

  async count(_viewer: Viewer, filter: PetitionFilter): Promise<number> {
    const chosen = matching(filter);
    const statement = `SELECT count(*)::int AS count FROM petition_version v WHERE ${chosen.toString()}`;
    const rows = await this.source.query<{ count: number }[]>(statement, chosen.parameters);
    return rows[0]?.count ?? 0;
  }
}

const matching = (filter: PetitionFilter): Conditions =>
  new Conditions(LIVE)
    .where('v.territory_ids && ?::bigint[]', filter.territories)
    .where('v.category_id = ANY(?::bigint[])', filter.categories)
    .where('v.channel = ?', filter.channel)
    .where('v.kind = ?', filter.kind)
    .where(`v.registered_on >= ${DAY}`, filter.registeredFrom)
    .where(`v.registered_on < ${DAY}`, filter.registeredTo)
    .where(`v.registered_on <= ${DAY} AND (v.closed_on > ${DAY}) IS NOT FALSE`, filter.openOn)
    .where('v.title LIKE ?', containing(filter.titleContains));

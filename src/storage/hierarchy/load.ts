import type { EntityManager } from 'typeorm';
import type { HierarchyColumns } from '../../core/hierarchy/columns';
import type { InstrumentParameter } from '../../core/hierarchy/hierarchy';
import { PackedCodes, PackedTexts } from '../../core/hierarchy/packed';
import type { Store } from '../store';
import { TABLE_TEXTS } from './column-texts';
import { readColumns } from './columns-of-table';

const TABLES = `territory, territory_version, organ, organ_version, leadership, category, category_version, competence,
  succession, instrument, instrument_version, instrument_parameter, post, post_version, cadre, cadre_version,
  appointment, appointment_version, suspension, portfolio, revision`;

/** All live records of the hierarchy, as of one revision. */
export function loadHierarchy(store: Store): Promise<HierarchyColumns> {
  return inSnapshot(store, loadHierarchyColumns);
}

/**
 * Runs in one read-only transaction that sees one revision throughout. The lock keeps `clear_records`, whose effect a
 * snapshot would see, from running inside it, and comes before the snapshot.
 */
export function inSnapshot<Result>(store: Store, work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
  return store.dataSource.transaction('REPEATABLE READ', async (manager) => {
    await manager.query(`SET TRANSACTION READ ONLY; LOCK TABLE ${TABLES} IN ACCESS SHARE MODE`);
    await manager.query('SET LOCAL statement_timeout = 0');
    return work(manager);
  });
}

/** The number of the latest revision that the transaction sees; 0 before the first. */
export async function latestRevision(manager: EntityManager): Promise<number> {
  const [{ revision }] = await manager.query<[{ revision: number }]>(
    'SELECT coalesce(max(id), 0) AS revision FROM revision',
  );
  return revision;
}

/** The live records of the hierarchy, as the manager's transaction sees them. */
export async function loadHierarchyColumns(manager: EntityManager): Promise<HierarchyColumns> {
  const revision = await latestRevision(manager);
  const { code: appointmentCodes, ...appointments } = await readColumns(manager, TABLE_TEXTS.appointments);
  const { code: postCodes, ...posts } = await readColumns(manager, TABLE_TEXTS.posts);
  const { code: cadreCodes, ...cadres } = await readColumns(manager, TABLE_TEXTS.cadres);
  const { code: categoryCodes, ...categories } = await readColumns(manager, TABLE_TEXTS.categories);
  const { code: instrumentCodes, ...instruments } = await readColumns(manager, TABLE_TEXTS.instruments);
  const { code: organCodes } = await readColumns(manager, TABLE_TEXTS.organCodes);
  const { code: territoryCodes } = await readColumns(manager, TABLE_TEXTS.territoryCodes);
  const organs = await readColumns(manager, TABLE_TEXTS.organs);
  const territories = await readColumns(manager, TABLE_TEXTS.territories);
  return {
    revision,
    codes: {
      territory: new PackedCodes(recorded(territoryCodes, territories.territory)),
      organ: new PackedCodes(recorded(organCodes, organs.organ)),
      category: new PackedCodes(categoryCodes),
      post: new PackedCodes(postCodes),
      cadre: new PackedCodes(cadreCodes),
      appointment: new PackedCodes(appointmentCodes),
      instrument: new PackedCodes(instrumentCodes),
    },
    territories,
    organs,
    leaderships: await readColumns(manager, TABLE_TEXTS.leaderships),
    categories,
    competences: await readColumns(manager, TABLE_TEXTS.competences),
    posts,
    cadres,
    appointments,
    suspensions: await readColumns(manager, TABLE_TEXTS.suspensions),
    portfolios: await readColumns(manager, TABLE_TEXTS.portfolios),
    successions: await readColumns(manager, TABLE_TEXTS.successions),
    instruments: { ...instruments, parameters: await loadParameters(manager) },
  };
}

/** The codes of the things that have a version; what has lost all of them is a hole. */
function recorded(codes: PackedTexts, owners: Int32Array): PackedTexts {
  const alive = new Uint8Array(codes.length);
  for (const owner of owners) alive[owner] = 1;
  if (!alive.includes(0, 1)) return codes;
  return PackedTexts.of(Array.from(alive, (is, id) => (is === 1 ? codes.at(id) : '')));
}

/** What every instrument sets, by its id and the parameter's key. */
export async function loadParameters(
  manager: EntityManager,
): Promise<ReadonlyMap<number, ReadonlyMap<string, InstrumentParameter>>> {
  const rows = await manager.query<({ instrument: number; key: string } & InstrumentParameter)[]>(
    `SELECT instrument_id AS instrument, key, value, unit, citation FROM instrument_parameter
      WHERE superseded_at IS NULL ORDER BY record_id`,
  );
  const parameters = new Map<number, Map<string, InstrumentParameter>>();
  for (const { instrument, key, value, unit, citation } of rows) {
    const ofInstrument = parameters.get(instrument) ?? new Map<string, InstrumentParameter>();
    parameters.set(instrument, ofInstrument.set(key, { value, unit, citation }));
  }
  return parameters;
}

import type { EntityManager } from 'typeorm';
import type { HierarchyColumns } from '../../core/hierarchy/columns';
import type { InstrumentParameter } from '../../core/hierarchy/hierarchy';
import { PackedCodes, PackedTexts } from '../../core/hierarchy/packed';
import type { Store } from '../store';
import { TABLE_TEXTS, type ColumnTexts, type TableText } from './column-texts';
import { readColumns } from './columns-of-table';
import { inSnapshot, type Snapshot } from './snapshot';

/** All live records of the hierarchy, as of one revision. */
export function loadHierarchy(store: Store): Promise<HierarchyColumns> {
  return inSnapshot(store, loadHierarchyColumns);
}

/** The live records of the hierarchy, as the snapshot has them. */
export async function loadHierarchyColumns(snapshot: Snapshot): Promise<HierarchyColumns> {
  const read = <Texts extends ColumnTexts>(table: TableText<Texts>) =>
    snapshot.read((manager) => readColumns(manager, table));
  const tables = await Promise.all([
    read(TABLE_TEXTS.appointments),
    read(TABLE_TEXTS.posts),
    read(TABLE_TEXTS.cadres),
    read(TABLE_TEXTS.portfolios),
    read(TABLE_TEXTS.organs),
    read(TABLE_TEXTS.leaderships),
    read(TABLE_TEXTS.organCodes),
    read(TABLE_TEXTS.competences),
    read(TABLE_TEXTS.suspensions),
    read(TABLE_TEXTS.territories),
    read(TABLE_TEXTS.territoryCodes),
    read(TABLE_TEXTS.successions),
    read(TABLE_TEXTS.categories),
    read(TABLE_TEXTS.instruments),
  ]);
  const [appointments, posts, cadres, portfolios, organs, leaderships, organCodes, competences, ...small] = tables;
  const [suspensions, territories, territoryCodes, successions, categories, instruments] = small;
  return {
    revision: await snapshot.read(latestRevision),
    codes: {
      territory: new PackedCodes(recorded(territoryCodes.code, territories.territory)),
      organ: new PackedCodes(recorded(organCodes.code, organs.organ)),
      category: new PackedCodes(categories.code),
      post: new PackedCodes(posts.code),
      cadre: new PackedCodes(cadres.code),
      appointment: new PackedCodes(appointments.code),
      instrument: new PackedCodes(instruments.code),
    },
    territories,
    organs,
    leaderships,
    categories,
    competences,
    posts,
    cadres,
    appointments,
    suspensions,
    portfolios,
    successions,
    instruments: { ...instruments, parameters: await snapshot.read(loadParameters) },
  };
}

async function latestRevision(manager: EntityManager): Promise<number> {
  const [{ revision }] = await manager.query<[{ revision: number }]>(
    'SELECT coalesce(max(id), 0) AS revision FROM revision',
  );
  return revision;
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

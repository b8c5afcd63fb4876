import type { Day } from '../facts/day';
import { type Hierarchy, type InstrumentId, NONE, type OrganId, type TerritoryId } from '../hierarchy/hierarchy';
import type { InstrumentCode } from '../law/instruments';
import { cite } from '../law/measures-2016';
import { relationsAbove, upward } from './charts';
import { holds, isPartyCommitteeOrGovernment } from './organ-facts';

/** Whence implementing rules draw their force: they fill what the Measures leave open, never who bears what. */
export const MAY_IMPLEMENT = cite('17.1', '可以根据本办法制定实施细则');

/**
 * The instruments in force for an organ on the day, the first to be asked first (R17): its system's where it belongs to
 * a vertical or system-first one, then its province's, then the nationwide; of equals the latest `from` first.
 */
export function instrumentsFor(
  hierarchy: Hierarchy,
  organ: OrganId,
  territory: TerritoryId,
  on: Day,
): readonly InstrumentId[] {
  const { instruments } = hierarchy;
  const system = organ === NONE ? new Set<OrganId>() : systemOf(hierarchy, organ, on);
  const places = new Set(territory === NONE ? [] : upward(hierarchy, territory, on));
  const found: { instrument: InstrumentId; order: number }[] = [];
  for (let instrument = 0; instrument < instruments.length; instrument++) {
    if (!holds(instruments, instrument, on)) continue;
    const [owner, place] = [instruments.system(instrument), instruments.territory(instrument)];
    if (owner !== NONE) {
      if (system.has(owner)) found.push({ instrument, order: 0 });
    } else if (place === NONE) found.push({ instrument, order: 2 });
    else if (places.has(place)) found.push({ instrument, order: 1 });
  }
  found.sort((a, b) => a.order - b.order || instruments.from(b.instrument) - instruments.from(a.instrument));
  return found.map(({ instrument }) => instrument);
}

/**
 * The instrument under which DUTY is answered: the first implementing rule of a system or province, else the Measures.
 * Other nationwide instruments, such as the Regulations of 2022, stand beside the Measures and decide nothing here.
 */
export function instrumentApplied(hierarchy: Hierarchy, organ: OrganId, territory: TerritoryId, on: Day): InstrumentId {
  const { instruments, codes } = hierarchy;
  const applies = (instrument: InstrumentId) =>
    instruments.system(instrument) !== NONE ||
    instruments.territory(instrument) !== NONE ||
    codes.instrument.at(instrument) === MEASURES;
  return instrumentsFor(hierarchy, organ, territory, on).find(applies) ?? NONE;
}

const MEASURES = 'measures-2016' satisfies InstrumentCode;

/** The first instrument that sets the parameter, or `NONE` (R17: decided per parameter). */
export function instrumentSetting(hierarchy: Hierarchy, among: readonly InstrumentId[], key: string): InstrumentId {
  return among.find((instrument) => hierarchy.instruments.parameter(instrument, key) !== null) ?? NONE;
}

/** The organ and its superiors in a vertical or system-first system. */
function systemOf(hierarchy: Hierarchy, organ: OrganId, on: Day): ReadonlySet<OrganId> {
  const { leaderships } = hierarchy;
  const reached = new Set([organ]);
  for (const each of reached)
    for (const row of relationsAbove(hierarchy, each, on)) {
      const first = leaderships.relation(row) === 'DUAL' && leaderships.primary(row) !== 'TERRITORY';
      const superior = leaderships.superior(row);
      if (leaderships.relation(row) === 'VERTICAL') reached.add(superior);
      else if (first && !isPartyCommitteeOrGovernment(hierarchy, superior, on)) reached.add(superior);
    }
  return reached;
}

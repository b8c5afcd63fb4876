import type { Day } from '../facts/day';
import { type Hierarchy, type InstrumentId, NONE, type OrganId } from '../hierarchy/hierarchy';
import { nationalInstrument } from '../law/instruments';
import { instrumentsFor, instrumentSetting } from '../resolve/instrument';
import { territoryOf } from '../resolve/organ-facts';
import { LIMIT_UNITS, type LimitCode, type LimitUnit } from './limits';

/** A limit that an implementing rule sets (R17). */
export interface LocalLimit {
  readonly instrument: InstrumentId;
  readonly length: number;
  readonly unit: LimitUnit;
  /** Where the rule says so, as recorded. */
  readonly citation: string;
}

/** What implementing rules set for an organ on a day; null where none of them says anything. */
export type LocalLimits = (limit: LimitCode, organ: OrganId, on: Day) => LocalLimit | null;

export const NO_LOCAL_LIMITS: LocalLimits = () => null;

/**
 * The limits that the implementing rules of systems and provinces set by `DEADLINE.<limit>`: of those in force for the
 * organ, the first that sets it. What a record says of the national regulations themselves is left aside: their text
 * is here. A value that is no number of days counts as not set.
 */
export const localLimits =
  (hierarchy: Hierarchy): LocalLimits =>
  (limit, organ, on) => {
    if (hierarchy.organs.at(organ, on) === NONE) return null;
    const among = instrumentsFor(hierarchy, organ, territoryOf(hierarchy, organ, on), on).filter(
      (instrument) => nationalInstrument(hierarchy.codes.instrument.at(instrument)) === undefined,
    );
    const key = `DEADLINE.${limit === 'REFERRED_NOTICE' ? 'NOTICE' : limit}`;
    const instrument = instrumentSetting(hierarchy, among, key);
    const parameter = instrument === NONE ? null : hierarchy.instruments.parameter(instrument, key);
    if (parameter === null || !/^\d{1,4}$/.test(parameter.value)) return null;
    const { value, unit, citation } = parameter;
    return unit === '' || isUnit(unit)
      ? { instrument, length: Number(value), unit: unit === '' ? 'DAY' : unit, citation }
      : null;
  };

const isUnit = (text: string): text is LimitUnit => (LIMIT_UNITS as readonly string[]).includes(text);

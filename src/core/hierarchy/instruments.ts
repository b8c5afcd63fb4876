import type { Day } from '../facts/day';
import type { Instrument } from '../facts/records';
import type { HierarchyColumns } from './columns';
import type { InstrumentId, InstrumentParameter, Instruments, OrganId, TerritoryId } from './hierarchy';
import { at } from './row-index';

type Columns = HierarchyColumns['instruments'];

/** 规范: instruments and the parameters they set (R17). */
export class CompiledInstruments implements Instruments {
  readonly length: number;

  constructor(private readonly columns: Columns) {
    this.length = columns.territory.length;
  }

  name(instrument: InstrumentId): string {
    return this.columns.name.at(instrument);
  }

  document(instrument: InstrumentId): string {
    return this.columns.document.at(instrument);
  }

  territory(instrument: InstrumentId): TerritoryId {
    return at(this.columns.territory, instrument);
  }

  system(instrument: InstrumentId): OrganId {
    return at(this.columns.system, instrument);
  }

  from(instrument: InstrumentId): Day {
    return at(this.columns.from, instrument);
  }

  to(instrument: InstrumentId): Day {
    return at(this.columns.to, instrument);
  }

  parameter(instrument: InstrumentId, key: string): InstrumentParameter | null {
    return this.columns.parameters.get(instrument)?.get(key) ?? null;
  }

  keys(instrument: InstrumentId): readonly string[] {
    return [...(this.columns.parameters.get(instrument)?.keys() ?? [])];
  }
}

/** The columns of instruments that come as facts; ids without one are holes, whose span is empty. */
export function instrumentColumns(facts: readonly Instrument[]): Columns {
  const length = facts.reduce((most, fact) => Math.max(most, fact.instrument + 1), 0);
  const byId: (Instrument | undefined)[] = Array.from({ length });
  for (const fact of facts) byId[fact.instrument] = fact;
  const numbers = (pick: (fact: Instrument) => number, hole: number) =>
    Int32Array.from(byId, (fact) => (fact === undefined ? hole : pick(fact)));
  return {
    name: { length, at: (id) => byId[id]?.name ?? '' },
    document: { length, at: (id) => byId[id]?.document ?? '' },
    territory: numbers((fact) => fact.territory, -1),
    system: numbers((fact) => fact.system, -1),
    from: numbers((fact) => fact.from, 0),
    to: numbers((fact) => fact.to, 0),
    parameters: new Map(facts.map((fact) => [fact.instrument, fact.parameters])),
  };
}

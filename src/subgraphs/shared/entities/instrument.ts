import type { Day } from '../../../core/facts/day';
import { NONE, type Hierarchy, type InstrumentId } from '../../../core/hierarchy/hierarchy';
import { nationalInstrument } from '../../../core/law/instruments';
import { inLanguage, type Lang } from '../../../core/law/lang';
import { globalId } from '../global-id';
import { Lasting } from '../lasting';
import type { Identity } from '../node';
import { endDay, firstDay } from './versions';

/** 规范: a national instrument, or one that a dataset recorded (R17). What every subgraph passes on for an `Instrument`. */
export class InstrumentView extends Lasting implements Identity {
  readonly typeName = 'Instrument';
  readonly name: string;
  readonly document: string | null;
  readonly from: Day | null;
  readonly to: Day | null;

  private constructor(
    readonly hierarchy: Hierarchy,
    readonly code: string,
    /** Its dense id, `NONE` for a national one that is not on record. */
    readonly recorded: InstrumentId,
    facts: { name: string; document: string; from: Day; to: Day },
  ) {
    super();
    this.name = facts.name;
    this.document = facts.document === '' ? null : facts.document;
    this.from = firstDay(facts.from);
    this.to = endDay(facts.to);
  }

  get id(): string {
    return globalId('Instrument', this.code);
  }

  /** The instrument of that code, recorded ones first; null when there is none. */
  static find(hierarchy: Hierarchy, code: string, lang: Lang): InstrumentView | null {
    const recorded = hierarchy.codes.instrument.find(code);
    if (recorded >= 0) {
      const { instruments } = hierarchy;
      return new InstrumentView(hierarchy, code, recorded, {
        name: instruments.name(recorded),
        document: instruments.document(recorded),
        from: instruments.from(recorded),
        to: instruments.to(recorded),
      });
    }
    const national = nationalInstrument(code);
    if (national === undefined) return null;
    return new InstrumentView(hierarchy, code, NONE, { ...national, name: inLanguage(national.name, lang) });
  }
}

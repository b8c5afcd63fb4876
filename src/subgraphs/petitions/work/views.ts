import type { Day } from '../../../core/facts/day';
import { timing, type Timing } from '../../../core/handling/deadlines';
import { eventOf, type WorkEntry } from '../../../core/handling/entry';
import { localLimits, type LocalLimits } from '../../../core/handling/local-limits';
import { openSteps, refusedSteps } from '../../../core/handling/open-steps';
import { stageOf, type WorkStage } from '../../../core/handling/standing';
import { type Work, workOn } from '../../../core/handling/work';
import type { Recorded } from '../../../core/handling/taking';
import type { GraphContext } from '../../shared/context';
import { CALENDAR } from '../../shared/petition-record';
import { told } from '../../shared/said';

/** The work on a petition, as of the end of a day. */
export class WorkView {
  readonly #work: Work;
  readonly #entries: readonly WorkEntry[];
  #timed: Timing | undefined;

  constructor(
    private readonly context: GraphContext,
    { facts, entries }: Recorded,
    readonly on: Day,
  ) {
    const { hierarchy } = context;
    this.#entries = entries.filter((entry) => entry.on <= on);
    this.#work = workOn({ ...facts, events: this.#entries.map((entry) => eventOf(hierarchy, entry)) }, on);
  }

  get stage(): WorkStage {
    return stageOf(this.#work);
  }

  get entries() {
    const { directory } = this.context;
    return this.#entries.map((entry) => ({
      ...entry,
      by: directory.organ(entry.by, entry.on),
      to: directory.organ(entry.to, entry.on),
      recordedBy: directory.cadre(entry.cadre, entry.on),
    }));
  }

  get openSteps() {
    const { directory } = this.context;
    return openSteps(this.#work, this.on, CALENDAR, this.#local).map(({ step, organs }) => ({
      step,
      organs: organs && directory.each(organs, (organ) => directory.organ(organ, this.on)),
    }));
  }

  get refusedSteps() {
    const { directory } = this.context;
    return refusedSteps(this.#work, this.on, CALENDAR, this.#local).map(({ step, code, citation, message }) =>
      told(directory, message, this.on, { step, code, citation: directory.citation(citation) }),
    );
  }

  get deadlines() {
    const { directory } = this.context;
    return this.#timing.deadlines.map(({ organ, citation, message, ...deadline }) =>
      told(directory, message, this.on, {
        ...deadline,
        organ: directory.organ(organ, this.on),
        citation: directory.citation(citation),
      }),
    );
  }

  get notBinding() {
    const { directory } = this.context;
    return this.#timing.notBinding.map(({ limit, code, citation, message }) =>
      told(directory, message, this.on, { limit, code, citation: directory.citation(citation) }),
    );
  }

  get #local(): LocalLimits {
    return localLimits(this.context.hierarchy);
  }

  get #timing(): Timing {
    return (this.#timed ??= timing(this.#work, this.on, { calendar: CALENDAR, local: this.#local }));
  }
}

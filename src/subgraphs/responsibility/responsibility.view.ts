import type { Day } from '../../core/facts/day';
import { type InstrumentId, NONE } from '../../core/hierarchy/hierarchy';
import type { Bearer, Candidate, DutyAnswer, ResponsibilityStatus } from '../../core/resolve/answer';
import type { Directory } from '../shared/directory';
import type { InstrumentView } from '../shared/entities/instrument';
import type { OrganView } from '../shared/entities/organ';
import type { TerritoryView } from '../shared/entities/territory';
import { BEARERS, type BearerView } from './bearer.view';
import { Said } from '../shared/said';
import { RemarksView } from './remark.views';

/** The answer to DUTY as the graph shows it. */
export class ResponsibilityView extends RemarksView {
  readonly status: ResponsibilityStatus;
  readonly on: Day;
  readonly instrument: InstrumentView | null;
  readonly territories: readonly TerritoryView[];
  readonly handlingOrgans: readonly OrganView[];
  private madeCandidates: readonly CandidateView[] | undefined;

  constructor(
    directory: Directory,
    private readonly answer: DutyAnswer,
  ) {
    super(directory, answer, answer.on);
    this.status = answer.status;
    this.on = answer.on;
    this.instrument = answer.status === 'NOT_IN_FORCE' ? null : instrumentOf(directory, answer.instrument);
    this.territories = directory.each(answer.territories, (id) => directory.territory(id, answer.on));
    this.handlingOrgans = directory.each(answer.handlingOrgans, (id) => directory.organ(id, answer.on));
  }

  get candidates(): readonly CandidateView[] {
    return (this.madeCandidates ??= this.answer.candidates.map(
      (each) => new CandidateView(this.directory, each, this.on),
    ));
  }

  /** Those who bear, of these kinds and this tier. */
  bearing(matches: (bearer: Bearer) => boolean): readonly BearerView[] {
    return BEARERS.each(this.directory, this.answer.bearers.filter(matches), this.on);
  }
}

/** The implementing rule that was applied, or the Measures alone. */
const instrumentOf = (directory: Directory, instrument: InstrumentId): InstrumentView | null =>
  directory.instrument(instrument === NONE ? 'measures-2016' : directory.hierarchy.codes.instrument.at(instrument));

/** A possible continuation of an ambiguous code with its own answer. */
class CandidateView extends Said {
  readonly organ: OrganView | null;
  readonly territory: TerritoryView | null;
  readonly responsibility: ResponsibilityView;

  constructor(directory: Directory, candidate: Candidate, on: Day) {
    super(directory, candidate.question, on);
    this.organ = directory.organ(candidate.organ, on);
    this.territory = directory.territory(candidate.territory, on);
    this.responsibility = new ResponsibilityView(directory, candidate.responsibility);
  }

  get question(): string {
    return this.words;
  }
}

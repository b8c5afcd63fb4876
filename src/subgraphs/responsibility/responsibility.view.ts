import type { Day } from '../../core/facts/day';
import { NONE } from '../../core/hierarchy/hierarchy';
import type { Bearer, Candidate, DutyAnswer, ResponsibilityStatus } from '../../core/resolve/answer';
import type { Directory } from '../shared/directory';
import type { InstrumentView } from '../shared/entities/instrument';
import type { OrganView } from '../shared/entities/organ';
import type { TerritoryView } from '../shared/entities/territory';
import { BearerView } from './bearer.view';
import { RemarksView, Said } from './remark.views';

/** The answer to DUTY as the graph shows it. */
export class ResponsibilityView extends RemarksView {
  readonly status: ResponsibilityStatus;
  readonly on: Day;
  private madeCandidates: readonly CandidateView[] | undefined;

  constructor(
    directory: Directory,
    private readonly answer: DutyAnswer,
  ) {
    super(directory, answer, answer.on);
    this.status = answer.status;
    this.on = answer.on;
  }

  get instrument(): InstrumentView | null {
    if (this.status === 'NOT_IN_FORCE') return null;
    const { instrument } = this.answer;
    const code = instrument === NONE ? 'measures-2016' : this.directory.hierarchy.codes.instrument.at(instrument);
    return this.directory.instrument(code);
  }

  get territories(): readonly TerritoryView[] {
    return this.directory.each(this.answer.territories, (id) => this.directory.territory(id, this.on));
  }

  get handlingOrgans(): readonly OrganView[] {
    return this.directory.each(this.answer.handlingOrgans, (id) => this.directory.organ(id, this.on));
  }

  get candidates(): readonly CandidateView[] {
    return (this.madeCandidates ??= this.answer.candidates.map(
      (each) => new CandidateView(this.directory, each, this.on),
    ));
  }

  /** Those who bear, of these kinds and this tier. */
  bearing(matches: (bearer: Bearer) => boolean): readonly BearerView[] {
    const bearers: BearerView[] = [];
    for (const bearer of this.answer.bearers) {
      if (matches(bearer)) bearers.push(new BearerView(this.directory, bearer, this.on));
    }
    return bearers;
  }
}

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

import type { Day } from '../../core/facts/day';
import type { Lang } from '../../core/law/lang';
import type { RuleId } from '../../core/law/rules';
import type {
  Basis,
  Exclusion,
  ExclusionReason,
  Fact,
  Gap,
  GapCode,
  Note,
  NoteCode,
  Step,
} from '../../core/resolve/answer';
import type { Directory } from '../shared/directory';
import type { CadreView } from '../shared/entities/cadre';
import type { CategoryView } from '../shared/entities/category';
import type { CitationView } from '../shared/entities/citation';
import type { OrganView } from '../shared/entities/organ';
import type { PostView } from '../shared/entities/post';
import type { TerritoryView } from '../shared/entities/territory';
import { ShownOnce } from '../shared/lasting';
import { Said } from '../shared/said';
import type { BasisView } from '../shared/legal-basis';

export class AnswerBasis extends Said implements BasisView {
  readonly rule: RuleId;
  readonly citation: CitationView;

  constructor(directory: Directory, basis: Basis, on: Day) {
    super(directory, basis.reason, on);
    this.rule = basis.rule;
    this.citation = directory.citation(basis.citation);
  }

  get reason(): string {
    return this.words;
  }

  because(lang: Lang): string {
    return this.wordsIn(lang);
  }
}

/** The bases of a bearer as a directory shows them. */
export const BASES = new ShownOnce((directory, bases: readonly Basis[], on) =>
  bases.map((basis) => new AnswerBasis(directory, basis, on)),
);

export class GapView extends Said {
  readonly code: GapCode;
  readonly rule: RuleId;
  readonly subject: string | null;
  readonly since: Day | null;
  readonly organ: OrganView | null;
  readonly territory: TerritoryView | null;
  readonly category: CategoryView | null;
  readonly post: PostView | null;

  constructor(directory: Directory, gap: Gap, on: Day) {
    super(directory, gap.message, on);
    this.code = gap.code;
    this.rule = gap.rule;
    this.subject = gap.subject;
    this.since = gap.since;
    this.organ = directory.organ(gap.organ, on);
    this.territory = directory.territory(gap.territory, on);
    this.category = directory.category(gap.category);
    this.post = directory.post(gap.post, on);
  }

  get message(): string {
    return this.words;
  }
}

export class ExclusionView extends Said {
  readonly code: ExclusionReason;
  readonly rule: RuleId;
  readonly cadre: CadreView | null;
  readonly organ: OrganView | null;

  constructor(directory: Directory, exclusion: Exclusion, on: Day) {
    super(directory, exclusion.reason, on);
    this.code = exclusion.code;
    this.rule = exclusion.rule;
    this.cadre = directory.cadre(exclusion.cadre, on);
    this.organ = directory.organ(exclusion.organ, on);
  }

  get reason(): string {
    return this.words;
  }
}

export class NoteView extends Said {
  readonly code: NoteCode;

  constructor(directory: Directory, note: Note, on: Day) {
    super(directory, note.message, on);
    this.code = note.code;
  }

  get message(): string {
    return this.words;
  }
}

export class StepView extends Said {
  readonly rule: RuleId;
  readonly facts: readonly Fact[];

  constructor(directory: Directory, step: Step, on: Day) {
    super(directory, step.conclusion, on);
    this.rule = step.rule;
    this.facts = step.facts;
  }

  get conclusion(): string {
    return this.words;
  }
}

/** What both kinds of answer list beside those who bear. */
export interface Remarks {
  readonly gaps: readonly Gap[];
  readonly excluded: readonly Exclusion[];
  readonly notes: readonly Note[];
  explain(): readonly Step[];
}

const GAPS = new ShownOnce((directory, gap: Gap, on) => new GapView(directory, gap, on));
const EXCLUSIONS = new ShownOnce((directory, exclusion: Exclusion, on) => new ExclusionView(directory, exclusion, on));
const NOTES = new ShownOnce((directory, note: Note, on) => new NoteView(directory, note, on));

/** The remarks of an answer, each made when it is asked for. */
export class RemarksView {
  private madeSteps: readonly StepView[] | undefined;

  constructor(
    protected readonly directory: Directory,
    private readonly remarks: Remarks,
    private readonly day: Day,
  ) {}

  get gaps(): readonly GapView[] {
    return GAPS.each(this.directory, this.remarks.gaps, this.day);
  }

  get excluded(): readonly ExclusionView[] {
    return EXCLUSIONS.each(this.directory, this.remarks.excluded, this.day);
  }

  get notes(): readonly NoteView[] {
    return NOTES.each(this.directory, this.remarks.notes, this.day);
  }

  get explanation(): readonly StepView[] {
    return (this.madeSteps ??= this.remarks.explain().map((step) => new StepView(this.directory, step, this.day)));
  }
}

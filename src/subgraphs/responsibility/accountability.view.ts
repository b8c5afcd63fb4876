import type { Day } from '../../core/facts/day';
import type {
  AccountabilityAnswer,
  AccountabilityKind,
  AccountabilityStatus,
  Finding,
} from '../../core/resolve/answer';
import type { Directory } from '../shared/directory';
import type { CadreView } from '../shared/entities/cadre';
import type { OrganView } from '../shared/entities/organ';
import type { PostView } from '../shared/entities/post';
import { AnswerBasis, RemarksView } from './remark.views';

interface FindingView {
  readonly kind: AccountabilityKind;
  readonly cadre: CadreView | null;
  readonly organ: OrganView | null;
  readonly from: Day;
  readonly to: Day;
  readonly postsThen: readonly PostView[];
  readonly postsNow: readonly PostView[];
  readonly basis: readonly AnswerBasis[];
}

/** The answer to ACCOUNTABILITY as the graph shows it. */
export class AccountabilityView extends RemarksView {
  readonly status: AccountabilityStatus;
  readonly missing: readonly string[];
  readonly findings: readonly FindingView[];

  constructor(directory: Directory, answer: AccountabilityAnswer, actOn: Day, today: Day) {
    super(directory, answer, actOn);
    this.status = answer.status;
    this.missing = answer.missing;
    this.findings = answer.findings.map((finding) => findingView(directory, finding, today));
  }
}

/** A finding with the organ and the person as of its days, and the posts held now as of today. */
function findingView(directory: Directory, finding: Finding, today: Day): FindingView {
  const { kind, from, to } = finding;
  return {
    kind,
    from,
    to,
    cadre: directory.cadre(finding.cadre, from),
    organ: directory.organ(finding.organ, from),
    postsThen: directory.each(finding.postsThen, (post) => directory.post(post, from)),
    postsNow: directory.each(finding.postsNow, (post) => directory.post(post, today)),
    basis: finding.basis.map((basis) => new AnswerBasis(directory, basis, from)),
  };
}

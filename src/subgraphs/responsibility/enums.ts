import * as answer from '../../core/resolve/answer';
import { both } from '../shared/describe';
import { vocabularyEnum } from '../shared/enum';

export const DutyKindEnum = vocabularyEnum(
  'DutyKind',
  answer.DUTY_KINDS,
  both('履责的种类（《办法》第四至八条）', 'Kind of a standing duty (Measures Arts. 4–8)'),
);
export const DutyScopeEnum = vocabularyEnum(
  'DutyScope',
  answer.DUTY_SCOPES,
  both('本地区、本部门、本系统', 'What the duty is for: region, department or system'),
);
export const TierEnum = vocabularyEnum('Tier', answer.TIERS, both('本级或者上级', 'Responsible itself, or superior'));
export const ResponsibilityStatusEnum = vocabularyEnum(
  'ResponsibilityStatus',
  answer.RESPONSIBILITY_STATUSES,
  both('责任回答的状态', 'How far responsibility is settled'),
);
export const AccountabilityStatusEnum = vocabularyEnum(
  'AccountabilityStatus',
  answer.ACCOUNTABILITY_STATUSES,
  both('追责回答的状态', 'Whether accountability is established'),
);
export const GapCodeEnum = vocabularyEnum('GapCode', answer.GAP_CODES, both('缺口种类', 'Kind of a gap'));
export const ExclusionReasonEnum = vocabularyEnum(
  'ExclusionReason',
  answer.EXCLUSION_REASONS,
  both('排除的理由', 'Why somebody does not bear'),
);
export const NoteCodeEnum = vocabularyEnum('NoteCode', answer.NOTE_CODES, both('说明种类', 'Kind of a note'));

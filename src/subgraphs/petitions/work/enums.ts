import { UNBOUND_CODES } from '../../../core/handling/binding';
import { DEADLINE_STATUSES } from '../../../core/handling/deadlines';
import { LIMIT_CODES, LIMIT_UNITS } from '../../../core/handling/limits';
import { WORK_STAGES } from '../../../core/handling/standing';
import { DECLINE_REASONS, OUTCOMES, WORK_STEPS } from '../../../core/handling/step';
import { both } from '../../shared/describe';
import { vocabularyEnum } from '../../shared/enum';

export const WorkStepEnum = vocabularyEnum(
  'WorkStep',
  WORK_STEPS,
  both('办理步骤', 'A step of the work on a petition'),
);

export const WorkStageEnum = vocabularyEnum('WorkStage', WORK_STAGES, both('办理环节', 'How far the work has come'));

export const DeclineReasonEnum = vocabularyEnum(
  'DeclineReason',
  DECLINE_REASONS,
  both('不予受理的理由', 'Why a matter is not accepted'),
);

export const OutcomeEnum = vocabularyEnum('Outcome', OUTCOMES, both('办理结果', 'How the handling ends'));

export const LimitCodeEnum = vocabularyEnum('LimitCode', LIMIT_CODES, both('期限的种类', 'What a limit is for'));

export const LimitUnitEnum = vocabularyEnum('LimitUnit', LIMIT_UNITS, both('期限的单位', 'In what a limit is counted'));

export const DeadlineStatusEnum = vocabularyEnum(
  'DeadlineStatus',
  DEADLINE_STATUSES,
  both('期限的状况', 'Where a limit stands'),
);

export const UnboundCodeEnum = vocabularyEnum(
  'UnboundCode',
  UNBOUND_CODES,
  both('期限为何不适用', 'Why a limit does not bind'),
);

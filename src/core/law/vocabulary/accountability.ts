import type { AccountabilityKind, AccountabilityStatus } from '../../resolve/answer';
import { cite } from '../measures-2016';
import { named, type Vocabulary } from './term';

/** 追责: after the fact. 主要领导责任 here is that of Art. 11(2), not the standing duty of Art. 4. */
export const ACCOUNTABILITY_KIND_TERMS: Vocabulary<AccountabilityKind> = {
  MAIN_LEADERSHIP: named(
    '主要领导责任',
    'main leadership responsibility for a failure',
    cite('11.2', '承担主要领导责任'),
  ),
  IMPORTANT_LEADERSHIP: named('重要领导责任', 'important leadership responsibility', cite('11.2', '承担重要领导责任')),
  LEADERSHIP: named(
    '领导责任',
    'leadership responsibility',
    cite('11.2', '领导班子主要负责人和直接主管的负责人承担领导责任'),
  ),
  DIRECT: named('直接责任', 'direct responsibility', cite('11.2', '承担直接责任')),
};

export const ACCOUNTABILITY_STATUS_TERMS: Vocabulary<AccountabilityStatus> = {
  ESTABLISHED: named('应当追究责任', 'accountability is established', cite('11.1', '应当追究责任')),
  UNDETERMINED: named('要件尚未查清', 'undetermined: an element is unproven', cite('11.1', '有下列情形之一的')),
  NOT_IN_FORCE: named(
    '行为发生在《办法》施行之前',
    'the act precedes the Measures',
    cite('19', '自2016年10月8日起施行'),
  ),
  OUT_OF_SCOPE: named('过错机关不在适用范围内', 'the organ at fault is outside the scope', cite('2.1')),
};

import { EFFECT_KINDS } from '../../../core/ladder/effects';
import { MANAGEMENT_SOURCES } from '../../../core/ladder/management';
import { ACCOUNTABILITY_MEASURES, DOORS } from '../../../core/law/ladder';
import { both } from '../../shared/describe';
import { vocabularyEnum } from '../../shared/enum';

export const AccountabilityMeasureEnum = vocabularyEnum(
  'AccountabilityMeasure',
  ACCOUNTABILITY_MEASURES,
  both('追责措施（《办法》第十二条至第十六条）', 'A measure of accountability (Measures Arts. 12–16)'),
);

export const DoorEnum = vocabularyEnum(
  'Door',
  DOORS,
  both('可以采取措施的情形', 'The circumstance that opens a measure'),
);

export const EffectKindEnum = vocabularyEnum(
  'EffectKind',
  EFFECT_KINDS,
  both('措施的后果', 'What follows from a measure'),
);

export const ManagementSourceEnum = vocabularyEnum(
  'ManagementSource',
  MANAGEMENT_SOURCES,
  both('管理权限的依据', 'How it is known who manages a post'),
);

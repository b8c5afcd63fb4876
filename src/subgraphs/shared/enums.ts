import * as values from '../../core/facts/values';
import { ACCOUNTABILITY_KINDS } from '../../core/resolve/answer';
import { LANGS } from '../../core/law/lang';
import { SCOPE_VALUES } from '../../core/law/scope';
import { both } from './describe';
import { enumOf, vocabularyEnum } from './enum';

/** The enums that more than one subgraph speaks of. */
export const LangEnum = enumOf('Lang', LANGS, both('文字的语言', 'Language of texts for people'), (lang) =>
  lang === 'ZH' ? both('中文', 'Chinese') : both('英文', 'English'),
);

export const TerritoryLevelEnum = vocabularyEnum(
  'TerritoryLevel',
  values.TERRITORY_LEVELS,
  both('地区层级，由高到低', 'Level of a territory, from the top down'),
);

export const OrganNatureEnum = vocabularyEnum(
  'OrganNature',
  values.ORGAN_NATURES,
  both('机关性质（《办法》第二条）', 'Nature of an organ (Measures Art. 2)'),
);

export const OrganFunctionEnum = vocabularyEnum(
  'OrganFunction',
  values.ORGAN_FUNCTIONS,
  both('机关职能', 'Function of an organ'),
);

export const LeadershipRelationEnum = vocabularyEnum(
  'LeadershipRelation',
  values.LEADERSHIP_RELATIONS,
  both('领导关系', 'Relation of an organ to its superior'),
);

export const DualPrimaryEnum = vocabularyEnum(
  'DualPrimary',
  values.DUAL_PRIMARIES,
  both('双重领导中为主的一方', 'Which side of a dual leadership comes first'),
);

export const CompetencePurposeEnum = vocabularyEnum(
  'CompetencePurpose',
  values.COMPETENCE_PURPOSES,
  both('职权所针对的事项', 'What a competence is for'),
);

export const SuccessionExtentEnum = vocabularyEnum(
  'SuccessionExtent',
  values.SUCCESSION_EXTENTS,
  both('沿革范围', 'Extent of a succession'),
);

export const ScopeValueEnum = vocabularyEnum(
  'ScopeValue',
  SCOPE_VALUES,
  both('适用情形（《办法》第二条）', 'How an instrument binds an organ (Measures Art. 2)'),
);

export const PostRoleEnum = vocabularyEnum(
  'PostRole',
  values.POST_ROLES,
  both('在领导班子中的角色', 'Role in the leadership team'),
);

export const AppointmentModeEnum = vocabularyEnum(
  'AppointmentMode',
  values.APPOINTMENT_MODES,
  both('任职方式', 'Mode of an appointment'),
);

export const PortfolioScopeEnum = vocabularyEnum(
  'PortfolioScope',
  values.PORTFOLIO_SCOPES,
  both('分工范围', 'What a portfolio is about'),
);

export const PortfolioRelationEnum = vocabularyEnum(
  'PortfolioRelation',
  values.PORTFOLIO_RELATIONS,
  both('分管、联系或者协助', 'In charge of, liaison with, or assisting'),
);

export const PetitionChannelEnum = vocabularyEnum(
  'PetitionChannel',
  values.PETITION_CHANNELS,
  both('信访渠道', 'Channel by which a petition came'),
);

export const PetitionKindEnum = vocabularyEnum(
  'PetitionKind',
  values.PETITION_KINDS,
  both('信访事项种类', 'Kind of petition'),
);

export const AssignmentKindEnum = vocabularyEnum(
  'AssignmentKind',
  values.ASSIGNMENT_KINDS,
  both('交办或者转送', 'How a petition was passed on'),
);

export const AssignmentRoleEnum = vocabularyEnum(
  'AssignmentRole',
  values.ASSIGNMENT_ROLES,
  both('主办或者会同', 'Whether an assignee leads or assists'),
);

export const IncidentNatureEnum = vocabularyEnum(
  'IncidentNature',
  values.INCIDENT_NATURES,
  both(
    '集体责任或者个人责任（《办法》第十一条第二款）',
    'Collective or individual responsibility (Measures Art. 11(2))',
  ),
);

export const GravityEnum = vocabularyEnum('Gravity', values.GRAVITIES, both('情节轻重', 'Gravity of an incident'));

export const InvolvementRoleEnum = vocabularyEnum(
  'InvolvementRole',
  values.INVOLVEMENT_ROLES,
  both('涉及人员的角色', 'What somebody did in an incident'),
);

export const AccountabilityKindEnum = vocabularyEnum(
  'AccountabilityKind',
  ACCOUNTABILITY_KINDS,
  both('追责的种类（《办法》第十一条第二款）', 'Kind of accountability after the fact (Measures Art. 11(2))'),
);

import type * as v from '../../facts/values';
import { cite } from '../measures-2016';
import { named, type Vocabulary } from './term';

export const POST_ROLE_TERMS: Vocabulary<v.PostRole> = {
  PRINCIPAL: named('主要负责人', 'principal of the team', cite('4.2', '主要负责人')),
  MEMBER: named('班子其他成员', 'other member of the team', cite('11.2', '班子其他成员')),
  STAFF: named('班子外人员', 'post outside the team', cite('8', '工作人员')),
};

export const APPOINTMENT_MODE_TERMS: Vocabulary<v.AppointmentMode> = {
  SUBSTANTIVE: named('正式任职', 'substantive'),
  ACTING: named('代理', 'acting'),
  CONCURRENT: named('兼任', 'concurrent'),
  SECONDED: named('挂职', 'temporary posting'),
  PRESIDING: named('主持工作', 'presiding over the work'),
};

export const PORTFOLIO_SCOPE_TERMS: Vocabulary<v.PortfolioScope> = {
  ORGAN: named('分管单位', 'by organ'),
  CATEGORY: named('分管业务', 'by category'),
  AREA: named('包联区域', 'by area'),
  PETITION_WORK: named('分管信访', 'petition work as a whole', cite('4.2', '信访工作')),
};

export const PORTFOLIO_RELATION_TERMS: Vocabulary<v.PortfolioRelation> = {
  IN_CHARGE: named('分管', 'in charge of', cite('4.2', '职权范围内')),
  LIAISON: named('联系', 'liaison with'),
  ASSIST: named('协助', 'assisting'),
};

import { bracketed, bracketedEn, type Phrase } from './phrase';

/** Why an organ or a person bears responsibility. */
export const BASES = {
  'region.party-committee': {
    zh: (p) => `${p.organ}是${p.territory}的党委（含派出的党工委），对本地区信访问题负主体责任`,
    en: (p) => `${p.organ} is the Party committee of ${p.territory} and bears primary responsibility there`,
  },
  'region.government': {
    zh: (p) => `${p.organ}是${p.territory}的政府（含派出机关），对本地区信访问题负主体责任`,
    en: (p) => `${p.organ} is the government of ${p.territory} and bears primary responsibility there`,
  },
  'region.petition-department': {
    zh: (p) => `${p.organ}是${p.territory}的信访部门，协调、指导和监督本地区的信访工作`,
    en: (p) => `${p.organ} is the petition department of ${p.territory}: it coordinates, guides and supervises there`,
  },
  'common.territories': {
    zh: (p) => `事项涉及多个地区，${p.organ}属于它们最近的共同上级地区${p.territory}，由其协调`,
    en: (p) => `the matter touches several territories; ${p.organ} is of ${p.territory}, the lowest they share`,
  },
  'common.organs': {
    zh: (p) => `多个承办机关没有同一系统内的共同上级，由${p.territory}的${p.organ}协调`,
    en: (p) => `the handling organs share no superior within one system; ${p.organ} of ${p.territory} coordinates`,
  },
  'common.superior': {
    zh: (p) => `${p.organ}是承办机关（${p.organs}）在同一系统内最近的共同上级，由其协调`,
    en: (p) => `${p.organ} is the nearest superior that the handling organs (${p.organs}) share within one system`,
  },
  'handling.competent': {
    zh: (p) => `“${p.category}”类事项在${p.territory}属于${p.organ}的职权范围`,
    en: (p) => `matters of “${p.category}” in ${p.territory} are within the competence of ${p.organ}`,
  },
  'handling.assigned': {
    zh: (p) => `该信访事项已交办或者转送${p.organ}`,
    en: (p) => `the petition was assigned or forwarded to ${p.organ}`,
  },
  'handling.assisting': {
    zh: (p) => `${p.organ}会同办理该信访事项`,
    en: (p) => `${p.organ} takes part in handling the petition`,
  },
  'handling.at-fault': {
    zh: (p) => `${p.organ}是失职情形的责任机关，事实上由其承办`,
    en: (p) => `${p.organ} is the organ at fault and, as a fact, handled the matter`,
  },
  'owner.DISPATCHED_BY': {
    zh: (p) => `${p.organ}派出${p.other}，对其承办的事项负责`,
    en: (p) => `${p.organ} dispatches ${p.other} and answers for what it handles`,
  },
  'owner.AFFILIATED_TO': {
    zh: (p) => `${p.other}隶属于${p.organ}，由其对承办的事项负责`,
    en: (p) => `${p.other} is affiliated to ${p.organ}, which answers for what it handles`,
  },
  'owner.INVESTED_BY': {
    zh: (p) => `${p.organ}是${p.other}所在集团的出资企业，对其承办的事项负责`,
    en: (p) => `${p.organ} is the investing enterprise of the group of ${p.other}`,
  },
  investor: {
    zh: (p) => `${p.organ}对${p.other}履行出资人职责，负协调责任`,
    en: (p) => `${p.organ} is the investor of ${p.other} and coordinates`,
  },
  'system.vertical': {
    zh: (p) => `${p.organ}垂直管理${p.other}，负责本系统的信访工作${bracketed(p.text)}`,
    en: (p) => `${p.organ} leads ${p.other} vertically and is responsible for its system${bracketedEn(p.text)}`,
  },
  'system.dual-system': {
    zh: (p) =>
      `${p.organ}与地方双重领导${p.other}，以系统领导为主，比照垂直管理部门负责本系统的信访工作（适用中的理解，《办法》由国家信访局解释）${bracketed(p.text)}`,
    en: (p) =>
      `${p.organ} leads ${p.other} together with the locality, the system first: like a vertical department, by analogy (a reading; interpretation belongs to the national petition administration)${bracketedEn(p.text)}`,
  },
  'system.dual-territory': {
    zh: (p) =>
      `${p.organ}与地方双重领导${p.other}，以地方领导为主，对本系统的信访工作负有督查、考核责任${bracketed(p.text)}`,
    en: (p) =>
      `${p.organ} leads ${p.other} together with the locality, the locality first: it inspects and assesses its own system${bracketedEn(p.text)}`,
  },
  'leader.principal': {
    zh: (p) => `${p.cadre}当日担任${p.organ}${p.post}，系领导班子主要负责人`,
    en: (p) => `${p.cadre} was ${p.post} of ${p.organ} that day, a principal of its leadership team`,
  },
  'leader.presiding': {
    zh: (p) => `${p.organ}主要负责人空缺，${p.cadre}（${p.post}）当日主持工作`,
    en: (p) => `${p.organ} had no principal in office; ${p.cadre} (${p.post}) presided that day`,
  },
  'portfolio.ORGAN': {
    zh: (p) => `${p.cadre}（${p.post}）分管${p.other}${bracketed(p.text)}；同一事项取最具体的分工（适用中的理解）`,
    en: (p) =>
      `${p.cadre} (${p.post}) was in charge of ${p.other}${bracketedEn(p.text)}; the most specific portfolio counts (a reading)`,
  },
  'portfolio.CATEGORY': {
    zh: (p) => `${p.cadre}（${p.post}）分管“${p.category}”${bracketed(p.text)}；同一事项取最具体的分工（适用中的理解）`,
    en: (p) =>
      `${p.cadre} (${p.post}) was in charge of “${p.category}”${bracketedEn(p.text)}; the most specific portfolio counts (a reading)`,
  },
  'portfolio.AREA': {
    zh: (p) => `${p.cadre}（${p.post}）包联${p.territory}${bracketed(p.text)}；同一事项取最具体的分工（适用中的理解）`,
    en: (p) =>
      `${p.cadre} (${p.post}) was in charge of ${p.territory}${bracketedEn(p.text)}; the most specific portfolio counts (a reading)`,
  },
  'portfolio.PETITION_WORK': {
    zh: (p) => `${p.cadre}（${p.post}）分管信访工作${bracketed(p.text)}`,
    en: (p) => `${p.cadre} (${p.post}) was in charge of petition work as a whole${bracketedEn(p.text)}`,
  },
  handler: {
    zh: (p) => `${p.cadre}是${p.organ}具体负责该事项的工作人员（如追责，承担直接责任）`,
    en: (p) => `${p.cadre} is the staff member of ${p.organ} specifically responsible (if held accountable, directly)`,
  },
  'scope.applies': {
    zh: (p) => `${p.organ}系派出机构、直属事业单位或者人民团体，适用《办法》`,
    en: (p) => `${p.organ} is a dispatched agency, affiliated institution or people's organization: the Measures apply`,
  },
  'scope.by-reference': {
    zh: (p) => `${p.organ}系国有或者国有控股企业，参照《办法》执行`,
    en: (p) => `${p.organ} is a state-owned or state-controlled enterprise: the Measures apply by reference`,
  },
  'finding.took-part': {
    zh: (p) => `${p.cadre}是${p.organ}领导班子其他成员，参与了决策或者工作`,
    en: (p) => `${p.cadre} was another member of the team of ${p.organ} and took part in the decision or the work`,
  },
  'finding.responsible': {
    zh: (p) => `${p.cadre}是${p.organ}具体负责的工作人员`,
    en: (p) => `${p.cadre} was the staff member of ${p.organ} specifically responsible`,
  },
  'finding.in-charge': {
    zh: (p) => `记录载明${p.cadre}（${p.post}）是${p.organ}直接主管的负责人`,
    en: (p) => `${p.cadre} (${p.post}) is on record as the leader directly in charge in ${p.organ}`,
  },
} as const satisfies Record<string, Phrase>;

import { cite } from '../measures-2016';
import { citeRegulations2022 } from '../regulations-2022';
import type { RuleId } from '../rules';
import { named, type Vocabulary } from './term';

/** What each rule is about, in a few words, with the clause it applies. */
export const RULE_TERMS: Vocabulary<RuleId> = {
  'R2.1': named('党政机关', 'Party and state organs', cite('2.1')),
  'R2.2': named('派出机构、直属事业单位、人民团体', 'agencies, institutions and people’s organizations', cite('2.2')),
  'R2.3': named('国有和国有控股企业', 'state-owned and state-controlled enterprises', cite('2.3')),
  'R2.3I': named('出资人', 'investor that is no enterprise', cite('2.3')),
  'R2.4': named('适用范围之外', 'outside the scope', cite('2.1')),
  'R4.P': named('主要负责人负总责', 'the principals bear overall responsibility', cite('4.2', '负总责')),
  'R4.M': named(
    '分管成员负主要领导责任',
    'the members in charge bear main leadership responsibility',
    cite('4.2', '其他成员根据工作分工，对职权范围内的信访工作负主要领导责任'),
  ),
  'R5.1': named('谁主管、谁负责', 'responsibility lies with the competent authority', cite('5.1')),
  'R5.1S': named('派出、所属、出资的上级', 'the organs that send, own or invest', cite('5.1')),
  'R5.2': named('系统上级', 'superiors within the system', cite('5.2')),
  R6: named('地方党委和政府的主体责任', 'primary responsibility of Party committees and governments', cite('6')),
  'R6.C': named(
    '涉及多地、多单位的协调',
    'coordination across territories and organs',
    cite('6', '协调督促有关责任部门和单位'),
  ),
  R7: named('信访部门', 'petition departments', cite('7')),
  'R7.L': named('诉讼与信访分离', 'separation of litigation from petitions', cite('7', '诉讼与信访分离制度')),
  'R11.1': named('追责情形', 'grounds of accountability', cite('11.1')),
  'R11.2C': named('集体责任', 'collective responsibility', cite('11.2', '集体责任')),
  'R11.2I': named('个人责任', 'individual responsibility', cite('11.2', '个人责任')),
  'R11.D': named(
    '具体负责的工作人员',
    'the staff member specifically responsible',
    cite('11.2', '具体负责的工作人员承担直接责任'),
  ),
  R12: named('追责方式单独或者合并使用', 'measures, single or combined', cite('12.1', '可以单独使用，也可以合并使用')),
  'R12.2': named('涉嫌违法犯罪', 'suspected violation of law or crime', cite('12.2')),
  R13: named('通报', 'circulated criticism', cite('13')),
  'R13.M': named('有管理权限的党政机关', 'organ with authority over the cadre', cite('13', '有管理权限的党政机关')),
  R14: named('诫勉', 'admonishment', cite('14')),
  R15: named('组织调整或者组织处理', 'organizational adjustment or measure', cite('15')),
  R16: named('党纪政纪处分', 'disciplinary action', cite('16')),
  R17: named('实施细则', 'implementing rules', cite('17.1')),
  R18: named('解释', 'interpretation', cite('18')),
  R19: named('施行日期', 'entry into force', cite('19')),
  R24: named('机构和区划的承继', 'succession of organs and territories', citeRegulations2022('24.2')),
};

import type { OrganNature } from '../facts/values';
import type { Citation } from './citation';
import type { InstrumentCode } from './instruments';
import { cite } from './measures-2016';
import { citeRegulations2005 } from './regulations-2005';
import { citeRegulations2022 } from './regulations-2022';
import type { RuleId } from './rules';

/** 适用范围: whether an instrument binds an organ by naming it, by applying to it, by reference (参照), or not at all. */
export const SCOPE_VALUES = ['DIRECT', 'APPLIES', 'BY_REFERENCE', 'OUTSIDE'] as const;
export type ScopeValue = (typeof SCOPE_VALUES)[number];

/** The scope of an organ under an instrument: its value, the rule, and the clause that says so. */
export interface Scope {
  readonly value: ScopeValue;
  readonly rule: RuleId;
  readonly citation: Citation;
  /** The clause that leaves some of those outside to rules of their own. */
  readonly leftTo?: Citation;
}

type Scopes = Readonly<Record<OrganNature, Scope>>;

/**
 * The scope of an organ by its recorded nature alone (R2.1–R2.4), by default under the Measures. For an organ
 * co-located with a Party organ that day, the caller asks with its partner's nature.
 */
export const scopeOfNature = (nature: OrganNature, instrument: InstrumentCode = 'measures-2016'): Scope =>
  SCOPES[instrument][nature];

const scope = (value: ScopeValue, rule: RuleId, citation: Citation): Scope => ({ value, rule, citation });

const named = (words: string) => scope('DIRECT', 'R2.1', cite('2.1', words));
const applies = (words: string) => scope('APPLIES', 'R2.2', cite('2.2', words));
const byReference = scope('BY_REFERENCE', 'R2.3', cite('2.3', '国有和国有控股企业参照本办法执行'));
const notEnumerated = scope('OUTSIDE', 'R2.4', cite('2.1'));

const MEASURES: Scopes = {
  PARTY: named('党的机关'),
  PEOPLES_CONGRESS: named('人大机关'),
  ADMINISTRATIVE: named('行政机关'),
  CPPCC: named('政协机关'),
  ADJUDICATORY: named('审判机关'),
  PROCURATORIAL: named('检察机关'),
  SUPERVISORY: notEnumerated,
  DISPATCHED_AGENCY: applies('各级党政机关派出机构'),
  AFFILIATED_INSTITUTION: applies('直属事业单位'),
  PEOPLES_ORGANIZATION: applies('工会、共青团、妇联等人民团体适用本办法'),
  STATE_OWNED_ENTERPRISE: byReference,
  STATE_CONTROLLED_ENTERPRISE: byReference,
  OTHER: { ...notEnumerated, leftTo: cite('17.2') },
};

const named2022 = (words: string) => scope('DIRECT', 'R2.4', citeRegulations2022('2', words));

/** Reading: 国有企事业单位等 takes in state-controlled enterprises, and agencies go with the organs that send them. */
const IN_2022: Scopes = {
  PARTY: named2022('党的机关'),
  PEOPLES_CONGRESS: named2022('人大机关'),
  ADMINISTRATIVE: named2022('行政机关'),
  CPPCC: named2022('政协机关'),
  ADJUDICATORY: named2022('审判机关'),
  PROCURATORIAL: named2022('检察机关'),
  SUPERVISORY: named2022('监察机关'),
  DISPATCHED_AGENCY: named2022('国有企事业单位等'),
  AFFILIATED_INSTITUTION: named2022('国有企事业单位'),
  PEOPLES_ORGANIZATION: named2022('群团组织'),
  STATE_OWNED_ENTERPRISE: named2022('国有企事业单位'),
  STATE_CONTROLLED_ENTERPRISE: named2022('国有企事业单位等'),
  OTHER: scope('OUTSIDE', 'R2.4', citeRegulations2022('2')),
};

const administrative2005 = scope(
  'DIRECT',
  'R2.4',
  citeRegulations2005('2.1', '各级人民政府、县级以上人民政府工作部门'),
);
const byReference2005 = scope(
  'BY_REFERENCE',
  'R2.4',
  citeRegulations2005('49', '社会团体、企业事业单位的信访工作参照本条例执行'),
);
const outside2005 = scope('OUTSIDE', 'R2.4', citeRegulations2005('2.1', '依法由有关行政机关处理'));

/** Reading: dispatched agencies go with the governments and departments that send them. */
const IN_2005: Scopes = {
  PARTY: outside2005,
  PEOPLES_CONGRESS: outside2005,
  ADMINISTRATIVE: administrative2005,
  CPPCC: outside2005,
  ADJUDICATORY: outside2005,
  PROCURATORIAL: outside2005,
  SUPERVISORY: outside2005,
  DISPATCHED_AGENCY: administrative2005,
  AFFILIATED_INSTITUTION: byReference2005,
  PEOPLES_ORGANIZATION: byReference2005,
  STATE_OWNED_ENTERPRISE: byReference2005,
  STATE_CONTROLLED_ENTERPRISE: byReference2005,
  OTHER: outside2005,
};

const SCOPES: Readonly<Record<InstrumentCode, Scopes>> = {
  'measures-2016': MEASURES,
  'regulations-2022': IN_2022,
  'regulations-2005': IN_2005,
};

import { day, type Day } from '../core/facts/day';

/** Numbers of petitions and codes of incidents that are the same in every sample, whatever the scale and seed. */
export const HIGHLIGHTS = {
  /** A tax matter of 历城区: the tax system upward, and the district's Party committee and government. */
  COUNTY_TAX: 'XF2024-0001',
  /** Unpaid wages in 莱城区 (371202), registered in 2017: today 莱芜区 (370116). */
  DISSOLVED_DISTRICT: 'XF2017-0002',
  /** Litigation-related, with the court. */
  COURT: 'XF2023-0003',
  /** With a sub-district office (街道办事处). */
  STREET: 'XF2023-0004',
  /** In a development zone (开发区). */
  ZONE: 'XF2023-0005',
  /** With the supervisory commission, co-located with the discipline commission. */
  CO_LOCATED: 'XF2023-0006',
  /** With a subsidiary of a state-owned group. */
  SUBSIDIARY: 'XF2023-0007',
  /** Nobody is competent. */
  NO_COMPETENT_ORGAN: 'XF2024-0008',
  /** Two organs are competent at once. */
  COMPETENCE_OVERLAP: 'XF2024-0009',
  /** In two districts, with an organ of each. */
  TWO_DISTRICTS: 'XF2024-0010',
  /** Closed before the Measures came into force. */
  BEFORE_THE_MEASURES: 'XF2015-0011',
  /** The bureau has no head and a deputy presides. */
  PRESIDING: 'XF2025-0012',
  /** The bureau has no head and nobody presides. */
  VACANT: 'XF2025-0013',
  /** The head of the bureau is suspended. */
  SUSPENDED: 'XF2025-0014',
  /** Fire safety, assigned to public security before the reform of 2018. */
  FIRE: 'XF2017-0015',
  /** Registered in 江干区 (330104), since 2021 上城区 or 钱塘区: AMBIGUOUS. */
  SPLIT_DISTRICT: 'XF2020-0016',
  /** With a villagers' committee, which is outside the Measures. */
  OUTSIDE: 'XF2024-0017',
  /** With a police station: station, bureau, and the system above. */
  POLICE_STATION: 'XF2024-0018',
  /** Two deputies are in charge of the same. */
  PORTFOLIO_OVERLAP: 'XF2025-0019',
  /** An incident with a member who objected. */
  COLLECTIVE_INCIDENT: 'SZ2022-0001',
  /** An incident with a member of staff who was responsible. */
  INDIVIDUAL_INCIDENT: 'SZ2023-0002',
  /** An incident from before the Measures came into force. */
  EARLY_INCIDENT: 'SZ2016-0003',
} as const;

/** A petition of the highlights. It is written with the organs of `at`, whose staff it may be handled by. */
export interface HighlightPetition {
  readonly number: string;
  readonly at: string;
  readonly title: string;
  readonly category: string;
  readonly territories: string;
  readonly registeredOn: Day;
  readonly closedOn?: Day;
  /** Codes of the organs it was assigned to, the first in the lead unless `jointly`. */
  readonly organs: readonly string[];
  readonly jointly?: true;
  readonly litigationRelated?: true;
}

const petition = (
  number: string,
  at: string,
  title: string,
  category: string,
  registered: string,
  organs: readonly string[],
  more: Partial<HighlightPetition> = {},
): HighlightPetition => ({
  number,
  at,
  title,
  category,
  territories: at,
  registeredOn: day(registered),
  organs,
  ...more,
});

const LICHENG = '370112';
const STREET = '370112001';

export const HIGHLIGHT_PETITIONS: readonly HighlightPetition[] = [
  petition(HIGHLIGHTS.COUNTY_TAX, LICHENG, '反映历城区某企业拒开发票问题', 'K0102', '2024-03-12', ['370112TAX'], {
    territories: STREET,
  }),
  petition(HIGHLIGHTS.DISSOLVED_DISTRICT, '371202', '反映莱城区某工地拖欠工资问题', 'A0103', '2017-05-18', []),
  petition(HIGHLIGHTS.COURT, LICHENG, '反映历城区某民事判决执行不到位问题', 'M0102', '2023-06-05', ['370112CRT'], {
    litigationRelated: true,
  }),
  petition(HIGHLIGHTS.STREET, STREET, '反映城关街道楼道堆物问题', 'C0501', '2023-07-11', ['370112001GOV']),
  petition(HIGHLIGHTS.ZONE, '370171', '反映高新区某项目补偿安置问题', 'C0101', '2023-08-21', ['370171PLB']),
  petition(HIGHLIGHTS.CO_LOCATED, LICHENG, '反映历城区某机关工作作风问题', 'N0302', '2023-09-04', ['370112SUP']),
  petition(HIGHLIGHTS.SUBSIDIARY, '370100', '反映济南市供水报装收费问题', 'E0402', '2023-10-16', ['370100WTR']),
  petition(HIGHLIGHTS.NO_COMPETENT_ORGAN, LICHENG, '反映历城区某健身房停业退卡问题', 'J0501', '2024-04-22', []),
  petition(HIGHLIGHTS.COMPETENCE_OVERLAP, LICHENG, '反映历城区某小区违法建设问题', 'C0503', '2024-05-13', []),
  petition(
    HIGHLIGHTS.TWO_DISTRICTS,
    LICHENG,
    '反映历城区与章丘区交界道路养护问题',
    'E0101',
    '2024-06-03',
    ['370112TRA', '370114TRA'],
    { territories: '370112;370114', jointly: true },
  ),
  petition(HIGHLIGHTS.BEFORE_THE_MEASURES, LICHENG, '反映历城区某村低保评定问题', 'F0301', '2015-03-09', [], {
    closedOn: day('2015-05-20'),
  }),
  petition(HIGHLIGHTS.PRESIDING, LICHENG, '反映历城区医保报销比例问题', 'A0501', '2025-11-10', ['370112MIB']),
  petition(HIGHLIGHTS.VACANT, LICHENG, '反映历城区公共交通线路调整问题', 'E0202', '2025-11-17', ['370112TRA']),
  petition(HIGHLIGHTS.SUSPENDED, LICHENG, '反映历城区义务教育入学问题', 'G0101', '2025-12-08', ['370112EDU']),
  petition(HIGHLIGHTS.FIRE, LICHENG, '反映历城区某商场消防通道堵塞问题', 'L0201', '2017-09-12', ['370112PSB']),
  petition(HIGHLIGHTS.SPLIT_DISTRICT, LICHENG, '反映江干区某小区物业服务问题', 'C0301', '2020-05-06', [], {
    territories: '330104',
  }),
  petition(HIGHLIGHTS.OUTSIDE, STREET, '反映某村集体资产处置问题', 'F0202', '2024-07-01', ['370112001201VC']),
  petition(HIGHLIGHTS.POLICE_STATION, STREET, '反映派出所治安案件处理问题', 'L0401', '2024-08-19', ['370112001PST']),
  petition(HIGHLIGHTS.PORTFOLIO_OVERLAP, LICHENG, '反映历城区某楼盘延期交付问题', 'C0601', '2025-10-20', ['370112HUR']),
];

/** An incident of the highlights, about an organ of `at`. */
export interface HighlightIncident {
  readonly code: string;
  readonly at: string;
  readonly organ: string;
  readonly category: string;
  readonly ground: '1' | '2' | '3';
  readonly actOn: Day;
  readonly nature: 'COLLECTIVE' | 'INDIVIDUAL';
  readonly duty: string;
}

export const HIGHLIGHT_INCIDENTS: readonly HighlightIncident[] = [
  {
    code: HIGHLIGHTS.COLLECTIVE_INCIDENT,
    at: LICHENG,
    organ: 'HRS',
    category: 'A0103',
    ground: '2',
    actOn: day('2022-06-15'),
    nature: 'COLLECTIVE',
    duty: '《办法》第七条',
  },
  {
    code: HIGHLIGHTS.INDIVIDUAL_INCIDENT,
    at: LICHENG,
    organ: 'HUR',
    category: 'C0302',
    ground: '3',
    actOn: day('2023-04-10'),
    nature: 'INDIVIDUAL',
    duty: '《办法》第八条',
  },
  {
    code: HIGHLIGHTS.EARLY_INCIDENT,
    at: LICHENG,
    organ: 'CIV',
    category: 'F0301',
    ground: '1',
    actOn: day('2016-05-10'),
    nature: 'COLLECTIVE',
    duty: '《办法》第六条',
  },
];

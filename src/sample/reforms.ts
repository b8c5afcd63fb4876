import { type Day, day } from '../core/facts/day';
import type { TerritoryLevel } from '../core/facts/values';

/** 机构改革: a reform takes effect level by level; a level that is not named follows the one above it. */
export interface Reform {
  readonly document: string;
  readonly days: Readonly<Partial<Record<TerritoryLevel, Day>>>;
}

const PLAN_2018 = '《深化党和国家机构改革方案》（2018年3月）、国务院机构改革方案（2018年3月17日）';
const PLAN_2023 = '《党和国家机构改革方案》（2023年3月）';

/**
 * Reading: a central organ changes on the day the plan was decided, tax and financial supervision on the days their
 * new name plates were put up; the days of the local reform of 2018–2019 are plausible ones, one for each level.
 */
export const REFORMS = {
  MACHINERY_2018: {
    document: PLAN_2018,
    days: {
      COUNTRY: day('2018-03-17'),
      PROVINCE: day('2018-11-01'),
      PREFECTURE: day('2019-01-11'),
      COUNTY: day('2019-02-01'),
    },
  },
  TAX_2018: {
    document: '《国税地税征管体制改革方案》（2018年）',
    days: {
      COUNTRY: day('2018-03-17'),
      PROVINCE: day('2018-06-15'),
      PREFECTURE: day('2018-07-05'),
      COUNTY: day('2018-07-20'),
    },
  },
  FIRE_2018: {
    document: '《组建国家综合性消防救援队伍框架方案》（2018年）',
    days: { COUNTRY: day('2018-03-17'), PROVINCE: day('2018-10-09') },
  },
  SUPERVISION_2018: {
    document: '《全国人民代表大会常务委员会关于在全国各地推开国家监察体制改革试点工作的决定》（2017年11月4日）',
    days: { COUNTRY: day('2018-03-23'), PROVINCE: day('2018-03-01') },
  },
  BANKING_2018: { document: PLAN_2018, days: { COUNTRY: day('2018-03-17'), PROVINCE: day('2018-12-17') } },
  FINANCE_2023: { document: PLAN_2023, days: { COUNTRY: day('2023-05-18'), PROVINCE: day('2023-07-20') } },
  SOCIAL_WORK_2023: {
    document: PLAN_2023,
    days: { COUNTRY: day('2023-03-16'), PROVINCE: day('2023-11-01'), PREFECTURE: day('2024-01-15') },
  },
} as const satisfies Record<string, Reform>;

export type ReformName = keyof typeof REFORMS;

const UPWARD: readonly TerritoryLevel[] = ['VILLAGE', 'TOWNSHIP', 'COUNTY', 'PREFECTURE', 'PROVINCE', 'COUNTRY'];

/** The day on which the reform took effect at the level. */
export function reformDay(name: ReformName, level: TerritoryLevel): Day {
  const days: Reform['days'] = REFORMS[name].days;
  for (const each of UPWARD.slice(UPWARD.indexOf(level))) {
    const found = days[each];
    if (found !== undefined) return found;
  }
  throw new Error(`${name} has no day`);
}

/** What moved from one organ to another of the same territory in a reform; with a category, that function alone. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly reform: ReformName;
  readonly category?: string;
}

export const MOVES: readonly Move[] = [
  { from: 'LAN', to: 'NRB', reform: 'MACHINERY_2018' },
  { from: 'SOA', to: 'NRB', reform: 'MACHINERY_2018' },
  { from: 'NSM', to: 'NRB', reform: 'MACHINERY_2018' },
  { from: 'EPB', to: 'ECO', reform: 'MACHINERY_2018' },
  { from: 'SAF', to: 'EMG', reform: 'MACHINERY_2018' },
  { from: 'CIV', to: 'EMG', reform: 'MACHINERY_2018', category: 'L03' },
  { from: 'CIV', to: 'VET', reform: 'MACHINERY_2018', category: 'F05' },
  { from: 'HRS', to: 'MIB', reform: 'MACHINERY_2018', category: 'A05' },
  { from: 'ICB', to: 'MKT', reform: 'MACHINERY_2018' },
  { from: 'FDA', to: 'MKT', reform: 'MACHINERY_2018' },
  { from: 'QTS', to: 'MKT', reform: 'MACHINERY_2018' },
  { from: 'CUO', to: 'CUL', reform: 'MACHINERY_2018' },
  { from: 'TOU', to: 'CUL', reform: 'MACHINERY_2018' },
  { from: 'STX', to: 'TAX', reform: 'TAX_2018' },
  { from: 'LTX', to: 'TAX', reform: 'TAX_2018' },
  { from: 'PSB', to: 'EMG', reform: 'FIRE_2018', category: 'L02' },
  { from: 'PSB', to: 'FIR', reform: 'FIRE_2018', category: 'L02' },
  { from: 'BRC', to: 'FRS', reform: 'BANKING_2018' },
  { from: 'IRC', to: 'FRS', reform: 'BANKING_2018' },
  { from: 'FRS', to: 'NFR', reform: 'FINANCE_2023' },
];

import type { TerritoryLevel } from '../../core/facts/values';
import type { PlaceStyle } from '../places';
import { departmental, dispatchedBy, dual, type Link, type OrganTemplate, vertical } from './template';

const LOCAL_ORGANS = '《地方各级人民代表大会和地方各级人民政府组织法》第八十五条';
const WORKING_COMMITTEE = '《中国共产党工作机关条例（试行）》';

const sent = (
  place: { levels: readonly TerritoryLevel[]; styles: readonly PlaceStyle[] },
  key: 'PTY' | 'GOV',
  name: string,
  more: Partial<OrganTemplate>,
): OrganTemplate => ({
  ...place,
  key,
  name,
  nature: 'DISPATCHED_AGENCY',
  function: key === 'PTY' ? 'PARTY_COMMITTEE' : 'GOVERNMENT',
  team: key === 'PTY' ? 'street_committee' : 'street_office',
  head: '书记',
  under: dispatchedBy(`^${key}`, key === 'PTY' ? WORKING_COMMITTEE : LOCAL_ORGANS),
  ...more,
});

const ZONE = { levels: ['COUNTY'], styles: ['ZONE'] } as const;
const AREA = { levels: ['PREFECTURE'], styles: ['AREA'] } as const;
const STREET = { levels: ['TOWNSHIP'], styles: ['STREET'] } as const;
const TOWN = { levels: ['TOWNSHIP'], styles: ['TOWN', 'TOWNSHIP'] } as const;

const zoneOffice = (
  key: string,
  title: string,
  handles: readonly string[],
  under: Link[],
  more = {},
): OrganTemplate => ({
  ...ZONE,
  key,
  name: `{f}${title}`,
  nature: 'ADMINISTRATIVE',
  function: 'WORK_DEPARTMENT',
  team: 'small',
  head: '局长',
  handles,
  under,
  ...more,
});

/** 地区行政公署, of the few prefectures that are no 市: in place of the usual committee and government. */
export const PREFECTURE_AREAS: readonly OrganTemplate[] = [
  sent(AREA, 'GOV', '{f}行政公署', { team: 'government' }),
  sent(AREA, 'PTY', '中共{f}委员会', { team: 'committee' }),
];

/** 开发区: a working committee and an administration sent by the prefecture, a few offices, and the tax system. */
export const ZONES: readonly OrganTemplate[] = [
  sent(ZONE, 'GOV', '{f}管理委员会', { team: 'government' }),
  sent(ZONE, 'PTY', '中共{f}工作委员会', { team: 'street_committee' }),
  zoneOffice('XFB', '信访办公室', [], departmental('XFB'), { function: 'PETITION_OFFICE', head: '主任' }),
  zoneOffice('SOC', '社会事务局', ['A', 'F', 'G', 'H'], departmental('CIV')),
  zoneOffice('PLB', '规划建设局', ['B', 'C', 'E'], departmental('HUR')),
  zoneOffice('MKT', '市场监督管理局', ['J01', 'J02', 'J03', 'J04'], departmental('MKT'), { since: 'MACHINERY_2018' }),
  zoneOffice('PSB', '公安分局', ['L04', 'L05', 'L06'], dual('TERRITORY', ['PSB'], '《公安机关组织管理条例》第三条'), {
    function: 'PUBLIC_SECURITY',
    litigation: ['M03'],
  }),
  zoneOffice('TAX', '税务局', ['K01'], dual('SYSTEM', ['TAX'], '《国税地税征管体制改革方案》（2018年）'), {
    since: 'TAX_2018',
  }),
  zoneOffice('FIR', '消防救援大队', ['L02'], vertical(['FIR'], '《组建国家综合性消防救援队伍框架方案》（2018年）'), {
    since: 'FIRE_2018',
  }),
];

/** 街道、乡镇: their own organs and the agencies that the county's departments send to them. */
export const TOWNSHIPS: readonly OrganTemplate[] = [
  sent(STREET, 'GOV', '{f}办事处', {}),
  sent(STREET, 'PTY', '中共{f}工作委员会', {}),
  {
    ...TOWN,
    key: 'GOV',
    name: '{f}人民政府',
    nature: 'ADMINISTRATIVE',
    function: 'GOVERNMENT',
    team: 'street_office',
    under: [{ relation: 'TERRITORIAL', to: ['^GOV'], basis: '《宪法》第一百零八条' }],
  },
  {
    ...TOWN,
    key: 'PTY',
    name: '中共{f}委员会',
    nature: 'PARTY',
    function: 'PARTY_COMMITTEE',
    team: 'street_committee',
    head: '书记',
    under: [{ relation: 'TERRITORIAL', to: ['^PTY'], basis: '《中国共产党章程》第十条' }],
  },
  {
    levels: ['TOWNSHIP'],
    key: 'PST',
    name: '{n}派出所',
    nature: 'DISPATCHED_AGENCY',
    function: 'PUBLIC_SECURITY',
    team: 'service',
    head: '所长',
    under: dispatchedBy('^PSB', '《公安机关组织管理条例》第六条'),
  },
  {
    levels: ['TOWNSHIP'],
    key: 'JUO',
    name: '{n}司法所',
    nature: 'DISPATCHED_AGENCY',
    function: 'JUSTICE_ADMINISTRATION',
    team: 'service',
    head: '所长',
    under: dispatchedBy('^JUS', '《全面加强新时代司法所工作的意见》'),
  },
  {
    levels: ['TOWNSHIP'],
    key: 'SVC',
    name: '{f}便民服务中心',
    nature: 'AFFILIATED_INSTITUTION',
    function: 'OTHER',
    team: 'post',
    head: '主任',
    under: [{ relation: 'AFFILIATED_TO', to: ['GOV'], basis: '《事业单位登记管理暂行条例》第二条' }],
  },
];

import { dual, type OrganTemplate, PROVINCE_AND_PREFECTURE, PROVINCE_TO_COUNTY, vertical } from './template';

type System = Omit<OrganTemplate, 'levels' | 'nature' | 'function' | 'team' | 'head'> & Partial<OrganTemplate>;

const system = (template: System): OrganTemplate => ({
  levels: PROVINCE_TO_COUNTY,
  nature: 'ADMINISTRATIVE',
  function: 'WORK_DEPARTMENT',
  team: 'bureau',
  head: '局长',
  ...template,
});

const BANKING = '《银行业监督管理法》第八条';
const TAX_1993 = '《关于组建在各地的直属税务机构和地方税务局实施意见》（国办发〔1993〕87号）';
const TAX_REFORM = '《国税地税征管体制改革方案》（2018年）：国家税务总局与省级政府双重领导，以总局领导为主';

/** Organs that a system leads alone or first: tax, customs, finance, weather, tobacco, surveys, fire rescue. */
export const SYSTEMS: readonly OrganTemplate[] = [
  system({
    key: 'TAX',
    name: '国家税务总局{f}税务局',
    since: 'TAX_2018',
    handles: ['K01'],
    under: dual('SYSTEM', ['TAX'], TAX_REFORM),
  }),
  system({
    key: 'STX',
    name: '{f}国家税务局',
    until: 'TAX_2018',
    team: 'small',
    handles: ['K01'],
    under: vertical(['STX', 'TAX'], TAX_1993),
  }),
  system({
    key: 'LTX',
    name: '{f}地方税务局',
    until: 'TAX_2018',
    team: 'small',
    handles: ['K0104'],
    under: dual('SYSTEM', ['LTX'], TAX_1993),
  }),
  system({
    key: 'CUS',
    levels: PROVINCE_AND_PREFECTURE,
    name: '{n}海关',
    head: '关长',
    team: 'small',
    handles: ['K03'],
    under: vertical(['CUS'], '《海关法》第三条'),
  }),
  system({
    key: 'NFR',
    name: '国家金融监督管理总局{f}监管机构',
    since: 'FINANCE_2023',
    team: 'small',
    handles: ['K02'],
    under: vertical(['NFR'], BANKING),
  }),
  system({
    key: 'FRS',
    name: '中国银行保险监督管理委员会{f}监管机构',
    since: 'BANKING_2018',
    until: 'FINANCE_2023',
    team: 'small',
    handles: ['K02'],
    under: vertical(['FRS', 'NFR'], BANKING),
  }),
  system({
    key: 'BRC',
    levels: PROVINCE_AND_PREFECTURE,
    name: '中国银行业监督管理委员会{f}监管机构',
    until: 'BANKING_2018',
    team: 'small',
    handles: ['K02'],
    under: vertical(['BRC', 'FRS'], BANKING),
  }),
  system({
    key: 'PBC',
    levels: PROVINCE_AND_PREFECTURE,
    name: '中国人民银行{f}分支机构',
    head: '行长',
    team: 'post',
    under: vertical(['PBC'], '《中国人民银行法》第十三条'),
  }),
  system({
    key: 'WEA',
    name: '{f}气象局',
    team: 'post',
    under: dual('SYSTEM', ['WEA'], '《气象法》第五条'),
  }),
  system({
    key: 'TOB',
    name: '{f}烟草专卖局',
    team: 'small',
    handles: ['K05'],
    under: dual('SYSTEM', ['TOB'], '《烟草专卖法》第四条'),
  }),
  system({
    key: 'SUR',
    levels: PROVINCE_AND_PREFECTURE,
    name: '国家统计局{f}调查队',
    nature: 'DISPATCHED_AGENCY',
    head: '队长',
    team: 'post',
    under: vertical(['SUR', 'STA'], '《统计法》第三十条'),
  }),
  system({
    key: 'FIR',
    name: '{f}消防救援机构',
    since: 'FIRE_2018',
    team: 'small',
    head: '负责人',
    handles: ['L02'],
    under: vertical(['FIR', 'EMG'], '《组建国家综合性消防救援队伍框架方案》（2018年）'),
  }),
];

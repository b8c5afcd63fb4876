import type { OrganFunction, OrganNature } from '../../core/facts/values';
import { affiliated, type Link, type OrganTemplate } from './template';

const led = (to: string, basis: string): Link[] => [{ relation: 'TERRITORIAL', to: [to], basis }];
const COUNCIL = '《国务院组织法》';

const central = (
  key: string,
  name: string,
  more: Partial<OrganTemplate> & { nature: OrganNature; function: OrganFunction },
): OrganTemplate => ({ key, levels: ['COUNTRY'], name, team: 'none', under: [], ...more });

const party = (key: string, name: string, of: OrganFunction, more: Partial<OrganTemplate> = {}): OrganTemplate =>
  central(key, name, {
    nature: 'PARTY',
    function: of,
    team: 'small',
    head: '部长',
    under: led('PTY', '《中国共产党章程》'),
    ...more,
  });

const ministry = (key: string, name: string, more: Partial<OrganTemplate> = {}): OrganTemplate =>
  central(key, name, {
    nature: 'ADMINISTRATIVE',
    function: 'WORK_DEPARTMENT',
    team: 'small',
    head: name.endsWith('局') ? '局长' : name.endsWith('部') ? '部长' : '主任',
    under: led('GOV', COUNCIL),
    ...more,
  });

/**
 * Central organs. The Central Committee, the State Council and its office, the National People's Congress and the
 * CPPCC have no posts here: the sample names nobody in them, not even made-up people.
 */
export const COUNTRY: readonly OrganTemplate[] = [
  central('PTY', '中国共产党中央委员会', { nature: 'PARTY', function: 'PARTY_COMMITTEE' }),
  central('GOV', '国务院', { nature: 'ADMINISTRATIVE', function: 'GOVERNMENT' }),
  central('GGO', '国务院办公厅', { nature: 'ADMINISTRATIVE', function: 'OTHER', under: led('GOV', COUNCIL) }),
  central('NPC', '全国人民代表大会常务委员会', { nature: 'PEOPLES_CONGRESS', function: 'OTHER' }),
  central('CPP', '中国人民政治协商会议全国委员会', { nature: 'CPPCC', function: 'OTHER' }),
  party('DSC', '中国共产党中央纪律检查委员会', 'DISCIPLINE', { head: '书记' }),
  central('SUP', '中华人民共和国国家监察委员会', {
    nature: 'SUPERVISORY',
    function: 'DISCIPLINE',
    since: 'SUPERVISION_2018',
    coLocatedWith: 'DSC',
    under: [{ relation: 'SUPERVISION', to: ['NPC'], basis: '《宪法》第一百二十六条' }],
  }),
  party('ORG', '中共中央组织部', 'ORGANIZATION_DEPARTMENT'),
  party('PLC', '中共中央政法委员会', 'OTHER', { head: '书记' }),
  party('SWD', '中共中央社会工作部', 'OTHER', { since: 'SOCIAL_WORK_2023' }),
  party('JCF', '中央信访工作联席会议', 'JOINT_CONFERENCE', { head: '召集人' }),
  ministry('XFB', '国家信访局', {
    function: 'PETITION_OFFICE',
    under: [
      { relation: 'AFFILIATED_TO', to: ['GGO'], until: 'SOCIAL_WORK_2023', basis: '国务院部门管理的国家局设置的通知' },
      ...led('GOV', '《党和国家机构改革方案》（2023年3月）').map((link) => ({
        ...link,
        since: 'SOCIAL_WORK_2023' as const,
      })),
      ...led('SWD', '《党和国家机构改革方案》（2023年3月）').map((link) => ({
        ...link,
        since: 'SOCIAL_WORK_2023' as const,
      })),
    ],
  }),
  central('CRT', '最高人民法院', {
    nature: 'ADJUDICATORY',
    function: 'COURT',
    team: 'small',
    head: '院长',
    litigation: ['M01'],
    under: [{ relation: 'SUPERVISION', to: ['NPC'], basis: '《宪法》第一百三十三条' }],
  }),
  central('PRC', '最高人民检察院', {
    nature: 'PROCURATORIAL',
    function: 'PROCURATORATE',
    team: 'small',
    head: '检察长',
    litigation: ['M02'],
    under: [{ relation: 'SUPERVISION', to: ['NPC'], basis: '《宪法》第一百三十八条' }],
  }),
  ministry('PSB', '公安部', {
    function: 'PUBLIC_SECURITY',
    handles: ['L04', 'L05', 'L06'],
    litigation: ['M03'],
    handedOver: { category: 'L02', in: 'FIRE_2018' },
  }),
  ministry('SSB', '国家安全部', { function: 'STATE_SECURITY' }),
  ministry('JUS', '司法部', { function: 'JUSTICE_ADMINISTRATION', handles: ['M04'], litigation: ['M04'] }),
  ministry('DRC', '国家发展和改革委员会'),
  ministry('EDU', '教育部', { handles: ['G01', 'G02', 'G03'] }),
  ministry('CIV', '民政部', { handles: ['F03', 'F04'], handedOver: { category: 'L03', in: 'MACHINERY_2018' } }),
  ministry('FNB', '财政部', { handles: ['K06'] }),
  ministry('HRS', '人力资源和社会保障部', { handles: ['A', 'N02'] }),
  ministry('NRB', '自然资源部', { since: 'MACHINERY_2018', handles: ['B01', 'B03', 'B04'] }),
  ministry('LAN', '国土资源部', { until: 'MACHINERY_2018', handles: ['B01', 'B03'] }),
  ministry('SOA', '国家海洋局', { until: 'MACHINERY_2018', under: affiliated('LAN', '国务院部门管理的国家局') }),
  ministry('NSM', '国家测绘地理信息局', {
    until: 'MACHINERY_2018',
    under: affiliated('LAN', '国务院部门管理的国家局'),
  }),
  ministry('ECO', '生态环境部', { since: 'MACHINERY_2018', handles: ['D'] }),
  ministry('EPB', '环境保护部', { until: 'MACHINERY_2018', handles: ['D'] }),
  ministry('HUR', '住房和城乡建设部', { handles: ['C'] }),
  ministry('TRA', '交通运输部', { handles: ['E01', 'E02'] }),
  ministry('WAT', '水利部', { handles: ['E03', 'E04'] }),
  ministry('AGR', '农业农村部', {
    formerly: { name: '农业部', until: 'MACHINERY_2018' },
    handles: ['B02', 'F01', 'F02'],
  }),
  ministry('CUL', '文化和旅游部', { since: 'MACHINERY_2018', handles: ['G04'] }),
  ministry('CUO', '文化部', { until: 'MACHINERY_2018', handles: ['G04'] }),
  ministry('TOU', '国家旅游局', { until: 'MACHINERY_2018', handles: ['G0402'] }),
  ministry('HLT', '国家卫生健康委员会', {
    formerly: { name: '国家卫生和计划生育委员会', until: 'MACHINERY_2018' },
    handles: ['H'],
  }),
  ministry('VET', '退役军人事务部', { since: 'MACHINERY_2018', handles: ['F05'] }),
  ministry('EMG', '应急管理部', { since: 'MACHINERY_2018', handles: ['L01', 'L02', 'L03'] }),
  ministry('SAF', '国家安全生产监督管理总局', { until: 'MACHINERY_2018', handles: ['L01'] }),
  ministry('MKT', '国家市场监督管理总局', { since: 'MACHINERY_2018', handles: ['J01', 'J02', 'J03', 'J04'] }),
  ministry('ICB', '国家工商行政管理总局', { until: 'MACHINERY_2018', handles: ['J01', 'J04'] }),
  ministry('FDA', '国家食品药品监督管理总局', { until: 'MACHINERY_2018', handles: ['J02'] }),
  ministry('QTS', '国家质量监督检验检疫总局', { until: 'MACHINERY_2018', handles: ['J03'] }),
  ministry('MIB', '国家医疗保障局', { since: 'MACHINERY_2018', handles: ['A05'] }),
  ministry('SAS', '国务院国有资产监督管理委员会', { handles: ['K04'] }),
  ministry('AUD', '审计署', { head: '审计长' }),
  ministry('STA', '国家统计局'),
  ministry('TAX', '国家税务总局', { handles: ['K01'] }),
  ministry('CUS', '海关总署', { head: '署长', handles: ['K03'] }),
  ministry('BRC', '中国银行业监督管理委员会', { until: 'BANKING_2018', head: '主席', handles: ['K0201', 'K0203'] }),
  ministry('IRC', '中国保险监督管理委员会', { until: 'BANKING_2018', head: '主席', handles: ['K0202'] }),
  ministry('FRS', '中国银行保险监督管理委员会', {
    since: 'BANKING_2018',
    until: 'FINANCE_2023',
    head: '主席',
    handles: ['K02'],
  }),
  ministry('NFR', '国家金融监督管理总局', { since: 'FINANCE_2023', handles: ['K02'] }),
  ministry('PBC', '中国人民银行', { head: '行长' }),
  ministry('WEA', '中国气象局'),
  ministry('TOB', '国家烟草专卖局', { handles: ['K05'] }),
  ...(
    [
      ['UNI', '中华全国总工会'],
      ['YOU', '中国共产主义青年团中央委员会'],
      ['WOM', '中华全国妇女联合会'],
    ] as const
  ).map(([key, name]) =>
    central(key, name, {
      nature: 'PEOPLES_ORGANIZATION',
      function: 'OTHER',
      team: 'small',
      head: '主席',
      under: led('PTY', '各该团体章程'),
    }),
  ),
];

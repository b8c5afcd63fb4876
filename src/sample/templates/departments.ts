import type { TerritoryLevel } from '../../core/facts/values';
import type { ReformName } from '../reforms';
import {
  affiliated,
  departmental,
  dual,
  type OrganTemplate,
  PROVINCE_AND_PREFECTURE,
  PROVINCE_TO_COUNTY,
} from './template';

type More = Partial<Omit<OrganTemplate, 'key' | 'name' | 'handles'>>;

const department = (key: string, title: string, handles: readonly string[], more: More = {}): OrganTemplate => ({
  key,
  levels: PROVINCE_TO_COUNTY,
  name: `{f}${title}`,
  nature: 'ADMINISTRATIVE',
  function: 'WORK_DEPARTMENT',
  team: 'bureau',
  handles,
  under: departmental(key),
  ...more,
});

const until = (reform: ReformName, more: More = {}): More => ({ until: reform, team: 'small', ...more });
const since = (reform: ReformName, more: More = {}): More => ({ since: reform, ...more });
const formerly = (name: string): More => ({ formerly: { name, until: 'MACHINERY_2018' } });

const COUNTY_ONLY: readonly TerritoryLevel[] = ['COUNTY'];
const AUDIT = '《审计法》第九条';
const STATISTICS = '《统计法实施条例》第三十二条';

/**
 * 政府工作部门, province to county. Left without a competent organ on purpose: J05 预付式消费, N03 违纪违法举报 and P 其他;
 * C0503 违法建设 belongs to two at once.
 */
export const DEPARTMENTS: readonly OrganTemplate[] = [
  department('DRC', '发展和改革委员会', [], { team: 'small', head: '主任' }),
  department('EDU', '教育{o}', ['G01', 'G02', 'G03']),
  department('CIV', '民政{o}', ['F03', 'F04'], { handedOver: { category: 'L03', in: 'MACHINERY_2018' } }),
  department('FNB', '财政{o}', ['K06'], { team: 'small' }),
  department('HRS', '人力资源和社会保障{o}', ['A', 'N02']),
  department('NRB', '自然资源{o}', ['B01', 'B03', 'B04', 'C0503'], since('MACHINERY_2018')),
  department('LAN', '国土资源{o}', ['B01', 'B03', 'B04'], until('MACHINERY_2018')),
  department('ECO', '生态环境{o}', ['D'], since('MACHINERY_2018', { levels: PROVINCE_AND_PREFECTURE })),
  department(
    'ECO',
    '生态环境分局',
    ['D'],
    since('MACHINERY_2018', {
      levels: COUNTY_ONLY,
      nature: 'DISPATCHED_AGENCY',
      head: '局长',
      under: [
        {
          relation: 'DISPATCHED_BY',
          to: ['^ECO'],
          basis: '《关于省以下环保机构监测监察执法垂直管理制度改革试点工作的指导意见》',
        },
      ],
    }),
  ),
  department('EPB', '环境保护{o}', ['D'], until('MACHINERY_2018')),
  department('HUR', '住房和城乡建设{o}', ['C']),
  department('URB', '城市管理局', ['C05', 'C0503'], { levels: ['PREFECTURE', 'COUNTY'], head: '局长' }),
  department('TRA', '交通运输{o}', ['E01', 'E02'], { team: 'small' }),
  department('WAT', '水利{o}', ['E03', 'E04'], { team: 'small' }),
  department('AGR', '农业农村{o}', ['B02', 'F01', 'F02'], formerly('{f}农业{o}')),
  department('CUL', '文化和旅游{o}', ['G04'], { team: 'small', ...formerly('{f}文化{o}') }),
  department('HLT', '卫生健康委员会', ['H'], { head: '主任', ...formerly('{f}卫生和计划生育委员会') }),
  department('VET', '退役军人事务{o}', ['F05'], since('MACHINERY_2018', { team: 'small' })),
  department('EMG', '应急管理{o}', ['L01', 'L03'], since('MACHINERY_2018')),
  department('SAF', '安全生产监督管理局', ['L01'], until('MACHINERY_2018', { head: '局长' })),
  department('MKT', '市场监督管理局', ['J01', 'J02', 'J03', 'J04'], since('MACHINERY_2018', { head: '局长' })),
  department('ICB', '工商行政管理局', ['J01', 'J04'], until('MACHINERY_2018', { head: '局长' })),
  department('FDA', '食品药品监督管理局', ['J02'], until('MACHINERY_2018', { head: '局长' })),
  department(
    'QTS',
    '质量技术监督局',
    ['J03'],
    until('MACHINERY_2018', { levels: PROVINCE_AND_PREFECTURE, head: '局长' }),
  ),
  department('MIB', '医疗保障局', ['A05'], since('MACHINERY_2018', { head: '局长' })),
  department('SAS', '国有资产监督管理委员会', ['K04'], {
    levels: PROVINCE_AND_PREFECTURE,
    head: '主任',
    team: 'small',
  }),
  department('AUD', '审计{o}', [], { team: 'post', under: dual('TERRITORY', ['AUD'], AUDIT) }),
  department('STA', '统计局', [], { team: 'post', head: '局长', under: dual('TERRITORY', ['STA'], STATISTICS) }),
  {
    key: 'REG',
    levels: ['PREFECTURE', 'COUNTY'],
    name: '{f}不动产登记中心',
    nature: 'AFFILIATED_INSTITUTION',
    function: 'OTHER',
    team: 'service',
    head: '主任',
    since: 'MACHINERY_2018',
    under: affiliated('NRB'),
  },
  {
    key: 'HSP',
    levels: ['PREFECTURE', 'COUNTY'],
    name: '{f}人民医院',
    nature: 'AFFILIATED_INSTITUTION',
    function: 'OTHER',
    team: 'service',
    head: '院长',
    under: affiliated('HLT'),
  },
];

import type { Row, Rows } from '../../src/core/dataset/tables';

/** An organ that has existed since 2000. */
const organ = (code: string, name: string, territory: string, nature: string, its: string, more: Row = {}): Row => ({
  code,
  name,
  nature,
  function: its,
  territory_code: territory,
  from: '2000-01-01',
  ...more,
});
const under = (organ_code: string, superior_code: string, relation: string, more: Row = {}): Row => ({
  organ_code,
  superior_code,
  relation,
  from: '2000-01-01',
  ...more,
});
const post = (code: string, organ_code: string, title: string, role: string): Row => ({
  code,
  organ_code,
  title,
  role,
  from: '2000-01-01',
});
const holds = (code: string, cadre_code: string, post_code: string, more: Row = {}): Row => ({
  code,
  cadre_code,
  post_code,
  mode: 'SUBSTANTIVE',
  from: '2015-01-01',
  ...more,
});

const places: Rows = {
  territories: [
    { code: '100000', name: '中国', level: 'COUNTRY' },
    { code: '990000', name: '东省', level: 'PROVINCE', parent_code: '100000', from: '2000-01-01' },
    { code: '990100', name: '河市', level: 'PREFECTURE', parent_code: '990000', from: '2000-01-01' },
    { code: '990101', name: '上县', level: 'COUNTY', parent_code: '990100', from: '2000-01-01' },
    { code: '990102', name: '下县', level: 'COUNTY', parent_code: '990100', from: '2000-01-01', to: '2021-04-01' },
    { code: '990103', name: '东区', level: 'COUNTY', parent_code: '990100', from: '2021-04-01' },
    { code: '990104', name: '西区', level: 'COUNTY', parent_code: '990100', from: '2021-04-01' },
  ],
  successions: [
    {
      subject: 'TERRITORY',
      from_code: '990102',
      to_code: '990103',
      on: '2021-04-01',
      extent: 'PART',
      document: '国函〔2021〕1号',
    },
    {
      subject: 'TERRITORY',
      from_code: '990102',
      to_code: '990104',
      on: '2021-04-01',
      extent: 'PART',
      document: '国函〔2021〕1号',
    },
  ],
  categories: [
    { code: 'K', name: '城乡建设' },
    { code: 'K1', name: '征地拆迁', parent_code: 'K' },
    { code: 'K11', name: '征地补偿', parent_code: 'K1' },
    { code: 'T', name: '税务' },
  ],
};

const organs: Rows = {
  organs: [
    organ('P-PC', '东省省委', '990000', 'PARTY', 'PARTY_COMMITTEE'),
    organ('P-GOV', '东省人民政府', '990000', 'ADMINISTRATIVE', 'GOVERNMENT'),
    organ('P-XF', '东省信访局', '990000', 'ADMINISTRATIVE', 'PETITION_OFFICE'),
    organ('P-TAX', '国家税务总局东省税务局', '990000', 'ADMINISTRATIVE', 'WORK_DEPARTMENT'),
    organ('C-PC', '河市市委', '990100', 'PARTY', 'PARTY_COMMITTEE'),
    organ('C-GOV', '河市人民政府', '990100', 'ADMINISTRATIVE', 'GOVERNMENT'),
    organ('C-TAX', '国家税务总局河市税务局', '990100', 'ADMINISTRATIVE', 'WORK_DEPARTMENT'),
    organ('X-PC', '中共上县委', '990101', 'PARTY', 'PARTY_COMMITTEE', { to: '2018-01-01' }),
    organ('X-PC', '中共上县县委', '990101', 'PARTY', 'PARTY_COMMITTEE', { from: '2018-01-01' }),
    organ('X-GOV', '上县人民政府', '990101', 'ADMINISTRATIVE', 'GOVERNMENT'),
    organ('X-XF', '上县信访局', '990101', 'ADMINISTRATIVE', 'PETITION_OFFICE'),
    organ('X-JS', '上县住房和城乡建设局', '990101', 'ADMINISTRATIVE', 'WORK_DEPARTMENT'),
    organ('X-TAX', '国家税务总局上县税务局', '990101', 'ADMINISTRATIVE', 'WORK_DEPARTMENT'),
    organ('X-JW', '上县监察委员会', '990101', 'SUPERVISORY', 'DISCIPLINE', { from: '2018-01-01' }),
  ],
  leaderships: [
    under('C-GOV', 'P-GOV', 'TERRITORIAL'),
    under('X-GOV', 'C-GOV', 'TERRITORIAL', { basis: '《地方各级人民代表大会和地方各级人民政府组织法》' }),
    under('X-JS', 'X-GOV', 'TERRITORIAL'),
    under('C-TAX', 'P-TAX', 'VERTICAL'),
    under('X-TAX', 'C-TAX', 'DUAL', { primary: 'SYSTEM' }),
    under('X-XF', 'P-XF', 'GUIDANCE'),
  ],
  competences: [
    { organ_code: 'X-JS', category_code: 'K1', from: '2000-01-01' },
    { organ_code: 'X-TAX', category_code: 'T', from: '2000-01-01' },
  ],
};

const people: Rows = {
  posts: [
    post('X-PC-1', 'X-PC', '县委书记', 'PRINCIPAL'),
    post('X-GOV-1', 'X-GOV', '县长', 'PRINCIPAL'),
    post('X-GOV-2', 'X-GOV', '副县长', 'MEMBER'),
    post('X-JS-1', 'X-JS', '局长', 'PRINCIPAL'),
    post('X-JS-2', 'X-JS', '副局长', 'MEMBER'),
    post('X-JS-9', 'X-JS', '信访科科员', 'STAFF'),
    post('X-TAX-1', 'X-TAX', '局长', 'PRINCIPAL'),
    post('C-TAX-1', 'C-TAX', '局长', 'PRINCIPAL'),
  ],
  cadres: ['赵一', '钱二', '孙三', '李四', '周五', '吴六', '郑七', '王八', '冯九'].map((name, i) => ({
    code: `G${i + 1}`,
    name,
  })),
  appointments: [
    holds('A1', 'G1', 'X-PC-1'),
    holds('A2', 'G2', 'X-GOV-1', { to: '2022-06-01' }),
    holds('A3', 'G3', 'X-GOV-2'),
    holds('A4', 'G4', 'X-JS-1', { mode: 'ACTING' }),
    holds('A5', 'G5', 'X-JS-2'),
    holds('A6', 'G6', 'X-JS-9'),
    holds('A7', 'G7', 'X-TAX-1'),
    holds('A8', 'G8', 'C-TAX-1'),
    holds('A9', 'G9', 'X-GOV-1', { from: '2023-01-01' }),
  ],
  portfolios: [
    { appointment_code: 'A3', scope: 'CATEGORY', target_code: 'K', from: '2016-01-01', document: '县政办〔2016〕1号' },
    { appointment_code: 'A5', scope: 'CATEGORY', target_code: 'K11', from: '2016-01-01' },
    { appointment_code: 'A5', scope: 'PETITION_WORK', relation: 'LIAISON', from: '2016-01-01' },
  ],
};

const matters: Rows = {
  petitions: [
    {
      number: 'XF-1',
      title: '征地补偿未兑现',
      category_code: 'K11',
      territory_codes: '990101',
      channel: 'VISIT',
      occurred_on: '2021-12-01',
      registered_on: '2022-03-01',
      handler_code: 'G6',
      path: '6',
    },
    {
      number: 'XF-2',
      title: '发票争议',
      category_code: 'T',
      territory_codes: '990101',
      channel: 'ONLINE',
      registered_on: '2020-03-01',
      closed_on: '2020-05-01',
    },
    {
      number: 'XF-3',
      title: '拆迁安置',
      category_code: 'K1',
      territory_codes: '990102',
      channel: 'LETTER',
      registered_on: '2020-06-01',
    },
  ],
  assignments: [
    { petition_number: 'XF-1', organ_code: 'X-XF', kind: 'FORWARD', on: '2022-03-02', ended_on: '2022-03-05' },
    { petition_number: 'XF-1', organ_code: 'X-JS', kind: 'ASSIGN', on: '2022-03-05', by_organ_code: 'X-XF' },
  ],
  incidents: [
    {
      code: 'SZ-1',
      petition_number: 'XF-1',
      organ_code: 'X-JS',
      act_on: '2022-04-01',
      act_until: '2022-04-30',
      ground: '2',
      conduct_established: 'true',
      result_established: 'true',
      nature: 'COLLECTIVE',
      gravity: 'SERIOUS',
      duty_breached: '第七条',
    },
    {
      code: 'SZ-2',
      organ_code: 'X-GOV',
      category_code: 'K',
      act_on: '2021-04-01',
      ground: '5',
      conduct_established: 'true',
      nature: 'INDIVIDUAL',
    },
  ],
  involvements: [
    { incident_code: 'SZ-1', cadre_code: 'G5', role: 'TOOK_PART' },
    { incident_code: 'SZ-1', cadre_code: 'G6', role: 'TOOK_PART' },
  ],
  instruments: [
    {
      code: 'E-2018',
      name: '东省信访工作责任制实施细则',
      document: '东办发〔2018〕1号',
      territory_code: '990000',
      from: '2018-01-01',
    },
  ],
  instrument_parameters: [{ instrument_code: 'E-2018', key: 'OBJECTION_READING', value: 'BROAD', citation: '第九条' }],
};

/** A province with one prefecture and its counties, their organs, people and matters, authored to be read. */
export const WORLD: Rows = { ...places, ...organs, ...people, ...matters };

import {
  departmental,
  dual,
  type Link,
  type OrganTemplate,
  PROVINCE_AND_PREFECTURE,
  PROVINCE_TO_COUNTY,
} from './template';

const PARTY_CONSTITUTION = '《中国共产党章程》';
const PARTY_ORGANS = '《中国共产党工作机关条例（试行）》';

const partyOrgan = (key: string): Link[] => [
  { relation: 'TERRITORIAL', to: ['PTY'], basis: PARTY_ORGANS },
  { relation: 'GUIDANCE', to: [`^${key}`], basis: PARTY_ORGANS },
];

const partyTemplate = (
  key: string,
  title: string,
  more: Pick<OrganTemplate, 'function' | 'team'> & Partial<OrganTemplate>,
): OrganTemplate => ({
  key,
  levels: PROVINCE_TO_COUNTY,
  name: `中共{f}委员会${title}`,
  nature: 'PARTY',
  head: '部长',
  under: partyOrgan(key),
  ...more,
});

/** 党委、政府、人大、政协和它们的工作机构, province to county, in the order in which their teams are filled. */
export const PARTY_AND_STATE: readonly OrganTemplate[] = [
  {
    key: 'GOV',
    levels: PROVINCE_TO_COUNTY,
    name: '{f}人民政府',
    nature: 'ADMINISTRATIVE',
    function: 'GOVERNMENT',
    team: 'government',
    under: [{ relation: 'TERRITORIAL', to: ['^GOV'], basis: '《宪法》第一百零八条' }],
  },
  partyTemplate('PTY', '', {
    function: 'PARTY_COMMITTEE',
    team: 'committee',
    under: [{ relation: 'TERRITORIAL', to: ['^PTY'], basis: `${PARTY_CONSTITUTION}第十条` }],
  }),
  {
    key: 'NPC',
    levels: PROVINCE_TO_COUNTY,
    name: '{f}人民代表大会常务委员会',
    nature: 'PEOPLES_CONGRESS',
    function: 'OTHER',
    team: 'congress',
    under: [{ relation: 'SUPERVISION', to: ['^NPC'], basis: '《宪法》第一百零四条' }],
  },
  {
    key: 'CPP',
    levels: PROVINCE_TO_COUNTY,
    name: '中国人民政治协商会议{f}委员会',
    nature: 'CPPCC',
    function: 'OTHER',
    team: 'consultative',
    under: [{ relation: 'GUIDANCE', to: ['^CPP'], basis: '《中国人民政治协商会议章程》' }],
  },
  {
    key: 'DSC',
    levels: PROVINCE_TO_COUNTY,
    name: '中共{f}纪律检查委员会',
    nature: 'PARTY',
    function: 'DISCIPLINE',
    team: 'discipline',
    head: '书记',
    under: dual('SYSTEM', ['DSC'], `${PARTY_CONSTITUTION}第四十五条`, 'PTY'),
  },
  {
    key: 'SUP',
    levels: PROVINCE_TO_COUNTY,
    name: '{f}监察委员会',
    nature: 'SUPERVISORY',
    function: 'DISCIPLINE',
    team: 'none',
    since: 'SUPERVISION_2018',
    coLocatedWith: 'DSC',
    under: dual('SYSTEM', ['SUP'], '《监察法》第十条', 'NPC').slice(0, 1),
  },
  partyTemplate('ORG', '组织部', { function: 'ORGANIZATION_DEPARTMENT', team: 'personnel' }),
  partyTemplate('PLC', '政法委员会', { function: 'OTHER', team: 'law', head: '书记' }),
  partyTemplate('SWD', '社会工作部', { function: 'OTHER', team: 'small', since: 'SOCIAL_WORK_2023' }),
  {
    key: 'XFB',
    levels: PROVINCE_TO_COUNTY,
    name: '{f}信访局',
    nature: 'ADMINISTRATIVE',
    function: 'PETITION_OFFICE',
    team: 'bureau',
    head: '局长',
    under: departmental('XFB'),
  },
  {
    key: 'JCF',
    levels: PROVINCE_TO_COUNTY,
    name: '{f}信访工作联席会议',
    nature: 'PARTY',
    function: 'JOINT_CONFERENCE',
    team: 'conference',
    under: [
      { relation: 'TERRITORIAL', to: ['PTY', 'GOV'], basis: '《信访工作条例》第十三条' },
      { relation: 'GUIDANCE', to: ['^JCF'], basis: '《信访工作条例》第十一条' },
    ],
  },
  {
    key: 'CRT',
    levels: PROVINCE_TO_COUNTY,
    name: '{f}人民法院',
    nature: 'ADJUDICATORY',
    function: 'COURT',
    team: 'court',
    litigation: ['M01'],
    under: [
      { relation: 'SUPERVISION', to: ['^CRT'], basis: '《宪法》第一百三十二条' },
      { relation: 'SUPERVISION', to: ['NPC'], basis: '《宪法》第一百零四条' },
    ],
  },
  {
    key: 'PRC',
    levels: PROVINCE_TO_COUNTY,
    name: '{f}人民检察院',
    nature: 'PROCURATORIAL',
    function: 'PROCURATORATE',
    team: 'procuratorate',
    litigation: ['M02'],
    under: [
      { relation: 'DUAL', primary: 'SYSTEM', to: ['^PRC'], basis: '《宪法》第一百三十七条' },
      { relation: 'SUPERVISION', to: ['NPC'], basis: '《宪法》第一百零四条' },
    ],
  },
  {
    key: 'PSB',
    levels: PROVINCE_TO_COUNTY,
    name: '{f}公安{o}',
    nature: 'ADMINISTRATIVE',
    function: 'PUBLIC_SECURITY',
    team: 'security',
    handles: ['L04', 'L05', 'L06'],
    litigation: ['M03'],
    handedOver: { category: 'L02', in: 'FIRE_2018' },
    under: dual('TERRITORY', ['PSB'], '《公安机关组织管理条例》第三条'),
  },
  {
    key: 'SSB',
    levels: PROVINCE_AND_PREFECTURE,
    name: '{f}国家安全{o}',
    nature: 'ADMINISTRATIVE',
    function: 'STATE_SECURITY',
    team: 'small',
    under: dual('SYSTEM', ['SSB'], '《行政复议法》第二十七条'),
  },
  {
    key: 'JUS',
    levels: PROVINCE_TO_COUNTY,
    name: '{f}司法{o}',
    nature: 'ADMINISTRATIVE',
    function: 'JUSTICE_ADMINISTRATION',
    team: 'bureau',
    handles: ['M04'],
    litigation: ['M04'],
    under: departmental('JUS'),
  },
  ...(
    [
      ['UNI', '{f}总工会', '主席'],
      ['YOU', '共青团{f}委员会', '书记'],
      ['WOM', '{f}妇女联合会', '主席'],
    ] as const
  ).map(([key, name, head]): OrganTemplate => ({
    key,
    levels: PROVINCE_TO_COUNTY,
    name,
    nature: 'PEOPLES_ORGANIZATION',
    function: 'OTHER',
    team: 'small',
    head,
    under: [
      { relation: 'DUAL', primary: 'TERRITORY', to: [`^${key}`], basis: '各该团体章程' },
      { relation: 'DUAL', primary: 'TERRITORY', to: ['PTY'], basis: '《中共中央关于加强和改进党的群团工作的意见》' },
    ],
  })),
];

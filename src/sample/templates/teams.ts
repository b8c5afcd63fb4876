import type { PostRole } from '../../core/facts/values';

/**
 * A seat of a leadership team or of its staff. Titles may hold `{h}` the head's word of the place (市长, 区长…) and
 * `{head}`, `{deputy}` the words of the organ (局长, 副局长…).
 */
export interface Seat {
  readonly id: string;
  readonly title: string;
  readonly role: PostRole;
  /** Categories the holder is in charge of; `'half'`: his share of what the organ handles. */
  readonly charge?: readonly string[] | 'half';
  readonly petitionWork?: true;
  /** Areas below the place are shared out among the seats that say so (包联区域). */
  readonly area?: true;
  /** Keys of organs of the place that the holder is in charge of. */
  readonly organs?: readonly string[];
  /** `KEY.seat` of the same place whose holder holds this one too. */
  readonly sameAs?: string;
}

const COMMITTEE: readonly Seat[] = [
  { id: 'head', title: '书记', role: 'PRINCIPAL' },
  { id: 'deputy', title: '副书记', role: 'MEMBER', sameAs: 'GOV.head', organs: ['GOV'] },
  { id: 'third', title: '专职副书记', role: 'MEMBER', charge: ['B02', 'F01', 'F02'], petitionWork: true },
  { id: 'law', title: '政法委书记', role: 'MEMBER', charge: ['L04', 'L05', 'L06', 'M'] },
  { id: 'personnel', title: '组织部部长', role: 'MEMBER', charge: ['N01', 'N02'] },
  { id: 'publicity', title: '宣传部部长', role: 'MEMBER', charge: ['G'], area: true },
  { id: 'discipline', title: '纪委书记', role: 'MEMBER', charge: ['N03'] },
];

const GOVERNMENT: readonly Seat[] = [
  { id: 'head', title: '{h}', role: 'PRINCIPAL' },
  { id: 'first', title: '常务副{h}', role: 'MEMBER', charge: ['K', 'L01', 'L02', 'L03'], petitionWork: true },
  { id: 'building', title: '副{h}（城建）', role: 'MEMBER', charge: ['B', 'C', 'D'], area: true },
  { id: 'rural', title: '副{h}（农业）', role: 'MEMBER', charge: ['B02', 'E', 'F'], area: true },
  { id: 'social', title: '副{h}（社会）', role: 'MEMBER', charge: ['A', 'G', 'H'] },
  { id: 'security', title: '副{h}（公安）', role: 'MEMBER', organs: ['PSB'], charge: ['L04', 'L05', 'L06'] },
  { id: 'clerk', title: '政府办公室信访科科长', role: 'STAFF' },
];

/** A department's usual team. */
const BUREAU: readonly Seat[] = [
  { id: 'head', title: '{head}', role: 'PRINCIPAL' },
  { id: 'first', title: '{deputy}', role: 'MEMBER', charge: 'half' },
  { id: 'second', title: '{deputy}', role: 'MEMBER', charge: 'half', petitionWork: true },
  { id: 'clerk', title: '信访科科长', role: 'STAFF' },
];

const led = (sameAs: string): readonly Seat[] => [
  { id: 'head', title: '{head}', role: 'PRINCIPAL', sameAs },
  { id: 'first', title: '{deputy}', role: 'MEMBER', charge: 'half', petitionWork: true },
  { id: 'clerk', title: '信访科科长', role: 'STAFF' },
];

const SMALL: readonly Seat[] = [
  { id: 'head', title: '{head}', role: 'PRINCIPAL' },
  { id: 'first', title: '{deputy}', role: 'MEMBER', charge: 'half', petitionWork: true },
  { id: 'clerk', title: '办事员', role: 'STAFF' },
];

const pair = (head: string, deputy: string, staff: string): readonly Seat[] => [
  { id: 'head', title: head, role: 'PRINCIPAL' },
  { id: 'first', title: deputy, role: 'MEMBER', petitionWork: true },
  { id: 'clerk', title: staff, role: 'STAFF' },
];

export const TEAMS = {
  none: [],
  committee: COMMITTEE,
  government: GOVERNMENT,
  bureau: BUREAU,
  small: SMALL,
  personnel: led('PTY.personnel'),
  law: led('PTY.law'),
  discipline: led('PTY.discipline'),
  security: [
    { id: 'head', title: '{head}', role: 'PRINCIPAL', sameAs: 'GOV.security' },
    { id: 'first', title: '{deputy}', role: 'MEMBER', charge: ['L04', 'L05', 'L06'] },
    { id: 'second', title: '{deputy}（法制）', role: 'MEMBER', charge: ['L02', 'M03'], petitionWork: true },
    { id: 'clerk', title: '信访科科长', role: 'STAFF' },
  ],
  conference: [
    { id: 'head', title: '召集人', role: 'PRINCIPAL', sameAs: 'PTY.third' },
    { id: 'first', title: '副召集人', role: 'MEMBER', sameAs: 'GOV.first', petitionWork: true },
  ],
  congress: pair('常委会主任', '常委会副主任', '信访室主任'),
  consultative: pair('主席', '副主席', '提案委工作人员'),
  court: pair('院长', '副院长', '立案庭庭长'),
  procuratorate: pair('检察长', '副检察长', '控告申诉检察部主任'),
  masses: pair('主席', '副主席', '权益保障部部长'),
  enterprise: [
    { id: 'head', title: '党委书记、董事长', role: 'PRINCIPAL' },
    { id: 'manager', title: '总经理', role: 'PRINCIPAL' },
    { id: 'first', title: '副总经理', role: 'MEMBER', charge: 'half', petitionWork: true },
    { id: 'clerk', title: '综合办公室主任', role: 'STAFF' },
  ],
  street_committee: [
    { id: 'head', title: '{head}', role: 'PRINCIPAL' },
    { id: 'deputy', title: '副书记', role: 'MEMBER', sameAs: 'GOV.head' },
    { id: 'law', title: '政法委员', role: 'MEMBER', charge: ['L', 'M'], petitionWork: true },
  ],
  street_office: [
    { id: 'head', title: '{h}', role: 'PRINCIPAL' },
    { id: 'first', title: '副{h}', role: 'MEMBER', charge: ['A', 'B', 'C', 'D', 'F'] },
    { id: 'second', title: '副{h}（综治）', role: 'MEMBER', charge: ['L'], petitionWork: true },
    { id: 'clerk', title: '信访办公室工作人员', role: 'STAFF' },
  ],
  post: [
    { id: 'head', title: '{head}', role: 'PRINCIPAL' },
    { id: 'clerk', title: '工作人员', role: 'STAFF' },
  ],
  service: [
    { id: 'head', title: '{head}', role: 'PRINCIPAL' },
    { id: 'first', title: '{deputy}', role: 'MEMBER', petitionWork: true },
    { id: 'clerk', title: '工作人员', role: 'STAFF' },
  ],
} as const satisfies Record<string, readonly Seat[]>;

export type TeamName = keyof typeof TEAMS;
export const seatsOf = (team: TeamName): readonly Seat[] => TEAMS[team];

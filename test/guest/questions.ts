/** What is asked across the graph and the guest, what comes back, and what the guest reads for it, all keys at once. */
export interface Question {
  readonly what: string;
  readonly query: string;
  readonly data: object;
  readonly reads: readonly (readonly string[])[];
  /** The subgraphs asked, each once. */
  readonly asks: readonly string[];
}

export const QUESTIONS: readonly Question[] = [
  {
    what: 'organs of the graph with fields of the guest',
    query: `{ organs(territoryCode: "990101", function: WORK_DEPARTMENT) { nodes { code hotline officeHours { from } } } }`,
    data: {
      organs: {
        nodes: [
          { code: 'X-JS', hotline: '12345', officeHours: [{ from: '09:00' }, { from: '14:00' }] },
          { code: 'X-TAX', hotline: '12366', officeHours: [{ from: '09:00' }] },
        ],
      },
    },
    reads: [['X-JS', 'X-TAX']],
    asks: ['organs', 'hotlines'],
  },
  {
    what: 'organs of the guest with fields of the graph',
    query: `{ organsOpenOn(weekday: MONDAY) { name hotline leadershipTeam { post { title } cadre { name } } } }`,
    data: {
      organsOpenOn: [
        {
          name: '上县住房和城乡建设局',
          hotline: '12345',
          leadershipTeam: [
            { post: { title: '局长' }, cadre: { name: '李四' } },
            { post: { title: '副局长' }, cadre: { name: '周五' } },
          ],
        },
        {
          name: '国家税务总局上县税务局',
          hotline: '12366',
          leadershipTeam: [{ post: { title: '局长' }, cadre: { name: '郑七' } }],
        },
      ],
    },
    reads: [['X-JS', 'X-TAX']],
    asks: ['hotlines', 'organs', 'cadres'],
  },
  {
    what: 'petitions with fields of the guest',
    query: `{ petitions { nodes { title satisfactionSurvey { score answeredOn } } } }`,
    data: {
      petitions: {
        nodes: [
          { title: '征地补偿未兑现', satisfactionSurvey: null },
          { title: '拆迁安置', satisfactionSurvey: null },
          { title: '发票争议', satisfactionSurvey: { score: 4, answeredOn: '2020-05-20' } },
        ],
      },
    },
    reads: [['XF-1', 'XF-3', 'XF-2']],
    asks: ['petitions', 'hotlines'],
  },
  {
    what: 'one organ on two days',
    query: `{ then: organ(code: "X-JS", on: "2016-01-01") { hotline } now: organ(code: "X-JS") { hotline } }`,
    data: { then: { hotline: '0990-8123456' }, now: { hotline: '12345' } },
    reads: [['X-JS']],
    asks: ['organs', 'hotlines'],
  },
  {
    what: 'the organs of an answer, as of its day',
    query: `{ responsibility(matter: { territoryCodes: ["990101"], categoryCode: "K11" }, on: "2021-06-01") {
      handlingOrgans { name hotline }
    } }`,
    data: { responsibility: { handlingOrgans: [{ name: '上县住房和城乡建设局', hotline: '0990-8123456' }] } },
    reads: [['X-JS']],
    asks: ['responsibility', 'organs', 'hotlines'],
  },
];

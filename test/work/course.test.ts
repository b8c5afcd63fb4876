import { withStores } from '../storage/support';
import { TestGraph } from '../graph/graph';
import { CITY, CLERK, Desk, HOUSING, OFFICE_WORLD, TAX } from './office';

const number = 'XF-100';

withStores('A petition from registration to review', (open) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.at(await TestGraph.over(await open(), OFFICE_WORLD));
  });

  it.each([
    [
      CLERK,
      'registerPetition',
      { on: '2023-03-01', title: '拆迁补偿', categoryCode: 'K11', territoryCodes: ['990101'], channel: 'LETTER' },
      'REGISTERED',
    ],
    [CLERK, 'forwardPetition', { on: '2023-03-03', toOrganCode: 'X-TAX' }, 'HANDED_ON'],
    [TAX, 'objectToForwarding', { on: '2023-03-08' }, 'OBJECTED'],
    [CLERK, 'answerObjection', { on: '2023-03-09', objectorCode: 'X-TAX', agreed: true }, 'REGISTERED'],
    [CLERK, 'assignPetition', { on: '2023-03-10', toOrganCode: 'X-JS', reportBy: '2023-07-10' }, 'HANDED_ON'],
    [HOUSING, 'acceptPetition', { on: '2023-03-13', path: 6, handlerCode: 'G6' }, 'ACCEPTED'],
    [HOUSING, 'extendPetition', { on: '2023-05-10', days: 30 }, 'ACCEPTED'],
    [CLERK, 'superviseHandling', { on: '2023-05-20' }, 'ACCEPTED'],
    [HOUSING, 'decidePetition', { on: '2023-06-05', outcome: 'NOT_SUPPORTED', receivedOn: '2023-06-07' }, 'DECIDED'],
    [HOUSING, 'closePetition', { on: '2023-06-05' }, 'CLOSED'],
    [CLERK, 'requestReexamination', { on: '2023-06-20', toOrganCode: 'C-JS' }, 'REEXAMINING'],
    [CITY, 'decideReexamination', { on: '2023-07-15', outcome: 'SUPPORTED', receivedOn: '2023-07-16' }, 'REEXAMINED'],
    [HOUSING, 'executePetition', { on: '2023-08-01' }, 'EXECUTED'],
    [HOUSING, 'closePetition', { on: '2023-08-02' }, 'CLOSED'],
  ])('%s: %s', async (cadre, mutation, input, stage) => {
    const { petition, userErrors } = await desk.take(cadre, mutation, { number, ...input });

    expect(userErrors).toEqual([]);
    expect(petition?.work.stage).toBe(stage);
  });

  it('has its course on record, day by day', async () => {
    const days = ['2023-02-28', '2023-03-05', '2023-03-08', '2023-03-12', '2023-06-06', '2023-07-01', '2024-01-01'];
    const asked = days.map((on, at) => `d${at}: work(on: "${on}") { stage }`).join(' ');
    const { petition } = await desk.read(`{ petition(number: "${number}") { ${asked} } }`);

    expect(Object.values(petition as object).map(({ stage }: { stage: string }) => stage)).toEqual([
      'UNREGISTERED',
      'HANDED_ON',
      'OBJECTED',
      'HANDED_ON',
      'CLOSED',
      'REEXAMINING',
      'CLOSED',
    ]);
  });

  it('has its deadlines met, each with its clause', async () => {
    const { petition } = await desk.read(`{ petition(number: "${number}") { work {
      deadlines { limit organ { code } due status citation { label } } } } }`);

    expect(petition).toEqual({
      work: {
        deadlines: [
          ['ROUTE', 'X-XF', '2023-03-16', 'MET', '《条例》第二十二条第一款'],
          ['OBJECTION', 'X-TAX', '2023-03-10', 'MET', '《条例》第二十三条第三款'],
          ['REFERRED_NOTICE', 'X-JS', '2023-03-25', 'MET', '《条例》第二十三条第三款'],
          ['REPORT', 'X-JS', '2023-07-10', 'MET', '《条例》第二十二条第一款第（三）项'],
          ['HANDLING', 'X-JS', '2023-06-11', 'MET', '《条例》第三十四条'],
          ['REEXAMINATION_REQUEST', null, '2023-07-07', 'MET', '《条例》第三十五条'],
          ['REEXAMINATION', 'C-JS', '2023-07-20', 'MET', '《条例》第三十五条'],
          ['REVIEW_REQUEST', null, '2023-08-15', 'LAPSED', '《条例》第三十六条第一款'],
        ].map(([limit, code, due, status, label]) => ({
          limit,
          organ: code === null ? null : { code },
          due,
          status,
          citation: { label },
        })),
      },
    });
  });

  it('feeds the answer to who is responsible', async () => {
    const asked = ['2023-03-05', '2023-03-20'].map(
      (on, at) => `d${at}: responsibility(on: "${on}") {
        handlingOrgans { code } bearers(kinds: [DIRECT]) { cadre { code } } notes { code } }`,
    );
    const { petition } = await desk.read(`{ petition(number: "${number}") { ${asked.join(' ')} closedOn handler { code }
      assignments { organ { code } kind on endedOn } } }`);

    expect(petition).toEqual({
      d0: {
        handlingOrgans: [{ code: 'X-TAX' }],
        bearers: [],
        notes: [{ code: 'ASSIGNED_ELSEWHERE' }],
      },
      d1: { handlingOrgans: [{ code: 'X-JS' }], bearers: [{ cadre: { code: 'G6' } }], notes: [] },
      closedOn: '2023-08-02',
      handler: { code: 'G6' },
      assignments: [
        { organ: { code: 'X-TAX' }, kind: 'FORWARD', on: '2023-03-03', endedOn: '2023-03-09' },
        { organ: { code: 'X-JS' }, kind: 'ASSIGN', on: '2023-03-10', endedOn: null },
      ],
    });
  });
});

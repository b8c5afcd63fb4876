import { withStores } from '../storage/support';
import { Reforms } from './reforming';

withStores('A reform of territories', (open) => {
  let at: Reforms;
  beforeEach(async () => {
    at = await Reforms.over(await open());
  });
  afterEach(() => at.close());

  it('merges: what was recorded of the one goes to the other from the day', async () => {
    const { userErrors, territories } = await at.territories({
      on: '2024-03-01',
      changed: [{ code: '990103002', name: '东南镇' }],
      abolished: ['990103001'],
      successions: [{ fromCode: '990103001', toCode: '990103002' }],
    });
    const matter = '{ territoryCodes: ["990103001"], categoryCode: "K11", recordedOn: "2023-01-01" }';
    const { cadre } = await at.ask(`{ cadre(code: "G3") {
      before: appointments(on: "2024-02-29") { portfolios { scope } }
      after: appointments(on: "2024-03-01") { portfolios { scope } } } }`);

    expect(userErrors).toEqual([]);
    expect(territories).toEqual([
      { code: '990103002', name: '东南镇', exists: true, parent: { code: '990103' } },
      { code: '990103001', name: '东镇', exists: false, parent: { code: '990103' } },
    ]);
    expect((await at.handling('2024-02-29', matter)).territories).toEqual([{ code: '990103001' }]);
    expect((await at.handling('2024-03-01', matter)).territories).toEqual([{ code: '990103002' }]);
    expect(cadre).toEqual({
      before: [{ portfolios: [{ scope: 'CATEGORY' }, { scope: 'ORGAN' }, { scope: 'AREA' }] }],
      after: [{ portfolios: [{ scope: 'CATEGORY' }, { scope: 'ORGAN' }] }],
    });
  });

  it('splits, with territories that it establishes', async () => {
    const { userErrors } = await at.territories({
      on: '2030-01-01',
      established: [
        { code: '990105', name: '新区', level: 'COUNTY', parentCode: '990100' },
        { code: '990105001', name: '新镇', level: 'TOWNSHIP', parentCode: '990105' },
      ],
      successions: [{ fromCode: '990104', toCode: '990105', extent: 'PART' }],
    });
    const { status, candidates } = await at.handling(
      '2030-01-01',
      '{ territoryCodes: ["990104"], categoryCode: "K11", recordedOn: "2023-01-01" }',
    );

    expect(userErrors).toEqual([]);
    expect(status).toBe('AMBIGUOUS');
    expect(candidates.map(({ territory }) => territory?.code).toSorted()).toEqual(['990104', '990105']);
  });

  it('abolishes a territory once what lies in it was moved', async () => {
    const { userErrors } = await at.territories({
      on: '2024-03-01',
      changed: [
        { code: '990103001', parentCode: '990104' },
        { code: '990103002', parentCode: '990104' },
      ],
      abolished: ['990103'],
      successions: [{ fromCode: '990103', toCode: '990104' }],
    });

    expect(userErrors).toEqual([]);
    expect(await at.ask('{ territory(code: "990103001") { parent { code } versions { from to } } }')).toEqual({
      territory: {
        parent: { code: '990104' },
        versions: [
          { from: '2021-04-01', to: '2024-03-01' },
          { from: '2024-03-01', to: null },
        ],
      },
    });
  });
});

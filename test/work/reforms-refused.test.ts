import { graphql } from 'graphql';
import { merged, TestGraph } from '../graph/graph';
import { withStores } from '../storage/support';
import { CLERK, OFFICE_WORLD } from './office';
import { established, Reforms } from './reforming';

withStores('A reform of organs that cannot be', (open) => {
  let at: Reforms;
  beforeAll(async () => {
    at = await Reforms.over(await open());
  });
  afterAll(() => at.close());

  it.each([
    ['a blank document', { document: ' ', abolished: ['X-JS'] }, 'BLANK', 'document'],
    ['nothing to do', { abolished: [] }, 'BLANK', 'changed'],
    ['a change of nothing', { changed: [{ code: 'X-JS' }] }, 'BLANK', 'changed[0]'],
    ['a blank name', { changed: [{ code: 'X-JS', name: ' ' }] }, 'BLANK', 'changed[0].name'],
    ['a code that is taken', { established: [established('X-JS', '局')] }, 'CODE_TAKEN', 'established[0].code'],
    [
      'the code of a post that is taken',
      { established: [established('X-N', '局', { posts: [{ code: 'X-GOV-1', title: '局长', role: 'PRINCIPAL' }] })] },
      'CODE_TAKEN',
      'established[0].posts[0].code',
    ],
    [
      'two things said of one organ',
      { changed: [{ code: 'X-JS', name: '局' }], abolished: ['X-JS'] },
      'CODE_TAKEN',
      'abolished[0]',
    ],
    ['a code too long', { established: [established('N'.repeat(65), '局')] }, 'BAD_TEXT', 'established[0].code'],
    ['abolished before it began', { on: '1999-01-01', abolished: ['X-JS'] }, 'INVERTED_SPAN', 'from'],
    ['changed before it began', { on: '1999-01-01', changed: [{ code: 'X-JS', name: '局' }] }, 'SPAN_OUTSIDE', 'code'],
    ['abolished with a term to come', { abolished: ['X-GOV'] }, 'INVERTED_SPAN', 'from'],
    ['a superior that does not last', withSuperior('X-JS', { abolished: ['X-JS'] }), 'SPAN_OUTSIDE', 'from'],
    [
      'two organs above each other',
      {
        established: [
          established('X-A', '甲', { leaderships: [{ superiorCode: 'X-B', relation: 'TERRITORIAL' }] }),
          established('X-B', '乙', { leaderships: [{ superiorCode: 'X-A', relation: 'TERRITORIAL' }] }),
        ],
      },
      'CYCLE',
      'superior_code',
    ],
  ])('is refused, and nothing is written: %s', async (_what, input, code, field) => {
    const { revision, userErrors, organs } = await at.organs({ on: '2024-03-01', ...input });

    expect([revision, organs]).toEqual([null, null]);
    expect(userErrors.map((each) => [each.code, each.field])).toContainEqual([code, field]);
    expect(userErrors[0]?.message).toMatch(/\S/);
    expect(await at.query('SELECT code FROM audit_entry')).toEqual([]);
  });

  it('names what begins only later', async () => {
    const { userErrors } = await at.organs({ on: '2024-03-01', abolished: ['X-GOV'] });

    expect(userErrors.map(({ message }) => message)).toEqual([
      '任职“W4”自 2035-01-01 起才有效，不能于 2024-03-01 终止：请先处理该记录，或者改为更晚的日期',
    ]);
  });

  it.each([
    ['changed', { changed: [{ code: 'NO', name: '局' }] }, 'input.changed[0].code'],
    ['abolished', { abolished: ['NO'] }, 'input.abolished[0]'],
    ['an heir', { successions: [{ fromCode: 'X-JS', toCode: 'NO' }] }, 'input.successions[0].toCode'],
    ['a superior', withSuperior('NO'), 'input.established[0].leaderships[0].superiorCode'],
    ['a territory', { changed: [{ code: 'X-JS', territoryCode: 'NO' }] }, 'input.changed[0].territoryCode'],
    [
      'a category',
      { successions: [{ fromCode: 'X-JS', toCode: 'X-GOV', categoryCode: 'NO' }] },
      'input.successions[0].categoryCode',
    ],
  ])('knows no such code: %s', async (_what, input, argument) => {
    await expect(at.organs({ on: '2024-03-01', ...input })).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND', argument },
    });
  });
});

function withSuperior(superiorCode: string, more: Record<string, unknown> = {}) {
  return {
    established: [established('X-N', '局', { leaderships: [{ superiorCode, relation: 'TERRITORIAL' }] })],
    ...more,
  };
}

withStores('A reform of territories that cannot be', (open) => {
  let at: Reforms;
  beforeAll(async () => {
    at = await Reforms.over(await open());
  });
  afterAll(() => at.close());

  it.each([
    ['a blank document', { document: '', abolished: ['990103001'] }, 'BLANK', 'document'],
    ['nothing to do', {}, 'BLANK', 'changed'],
    ['no parent', { established: [{ code: 'N', name: '县', level: 'COUNTY' }] }, 'BLANK', 'established[0].parentCode'],
    [
      'a code that is taken',
      { established: [{ code: '990103', name: '区', level: 'COUNTY', parentCode: '990100' }] },
      'CODE_TAKEN',
      'established[0].code',
    ],
    ['abolished after it was gone', { abolished: ['990102'] }, 'SPAN_OUTSIDE', 'code'],
    ['two above each other', { changed: [{ code: '990000', parentCode: '990100' }] }, 'CYCLE', 'parent_code'],
    ['a parent that does not last', { changed: [{ code: '990103', parentCode: '990102' }] }, 'SPAN_OUTSIDE', 'from'],
  ])('is refused, and nothing is written: %s', async (_what, input, code, field) => {
    const { revision, userErrors, territories } = await at.territories({ on: '2024-03-01', ...input });

    expect([revision, territories]).toEqual([null, null]);
    expect(userErrors.map((each) => [each.code, each.field])).toContainEqual([code, field]);
  });

  it('is refused where something still lies in it, which is named', async () => {
    const { userErrors } = await at.territories({ on: '2024-03-01', abolished: ['990101', '990103'] });

    expect(new Set(userErrors.map(({ code }) => code))).toEqual(new Set(['SPAN_OUTSIDE']));
    expect(userErrors.map(({ message }) => /“(.*?)”/.exec(message)?.[1])).toEqual([
      ...['X-PC', 'X-GOV', 'X-XF', 'X-JS', 'X-TAX', 'X-JW'],
      ...['990103001', '990103002'],
    ]);
    expect(userErrors[0]?.message).toBe(
      '机关“X-PC”中共上县县委在 2024-03-01 之后仍属于要撤销的“990101”：请先移出或者撤销',
    );
  });

  it('knows no such code', async () => {
    await expect(
      at.territories({ on: '2024-03-01', changed: [{ code: '990103', parentCode: 'NO' }] }),
    ).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND', argument: 'input.changed[0].parentCode' } });
  });
});

withStores('A reform made from records that have changed since', (open) => {
  it('is refused; one of something else is not', async () => {
    const graph = await TestGraph.over(await open(), OFFICE_WORLD);
    const { schema } = await merged();
    // The graph goes on showing what was there in the beginning.
    const reform = async (key: string, input: Record<string, unknown>) => {
      const viewer = { cadre: CLERK, organ: null, purpose: null };
      const { data } = await graphql({
        schema,
        source: `mutation ($input: ReformOrgansInput!) { written: reformOrgans(input: $input) { userErrors { code } } }`,
        variableValues: { input: { idempotencyKey: key, document: '文件', on: '2024-03-01', ...input } },
        contextValue: { ...graph.context(), viewer },
      });
      const { userErrors } = data?.written as { userErrors: readonly { code: string }[] };
      return userErrors.map(({ code }) => code);
    };

    expect(await reform('1', { changed: [{ code: 'X-JS', name: '住建局' }] })).toEqual([]);
    expect(await reform('2', { abolished: ['X-JS'] })).toEqual(['VERSION_CONFLICT']);
    expect(await reform('3', { established: [established('X-N', '新局')] })).toEqual([]);
    expect(await reform('4', { established: [established('X-N', '另一新局')] })).toEqual(['CODE_TAKEN']);
    expect(await reform('5', { abolished: ['X-TAX'] })).toEqual([]);
  });
});

import { withEmbedded } from '../storage/support';
import { merged, TestGraph, type Answer } from './graph';
import { WORLD } from './world';

interface Row {
  readonly refused: string;
  readonly query: string;
  readonly code: string;
  readonly says: string;
}

withEmbedded('An input', (open) => {
  let ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

  beforeAll(async () => {
    const graph = await TestGraph.over(await open(), WORLD);
    const { schema } = await merged();
    ask = (query, variables) => graph.ask(schema, query, variables);
  });

  it.each`
    refused                     | query                                                                                                           | code                | says
    ${'a day that is none'}     | ${'{ organ(code: "X-GOV", on: "2023-02-29") { code } }'}                                                        | ${'BAD_USER_INPUT'} | ${'2023-02-29'}
    ${'a day that is a number'} | ${'{ organ(code: "X-GOV", on: 20230228) { code } }'}                                                            | ${'BAD_USER_INPUT'} | ${'YYYY-MM-DD'}
    ${'a page of none'}         | ${'{ organs(first: 0) { nodes { code } } }'}                                                                    | ${'BAD_USER_INPUT'} | ${'1 to 100'}
    ${'a page too large'}       | ${'{ petitions(first: 101) { nodes { number } } }'}                                                             | ${'BAD_USER_INPUT'} | ${'1 to 100'}
    ${'a garbled cursor'}       | ${'{ organs(after: "!!") { nodes { code } } }'}                                                                 | ${'BAD_USER_INPUT'} | ${'endCursor'}
    ${'the cursor of another'}  | ${'{ petitions(after: "Nw") { nodes { number } } }'}                                                            | ${'BAD_USER_INPUT'} | ${'endCursor'}
    ${'no territory'}           | ${'{ responsibility(matter: { territoryCodes: [], categoryCode: "K" }) { status } }'}                           | ${'BAD_USER_INPUT'} | ${'matter.territoryCodes'}
    ${'an unknown territory'}   | ${'{ responsibility(matter: { territoryCodes: ["990101", "1"], categoryCode: "K" }) { status } }'}              | ${'NOT_FOUND'}      | ${'matter.territoryCodes[1]'}
    ${'an unknown category'}    | ${'{ responsibility(matter: { territoryCodes: ["990101"], categoryCode: "Q" }) { status } }'}                   | ${'NOT_FOUND'}      | ${'matter.categoryCode'}
    ${'an unknown handler'}     | ${'{ responsibility(matter: { territoryCodes: ["990101"], categoryCode: "K", handlerCode: "Q" }) { status } }'} | ${'NOT_FOUND'}      | ${'matter.handlerCode'}
    ${'an unknown filter'}      | ${'{ petitions(territoryCode: "Q") { nodes { number } } }'}                                                     | ${'NOT_FOUND'}      | ${'territoryCode'}
    ${'an unknown instrument'}  | ${'{ organ(code: "X-GOV") { scope(instrument: "Q") { value } } }'}                                              | ${'NOT_FOUND'}      | ${'instrument'}
    ${'an item that is none'}   | ${'{ incidents(ground: 7) { nodes { code } } }'}                                                                | ${'BAD_USER_INPUT'} | ${'1 to 6'}
  `('$refused is refused as $code', async ({ query, code, says }: Row) => {
    const { errors } = await ask(query);

    expect(errors).toEqual([{ code, message: expect.stringContaining(says) as unknown }]);
    expect(errors[0]?.message).toMatch(/\p{Script=Han}/u);
  });

  it('a bad day in a variable is refused too', async () => {
    const { errors } = await ask('query ($on: Date) { organ(code: "X-GOV", on: $on) { code } }', { on: '2024-13-01' });

    expect(errors).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT' })]);
  });

  it.each([
    'organ(code: "Q")',
    'territory(code: "Q")',
    'cadre(code: "Q")',
    'petition(number: "Q")',
    'incident(code: "Q")',
  ])('%s is null', async (field) => {
    const { data, errors } = await ask(`{ ${field} { id } }`);

    expect(errors).toEqual([]);
    expect(Object.values(data ?? {})).toEqual([null]);
  });

  it('null stands for the default where an argument has one', async () => {
    const { errors, data } = await ask(
      '{ organs(first: null) { nodes { code } } organ(code: "X-GOV", on: null) { scope(instrument: null) { value } } petition(number: "XF-1") { responsibility(on: null, upTo: null) { bearers(kinds: null, tier: null) { kind } } } }',
    );

    expect(errors).toEqual([]);
    expect(data?.organ).toEqual({ scope: { value: 'DIRECT' } });
  });
});

import { listen, type Running } from '../../src/server/serve';
import { smallService } from '../server/small-service';

interface Answer {
  readonly status: number;
  readonly error: { readonly message: string; readonly extensions: { readonly code: string } } | undefined;
}

describe('a request that cannot be answered', () => {
  let running: Running;
  beforeAll(async () => {
    const at = { host: '127.0.0.1', port: 0 };
    running = await (
      await listen(
        at,
        () => Promise.resolve(smallService()),
        () => undefined,
      )
    ).ready;
  });
  afterAll(() => running.stop());

  const answerOf = async (response: Response): Promise<Answer> => {
    const { errors } = (await response.json()) as { errors?: NonNullable<Answer['error']>[] };
    return { status: response.status, error: errors?.[0] };
  };
  const ask = async (query: string, variables: unknown = {}): Promise<Answer> => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query, variables });
    return answerOf(await fetch(`${running.address}/graphql`, { method: 'POST', headers, body }));
  };

  it.each([
    ['of another type', { how: { a: 1 } }, 'cannot represent'],
    ['null', { how: null }, 'must not be null'],
    ['absent', {}, 'was not provided'],
  ])('is refused alike, interpreted and compiled, for a variable that is %s', async (_, variables, words) => {
    const query = 'query($how: String!) { fail(how: $how) }';
    const answers = [await ask(query, variables), await ask(query, variables), await ask(query, variables)];
    expect(answers[0]).toMatchObject({ status: 400, error: { extensions: { code: 'BAD_USER_INPUT' } } });
    expect(answers[0]?.error?.message).toContain(words);
    expect(answers).toEqual([answers[0], answers[0], answers[0]]);
  });

  it.each([
    ['a mutation where there is none', 'mutation { hello }', 'GRAPHQL_VALIDATION_FAILED', 'mutation'],
    ['a subscription where there is none', 'subscription { hello }', 'GRAPHQL_VALIDATION_FAILED', 'subscription'],
    ['braces beyond the stack', `${'{ a '.repeat(2400)}${'}'.repeat(2400)}`, 'TOO_LARGE', 'split it'],
    ['the same field over and over', `{ ${'hello '.repeat(4900)} }`, 'TOO_LARGE', 'split it'],
  ])('says so for %s', async (_, query, code, words) => {
    const { status, error } = await ask(query);
    expect({ status, code: error?.extensions.code }).toEqual({ status: 400, code });
    expect(error?.message).toContain(words);
  });

  it.each([
    ['not decodable', '/petitions/%ff/responsibility.svg', 400],
    ['endless', `/petitions/${'x'.repeat(5000)}/responsibility.svg`, 414],
  ])('has the form of all errors for an address that is %s', async (_, path, status) => {
    const answer = await answerOf(await fetch(`${running.address}${path}`));
    expect(answer).toMatchObject({ status, error: { extensions: { code: 'BAD_REQUEST' } } });
    expect(answer.error?.message.length).toBeLessThan(250);
  });

  it('may name a petition of 64 Chinese characters', async () => {
    const path = `/petitions/${encodeURIComponent('信'.repeat(64))}/responsibility.svg`;
    expect(await answerOf(await fetch(`${running.address}${path}`))).toMatchObject({
      status: 404,
      error: { extensions: { code: 'NOT_FOUND' } },
    });
  });
});

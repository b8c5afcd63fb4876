import { listen, type Running } from '../../../src/server/serve';
import { smallService } from '../small-service';
import { count, SMALL } from './small-graph';

/** What came over the wire: the bytes, and how many were announced. */
interface Received {
  readonly status: number;
  readonly announced: number;
  readonly bytes: Buffer;
}

const JSON_TYPE = { 'content-type': 'application/json' };

describe('What goes over the wire', () => {
  let running: Running;
  beforeAll(async () => {
    const service = smallService({ graph: SMALL });
    running = await (
      await listen(
        { host: '127.0.0.1', port: 0 },
        () => Promise.resolve(service),
        () => undefined,
      )
    ).ready;
  });
  afterAll(() => running.stop());

  const receive = async (path: string, init: RequestInit = {}): Promise<Received> => {
    const response = await fetch(running.address + path, init);
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, announced: Number(response.headers.get('content-length')), bytes };
  };
  const post = (body: object) =>
    receive('/graphql', {
      method: 'POST',
      headers: JSON_TYPE,
      body: JSON.stringify(body),
    });

  it.each<[what: string, body: object]>([
    ['an object', { query: '{ organ { id code tags head { name } cadres { name } } }' }],
    ['texts', { query: 'query ($of: String!) { text(of: $of) }', variables: { of: '中文😀\u0000"\\\u2028é' } }],
    ['a lone surrogate', { query: 'query ($of: String!) { text(of: $of) }', variables: { of: '\ud800' } }],
    ['an error', { query: '{ organ { code } later(how: "throws") { text resolved surely } }' }],
    ['a null that goes up to the root', { query: '{ organ { code } surely(how: "null") { ok } }' }],
    ['a variable that does not fit', { query: 'query ($of: String!) { text(of: $of) }', variables: { of: 1 } }],
    ['one of two operations', { query: 'query A { organ { code } } query B { organ { id } }', operationName: 'B' }],
    ['none of two operations', { query: 'query A { organ { code } } query B { organ { id } }' }],
    ['the schema', { query: '{ __schema { types { name fields { name } } } }' }],
    ['no such field', { query: '{ 没有 }' }],
  ])('is the same when it is asked again: %s', async (_, body) => {
    const first = await post(body);
    expect(first.announced).toBe(first.bytes.length);
    for (let again = 0; again < 3; again++) expect(withoutIds(await post(body))).toEqual(withoutIds(first));
  });

  it('of two operations with the same text, each its own', async () => {
    const query = 'query A { organ { code } } query B { organ { id } }';
    const asked = ['A', 'B', 'A', 'B', 'B', 'A'];
    const answers = [];
    for (const operationName of asked) answers.push((await post({ query, operationName })).bytes.toString());

    expect(answers).toEqual(
      asked.map((name) => `{"data":{"organ":{${name === 'A' ? '"code":"a"' : '"id":"Organ:a"'}}}}`),
    );
  });

  it('a mutation runs once each time', async () => {
    const before = count.mutations;
    for (let time = 1; time <= 4; time++) {
      const { bytes } = await post({ query: 'mutation { count }' });
      expect(bytes.toString()).toBe(`{"data":{"count":${before + time}}}`);
    }
  });

  it.each<[path: string, init: RequestInit, status: number, words: string]>([
    ['/没有', {}, 404, '没有这个地址'],
    ['/graphql?query=%7Btext(of%3A%22%E4%B8%AD%22)%7D', { headers: { 'x-apollo-operation-name': 'x' } }, 200, '中'],
    ['/graphql', {}, 400, 'errors'],
    ['/graphql', { method: 'POST', body: `"${'中'.repeat(40_000)}"`, headers: JSON_TYPE }, 413, '请求体超过'],
    ['/graphql', { method: 'POST', body: '{', headers: JSON_TYPE }, 400, 'errors'],
    ['/graphql', { method: 'POST', body: '中', headers: { 'content-type': 'text/plain' } }, 400, 'errors'],
    ['/petitions/known/responsibility.svg', {}, 200, '<svg'],
    ['/petitions/没有/responsibility.svg', {}, 404, '没有编号为“没有”的信访事项'],
    ['/petitions/known/responsibility.svg?on=x', {}, 400, '参数不合规'],
    ['/', {}, 200, '责任图谱'],
  ])('beside the graph has as many bytes as announced: %s', async (path, init, status, words) => {
    const { announced, bytes, ...got } = await receive(path, init);

    expect(got.status).toBe(status);
    expect(announced).toBe(bytes.length);
    expect(bytes.toString('utf8')).toContain(words);
  });
});

const withoutIds = ({ bytes, ...received }: Received) => ({
  ...received,
  text: bytes.toString('utf8').replace(/[0-9a-f-]{36}/g, 'ID'),
});

import { connect } from 'node:net';
import { getIntrospectionQuery } from 'graphql';
import { TO_ROUTER } from '../../src/server/serving';
import { listen, StoppedWhileLoading, type Running } from '../../src/server/serve';
import type { Service } from '../../src/server/service';
import { smallService } from './small-service';

const HERE = { host: '127.0.0.1', port: 0 };
const logged: string[] = [];
const log = (line: string) => void logged.push(line);
const start = async (service: Service = smallService()) =>
  (await listen(HERE, () => Promise.resolve(service), log)).ready;

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function ask(at: Running, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${at.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const answer = (await response.json()) as Answer;
  return { status: response.status, headers: response.headers, answer, code: answer.errors?.[0]?.extensions.code };
}

describe('a server over a graph', () => {
  let running: Running;
  beforeAll(async () => {
    running = await start();
  });
  afterAll(() => running.stop());

  it('answers the same interpreted, compiled and compiled again', async () => {
    for (let i = 0; i < 3; i++) {
      const { answer } = await ask(running, {
        query: 'query($yes: Boolean!) { hello @include(if: $yes) }',
        variables: { yes: true },
      });
      expect(answer).toEqual({ data: { hello: '你好' } });
    }
  });

  it('reads the language and the day once for each request', async () => {
    const { answer } = await ask(running, { query: '{ asking }' }, { 'accept-language': 'en' });
    expect(JSON.parse(String(answer.data?.asking))).toMatchObject({ lang: 'EN', today: expect.any(Number) as number });
  });

  it.each([
    ['too deep', { query: `{ ${'deep { '.repeat(15)} value ${'}'.repeat(15)} }` }, 'TOO_LARGE'],
    [
      'too many aliases',
      { query: `{ ${Array.from({ length: 61 }, (_, i) => `a${i}: hello`).join(' ')} }` },
      'TOO_LARGE',
    ],
    ['fragments that multiply', { query: doubling(12) }, 'TOO_LARGE'],
    ['too many tokens', { query: `{ ${'hello '.repeat(5001)} }` }, 'GRAPHQL_PARSE_FAILED'],
    ['a body over 100 KB', { query: `{ hello } # ${'x'.repeat(110_000)}` }, 'TOO_LARGE'],
    ['no GraphQL', { query: '{ hello' }, 'GRAPHQL_PARSE_FAILED'],
    ['no such field', { query: '{ none }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['no JSON', '{"query": ', 'BAD_REQUEST'],
    ['a batch', [{ query: '{ hello }' }], 'BAD_REQUEST'],
    [
      'a wrong variable',
      { query: 'query($how: String!) { fail(how: $how) }', variables: { how: 3 } },
      'BAD_USER_INPUT',
    ],
    ['no operation of that name', { query: '{ hello }', operationName: 'x' }, 'OPERATION_RESOLUTION_FAILURE'],
    ['an unreachable database', { query: '{ fail(how: "database") }' }, 'UNAVAILABLE'],
    ['a failure inside', { query: '{ fail(how: "bug") }' }, 'INTERNAL'],
  ])('refuses %s', async (_, body, code) => {
    const { answer, ...got } = await ask(running, body);
    expect(got.code).toBe(code);
    expect(got.status).toBeLessThan(500);
    expect(JSON.stringify(answer)).not.toMatch(/secret|passwd|ECONN|node_modules|stacktrace/);
  });

  it('reports an error alike, interpreted and compiled', async () => {
    const answers = [];
    for (let i = 0; i < 3; i++) {
      const { answer } = await ask(running, { query: '{\r\n  hello\n  fail(how: "twice") }' });
      answers.push(JSON.stringify(answer).replace(/[0-9a-f-]{36}/g, 'ID'));
    }
    expect(answers[0]).toContain('"locations":[{"line":3,"column":3}],"path":["fail"]');
    expect(answers).toEqual([answers[0], answers[0], answers[0]]);
  });

  it('logs what it masks under the id that it sends', async () => {
    const { answer } = await ask(running, { query: '{ fail(how: "bug") }' });
    const { id } = answer.errors?.[0]?.extensions as unknown as { id: string };
    expect(logged.filter((line) => line.includes(id))).toEqual([expect.stringContaining('/etc/passwd')]);
  });

  it('lets the introspection of consoles through', async () => {
    const { answer } = await ask(running, { query: getIntrospectionQuery({ inputValueDeprecation: true }) });
    expect(answer.errors).toBeUndefined();
  });

  it('sends nothing to other origins, and its security headers always', async () => {
    const { headers } = await ask(running, { query: '{ hello }' }, { origin: 'https://elsewhere.example' });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['/healthz', 200, '{"status":"ok"}'],
    ['/readyz', 200, '{"status":"ready","hierarchy":{"revision":7,"behind":0,"since":null}}'],
    ['/petitions/known/responsibility.svg', 200, '<svg'],
    ['/petitions/unknown/responsibility.svg', 404, 'NOT_FOUND'],
    ['/petitions/known/responsibility.svg?on=2024-02-30&upTo=TOWN&lang=FR', 400, 'on: .*upTo: .*lang: '],
    ['/petitions/known/responsibility.svg?on=2024-02-29&upTo=COUNTY&lang=EN', 200, '<svg'],
    ['/nothing', 404, 'NOT_FOUND'],
    ['/console/../../package.json', 404, 'NOT_FOUND'],
    ['/', 200, '<!doctype html>'],
    ['/console/graphiql.js', 200, 'GraphiQL'],
    ['/console/start.js', 200, 'createRoot'],
  ])('GET %s is %d', async (path, status, body) => {
    const response = await fetch(running.address + path);
    expect(response.status).toBe(status);
    expect(await response.text()).toMatch(new RegExp(body));
  });
});

describe('the revision of an answer', () => {
  let running: Running;
  beforeAll(async () => {
    running = await start();
  });
  afterAll(() => running.stop());

  it.each`
    least             | status | code
    ${'7'}            | ${200} | ${undefined}
    ${'0'}            | ${200} | ${undefined}
    ${'8'}            | ${503} | ${'BEHIND'}
    ${'-1'}           | ${400} | ${'BAD_USER_INPUT'}
    ${'seven'}        | ${400} | ${'BAD_USER_INPUT'}
    ${'7, 8'}         | ${400} | ${'BAD_USER_INPUT'}
    ${'9'.repeat(16)} | ${400} | ${'BAD_USER_INPUT'}
  `('asked to be at least $least is $status', async ({ least, status, code }: Record<string, string>) => {
    const answered = await ask(running, { query: '{ hello }' }, { 'x-records-at-least': least ?? '' });
    expect(answered).toMatchObject({ status, code });
    expect(answered.headers.get('x-records-revision')).toBe(Number(status) === 400 ? null : '7');
  });

  it('is said of every answer', async () => {
    expect((await ask(running, { query: '{ hello }' })).headers.get('x-records-revision')).toBe('7');
  });
});

describe('a subgraph before a router', () => {
  it('takes many representations, and has no pages for people', async () => {
    const service = smallService();
    const running = await (await listen(HERE, () => Promise.resolve(service), log, TO_ROUTER)).ready;
    const long = `{ hello } # ${'x'.repeat(1_000_000)}`;
    expect((await ask(running, { query: long })).status).toBe(200);
    expect((await ask(running, { query: long.repeat(3) })).code).toBe('TOO_LARGE');
    const aliases = Array.from({ length: 100 }, (_, at) => `a${at}: hello`).join(' ');
    expect((await ask(running, { query: `{ ${aliases} }` })).status).toBe(200);
    expect((await fetch(`${running.address}/`)).status).toBe(404);
    await running.stop();
  });
});

describe('the life of a server', () => {
  it('says that it is loading, then that it is ready', async () => {
    let open: (service: Service) => void = () => undefined;
    const listening = await listen(HERE, () => new Promise<Service>((resolve) => (open = resolve)), log);
    expect((await fetch(`${listening.address}/readyz`)).status).toBe(503);
    expect((await ask(listening as unknown as Running, { query: '{ hello }' })).code).toBe('UNAVAILABLE');
    open(smallService());
    await listening.ready;
    expect((await fetch(`${listening.address}/readyz`)).status).toBe(200);
    await listening.stop();
  });

  it('closes everything when the graph cannot be opened', async () => {
    const listening = await listen(HERE, () => Promise.reject(new Error('no database')), log);
    await expect(listening.ready).rejects.toThrow('no database');
    await expect(fetch(`${listening.address}/healthz`)).rejects.toThrow();
  });

  it('closes a graph that opens after the server was told to stop', async () => {
    const service = smallService();
    const listening = await listen(HERE, () => Promise.resolve(service), log);
    const stopped = listening.stop();
    await expect(listening.ready).rejects.toThrow(StoppedWhileLoading);
    await stopped;
    expect(service.closed()).toBe(true);
  });

  it('finishes what is under way before it closes', async () => {
    const slow = smallService({
      picture: () =>
        new Promise((resolve) =>
          setTimeout(() => {
            resolve('<svg/>');
          }, 300),
        ),
    });
    const running = await start(slow);
    const picture = fetch(`${running.address}/petitions/1/responsibility.svg`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stopping = running.stop();
    expect((await picture).status).toBe(200);
    await stopping;
    expect(slow.closed()).toBe(true);
  });

  it('does not wait for ever for a client that is silent', async () => {
    const running = await start();
    const socket = connect(Number(new URL(running.address).port), '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    await running.stop();
    socket.destroy();
    expect(true).toBe(true);
  });
});

/** A query whose fragments double at each level. */
function doubling(levels: number): string {
  const fragments = Array.from(
    { length: levels },
    (_, i) => `fragment f${i} on Query { ...f${i + 1} ... on Query { ...f${i + 1} } }`,
  );
  return `{ ...f0 } ${fragments.join(' ')} fragment f${levels} on Query { hello }`;
}

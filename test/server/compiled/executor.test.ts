import { parse } from 'graphql';
import { compilingExecutor } from '../../../src/server/compiled/executor';
import { LeastRecentlyUsed } from '../../../src/server/compiled/least-recently-used';
import { SMALL } from './small-graph';

type Asked = Parameters<ReturnType<typeof compilingExecutor>>[0];

/** A request as Apollo Server hands it over, as far as the executor looks at it. */
const asked = (source: string): Asked =>
  ({ queryHash: source, source, document: parse(source), request: {}, context: {} }) as unknown as Asked;

describe('An executor that compiles', () => {
  it('tries once to compile an operation that cannot be compiled', async () => {
    let tried = 0;
    const get = () => {
      tried++;
      throw new Error('no schema to compile against');
    };
    const execute = compilingExecutor(Object.defineProperty({ ...SMALL }, 'wholesInRequestLanguage', { get }));
    const request = asked('{ organ { code } }');
    for (let again = 0; again < 5; again++) expect(await execute(request)).toEqual({ data: { organ: { code: 'a' } } });

    expect(tried).toBe(1);
  });

  it('answers an operation asked for the first time by graphql-js, then compiled', async () => {
    const execute = compilingExecutor(SMALL);
    const request = asked('{ organ { code } }');
    const [first, second] = [await execute(request), await execute(request)];

    expect(first).toEqual({ data: { organ: { code: 'a' } } });
    expect(second.data).not.toEqual(first.data);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });
});

describe('What was used least recently', () => {
  it('is forgotten where there is no more room', () => {
    const kept = new LeastRecentlyUsed<number>(2);
    kept.set('a', 1);
    kept.set('b', 2);
    kept.get('a');
    kept.set('c', 3);

    expect([kept.get('a'), kept.get('b'), kept.get('c'), kept.size]).toEqual([1, undefined, 3, 2]);
  });
});

import * as fc from 'fast-check';
import { parse, validate } from 'graphql';
import type { Lang } from '../../../src/core/law/lang';
import type { MergedGraph } from '../../../src/server/merge';
import { merged, TestGraph } from '../../graph/graph';
import { WORLD } from '../../graph/world';
import { RUNS } from '../../properties/runs';
import { withEmbedded } from '../../storage/support';
import { Random } from '../../worlds/random';
import { seeds } from '../../worlds/world';
import { askingBoth } from './both-answers';
import { randomOperation } from './random-operation';

/** Each operation is asked in both languages, and again in the first. */
const LANGS: readonly Lang[] = ['ZH', 'EN', 'ZH'];

withEmbedded('A random operation', (open) => {
  let graph: TestGraph;
  let schemas: MergedGraph;

  beforeAll(async () => {
    graph = await TestGraph.over(await open(), WORLD);
    schemas = await merged();
  });

  it('is answered compiled as graphql-js answers it, and left to it where there is an error', async () => {
    let answered = 0;
    const property = fc.asyncProperty(seeds(), async (seed) => {
      const asked = randomOperation(schemas.schema, new Random(seed));
      fc.pre(validate(schemas.schema, parse(asked.source)).length === 0);
      const ask = askingBoth(schemas, asked);
      for (const lang of LANGS) {
        const { interpreted, compiled, failed } = await ask(() => graph.context(lang));
        if (!failed) answered++;
        expect({ ...asked, lang, compiled }).toEqual({
          ...asked,
          lang,
          compiled: failed ? 'NOT_ANSWERED' : interpreted,
        });
      }
    });
    await fc.assert(property, { numRuns: RUNS.answers / 2 });

    expect(answered).toBeGreaterThan(RUNS.answers / 2);
  });
});

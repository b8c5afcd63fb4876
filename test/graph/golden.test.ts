import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MergedGraph } from '../../src/server/merge';
import { withStores } from '../storage/support';
import { merged, TestGraph } from './graph';
import { WORLD } from './world';

const FOLDER = join(__dirname, 'golden');
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));
const file = (name: string, ending: string) => join(FOLDER, `${name}.${ending}`);
/** A statement over several lines. Statements that go out together may arrive in any order, so they are sorted. */
const legible = (statement: string): string => `${statement.replaceAll(/ (FROM|JOIN|WHERE|ORDER BY) /g, '\n  $1 ')};\n`;

/** Set to write the answers of today as the expected ones; then read what changed. */
const recording = process.env.RECORD_GOLDEN === '1';

withStores('A golden operation', (open) => {
  let graph: TestGraph;
  let schemas: MergedGraph;

  beforeAll(async () => {
    graph = await TestGraph.over(await open(), WORLD);
    schemas = await merged();
  });

  it.each(NAMES)('%s answers as expected, interpreted and compiled, with the expected statements', async (name) => {
    const source = readFileSync(file(name, 'graphql'), 'utf8');
    const { data, errors, sql } = await graph.ask(schemas.schema, source);
    const answer = `${JSON.stringify(errors.length === 0 ? { data } : { data, errors }, null, 2)}\n`;
    const statements = sql.map(legible).sort().join('\n');
    if (recording) {
      writeFileSync(file(name, 'json'), answer);
      writeFileSync(file(name, 'sql'), statements);
    }

    expect(JSON.parse(answer)).toEqual(JSON.parse(readFileSync(file(name, 'json'), 'utf8')));
    expect(await graph.askCompiled(schemas, source)).toEqual(JSON.parse(answer));
    expect(statements).toBe(readFileSync(file(name, 'sql'), 'utf8'));
  });
});

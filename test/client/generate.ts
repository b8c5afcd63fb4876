import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { buildSchema, introspectionFromSchema, parse, print } from 'graphql';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SCHEMA = join(__dirname, '../../schema');
const OPERATIONS = join(SCHEMA, 'operations');

/** An operation of `schema/operations/`. */
interface Operation {
  readonly title: string;
  readonly constant: string;
  readonly source: string;
}

/** What follows from the committed SDL and operations: the text of each file by its path. */
export function generated(): ReadonlyMap<string, string> {
  const operations = readdirSync(OPERATIONS)
    .filter((file) => file.endsWith('.graphql'))
    .map(operationIn);
  return new Map([
    [join(__dirname, 'graph-types.d.ts'), graphTypes(readFileSync(join(SCHEMA, 'graph.graphql'), 'utf8'))],
    [join(__dirname, 'operations.ts'), typedOperations(operations)],
    [join(OPERATIONS, 'persisted-documents.json'), persistedDocuments(operations)],
  ]);
}

/** The id of a persisted document: sha256 of its text as graphql-js prints it. */
export const idOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function operationIn(file: string): Operation {
  const [, title, source] = /^# ([^\n]+)\n(.+)\n$/s.exec(readFileSync(join(OPERATIONS, file), 'utf8')) ?? [];
  if (title === undefined || source === undefined) throw new Error(`${file} does not say first what it asks`);
  const constant = file.replace('.graphql', '').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { title, constant, source };
}

/** The types of the graph as gql.tada reads them. */
function graphTypes(sdl: string): string {
  const introspection = introspectionFromSchema(buildSchema(sdl), { descriptions: false });
  const text = outputIntrospectionFile(minifyIntrospection(introspection), {
    fileType: '.d.ts',
    shouldPreprocess: true,
  });
  return text.slice(0, text.indexOf('\nimport '));
}

const typedOperations = (operations: readonly Operation[]): string =>
  [`/* eslint-disable max-lines */\nimport { graphql } from './graphql';\n`, ...operations.map(typed)].join('\n');

const typed = ({ title, constant, source }: Operation): string =>
  `/** ${title} */\nexport const ${constant} = graphql(\`\n${source.replaceAll(/^/gm, '  ')}\n\`);\n`;

function persistedDocuments(operations: readonly Operation[]): string {
  const texts = operations.map(({ source }) => print(parse(source)));
  return `${JSON.stringify(Object.fromEntries(texts.map((text) => [idOf(text), text])), null, 2)}\n`;
}

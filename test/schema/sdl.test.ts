import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  validate,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeSubgraphs } from '../../src/server/merge';
import { buildSubgraphs } from '../../src/subgraphs/build-subgraphs';
import { schemaFiles } from '../../src/subgraphs/write-schema';

const FOLDER = join(__dirname, '../../schema');
const OPERATIONS = join(FOLDER, 'operations');
const SDL = ['organs', 'cadres', 'petitions', 'oversight', 'responsibility', 'supergraph', 'graph'];
const ROOTS = ['Query', 'Mutation'];

let schema: GraphQLSchema;
let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  const subgraphs = await buildSubgraphs();
  schema = mergeSubgraphs(subgraphs).schema;
  files = schemaFiles(subgraphs);
});

const ownTypes = (): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

/** Every element of the graph with its description: types, fields, arguments, input fields, enum values. */
function elements(): [string, string][] {
  return ownTypes().flatMap((type): [string, string][] => {
    const own: [string, string][] = ROOTS.includes(type.name) ? [] : [[type.name, type.description ?? '']];
    if (isEnumType(type)) {
      return [
        ...own,
        ...type
          .getValues()
          .map(({ name, description }): [string, string] => [`${type.name}.${name}`, description ?? '']),
      ];
    }
    if (isInputObjectType(type)) {
      return [
        ...own,
        ...Object.values(type.getFields()).map(({ name, description }): [string, string] => [
          `${type.name}.${name}`,
          description ?? '',
        ]),
      ];
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return own;
    const fields = Object.values(type.getFields()).flatMap((field): [string, string][] => [
      [`${type.name}.${field.name}`, field.description ?? ''],
      ...field.args.map((arg): [string, string] => [`${type.name}.${field.name}(${arg.name}:)`, arg.description ?? '']),
    ]);
    return [...own, ...fields];
  });
}

describe('The committed SDL', () => {
  it.each(SDL)('schema/%s.graphql is current; if not, run petition-graph schema --out schema', (name) => {
    expect(readFileSync(join(FOLDER, `${name}.graphql`), 'utf8')).toBe(files.get(`${name}.graphql`));
  });

  it('is complete', () => {
    expect(
      readdirSync(FOLDER)
        .filter((file) => file.endsWith('.graphql'))
        .sort(),
    ).toEqual(SDL.map((name) => `${name}.graphql`).sort());
  });

  it('stands alone', () => {
    expect(() => buildSchema(files.get('graph.graphql') ?? '')).not.toThrow();
  });
});

describe('The graph', () => {
  it('describes every element in Chinese and in English', () => {
    const undescribed = elements().filter(([, text]) => !/\p{Script=Han}/u.test(text) || !/[A-Za-z]{2}/.test(text));

    expect(undescribed).toEqual([]);
  });

  it('has no type that nothing leads to', () => {
    const printed = new Set(ROOTS);
    const reach = (name: string): void => {
      const type = schema.getType(name);
      const used = [...(type?.toString() === name ? namesIn(type) : [])].filter((each) => !printed.has(each));
      for (const each of used) printed.add(each);
      for (const each of used) reach(each);
    };
    ROOTS.forEach(reach);
    const unused = ownTypes().filter(({ name }) => !printed.has(name));

    expect(unused.map(({ name }) => name)).toEqual([]);
  });

  const operations = readdirSync(OPERATIONS).filter((file) => file.endsWith('.graphql'));

  it.each(operations)('understands the example schema/operations/%s', (file) => {
    expect(validate(schema, parse(readFileSync(join(OPERATIONS, file), 'utf8')))).toEqual([]);
  });
});

/** The types that a type's fields and arguments lead to, and those that implement it. */
function namesIn(type: GraphQLNamedType): Set<string> {
  const bare = (written: unknown) => String(written).replaceAll(/[[\]!]/g, '');
  if (isInputObjectType(type)) return new Set(Object.values(type.getFields()).map((field) => bare(field.type)));
  if (!isObjectType(type) && !isInterfaceType(type)) return new Set();
  const fields = Object.values(type.getFields()).flatMap((field) => [
    bare(field.type),
    ...field.args.map((arg) => bare(arg.type)),
  ]);
  const around = isInterfaceType(type) ? schema.getPossibleTypes(type) : type.getInterfaces();
  return new Set([...fields, ...around.map(({ name }) => name)]);
}

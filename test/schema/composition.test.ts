import { composeServices } from '@theguild/federation-composition';
import { federateSubgraphs } from '@wundergraph/composition';
import { buildSchema, isInterfaceType, isObjectType, isUnionType, parse, type GraphQLSchema } from 'graphql';
import { elementsOf } from '../../src/cli/schema-check/elements';
import { buildSubgraphs } from '../../src/subgraphs/build-subgraphs';
import { compose } from '../../src/subgraphs/compose';
import { SUBGRAPH_PORTS, subgraphUrl } from '../../src/subgraphs/ports';
import type { Subgraph } from '../../src/subgraphs/shared/federate';
import { publicSdl } from '../../src/subgraphs/write-schema';
import { routersDisagreeOn } from './router-rules';

let subgraphs: readonly Subgraph[];
beforeAll(async () => {
  subgraphs = await buildSubgraphs();
});

/** What clients see of a graph: each element with its type and default, what types implement, what unions hold. */
function seen(schema: GraphQLSchema): string[] {
  const elements = Array.from(elementsOf(schema), ([coordinate, { type, default: literal, deprecation }]) =>
    JSON.stringify([coordinate, type, literal, deprecation]),
  );
  const relations = Object.values(schema.getTypeMap()).flatMap((type) => {
    const related = isUnionType(type)
      ? type.getTypes()
      : isObjectType(type) || isInterfaceType(type)
        ? type.getInterfaces()
        : [];
    return related.map(({ name }) => `${type.name} & ${name}`);
  });
  return [...elements, ...relations].filter((text) => !/^\["(_|federation__|join__|link__)/.test(text)).sort();
}

const composedByGuild = (): GraphQLSchema => {
  const result = composeServices(subgraphs.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl) })));
  expect(result.errors).toBeUndefined();
  return buildSchema(result.publicSdl ?? '');
};

const composedByWunderGraph = (): GraphQLSchema => {
  const result = federateSubgraphs({
    subgraphs: subgraphs.map(({ name, sdl }) => ({ name, url: subgraphUrl(name), definitions: parse(sdl) })),
    version: '1',
  });
  if (!result.success) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  expect(result.warnings).toEqual([]);
  return result.federatedGraphClientSchema;
};

describe('The subgraphs', () => {
  it.each([
    ['@theguild/federation-composition', composedByGuild],
    ['@wundergraph/composition', composedByWunderGraph],
  ])('compose with %s to the public graph', (_name, composed) => {
    const merged = seen(buildSchema(publicSdl(subgraphs)));

    expect(merged.length).toBeGreaterThan(200);
    expect(seen(composed())).toEqual(merged);
  });

  it('have an address each in the supergraph', () => {
    const routed = [...compose(subgraphs).matchAll(/@join__graph\(name: "(\w+)", url: "([^"]+)"\)/g)];

    expect(Object.fromEntries(routed.map(([, name, url]) => [name, url]))).toEqual(
      Object.fromEntries(
        Object.entries(SUBGRAPH_PORTS).map(([name, port]) => [name, `http://127.0.0.1:${port}/graphql`]),
      ),
    );
    expect(Object.keys(SUBGRAPH_PORTS)).toEqual(subgraphs.map(({ name }) => name));
    expect(new Set(Object.values(SUBGRAPH_PORTS)).size).toBe(subgraphs.length);
  });

  it('compose to the same supergraph again', () => {
    expect(compose(subgraphs)).toBe(compose([...subgraphs].reverse()));
  });

  it('keep from what routers disagree on', () => {
    expect(subgraphs.flatMap(({ sdl }) => routersDisagreeOn(parse(sdl)))).toEqual([]);
  });
});

describe('Routers disagree on', () => {
  it.each([
    ['@requires with arguments', 'type A { b: Int @requires(fields: "c(on: 1) { d }") }', ['A.b @requires']],
    ['@requires with arguments below', 'type A { b: Int @requires(fields: "c { d(x: 1) }") }', ['A.b @requires']],
    ['an interface object', 'type A @key(fields: "id") @interfaceObject { id: ID! }', ['A @interfaceObject']],
    [
      'an interface that cannot be resolved',
      'interface A @key(fields: "id", resolvable: false) { id: ID! }',
      ['A @key'],
    ],
    ['an extended one', 'extend interface A @key(fields: "id", resolvable: false) { id: ID! }', ['A @key']],
    [
      'nothing else',
      'type A @key(fields: "id", resolvable: false) { id: ID! b: Int @requires(fields: "c { d }") } interface B @key(fields: "id") { id: ID! }',
      [],
    ],
  ])('%s', (_name, sdl, found) => {
    expect(routersDisagreeOn(parse(sdl))).toEqual(found);
  });
});

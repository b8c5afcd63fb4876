import {
  buildASTSchema,
  parse,
  visit,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  type NameNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { changesBetween } from '../../src/cli/schema-check/compare';
import { elementsOf, type Element } from '../../src/cli/schema-check/elements';
import { day } from '../../src/core/facts/day';
import { buildSubgraphs } from '../../src/subgraphs/build-subgraphs';
import { publicSdl } from '../../src/subgraphs/write-schema';

const TODAY = day('2026-11-22');

describe('In our own graph', () => {
  it('whatever field, argument or value is taken away or put in is found, and nothing else', async () => {
    const graph = parse(publicSdl(await buildSubgraphs()), { noLocation: true });
    const whole = schemaOf(graph);
    const rounds = inRounds(elementsOf(whole));
    const found = rounds.map((taken) => {
      const part = schemaOf(without(graph, taken));
      const removed = changesBetween(whole, part, TODAY);
      return {
        refused: removed.filter(({ refused }) => refused).map(({ element }) => element),
        removed: removed.map(({ element }) => element),
        added: changesBetween(part, whole, TODAY).map(({ element }) => element),
      };
    });

    expect(found.map(sorted)).toEqual(rounds.map((taken) => sorted({ refused: taken, removed: taken, added: taken })));
    expect(rounds.flat().length).toBeGreaterThan(200);
  });
});

const schemaOf = (document: DocumentNode) => buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });

const sorted = (lists: Record<string, readonly string[]>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, [...list].sort()]));

/** All members of all types, arguments apart from their fields. A value that is a default stays, or that would change. */
function inRounds(elements: ReadonlyMap<string, Element>): string[][] {
  const defaults = new Set(Array.from(elements.values(), (element) => element.default));
  const members = [...elements.keys()].filter((element) => !defaults.has(element.replace(/.*\./, '')));
  const argumentsOfFields = members.filter((element) => element.endsWith(':)'));
  const others = members.filter((element) => /\.\w+$/.test(element));
  return [others, argumentsOfFields].flatMap((all) =>
    [0, 1].map((half) => all.filter((_, index) => index % 2 === half)),
  );
}

/** The graph without some fields, arguments, input fields or enum values. */
function without(graph: DocumentNode, taken: readonly string[]): DocumentNode {
  const gone = new Set(taken);
  const left = <Node extends NamedNode>(nodes: readonly Node[] | undefined, coordinate: (name: string) => string) =>
    nodes?.filter(({ name }) => !gone.has(coordinate(name.value)));
  return visit(graph, {
    EnumTypeDefinition: (type) => ({ ...type, values: left(type.values, (name) => `${type.name.value}.${name}`) }),
    InputObjectTypeDefinition: (type) => ({
      ...type,
      fields: left(type.fields, (name) => `${type.name.value}.${name}`),
    }),
    ObjectTypeDefinition: (type) => ({ ...type, fields: fieldsOf(type) }),
    InterfaceTypeDefinition: (type) => ({ ...type, fields: fieldsOf(type) }),
  });

  function fieldsOf({ name: { value: type }, fields }: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode) {
    return left(fields, (name) => `${type}.${name}`)?.map((field) => ({
      ...field,
      arguments: left(field.arguments, (name) => `${type}.${field.name.value}(${name}:)`),
    }));
  }
}

interface NamedNode {
  readonly name: NameNode;
}

import {
  Kind,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type NameNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { formatDay, parseDay, type Day } from '../../core/facts/day';
import { both } from './describe';
import { IDENTIFIED, type Identified } from './global-id';
import type { SubgraphName } from './subgraph-name';

/** The subgraph that owns each entity. */
const OWNERS: Readonly<Record<Identified, SubgraphName>> = {
  Territory: 'organs',
  Organ: 'organs',
  Category: 'organs',
  Instrument: 'organs',
  Cadre: 'cadres',
  Post: 'cadres',
  Appointment: 'cadres',
  Petition: 'petitions',
  Incident: 'oversight',
};

/** The entities that are seen as of a day. */
const DATED: readonly Identified[] = ['Territory', 'Organ', 'Cadre', 'Post', 'Appointment'];
export const isDated = (type: Identified): boolean => DATED.includes(type);

/** The subgraph with `Query.node`, which names entities of all others by id. */
const NODE_OWNER: SubgraphName = 'organs';

/** A dated entity with its day, as subgraphs pass it on to one another: `CODE@YYYY-MM-DD`. */
export const refOf = ({ code, asOf }: { readonly code: string; readonly asOf: Day }): string =>
  `${code}@${formatDay(asOf)}`;

/** The code and day that a `ref` names, or null when it is none of ours. */
export function parseRef(ref: string): { readonly code: string; readonly on: Day } | null {
  const at = ref.lastIndexOf('@');
  const on = parseDay(ref.slice(at + 1));
  return at < 0 || on === null ? null : { code: ref.slice(0, at), on };
}

/**
 * The document of a subgraph with the keys of its entities. An owner can be asked by business code, by id and, for an
 * entity seen as of a day, by `ref`, which clients do not see. A subgraph that speaks of another's dated entity knows
 * its `ref` alone, so that no router can lose the day on the way.
 */
export function withKeys(document: DocumentNode, subgraph: SubgraphName): DocumentNode {
  const keyed = visit(document, {
    ObjectTypeDefinition: (node) => {
      const type = IDENTIFIED.find((name) => name === node.name.value);
      return type === undefined ? undefined : entity(node, type, subgraph);
    },
  });
  return withoutIdleNode(keyed);
}

function entity(node: ObjectTypeDefinitionNode, type: Identified, subgraph: SubgraphName): ObjectTypeDefinitionNode {
  const business = type === 'Petition' ? 'number' : 'code';
  if (OWNERS[type] === subgraph) {
    const keys = [business, 'id', ...(isDated(type) ? ['ref'] : [])];
    return {
      ...node,
      directives: [...(node.directives ?? []), ...keys.map(key)],
      fields: fieldsOf(node, [], isDated(type)),
    };
  }
  if (subgraph === NODE_OWNER) {
    return { ...node, directives: [...(node.directives ?? []), key('id')], fields: fieldsOf(node, [business], false) };
  }
  const known = isDated(type) ? 'ref' : business;
  return {
    ...node,
    interfaces: [],
    directives: [...(node.directives ?? []), key(known)],
    fields: fieldsOf(node, isDated(type) ? ['id', business] : ['id'], isDated(type)),
  };
}

const fieldsOf = (node: ObjectTypeDefinitionNode, without: readonly string[], ref: boolean): FieldDefinitionNode[] => [
  ...(node.fields ?? []).filter(({ name }) => !without.includes(name.value)),
  ...(ref ? [REF] : []),
];

const directive = (name: string, fields?: string): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: named(name),
  arguments:
    fields === undefined
      ? []
      : [{ kind: Kind.ARGUMENT, name: named('fields'), value: { kind: Kind.STRING, value: fields } }],
});

const named = (value: string): NameNode => ({ kind: Kind.NAME, value });

const key = (fields: string): ConstDirectiveNode => directive('key', fields);

const REF: FieldDefinitionNode = {
  kind: Kind.FIELD_DEFINITION,
  description: {
    kind: Kind.STRING,
    value: both('以某一日为准的引用，只在子图之间使用', 'A reference as of a day, passed on between subgraphs alone'),
  },
  name: named('ref'),
  type: { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.NAMED_TYPE, name: named('ID') } },
  directives: [directive('inaccessible')],
};

/** A subgraph in which nothing is a `Node` any more does not speak of it. */
function withoutIdleNode(document: DocumentNode): DocumentNode {
  const spoken = document.definitions.some(
    (node) => 'interfaces' in node && (node.interfaces ?? []).some(({ name }) => name.value === 'Node'),
  );
  if (spoken) return document;
  const definitions = document.definitions.filter(
    (node) => node.kind !== Kind.INTERFACE_TYPE_DEFINITION || node.name.value !== 'Node',
  );
  return { ...document, definitions };
}

import { GraphQLUnionType, type GraphQLSchema } from 'graphql';
import type { GraphContext } from './context';
import type { Directory } from './directory';
import { badInput } from './errors';
import { IDENTIFIED, parseGlobalId, type Identified } from './global-id';
import { isDated, parseRef } from './keys';
import { LOOK_UP } from './look-up';
import type { Identity } from './node';

/** What identifies an entity in a representation sent by a router: one of its keys. */
interface Representation {
  readonly __typename: string;
  readonly ref?: string;
  readonly code?: string;
  readonly number?: string;
  readonly id?: string;
}

type Found = Identity | null | Promise<Identity | null>;

/**
 * Lets the schema of a subgraph find its entities by themselves. The library's own way makes a promise for each of the
 * hundreds that a page needs and writes on it, while ours are at hand and shared between requests.
 */
export function findingEntities(schema: GraphQLSchema): GraphQLSchema {
  const entities = schema.getQueryType()?.getFields()._entities;
  const union = schema.getType('_Entity');
  if (entities === undefined || !(union instanceof GraphQLUnionType)) return schema;
  const types = new Map(
    IDENTIFIED.filter((type) => union.getTypes().some(({ name }) => name === type)).map((type) => [
      type as string,
      type,
    ]),
  );
  union.resolveType = ({ typeName }: Identity) => typeName;
  entities.resolve = (_, { representations }: { representations: readonly Representation[] }, context: GraphContext) =>
    representations.map((representation) => entity(types, representation, context));
  return schema;
}

/** The entity that a representation names; null when it is not on record. */
function entity(types: ReadonlyMap<string, Identified>, representation: Representation, context: GraphContext): Found {
  const type = types.get(representation.__typename);
  if (type === undefined) throw badInput('representations', representation.__typename, NO_ENTITY);
  const { ref, code, number, id } = representation;
  if (ref !== undefined) return byRef(type, ref, context);
  const known = code ?? number ?? parseGlobalId(id ?? '')?.code;
  return known === undefined ? null : LOOK_UP[type](context, known);
}

const NO_ENTITY = {
  zh: '本子图没有这一类实体。',
  en: 'This subgraph has no entities of the type.',
};

/** What refs were found to name, by type. There are no more of them than things in the directory. */
const referred = new WeakMap<Directory, Partial<Record<Identified, Map<string, Identity>>>>();

function byRef(type: Identified, ref: string, context: GraphContext): Found {
  if (!isDated(type)) return null;
  const known = refsOf(context.directory, type);
  const before = known.get(ref);
  if (before !== undefined) return before;
  const dated = parseRef(ref);
  const found = dated === null ? null : LOOK_UP[type](context, dated.code, dated.on);
  if (found !== null && !(found instanceof Promise)) known.set(ref, found);
  return found;
}

function refsOf(directory: Directory, type: Identified): Map<string, Identity> {
  const known = referred.get(directory) ?? {};
  referred.set(directory, known);
  return (known[type] ??= new Map<string, Identity>());
}

import { isUnionType, type GraphQLSchema } from 'graphql';
import type { Element } from './elements';

/**
 * The types that an operation can come to by way of the elements that pass. An interface does not lead to the types
 * that implement it, else no type with an identity could ever go.
 */
export function typesReached(
  schema: GraphQLSchema,
  elements: ReadonlyMap<string, Element>,
  passes: (coordinate: string) => boolean,
): ReadonlySet<string> {
  const leads = new Map<string, string[]>();
  for (const [coordinate, { type }] of elements) {
    if (type === null || !passes(coordinate)) continue;
    const within = coordinate.replace(/\..*/, '');
    leads.set(within, [...(leads.get(within) ?? []), type.replaceAll(/[[\]!]/g, '')]);
  }
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const waiting = roots.flatMap((root) => (root ? [root.name] : []));
  const reached = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    const type = schema.getType(name);
    const members = isUnionType(type) ? type.getTypes().map((member) => member.name) : [];
    waiting.push(...members, ...(leads.get(name) ?? []));
  }
  return reached;
}

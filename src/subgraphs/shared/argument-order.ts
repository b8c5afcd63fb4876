import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  isNonNullType,
  type GraphQLArgumentConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLSchema,
} from 'graphql';

const FIRST = ['on'];
const LAST = ['first', 'after'];

/** The same schema, every field's arguments in one order: required ones, the day, all others by name, the page. */
export const withOrderedArguments = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) =>
      field.args === undefined ? undefined : { ...field, args: ordered(field.args) },
  });

const ordered = (args: GraphQLFieldConfigArgumentMap): GraphQLFieldConfigArgumentMap =>
  Object.fromEntries(Object.entries(args).sort(([a, x], [b, y]) => rank(a, x) - rank(b, y) || (a < b ? -1 : 1)));

function rank(name: string, { type, defaultValue }: GraphQLArgumentConfig): number {
  if (isNonNullType(type) && defaultValue === undefined) return -2;
  if (FIRST.includes(name)) return -1;
  return LAST.indexOf(name) + 1;
}

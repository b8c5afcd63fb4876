import { BREAK, Kind, visit, type DocumentNode, type OperationDefinitionNode } from 'graphql';

const INTROSPECTION = new Set(['__schema', '__type']);

/**
 * Whether the compiler answers the operation as graphql-js does. It is left to graphql-js where directives choose
 * fields, where the schema itself is asked for, and where a variable within a list or an input object may be left out,
 * which the compiler takes for null instead of the default.
 */
export function isCompilable(document: DocumentNode, { variableDefinitions = [] }: OperationDefinitionNode): boolean {
  const given = variableDefinitions.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE);
  const surely = new Set(given.map(({ variable }) => variable.name.value));
  let compilable = true;
  const refuse = (): typeof BREAK => {
    compilable = false;
    return BREAK;
  };
  visit(document, {
    Directive: refuse,
    Field: ({ name }) => (INTROSPECTION.has(name.value) ? refuse() : undefined),
    Variable: ({ name }, _key, parent) => {
      const within = Array.isArray(parent) || (parent as { kind?: Kind } | undefined)?.kind === Kind.OBJECT_FIELD;
      return within && !surely.has(name.value) ? refuse() : undefined;
    },
  });
  return compilable;
}

import { getNamedType, getOperationAST, isCompositeType, isListType, isNonNullType, Kind } from 'graphql';

/**
 * An answer with errors says each of them once, and holds no null where the schema allows none: the next value around
 * it that may be null is null, as in an answer from one graph.
 */
export function usePartialAnswers() {
  return {
    onExecute: ({ args }) => ({
      onExecuteDone({ result, setResult }) {
        if (!result.errors?.length) return;
        const data = result.data ? (withoutForbiddenNulls(args, result.data) ?? null) : null;
        setResult({ ...result, data, errors: distinct(result.errors) });
      },
    }),
  };
}

const distinct = (errors) => {
  const seen = new Map(errors.map((error) => [keyOf(error), error]).reverse());
  return errors.filter((error) => seen.get(keyOf(error)) === error);
};

/** A subgraph that does not answer is one error, however many fields miss it. */
const keyOf = ({ message, path, extensions }) =>
  extensions?.code === 'UNAVAILABLE' ? message : `${message} ${path?.join('.')}`;

/** The data of an operation; undefined where the nulls reach up to the whole. */
function withoutForbiddenNulls({ schema, document, operationName }, data) {
  const fragments = new Map(document.definitions.map((definition) => [definition.name?.value, definition]));
  const { operation, selectionSet } = getOperationAST(document, operationName);
  return complete({ schema, fragments }, schema.getRootType(operation), data, [selectionSet]) ?? undefined;
}

/** A value as its type wants it; undefined where it would be null and must not be. */
function complete(within, type, value, selectionSets) {
  if (isNonNullType(type)) return complete(within, type.ofType, value, selectionSets) ?? undefined;
  if (value === null || value === undefined) return null;
  if (isListType(type)) {
    const items = value.map((item) => complete(within, type.ofType, item, selectionSets));
    return items.includes(undefined) ? null : items;
  }
  if (!isCompositeType(type)) return value;
  const completed = { ...value };
  for (const [field, named] of fieldsOf(within, type, selectionSets)) {
    const key = (field.alias ?? field.name).value;
    if (!(key in completed) || named === undefined) continue;
    completed[key] = complete(within, named, completed[key], field.selectionSet ? [field.selectionSet] : []);
    if (completed[key] === undefined) return null;
  }
  return completed;
}

/** Every field that selections name, with its type; those under fragments of other types as well. */
function* fieldsOf(within, type, selectionSets) {
  for (const { selections } of selectionSets) {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        yield [selection, type.getFields?.()[selection.name.value]?.type];
      } else {
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? within.fragments.get(selection.name.value) : selection;
        const condition = fragment.typeCondition ? within.schema.getType(fragment.typeCondition.name.value) : type;
        yield* fieldsOf(within, getNamedType(condition), [fragment.selectionSet]);
      }
    }
  }
}

import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  GraphQLObjectType,
  GraphQLScalarType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLFieldConfig,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type ChoiceOutline, isChoice, isOutline, TYPENAME, type FieldOutline, type ObjectOutline } from './outline';

/** A value that leaves the resolvers as it is. */
const WHOLE = new GraphQLScalarType({ name: 'Whole_', serialize: (value) => value });

const wholeName = (field: string): string => `${field}__whole`;

/** The field by which an object gives itself, and its key in the answer, which is none that a client can choose. */
const ITSELF_FIELD = wholeName('itself');
export const ITSELF = '$itself';
/** The key under which an object of an interface or union tells its type. */
export const TYPE = '$type';

type Field = GraphQLFieldConfig<Record<string, unknown>, unknown>;

/**
 * The schema in which every object gives itself as it is, and every field has a second one beside it that gives its
 * value as it is. All fields have resolvers: the compiler fails badly where something it reads by itself throws.
 */
export const withWholeFields = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.OBJECT_TYPE]: (type) => {
      const config = type.toConfig();
      const fields = Object.entries(config.fields) as [string, Field][];
      return new GraphQLObjectType({
        ...config,
        fields: {
          ...Object.fromEntries(fields.map(([name, field]) => [name, resolved(field)])),
          ...Object.fromEntries(fields.map(([name, field]) => [wholeName(name), wholeField(name, field)])),
          [ITSELF_FIELD]: { type: WHOLE, resolve: (object: object) => object },
        },
      });
    },
  });

const resolved = (field: Field): Field => ({ ...field, resolve: field.resolve ?? defaultFieldResolver });

const wholeField = (name: string, field: Field): Field => ({
  ...field,
  type: WHOLE,
  resolve: field.resolve ?? ((object) => object[name]),
});

/** The document with the operation alone, asking for whole objects where nothing below them needs a resolver. */
export function askingForWholes(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  outline: ObjectOutline,
): DocumentNode {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return { ...document, definitions: [{ ...operation, selectionSet: selected(outline) }, ...fragments] };
}

/** What resolvers have to answer for an object, which gives itself where there is more to be read. */
function selected({ fields }: ObjectOutline): SelectionSetNode {
  const selections = fields.filter(({ read }) => !read).flatMap(asked);
  const more = fields.some(({ read, field }) => read && field !== TYPENAME);
  return { kind: Kind.SELECTION_SET, selections: more ? [...selections, selection(ITSELF, ITSELF_FIELD)] : selections };
}

function asked({ key, node, of }: FieldOutline): readonly FieldNode[] {
  if (isChoice(of)) return [{ ...node, selectionSet: chosen(of) }];
  if (isOutline(of) && !of.plain) return [{ ...node, selectionSet: selected(of) }];
  return [{ ...selection(key, wholeName(node.name.value)), arguments: node.arguments ?? [] }];
}

/** What each type has to answer for an object that tells which it is. */
function chosen({ choices }: ChoiceOutline): SelectionSetNode {
  const fragments = choices
    .map((outline) => ({ outline, selectionSet: selected(outline) }))
    .filter(({ selectionSet }) => selectionSet.selections.length > 0)
    .map(({ outline, selectionSet }) => ({
      kind: Kind.INLINE_FRAGMENT as const,
      typeCondition: { kind: Kind.NAMED_TYPE as const, name: { kind: Kind.NAME as const, value: outline.type.name } },
      selectionSet,
    }));
  return { kind: Kind.SELECTION_SET, selections: [selection(TYPE, TYPENAME), ...fragments] };
}

const selection = (key: string, field: string): FieldNode => ({
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: key },
  name: { kind: Kind.NAME, value: field },
});

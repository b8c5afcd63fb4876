import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isSpecifiedScalarType,
  print,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** What clients see of a type, field, argument, input field or enum value. */
export interface Element {
  /** As written, such as `[Organ!]!`; null for a type or an enum value. */
  readonly type: string | null;
  /** Literal of the default; null where there is none. */
  readonly default: string | null;
  readonly required: boolean;
  readonly deprecation: string | null;
}

/** The elements of a graph built from SDL, by schema coordinate. */
export const elementsOf = (schema: GraphQLSchema): ReadonlyMap<string, Element> =>
  new Map(
    Object.values(schema.getTypeMap())
      .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
      .flatMap((type) => [[type.name, PLAIN] as const, ...membersOf(type)]),
  );

/** What an element stands in: the field of an argument, the type of anything else; null for a type. */
export function parentOf(coordinate: string): string | null {
  const end = coordinate.search(/[.(](?!.*[.(])/);
  return end < 0 ? null : coordinate.slice(0, end);
}

type Found = readonly [string, Element];

const PLAIN: Element = { type: null, default: null, required: false, deprecation: null };

function membersOf(type: GraphQLNamedType): readonly Found[] {
  if (isEnumType(type)) {
    return type.getValues().map((value) => [`${type.name}.${value.name}`, { ...PLAIN, ...deprecationOf(value) }]);
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => [
      `${type.name}.${field.name}`,
      input(field, isRequiredInputField(field)),
    ]);
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): readonly Found[] => {
    const coordinate = `${type.name}.${field.name}`;
    const args = field.args.map((arg): Found => [`${coordinate}(${arg.name}:)`, input(arg, isRequiredArgument(arg))]);
    return [[coordinate, { ...PLAIN, type: field.type.toString(), ...deprecationOf(field) }], ...args];
  });
}

const input = (given: GraphQLArgument | GraphQLInputField, required: boolean): Element => ({
  type: given.type.toString(),
  default: given.astNode?.defaultValue === undefined ? null : print(given.astNode.defaultValue),
  required,
  ...deprecationOf(given),
});

const deprecationOf = ({ deprecationReason }: { readonly deprecationReason?: string | null | undefined }) => ({
  deprecation: deprecationReason ?? null,
});

import {
  defaultFieldResolver,
  getNamedType,
  GraphQLString,
  isAbstractType,
  isLeafType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What an operation asks of an object, its fragments spread out and its fields merged, in the order of the answer. */
export interface ObjectOutline {
  readonly type: GraphQLObjectType;
  readonly fields: readonly FieldOutline[];
  /** Whether all of its fields are `read`. */
  readonly plain: boolean;
}

/** What an operation asks of an interface or union: of each type that it may turn out to be. */
export interface ChoiceOutline {
  readonly choices: readonly ObjectOutline[];
}

export interface FieldOutline {
  /** Under which name it stands in the answer. */
  readonly key: string;
  readonly node: FieldNode;
  readonly field: Pick<GraphQLField<unknown, unknown>, 'name' | 'type'> | '__typename';
  readonly of: GraphQLLeafType | ObjectOutline | ChoiceOutline;
  /** Whether it is only read from its object, with all below: no resolver, no argument, no choice of types. */
  readonly read: boolean;
}

export const isChoice = (of: FieldOutline['of']): of is ChoiceOutline => 'choices' in of;
export const isOutline = (of: FieldOutline['of']): of is ObjectOutline => 'fields' in of;

export const TYPENAME = '__typename';

/** The outline of an operation without directives. */
export function outlineOf(
  schema: GraphQLSchema,
  root: GraphQLObjectType,
  operation: OperationDefinitionNode,
  document: DocumentNode,
): ObjectOutline {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  return new Outliner(schema, fragments).object(root, [operation.selectionSet]);
}

class Outliner {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  object(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): ObjectOutline {
    const byKey = new Map<string, FieldNode[]>();
    for (const set of sets) this.#collect(type, set, byKey);
    const fields = [...byKey].map(([key, nodes]) => this.#field(type, key, nodes));
    return { type, fields, plain: fields.every(({ read }) => read) };
  }

  /** The fields under their keys. */
  #collect(type: GraphQLObjectType, set: SelectionSetNode, byKey: Map<string, FieldNode[]>): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        byKey.set(key, [...(byKey.get(key) ?? []), selection]);
      } else {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
        if (inner !== undefined && this.#applies(inner.typeCondition, type)) {
          this.#collect(type, inner.selectionSet, byKey);
        }
      }
    }
  }

  /** Within a fragment on an interface there may be fragments on other types of it, which do not apply. */
  #applies(condition: NamedTypeNode | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition.name.value === type.name) return true;
    const wider = this.schema.getType(condition.name.value);
    return isAbstractType(wider) && this.schema.isSubType(wider, type);
  }

  #field(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): FieldOutline {
    const [node] = nodes;
    if (node === undefined) throw new Error('a key stands for a field');
    const field = type.getFields()[node.name.value];
    if (field === undefined) return { key, node, field: TYPENAME, of: GraphQLString, read: true };
    const { resolve } = field;
    const of = this.#below(field, nodes);
    const itself = (resolve === undefined || resolve === defaultFieldResolver) && (node.arguments ?? []).length === 0;
    return { key, node, field, of, read: itself && !isChoice(of) && (!isOutline(of) || of.plain) };
  }

  #below(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): FieldOutline['of'] {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return named;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (isAbstractType(named))
      return { choices: this.schema.getPossibleTypes(named).map((type) => this.object(type, sets)) };
    if (!isObjectType(named)) throw new Error(`${field.name} has no type of the answer`);
    return this.object(named, sets);
  }
}

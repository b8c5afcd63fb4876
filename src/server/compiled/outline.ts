import {
  defaultFieldResolver,
  getNamedType,
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

export interface FieldOutline {
  /** Under which name it stands in the answer. */
  readonly key: string;
  readonly node: FieldNode;
  readonly field: Pick<GraphQLField<unknown, unknown>, 'name' | 'type'> | '__typename';
  /** A leaf; an object; or `OPAQUE`: an interface or union, whose selections stand in `nodes`. */
  readonly of: GraphQLLeafType | ObjectOutline | 'OPAQUE';
  readonly nodes: readonly FieldNode[];
  /** Whether it is only read from its object, with all below: no resolver, no argument, no choice of types. */
  readonly read: boolean;
}

export const isOutline = (of: FieldOutline['of']): of is ObjectOutline => typeof of === 'object' && 'fields' in of;

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
    if (field === undefined) return { key, node, nodes, field: TYPENAME, of: 'OPAQUE', read: true };
    const { resolve } = field;
    const of = this.#below(field, nodes);
    const itself = (resolve === undefined || resolve === defaultFieldResolver) && (node.arguments ?? []).length === 0;
    return { key, node, nodes, field, of, read: itself && of !== 'OPAQUE' && (!isOutline(of) || of.plain) };
  }

  #below(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): FieldOutline['of'] {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return named;
    if (isAbstractType(named)) return 'OPAQUE';
    if (!isObjectType(named)) throw new Error(`${field.name} has no type of the answer`);
    return this.object(
      named,
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    );
  }
}

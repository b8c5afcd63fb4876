import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { Refusal } from '../subgraphs/shared/errors';

/** What one operation may ask for, and how long the request may be. */
export interface Limits {
  readonly tokens: number;
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly bodyBytes: number;
}

/** For clients. Introspection as consoles send it is 15 deep. */
export const CLIENT_LIMITS: Limits = { tokens: 5000, depth: 15, fields: 2000, aliases: 60, bodyBytes: 100 * 1024 };

/** For a router, which asks one subgraph about many entities at once and under aliases of its own. */
export const ROUTER_LIMITS: Limits = {
  ...CLIENT_LIMITS,
  tokens: 20_000,
  aliases: Infinity,
  bodyBytes: 2 * 1024 * 1024,
};

interface Extent {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
}

/**
 * Refuses an operation that goes deeper, or has more fields or aliases with its fragments spread out, than allowed,
 * and a document that leaves open which operation is meant.
 */
export function refuseTooLarge(
  limits: Limits,
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
): void {
  if (operation === undefined) {
    throw withStatus400(
      new Refusal('OPERATION_RESOLUTION_FAILURE', {
        zh: '请用 operationName 指明文档中的一个操作。',
        en: 'Name one operation of the document in operationName.',
      }),
    );
  }
  if (ADMITTED.has(operation)) return;
  const extent = extentOf(document, operation);
  for (const limit of ['depth', 'fields', 'aliases'] as const) {
    if (extent[limit] <= limits[limit]) continue;
    throw withStatus400(
      new Refusal('TOO_LARGE', {
        zh: `查询超出限度：${NAMES[limit].zh} ${extent[limit]}，上限 ${limits[limit]}，请拆成几次查询。`,
        en: `The query is too large: ${NAMES[limit].en} is ${extent[limit]}, at most ${limits[limit]} is answered. Split it.`,
      }),
    );
  }
  ADMITTED.add(operation);
}

/** Operations found small enough: a text asked again is the same parsed document while Apollo Server remembers it. */
const ADMITTED = new WeakSet<OperationDefinitionNode>();

/** Apollo Server takes the status of the answer from here and does not send it on. */
export const withStatus400 = (refusal: Refusal): GraphQLError =>
  new GraphQLError(refusal.message, { extensions: { ...refusal.extensions, http: { status: 400 } } });

const NAMES = {
  depth: { zh: '嵌套层数', en: 'its depth' },
  fields: { zh: '字段数', en: 'its number of fields' },
  aliases: { zh: '别名数', en: 'its number of aliases' },
} as const;

/** How large the operation is once every fragment stands where it is spread. Each fragment is measured once. */
function extentOf(document: DocumentNode, operation: OperationDefinitionNode): Extent {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const measured = new Map<string, Extent>();
  const ofFragment = (name: string): Extent => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const extent = fragment === undefined ? NOTHING : measure(fragment.selectionSet, ofFragment);
    measured.set(name, extent);
    return extent;
  };
  return measure(operation.selectionSet, ofFragment);
}

const NOTHING: Extent = { depth: 0, fields: 0, aliases: 0 };

function measure(set: SelectionSetNode | undefined, ofFragment: (name: string) => Extent): Extent {
  let { depth, fields, aliases } = NOTHING;
  for (const selection of set?.selections ?? []) {
    const isField = selection.kind === Kind.FIELD;
    const inner =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? ofFragment(selection.name.value)
        : measure(selection.selectionSet, ofFragment);
    depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
    fields += inner.fields + (isField ? 1 : 0);
    aliases += inner.aliases + (isField && selection.alias !== undefined ? 1 : 0);
  }
  return { depth, fields, aliases };
}

import { GraphQLError, Kind } from 'graphql';

/** What one operation of a client may ask for: the limits of the graph when it is served by itself. */
export const LIMITS = { tokens: 5000, depth: 15, fields: 2000, aliases: 60, bodyBytes: 100 * 1024 };

const NAMES = {
  depth: { zh: '嵌套层数', en: 'its depth' },
  fields: { zh: '字段数', en: 'its number of fields' },
  aliases: { zh: '别名数', en: 'its number of aliases' },
};

/**
 * Refuses operations that go deeper, or have more fields or aliases with their fragments spread out, than allowed, and
 * operations of a kind that the graph does not have.
 */
export function useLimits() {
  return {
    onRequestParse: ({ request }) => {
      if (Number(request.headers.get('content-length')) > LIMITS.bodyBytes) throw bodyTooLarge();
    },
    onParse: ({ params }) => {
      params.options = { ...params.options, maxTokens: LIMITS.tokens };
    },
    onValidate: ({ addValidationRule }) => {
      addValidationRule(withinLimits);
      addValidationRule(ofKnownKind);
    },
  };
}

const withinLimits = (context) => ({
  [Kind.OPERATION_DEFINITION](operation) {
    const extent = measure(operation.selectionSet, extentsOfFragments(context));
    for (const limit of ['depth', 'fields', 'aliases']) {
      if (extent[limit] > LIMITS[limit]) context.reportError(tooLarge(limit, extent[limit]));
    }
  },
});

const ofKnownKind = (context) => ({
  [Kind.OPERATION_DEFINITION]({ operation }) {
    if (context.getSchema().getRootType(operation)) return;
    context.reportError(
      new GraphQLError(
        `本图没有 ${operation} 操作，请用 query 查询。 The graph has no operation of the kind ${operation}: ask with a query.`,
        { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
      ),
    );
  },
});

const bodyTooLarge = () => {
  const most = `${LIMITS.bodyBytes / 1024} KB`;
  return new GraphQLError(`请求体超过 ${most}。 The body is larger than ${most}.`, {
    extensions: { code: 'TOO_LARGE', http: { status: 413 } },
  });
};

const tooLarge = (limit, found) =>
  new GraphQLError(
    `查询超出限度：${NAMES[limit].zh} ${found}，上限 ${LIMITS[limit]}，请拆成几次查询。 The query is too large: ${NAMES[limit].en} is ${found}, at most ${LIMITS[limit]} is answered. Split it.`,
    { extensions: { code: 'TOO_LARGE' } },
  );

const NOTHING = { depth: 0, fields: 0, aliases: 0 };

/** Measures each fragment once; one that spreads itself counts once and is refused by another rule. */
function extentsOfFragments(context) {
  const measured = new Map();
  const ofFragment = (name) => {
    if (!measured.has(name)) {
      measured.set(name, NOTHING);
      measured.set(name, measure(context.getFragment(name)?.selectionSet, ofFragment));
    }
    return measured.get(name);
  };
  return ofFragment;
}

function measure(set, ofFragment) {
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

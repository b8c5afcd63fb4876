import { execute, visit, BREAK } from 'graphql';

/**
 * Without this, the planner in JavaScript asks a second time, and by a key without a day, for what it already has: an
 * answer as of another day would be that of today.
 */
const PLAN_NO_DETOURS = '__DO_NOT_USE__stitching_disable_extract_unavailable_fields_for_fields_not_in_schema__';

/** How operations become requests to subgraphs: in Rust where the machine can load it, or in JavaScript. */
export async function plannerOf(name, log) {
  globalThis[PLAN_NO_DETOURS] = true;
  if (name === 'javascript') return {};
  try {
    await import('@graphql-hive/router-query-planner');
    return { unifiedGraphHandler: inRust(await import('@graphql-hive/router-runtime')) };
  } catch (error) {
    log(`planning in JavaScript, as the planner in Rust cannot be loaded: ${error.message.split('\n')[0]}`);
    return {};
  }
}

/** Operations about the schema go to the planner in JavaScript: that in Rust forgets what else they ask for. */
const inRust =
  ({ unifiedGraphHandler }) =>
  async (options) => {
    const { handleFederationSupergraph } = await import('@graphql-mesh/fusion-runtime');
    const planned = await unifiedGraphHandler(options);
    let stitched;
    const executor = (request) => {
      if (!asksForSchema(request.document)) return planned.executor(request);
      stitched ??= handleFederationSupergraph(options).unifiedGraph;
      const { document, operationName, variables, context } = request;
      return execute({
        schema: stitched,
        document,
        operationName,
        variableValues: variables,
        contextValue: context,
      });
    };
    return { ...planned, executor };
  };

const known = new WeakMap();

function asksForSchema(document) {
  if (!known.has(document)) known.set(document, findsSchema(document));
  return known.get(document);
}

function findsSchema(document) {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      found = name.value === '__schema' || name.value === '__type';
      return found ? BREAK : undefined;
    },
  });
  return found;
}

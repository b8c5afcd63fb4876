import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { asGateway, compilingExecutor } from './compiled/executor';
import { resultText } from './compiled/written-data';
import { failureFormatter, type Log } from './failures';
import { type Limits, refuseTooLarge } from './limits';
import type { MergedGraph } from './merge';
import { refuseUnknownKind } from './operation-kind';

/** Apollo Server over a graph: compiled operations, limits, masked errors; nothing that calls home. */
export function graphqlServer(graph: MergedGraph, limits: Limits, log: Log): ApolloServer {
  return new ApolloServer<BaseContext>({
    gateway: asGateway(graph.schema, compilingExecutor(graph)),
    nodeEnv: 'production',
    introspection: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    stringifyResult: resultText,
    hideSchemaDetailsFromClientErrors: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    formatError: failureFormatter(log),
    logger: { debug: () => undefined, info: () => undefined, warn: log, error: log },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      {
        requestDidStart: () =>
          Promise.resolve({
            didResolveOperation({ document, operation, schema }) {
              refuseTooLarge(limits, document, operation);
              refuseUnknownKind(schema, operation);
              return Promise.resolve();
            },
          }),
      },
    ],
  });
}

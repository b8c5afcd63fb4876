import { EXAMPLE_QUERY } from './example-query';

/** The script of the page: GraphiQL on the graph of the same origin. Its only variable part is a JSON string. */
export const START_SCRIPT = `'use strict';
ReactDOM.createRoot(document.getElementById('console')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultQuery: ${JSON.stringify(EXAMPLE_QUERY)},
    defaultEditorToolsVisibility: false,
    shouldPersistHeaders: false,
    isHeadersEditorEnabled: true,
  }),
);
`;

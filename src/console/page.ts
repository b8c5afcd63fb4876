/** Everything the page loads is of its own origin. GraphiQL's editor sets inline styles; its fonts are `data:`. */
export const CONSOLE_CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The console as HTML (责任图谱控制台). */
export const CONSOLE_PAGE = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>责任图谱 petition-graph</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/console/graphiql.css" />
    <link rel="stylesheet" href="/console/console.css" />
    <script defer src="/console/react.js"></script>
    <script defer src="/console/react-dom.js"></script>
    <script defer src="/console/graphiql.js"></script>
    <script defer src="/console/start.js"></script>
  </head>
  <body>
    <div id="console">正在载入… Loading…</div>
    <noscript>控制台需要 JavaScript；也可直接向 /graphql 发送查询。The console needs JavaScript; or query /graphql.</noscript>
  </body>
</html>
`;

export const CONSOLE_STYLE = `html, body, #console { height: 100%; margin: 0; overflow: hidden; }
#console { font-family: sans-serif; }
`;

process.env.NODE_ENV ??= 'production';
const { createServer } = await import('node:http');
const { createGatewayRuntime } = await import('@graphql-hive/gateway-runtime');
const { gatewayConfig } = await import('./gateway.config.mjs');
const { BadSettings, readSettings } = await import('./settings.mjs');

/** Milliseconds. A request must have arrived within these; answers under way get so long when the router stops. */
const TIMES = { headers: 10_000, request: 20_000, check: 2000, keepAlive: 65_000, drain: 10_000 };
const ON_EVERY_ANSWER = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };

const log = (line) => process.stderr.write(`${line}\n`);

async function run() {
  const { host, port, ...settings } = readSettings(process.env);
  const gateway = createGatewayRuntime(await gatewayConfig(settings, log));
  await gateway.getSchema();
  const server = createServer(
    {
      headersTimeout: TIMES.headers,
      requestTimeout: TIMES.request,
      keepAliveTimeout: TIMES.keepAlive,
      connectionsCheckingInterval: TIMES.check,
    },
    (request, response) => {
      for (const [name, value] of Object.entries(ON_EVERY_ANSWER)) response.setHeader(name, value);
      void gateway(request, response);
    },
  );
  server.once('error', fail);
  server.listen(port, host, () => {
    const { address, family, port: taken } = server.address();
    const named = family === 'IPv6' ? `[${address}]` : address;
    process.stdout.write(`${JSON.stringify({ address: `http://${named}:${taken}` })}\n`);
  });
  for (const signal of ['SIGTERM', 'SIGINT']) {
    process.removeAllListeners(signal);
    process.once(signal, () => drain(server));
  }
}

/** Takes nothing new, finishes what is under way, which the gateway by itself would cut off, and ends the process. */
function drain(server) {
  server.close(() => process.exit());
  server.closeIdleConnections();
  setTimeout(() => process.exit(), TIMES.drain).unref();
}

function fail(error) {
  const isPlain = error instanceof BadSettings || error.syscall !== undefined;
  log(isPlain ? error.message : (error.stack ?? String(error)));
  process.exit(error instanceof BadSettings ? 2 : 1);
}

run().catch(fail);

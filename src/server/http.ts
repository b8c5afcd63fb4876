import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { addConsole } from './console-routes';
import { describeFailure, type Log } from './failures';
import { addGraphql } from './graphql-route';
import { addHealth } from './health-routes';
import type { Limits } from './limits';
import type { Life } from './phase';
import type { Serving } from './serving';
import { addPicture } from './picture-route';
import { refuse } from './refuse';
import { SECURITY_HEADERS } from './security-headers';
import { ERROR_CODES } from '../subgraphs/shared/errors';

/** Milliseconds. A request must have arrived within these; half-sent ones are found by the check. */
const TIMES = { headers: 10_000, request: 20_000, check: 2000, keepAlive: 65_000 } as const;

/** The HTTP side of the server, not yet listening. */
export function httpServer(life: Life, { limits, pages }: Serving, log: Log): FastifyInstance {
  const app = fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: TIMES.request,
    keepAliveTimeout: TIMES.keepAlive,
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => {
      const message = `${BAD_ADDRESS} (${pathOf(request.url).slice(0, 100)}).`;
      void refuse(reply, error.statusCode ?? 400, 'BAD_REQUEST', message);
    },
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    http: { headersTimeout: TIMES.headers, connectionsCheckingInterval: TIMES.check },
  });
  app.addHook('onRequest', (_request, reply, done) => {
    life.underWay++;
    void reply.headers(SECURITY_HEADERS);
    done();
  });
  app.addHook('onResponse', (_request, _reply, done) => {
    life.underWay--;
    if (life.phase.is === 'DRAINING' && life.underWay === 0) app.server.closeAllConnections();
    done();
  });
  app.setNotFoundHandler((request, reply) => {
    return refuse(
      reply,
      404,
      'NOT_FOUND',
      `没有这个地址。There is nothing at ${request.method} ${pathOf(request.url)}.`,
    );
  });
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) return refuse(reply, status, 'TOO_LARGE', tooLarge(limits));
    if (status === 503) return refuse(reply, status, 'UNAVAILABLE', ERROR_CODES.UNAVAILABLE.en);
    if (status < 500) return refuse(reply, status, 'BAD_REQUEST', error.message);
    return reply.code(500).send({ errors: [describeFailure(error, log)] });
  });
  addGraphql(app, life);
  addHealth(app, life);
  if (pages) {
    addPicture(app, life);
    addConsole(app);
  }
  return app;
}

const BAD_ADDRESS = '地址不合规。The address is not one that can be read';

/** Characters: a petition number has up to 64. */
const LONGEST_PARAMETER = 1000;

const tooLarge = ({ bodyBytes }: Limits): string =>
  `请求体超过 ${bodyBytes / 1024} KB。The body is larger than ${bodyBytes / 1024} KB.`;

const pathOf = (url: string): string => (url.split('?')[0] ?? '').slice(0, 200);

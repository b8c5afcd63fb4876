import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { askingOf } from './asking';
import { bytesOf } from './compiled/byte-text';
import type { Life } from './phase';
import { isRefused } from './revision';
import { unavailable } from './unavailable';

/** `/graphql`, by POST and for queries by GET. No CORS: other origins' pages are not answered. */
export function addGraphql(app: FastifyInstance, life: Life): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    async handler(request, reply) {
      if (life.phase.is !== 'READY') return unavailable(reply, life.phase);
      const { graphql, service } = life.phase;
      if (await isRefused(request, reply, service)) return reply;
      const { status, headers, body } = await graphql.executeHTTPGraphQLRequest({
        httpGraphQLRequest: toApollo(request),
        context: () => Promise.resolve(service.contextOf(askingOf(request))),
      });
      if (body.kind !== 'complete') throw new Error('no answer of ours comes in pieces');
      void reply.code(status ?? 200);
      for (const [name, value] of headers) void reply.header(name, value);
      return reply.send(bytesOf(body.string));
    },
  });
}

/** A request as Apollo Server reads it. */
function toApollo({ method, url, headers, body }: FastifyRequest): HTTPGraphQLRequest {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  const search = url.indexOf('?');
  return { method, headers: map, search: search < 0 ? '' : url.slice(search), body };
}

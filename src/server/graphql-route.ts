import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import { askingOf } from './asking';
import type { Life, Phase } from './phase';
import { unavailable } from './unavailable';

/** `/graphql`, by POST and for queries by GET. No CORS: other origins' pages are not answered. */
export function addGraphql(app: FastifyInstance, life: Life): void {
  const handlers = new WeakMap<ApolloServer, RouteHandlerMethod>();
  const handlerOf = ({ graphql, service }: Extract<Phase, { is: 'READY' }>): RouteHandlerMethod => {
    const known = handlers.get(graphql);
    if (known !== undefined) return known;
    const context = (request: Parameters<typeof askingOf>[0]) => Promise.resolve(service.contextOf(askingOf(request)));
    const handler = fastifyApolloHandler(graphql, { context }) as RouteHandlerMethod;
    handlers.set(graphql, handler);
    return handler;
  };
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    handler(request, reply) {
      if (life.phase.is !== 'READY') return unavailable(reply, life.phase);
      return handlerOf(life.phase).call(app, request, reply);
    },
  });
}

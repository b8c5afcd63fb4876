import type { FastifyInstance } from 'fastify';
import type { Life } from './phase';

/** `/healthz`: the process runs. `/readyz`: it answers questions, and how far its organ graph is behind the records. */
export function addHealth(app: FastifyInstance, life: Life): void {
  app.get('/healthz', (_request, reply) => reply.send({ status: 'ok' }));
  app.get('/readyz', (_request, reply) => {
    const { phase } = life;
    if (phase.is !== 'READY') return reply.code(503).send({ status: phase.is.toLowerCase() });
    return reply.send({ status: 'ready', hierarchy: phase.service.freshness() });
  });
}

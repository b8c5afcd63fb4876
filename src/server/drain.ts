import type { FastifyInstance } from 'fastify';
import type { Life } from './phase';

/** How long answers under way may take, in milliseconds, before their connections are cut. */
const PATIENCE = 10_000;

/**
 * Stops in good order: readiness goes off, nothing new is accepted, what is under way is finished, then graph and
 * store are closed. Comes back when all is closed.
 */
export async function drain(life: Life, app: FastifyInstance): Promise<void> {
  const { phase } = life;
  if (phase.is === 'DRAINING') return;
  life.phase = { is: 'DRAINING' };
  const impatience = setTimeout(() => {
    app.server.closeAllConnections();
  }, PATIENCE);
  try {
    const closed = app.close();
    if (life.underWay === 0) app.server.closeAllConnections();
    await closed;
    if (phase.is !== 'READY') return;
    await phase.graphql.stop();
    await phase.service.close();
  } finally {
    clearTimeout(impatience);
  }
}

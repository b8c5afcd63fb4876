import type { FastifyInstance } from 'fastify';
import { CONSOLE_ASSETS } from '../console/assets';
import { CONSOLE_CONTENT_POLICY, CONSOLE_PAGE } from '../console/page';

/** The console at `/` and what it loads. */
export function addConsole(app: FastifyInstance): void {
  app.get('/', (_request, reply) =>
    reply.header('content-security-policy', CONSOLE_CONTENT_POLICY).type('text/html; charset=utf-8').send(CONSOLE_PAGE),
  );
  for (const [name, asset] of CONSOLE_ASSETS) {
    app.get(`/console/${name}`, async (_request, reply) =>
      reply
        .header('cache-control', 'private, max-age=300')
        .type(asset.type)
        .send(await asset.read()),
    );
  }
}

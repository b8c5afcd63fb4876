import type { FastifyRequest } from 'fastify';
import { preferredLanguage } from './accept-language';
import type { Asking } from './service';
import { shanghaiDay } from './today';

/** Reads who asks and how. The one place where a request becomes a language and a day. */
export const askingOf = (request: FastifyRequest): Asking => ({
  lang: preferredLanguage(request.headers['accept-language']),
  today: shanghaiDay(Date.now()),
});

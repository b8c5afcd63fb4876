import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Viewer } from '../storage/viewer';
import { preferredLanguage } from './accept-language';
import type { Asking } from './service';
import { shanghaiDay } from './today';

/** Nobody is known: all that is recorded may be read, and nothing written. */
const ANYBODY: Viewer = { cadre: null, organ: null, purpose: null };

/** Reads who asks and how. The one place where a request becomes a language, a day and a viewer. */
export const askingOf = (request: FastifyRequest): Asking => ({
  lang: preferredLanguage(request.headers['accept-language']),
  today: shanghaiDay(Date.now()),
  viewer: viewerOf(request),
  request: requestId(request),
});

/** As the caller names it, such as a router, else one of its own. */
function requestId({ headers }: FastifyRequest): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID();
}

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** Whoever asks from this machine may say which cadre he is; from elsewhere that is believed of nobody. */
function viewerOf({ headers, ip }: FastifyRequest): Viewer {
  const cadre = headers['x-demo-cadre'];
  if (typeof cadre !== 'string' || cadre === '' || !LOOPBACK.test(ip)) return ANYBODY;
  const purpose = headers['x-purpose'];
  return { cadre: decoded(cadre), organ: null, purpose: typeof purpose === 'string' ? decoded(purpose) : null };
}

/** Headers carry what is not ASCII in percent signs. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

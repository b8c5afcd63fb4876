import type { FastifyReply, FastifyRequest } from 'fastify';
import { ERROR_CODES } from '../subgraphs/shared/errors';
import { refuse } from './refuse';
import type { Service } from './service';

/** The header of an answer that says of which revision of the records it is. */
const REVISION = 'x-records-revision';

/** The header of a request whose answer must not be older than a revision, as a write or an earlier answer named it. */
const AT_LEAST = 'x-records-at-least';

const WRONG = `请求头 ${AT_LEAST} 应为修订号，即答复头 ${REVISION} 中的数。 The header ${AT_LEAST} takes a revision: the number in the header ${REVISION} of an answer.`;

/**
 * Waits briefly for the revision that the request names, and has the answer say of which one it is. Where the records
 * shown here have not come so far, or the header names none, the refusal is sent, and true is given.
 */
export async function isRefused({ headers }: FastifyRequest, reply: FastifyReply, service: Service): Promise<boolean> {
  const least = headers[AT_LEAST];
  if (least !== undefined) {
    if (!/^\d{1,15}$/.test(String(least))) {
      refuse(reply, 400, 'BAD_USER_INPUT', WRONG);
      return true;
    }
    if (!(await service.reach(Number(least)))) {
      behind(reply, Number(least), service.freshness().revision);
      return true;
    }
  }
  void reply.header(REVISION, service.freshness().revision);
  return false;
}

function behind(reply: FastifyReply, least: number, revision: number): FastifyReply {
  const { zh, en } = ERROR_CODES.BEHIND;
  const message = `${zh}（要求 ${least}，现为 ${revision}）。 ${en} (${least} asked, ${revision} shown).`;
  return refuse(reply.header('retry-after', '1').header(REVISION, revision), 503, 'BEHIND', message);
}

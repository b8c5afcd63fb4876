import type { FastifyReply } from 'fastify';
import { ERROR_CODES } from '../subgraphs/shared/errors';
import type { Phase } from './phase';

/** Answers 503 while the server loads or drains. */
export const unavailable = (reply: FastifyReply, phase: Phase): FastifyReply =>
  reply
    .code(503)
    .header('retry-after', '2')
    .send({ errors: [{ message: MESSAGES[phase.is], extensions: { code: 'UNAVAILABLE' } }] });

const { zh, en } = ERROR_CODES.UNAVAILABLE;
const MESSAGES: Readonly<Record<Phase['is'], string>> = {
  LOADING: '正在载入，请稍候。The records are being loaded: try again in a moment.',
  DRAINING: '正在停止服务。The server is shutting down: ask another one.',
  READY: `${zh}。${en}.`,
};

import type { FastifyReply } from 'fastify';
import type { ErrorCode } from '../subgraphs/shared/errors';

/** Answers with an error in the form that GraphQL clients read. */
export const refuse = (reply: FastifyReply, status: number, code: ErrorCode, message: string): FastifyReply =>
  reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code } }] });

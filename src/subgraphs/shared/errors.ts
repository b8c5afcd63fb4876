import { GraphQLError } from 'graphql';
import type { Bilingual } from '../../core/law/lang';

/**
 * Every `extensions.code` that an answer of the graph can carry, and what it means. The list is closed: a client may
 * switch over it.
 */
export const ERROR_CODES = {
  BAD_USER_INPUT: {
    zh: '参数不合规',
    en: 'An argument is not what it has to be: a bad day, enum value, cursor or page size',
  },
  NOT_FOUND: { zh: '输入中的代码不存在', en: 'A code in an input is not on record' },
  TOO_LARGE: {
    zh: '查询超出限度',
    en: 'The query asks for more than is answered at once: too deep, too many fields or too long',
  },
  GRAPHQL_PARSE_FAILED: { zh: '查询不合语法', en: 'The query is not GraphQL' },
  GRAPHQL_VALIDATION_FAILED: { zh: '查询与图不符', en: 'The query asks for something the graph does not have' },
  OPERATION_RESOLUTION_FAILURE: { zh: '未指明操作', en: 'The document does not say which operation to run' },
  BAD_REQUEST: { zh: '请求不合规', en: 'The HTTP request is not one that GraphQL is asked with' },
  UNAUTHENTICATED: {
    zh: '未表明身份',
    en: 'A write needs to know who acts, and the request does not say it, or names nobody on record',
  },
  UNAVAILABLE: { zh: '暂不可用', en: 'The store cannot be reached for now: try again' },
  BEHIND: {
    zh: '记录尚未跟上所要求的修订',
    en: 'The answer would be older than the revision asked for: try again in a moment',
  },
  INTERNAL: { zh: '内部错误', en: 'Something failed here; nothing about it leaves the server but this' },
} as const satisfies Record<string, Bilingual>;
export type ErrorCode = keyof typeof ERROR_CODES;

/** What a refusal is about: the argument, as a path into the input, and the value given. */
export interface Offence {
  readonly argument: string;
  readonly value: string;
}

/** An error that is told to the client: its code, and what was wrong and what to do, in both languages. */
export class Refusal extends GraphQLError {
  constructor(code: ErrorCode, message: Bilingual, offence?: Offence) {
    super(`${message.zh} ${message.en}`, { extensions: { code, ...offence } });
    this.name = 'Refusal';
  }
}

/** An argument that is malformed or out of range. */
export const badInput = (argument: string, value: string, message: Bilingual): Refusal =>
  new Refusal('BAD_USER_INPUT', message, { argument, value });

/** A code in an input that is not on record. `argument` is its path, such as `matter.territoryCodes[1]`. */
export const notFound = (argument: string, value: string): Refusal =>
  new Refusal(
    'NOT_FOUND',
    {
      zh: `${argument} 中的代码“${value}”不存在，请核对后再问。`,
      en: `There is no code “${value}” as given in ${argument}: correct it and ask again.`,
    },
    { argument, value },
  );

/** Every `extensions.code` of the graph, and `NO_ANSWER` where none came: the list is closed, so switch over it. */
export const CODES = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'TOO_LARGE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'UNAUTHENTICATED',
  'UNAVAILABLE',
  'BEHIND',
  'INTERNAL',
  'NO_ANSWER',
] as const;
export type Code = (typeof CODES)[number];

/** Why there is no answer. `message` is in Chinese and English and may be shown. */
export class NotAnswered extends Error {
  constructor(
    readonly code: Code,
    message: string,
    /** The argument that was wrong, as a path into the variables. */
    readonly argument: string | null = null,
  ) {
    super(message);
    this.name = 'NotAnswered';
  }
}

import { execute, parse, type FormattedExecutionResult } from 'graphql';
import { bytesOf } from '../../../src/server/compiled/byte-text';
import { compileOperation } from '../../../src/server/compiled/compile-operation';
import { resultText } from '../../../src/server/compiled/written-data';
import type { MergedGraph } from '../../../src/server/merge';

/** An operation as a client sends it. */
export interface Asked {
  readonly source: string;
  readonly variables?: Record<string, unknown> | undefined;
  readonly operationName?: string | undefined;
}

/** The answers to an operation as the JSON that is sent, or why there is none. */
export interface BothAnswers {
  readonly interpreted: string;
  readonly compiled: string;
  /** Whether graphql-js reports an error. */
  readonly failed: boolean;
}

/** Compiles the operation, to be asked with contexts: each answer takes two of them, as two requests would. */
export function askingBoth(
  { schema, ...compilable }: MergedGraph,
  { source, variables = {}, operationName }: Asked,
): (context: () => unknown) => Promise<BothAnswers> {
  const document = parse(source);
  const run = compileOperation({ schema, ...compilable }, document, operationName);
  return async (context) => {
    const result = run === null ? 'NOT_COMPILED' : await run(context(), variables);
    const contextValue = context();
    const operation = { operationName: operationName ?? null, variableValues: variables };
    const { data, errors } = await execute({ schema, document, contextValue, ...operation });
    return {
      interpreted: JSON.stringify({ errors, data }),
      compiled: typeof result === 'string' ? result : sent(result as FormattedExecutionResult),
      failed: errors !== undefined,
    };
  };
}

/** What the client reads. */
const sent = (result: FormattedExecutionResult): string => bytesOf(resultText(result)).toString('utf8');

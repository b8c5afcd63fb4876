import type { FormattedExecutionResult } from 'graphql';
import { type ByteText, byteText, readable } from './byte-text';

/** The `data` of an answer that is already JSON. To whoever reads it as an object it is what that JSON says. */
export class WrittenData {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    return JSON.parse(readable(this.text as ByteText));
  }
}

/** A result as JSON, its data as written where it was. */
export function resultText({ data, ...others }: FormattedExecutionResult): string {
  if (!(data instanceof WrittenData))
    return byteText(JSON.stringify(data === undefined ? others : { ...others, data }));
  const beside = JSON.stringify(others);
  const before = beside === '{}' ? '{' : `${byteText(beside.slice(0, -1))},`;
  return `${before}"data":${data.text}}`;
}

import { isEnumType, type GraphQLLeafType } from 'graphql';
import { byteText } from './byte-text';

/** Writes JSON, as text whose characters are the bytes of its UTF-8. */
export type Write = (value: unknown) => string;

/** The answer cannot be written so: graphql-js knows what is to be said instead. */
export class NotWritable extends Error {}

export const json: Write = (value) => byteText(JSON.stringify(value ?? null));

const [LEAST_INT, GREATEST_INT] = [-(2 ** 31), 2 ** 31 - 1];
const isText = (value: unknown): boolean => typeof value === 'string';

/** The values that graphql-js writes as they are; others it converts or refuses. */
const AS_THEY_ARE: Readonly<Record<string, (value: unknown) => boolean>> = {
  ID: isText,
  String: isText,
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => Number.isInteger(value) && Number(value) >= LEAST_INT && Number(value) <= GREATEST_INT,
  Float: Number.isFinite,
};

/** Writes a value of the type that is not null. Throws where graphql-js has to convert or refuse it. */
export function leafWriter(type: GraphQLLeafType): Write {
  if (isEnumType(type)) return enumWriter(new Map(type.getValues().map(({ name, value }) => [value, json(name)])));
  const isAsItIs = AS_THEY_ARE[type.name];
  if (isAsItIs === undefined) return (value) => json(type.serialize(value));
  return (value) => {
    if (!isAsItIs(value)) throw new NotWritable();
    return json(value);
  };
}

const enumWriter =
  (texts: ReadonlyMap<unknown, string>): Write =>
  (value) => {
    const text = texts.get(value);
    if (text === undefined) throw new NotWritable();
    return text;
  };

import { isListType, isNonNullType, type GraphQLObjectType, type GraphQLOutputType } from 'graphql';
import { Lasting } from '../../subgraphs/shared/lasting';
import { bytesOf } from './byte-text';
import { json, leafWriter, NotWritable, type Write } from './leaves';
import { type ChoiceOutline, isChoice, isOutline, TYPENAME, type FieldOutline, type ObjectOutline } from './outline';
import { ITSELF, TYPE } from './whole-fields';

/** Writes the data of an operation that asked for whole objects. Throws `NotWritable`. */
export const writerOf = (outline: ObjectOutline): Write => orNull(answered(outline));

/** Writers of whole objects with the same selection are one, so that what they wrote is found again. */
const SAME = new Map<string, Write>();
const MOST_WRITERS = 2000;

type Fields = Record<string, unknown>;

/** How a field is written: its value has a name in the object itself or, where a resolver answered, in the answer. */
interface Part {
  readonly key: string;
  readonly read: boolean;
  readonly name: string;
  readonly write: Write;
}

/** Objects that resolvers have answered for. */
const answered = ({ type, fields }: ObjectOutline): Write =>
  objectWriter(
    fields.map((field) => (field.read ? readPart(type, field) : answeredPart(field))),
    (object) => (object[ITSELF] ?? object) as Fields,
  );

/** Objects as the resolvers hand them over. */
function whole(outline: ObjectOutline): Write {
  const name = nameOf(outline);
  const known = SAME.get(name);
  if (known !== undefined) return known;
  const { fields, type } = outline;
  const write = objectWriter(
    fields.map((field) => readPart(type, field)),
    (object) => object,
  );
  const made = fields.some(({ of }) => isOutline(of)) ? remembering(write) : write;
  if (SAME.size >= MOST_WRITERS) SAME.clear();
  SAME.set(name, made);
  return made;
}

const nameOf = ({ type, fields }: ObjectOutline): string =>
  `${type.name}{${fields.map(({ key, node, of }) => `${key}:${node.name.value}${isOutline(of) ? nameOf(of) : ''}`).join()}}`;

/** Leaves with a lasting object what is written of it. */
function remembering(write: Write): Write {
  const by: Write = (object) => {
    if (!(object instanceof Lasting)) return write(object);
    if (object.written?.by === by) return object.written.text;
    const text = inOnePiece(write(object));
    object.written = { by, text };
    return text;
  };
  return by;
}

/** The text without the pieces that it was joined from, which would be kept and walked through each time. */
const inOnePiece = (text: string): string => bytesOf(text).toString('latin1');

function objectWriter(parts: readonly Part[], itselfOf: (object: Fields) => Fields): Write {
  const steps = parts.map((part, at) => ({ ...part, before: `${at === 0 ? '' : ','}${JSON.stringify(part.key)}:` }));
  return (value) => {
    const object = value as Fields;
    const itself = itselfOf(object);
    let text = '{';
    for (const { before, read, name, write } of steps) text += before + write((read ? itself : object)[name]);
    return `${text}}`;
  };
}

function readPart(type: GraphQLObjectType, { key, field, of }: FieldOutline): Part {
  if (field === TYPENAME) return { key, read: true, name: TYPENAME, write: () => json(type.name) };
  return { key, read: true, name: field.name, write: valueWriter(field.type, wholeWriter(of)) };
}

function answeredPart({ key, field, of }: FieldOutline): Part {
  const part = { key, read: false, name: key };
  if (field === TYPENAME) return { ...part, write: json };
  if (isChoice(of)) return { ...part, write: valueWriter(field.type, chosen(of)) };
  return { ...part, write: valueWriter(field.type, isOutline(of) && !of.plain ? answered(of) : wholeWriter(of)) };
}

/** Objects of an interface or union, each by the type that it says it is. */
function chosen({ choices }: ChoiceOutline): Write {
  const writers = new Map(choices.map((outline) => [outline.type.name, choiceWriter(outline)]));
  return (value) => {
    const write = writers.get((value as Fields)[TYPE] as string);
    if (write === undefined) throw new NotWritable();
    return write(value);
  };
}

function choiceWriter(outline: ObjectOutline): Write {
  const { plain, fields } = outline;
  if (!plain || fields.every(({ field }) => field === TYPENAME)) return answered(outline);
  const write = whole(outline);
  return (value) => write((value as Fields)[ITSELF]);
}

function wholeWriter(of: FieldOutline['of']): Write {
  if (isChoice(of)) throw new NotWritable();
  return isOutline(of) ? whole(of) : leafWriter(of);
}

/** A value of the type as graphql-js would complete it; what it would refuse is not writable. */
function valueWriter(type: GraphQLOutputType, write: Write): Write {
  if (isNonNullType(type)) {
    const inner = valueWriter(type.ofType, write);
    return (value) => {
      const text = inner(value);
      if (text === 'null') throw new NotWritable();
      return text;
    };
  }
  return orNull(isListType(type) ? list(valueWriter(type.ofType, write)) : write);
}

const orNull =
  (write: Write): Write =>
  (value) => {
    if (value === null || value === undefined) return 'null';
    if (typeof value === 'function' || value instanceof Promise || value instanceof Error) throw new NotWritable();
    return write(value);
  };

const list =
  (write: Write): Write =>
  (value) => {
    if (!Array.isArray(value)) throw new NotWritable();
    let text = '[';
    for (let at = 0; at < value.length; at++) text += at === 0 ? write(value[at]) : `,${write(value[at])}`;
    return `${text}]`;
  };

import { registerEnumType } from 'type-graphql';
import { describeTerm, type ValueOf, type VocabularyName } from '../../core/law/terms';

type Members<Value extends string> = Readonly<Record<Value, Value>>;

/** Registers an enum of the graph; each value is its own name inside the program too. */
export function enumOf<const Value extends string>(
  name: string,
  values: readonly Value[],
  description: string,
  describe: (value: Value) => string,
): Members<Value> {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: describe(value) }]));
  registerEnumType(members, {
    name,
    description,
    valuesConfig: valuesConfig as Record<Value, { description: string }>,
  });
  return members;
}

/** Registers an enum whose values are described in the words of the vocabulary of its name. */
export const vocabularyEnum = <Name extends VocabularyName>(
  name: Name,
  values: readonly ValueOf<Name>[],
  description: string,
): Members<ValueOf<Name>> => enumOf(name, values, description, (value) => describeTerm(name, value));

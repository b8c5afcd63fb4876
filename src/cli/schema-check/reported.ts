import {
  findBreakingChanges,
  findDangerousChanges,
  type BreakingChangeType,
  type DangerousChangeType,
  type GraphQLSchema,
} from 'graphql';
import type { Change, Level } from './change';

/** What graphql-js finds between two graphs, with the element each sentence of it is about. */
export function reportedChanges(before: GraphQLSchema, after: GraphQLSchema): readonly Change[] {
  return [
    ...findBreakingChanges(before, after)
      .filter(({ description }) => !description.startsWith('Standard scalar '))
      .map((found) => read('BREAKING', found)),
    ...findDangerousChanges(before, after).map((found) => read('DANGEROUS', found)),
  ];
}

type Code = `${BreakingChangeType | DangerousChangeType}`;

function read(level: Level, { type, description }: { readonly type: Code; readonly description: string }): Change {
  const { sentence, element, zh, en } = SENTENCES[type];
  if (!sentence.test(description)) throw new Error(`graphql-js says of ${type} in other words: ${description}`);
  const fill = (template: string) => description.replace(sentence, template);
  return {
    level,
    code: type,
    element: fill(element),
    text: { zh: fill(zh), en: fill(en) },
    refused: level === 'BREAKING',
  };
}

interface Sentence {
  readonly sentence: RegExp;
  readonly element: string;
  readonly zh: string;
  readonly en: string;
}

const REMOVED = { zh: '移除', en: 'removed' };
const RETYPED = { zh: '类型由 `$2` 改为 `$3`', en: 'type changed from `$2` to `$3`' };
const REQUIRED_ADDED = { zh: '新增，且必填', en: 'added, and required' };
const OPTIONAL_ADDED = { zh: '新增，可不填', en: 'added, optional' };

const SENTENCES: Readonly<Record<Code, Sentence>> = {
  TYPE_REMOVED: { sentence: /^(\w+) was removed\.$/, element: '$1', ...REMOVED },
  TYPE_CHANGED_KIND: {
    sentence: /^(\w+) changed from (?:an? )?(.+) to (?:an? )?(.+)\.$/,
    element: '$1',
    zh: '种类由 $2 改为 $3',
    en: 'kind changed from $2 to $3',
  },
  TYPE_REMOVED_FROM_UNION: {
    sentence: /^(\w+) was removed from union type (\w+)\.$/,
    element: '$2',
    zh: '不再含有 `$1`',
    en: '`$1` is no longer one of it',
  },
  VALUE_REMOVED_FROM_ENUM: { sentence: /^(\w+) was removed from enum type (\w+)\.$/, element: '$2.$1', ...REMOVED },
  REQUIRED_INPUT_FIELD_ADDED: {
    sentence: /^A required field (\w+) on input type (\w+) was added\.$/,
    element: '$2.$1',
    ...REQUIRED_ADDED,
  },
  IMPLEMENTED_INTERFACE_REMOVED: {
    sentence: /^(\w+) no longer implements interface (\w+)\.$/,
    element: '$1',
    zh: '不再实现 `$2`',
    en: 'no longer implements `$2`',
  },
  FIELD_REMOVED: { sentence: /^(\w+\.\w+) was removed\.$/, element: '$1', ...REMOVED },
  FIELD_CHANGED_KIND: { sentence: /^(\w+\.\w+) changed type from (.+) to (.+)\.$/, element: '$1', ...RETYPED },
  REQUIRED_ARG_ADDED: {
    sentence: /^A required arg (\w+) on (\w+\.\w+) was added\.$/,
    element: '$2($1:)',
    ...REQUIRED_ADDED,
  },
  ARG_REMOVED: { sentence: /^(\w+\.\w+) arg (\w+) was removed\.$/, element: '$1($2:)', ...REMOVED },
  ARG_CHANGED_KIND: {
    sentence: /^(\w+\.\w+) arg (\w+) has changed type from (.+) to (.+)\.$/,
    element: '$1($2:)',
    zh: '类型由 `$3` 改为 `$4`',
    en: 'type changed from `$3` to `$4`',
  },
  DIRECTIVE_REMOVED: { sentence: /^(\w+) was removed\.$/, element: '@$1', ...REMOVED },
  DIRECTIVE_ARG_REMOVED: { sentence: /^(\w+) was removed from (\w+)\.$/, element: '@$2($1:)', ...REMOVED },
  REQUIRED_DIRECTIVE_ARG_ADDED: {
    sentence: /^A required arg (\w+) on directive (\w+) was added\.$/,
    element: '@$2($1:)',
    ...REQUIRED_ADDED,
  },
  DIRECTIVE_REPEATABLE_REMOVED: {
    sentence: /^Repeatable flag was removed from (\w+)\.$/,
    element: '@$1',
    zh: '不再可以重复',
    en: 'no longer repeatable',
  },
  DIRECTIVE_LOCATION_REMOVED: {
    sentence: /^(\w+) was removed from (\w+)\.$/,
    element: '@$2',
    zh: '不再可以用于 $1',
    en: 'no longer allowed on $1',
  },
  VALUE_ADDED_TO_ENUM: {
    sentence: /^(\w+) was added to enum type (\w+)\.$/,
    element: '$2.$1',
    zh: '新增枚举值',
    en: 'enum value added',
  },
  TYPE_ADDED_TO_UNION: {
    sentence: /^(\w+) was added to union type (\w+)\.$/,
    element: '$2',
    zh: '新增 `$1`',
    en: '`$1` is one of it now',
  },
  OPTIONAL_INPUT_FIELD_ADDED: {
    sentence: /^An optional field (\w+) on input type (\w+) was added\.$/,
    element: '$2.$1',
    ...OPTIONAL_ADDED,
  },
  OPTIONAL_ARG_ADDED: {
    sentence: /^An optional arg (\w+) on (\w+\.\w+) was added\.$/,
    element: '$2($1:)',
    ...OPTIONAL_ADDED,
  },
  IMPLEMENTED_INTERFACE_ADDED: {
    sentence: /^(\w+) added to interfaces implemented by (\w+)\.$/,
    element: '$2',
    zh: '现在实现 `$1`',
    en: 'implements `$1` now',
  },
  ARG_DEFAULT_VALUE_CHANGE: {
    sentence: /^(\w+\.\w+) arg (\w+) (?:has changed defaultValue from ([^]+) to ([^]+)|defaultValue was removed)\.$/,
    element: '$1($2:)',
    zh: '默认值改变',
    en: 'default changed',
  },
};

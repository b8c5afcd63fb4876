import { formatDay, type Day } from '../../core/facts/day';
import type { Bilingual } from '../../core/law/lang';
import type { Change, Level, OwnCode } from './change';
import { parentOf, type Element } from './elements';
import { announcedDay } from './removal';

type Elements = ReadonlyMap<string, Element>;

/** What graphql-js leaves out: additions, types and defaults that change without a word from it, deprecations. */
export function ownChanges(old: Elements, now: Elements, reported: readonly Change[], today: Day): readonly Change[] {
  const told = new Set(reported.map(({ code, element }) => `${code} ${element}`));
  return [...now].flatMap(([element, is]) => {
    const was = old.get(element);
    const found = was === undefined ? added(element, old) : changed(was, is);
    const untold = found.filter(({ code }) => !REPORTED_AS[code]?.some((other) => told.has(`${other} ${element}`)));
    const own = [...untold, ...deprecated(was?.deprecation ?? null, is.deprecation, today)];
    return own.map(({ level, code, text }) => ({ level, code, element, text, refused: level === 'BREAKING' }));
  });
}

interface Found {
  readonly level: Level;
  readonly code: OwnCode;
  readonly text: Bilingual;
}

/** The codes by which graphql-js may have told the same. */
const REPORTED_AS: Readonly<Partial<Record<OwnCode, readonly string[]>>> = {
  ELEMENT_ADDED: [
    'REQUIRED_ARG_ADDED',
    'OPTIONAL_ARG_ADDED',
    'REQUIRED_INPUT_FIELD_ADDED',
    'OPTIONAL_INPUT_FIELD_ADDED',
    'VALUE_ADDED_TO_ENUM',
  ],
  TYPE_CHANGED_SAFELY: ['FIELD_CHANGED_KIND', 'ARG_CHANGED_KIND'],
  BECAME_REQUIRED: ['FIELD_CHANGED_KIND', 'ARG_CHANGED_KIND'],
  DEFAULT_CHANGED: ['ARG_DEFAULT_VALUE_CHANGE'],
};

/** What is new within something new is not told apart from it. */
function added(element: string, old: Elements): readonly Found[] {
  const text = { zh: '新增', en: 'added' };
  const parent = parentOf(element);
  if (parent === null) return [{ level: 'SAFE', code: 'TYPE_ADDED', text }];
  return old.has(parent) ? [{ level: 'SAFE', code: 'ELEMENT_ADDED', text }] : [];
}

function changed(was: Element, is: Element): readonly Found[] {
  const found: Found[] = [];
  if (was.type !== is.type && was.type !== null && is.type !== null) {
    const [from, to] = [`\`${was.type}\``, `\`${is.type}\``];
    const text = { zh: `类型由 ${from} 改为 ${to}`, en: `type changed from ${from} to ${to}` };
    found.push({ level: 'SAFE', code: 'TYPE_CHANGED_SAFELY', text });
  }
  if (is.required && !was.required) {
    found.push({ level: 'BREAKING', code: 'BECAME_REQUIRED', text: { zh: '成为必填', en: 'became required' } });
  } else if (was.default !== is.default) {
    found.push({ level: 'DANGEROUS', code: 'DEFAULT_CHANGED', text: { zh: '默认值改变', en: 'default changed' } });
  }
  return found;
}

function deprecated(was: string | null, is: string | null, today: Day): readonly Found[] {
  if (is === null) {
    const text = { zh: '撤回弃用', en: 'no longer deprecated' };
    return was === null ? [] : [{ level: 'SAFE', code: 'UNDEPRECATED', text }];
  }
  const day = announcedDay(is);
  if (day === null) return [...announced(was, is, null), WITHOUT_DAY];
  return day <= today && was !== is ? [...announced(was, is, day), WITHOUT_NOTICE] : announced(was, is, day);
}

function announced(was: string | null, is: string, day: Day | null): readonly Found[] {
  if (was === is) return [];
  const written = day === null ? null : formatDay(day);
  const text =
    written === null
      ? { zh: '弃用', en: 'deprecated' }
      : { zh: `弃用，${written} 之后移除`, en: `deprecated, to be removed after ${written}` };
  return [{ level: 'SAFE', code: 'DEPRECATED', text }];
}

const WITHOUT_DAY: Found = {
  level: 'DANGEROUS',
  code: 'DEPRECATION_WITHOUT_DAY',
  text: {
    zh: '弃用说明须写明移除日期：“removed on YYYY-MM-DD”',
    en: 'its deprecation must name a day: “removed on YYYY-MM-DD”',
  },
};

const WITHOUT_NOTICE: Found = {
  level: 'DANGEROUS',
  code: 'DEPRECATION_WITHOUT_NOTICE',
  text: { zh: '预告的移除日期已到，未留时间', en: 'the day announced for its removal has come: no notice' },
};

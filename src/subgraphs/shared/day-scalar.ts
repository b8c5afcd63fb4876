import { GraphQLScalarType, Kind, print } from 'graphql';
import { formatDay, parseDay, type Day } from '../../core/facts/day';
import { both } from './describe';
import { badInput } from './errors';

const formatted = new Map<Day, string>();
const REMEMBERED = 50_000;

function serialize(day: unknown): string {
  if (typeof day !== 'number') throw new TypeError('a day leaves the graph as a number of days');
  const known = formatted.get(day);
  if (known !== undefined) return known;
  const text = formatDay(day);
  if (formatted.size < REMEMBERED) formatted.set(day, text);
  return text;
}

function parse(value: unknown): Day {
  const day = typeof value === 'string' ? parseDay(value) : null;
  if (day !== null) return day;
  const given = typeof value === 'string' ? value : JSON.stringify(value);
  throw badInput('Date', given, {
    zh: `“${given}”不是日期，请写成 YYYY-MM-DD，例如 2024-05-01。`,
    en: `“${given}” is not a day of the calendar: write YYYY-MM-DD, such as 2024-05-01.`,
  });
}

/** 日期: a calendar day, `YYYY-MM-DD` outside and a `Day` number inside. Refuses anything else as BAD_USER_INPUT. */
export const DayScalar = new GraphQLScalarType<Day, string>({
  name: 'Date',
  description: both('日期，格式为 YYYY-MM-DD', 'A calendar day, YYYY-MM-DD'),
  serialize,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : print(node)),
});

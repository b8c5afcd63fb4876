/**
 * A calendar day, as the number of days since 1970-01-01 in the proleptic Gregorian calendar. Spans of days are
 * half-open: `[from, to)` holds on `from` and no longer on `to`.
 */
export type Day = number;

/** The `from` of a span that began before the records do. Smaller than every real day. */
export const ALWAYS: Day = -0x8000_0000;

/** The `to` of a span that has not ended. Greater than every real day. */
export const FOREVER: Day = 0x7fff_ffff;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads `YYYY-MM-DD`; null when the text is not a day of the calendar. */
export function parseDay(text: string): Day | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = (MONTH_LENGTHS[month - 1] ?? 0) + (leap && month === 2 ? 1 : 0);
  if (year === 0 || day < 1 || day > length) return null;
  return fromCivil(year, month, day);
}

/** The day as `YYYY-MM-DD`. The bounds `ALWAYS` and `FOREVER` are no days: ask before you format. */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = toCivil(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** The day of a literal that is known to be one, such as a date of the law. Throws while loading if it is not. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is not a day`);
  return parsed;
}

// Years are counted from March, so that the leap day is the last of its year.
function fromCivil(year: number, month: number, dayOfMonth: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function toCivil(day: Day): { year: number; month: number; dayOfMonth: number } {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, dayOfMonth: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');

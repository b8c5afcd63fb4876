import { ALWAYS, FOREVER, formatDay, type Day } from '../facts/day';
import type { Row, Rows } from '../dataset/tables';
import { Calendar } from './calendar';
import type { ChangeEvent } from './change-event';
import type { Division } from './division';
import { Days } from './days';
import { History, type Version } from './history';
import { statedMoves, type Move } from './moves';
import { movesOfVanished } from './vanished-prefectures';
import { versionsOf } from './versions';
import type { AreacodeWarning } from './warning';

/** The history of divisions as rows of a dataset. */
export interface ConvertedAreacodes {
  readonly rows: Required<Pick<Rows, 'territories' | 'successions'>>;
  readonly warnings: readonly AreacodeWarning[];
}

const FIRST_DATED_YEAR = 2010;

/**
 * Converts the history of divisions into territories with their versions, under the country as root, and successions.
 * Upper divisions come before those below them. A year means its 31 December unless an event gives the day.
 */
export function convertAreacodes(divisions: readonly Division[], events: readonly ChangeEvent[]): ConvertedAreacodes {
  const days = new Days(divisions, new Calendar(events));
  const stretches = divisions.map((division) => days.stretch(division));
  const { versions, orphans } = versionsOf(stretches);
  const history = new History(versions);
  const stated = statedMoves(stretches, history, days);
  const derived = movesOfVanished(stretches, history, stated.moves, days);
  const moves = distinct([...stated.moves, ...derived.moves]);
  return {
    rows: { territories: versions.map(territoryRow), successions: moves.map(successionRow) },
    warnings: [
      ...orphans.map(({ division }) => ({
        kind: 'NO_UPPER' as const,
        code: division.code,
        other: division.prefecture === '' ? division.province : division.prefecture,
        year: division.since,
      })),
      ...days.disputed.map(({ from, to, year }) => ({ kind: 'DISPUTED_DAY' as const, code: from, other: to, year })),
      ...stated.warnings,
      ...derived.warnings,
      ...undatedBefore(divisions),
    ],
  };
}

/** Of moves between the same codes on one day, the whole one is kept. */
function distinct(moves: readonly Move[]): Move[] {
  const kept = new Map<string, Move>();
  for (const move of moves) {
    const key = `${move.from} ${move.to} ${move.on}`;
    if (kept.get(key)?.extent !== 'WHOLE') kept.set(key, move);
  }
  return [...kept.values()].sort((a, b) => a.on - b.on);
}

function undatedBefore(divisions: readonly Division[]): AreacodeWarning[] {
  const years = divisions.flatMap(({ until, heirs }) => heirs.map(({ partIn }) => partIn ?? until ?? FIRST_DATED_YEAR));
  const count = years.filter((year) => year < FIRST_DATED_YEAR).length;
  if (count === 0) return [];
  return [{ kind: 'NO_DAYS_BEFORE', code: '', other: String(count), year: FIRST_DATED_YEAR }];
}

const dayText = (day: Day): string => (day === ALWAYS || day === FOREVER ? '' : formatDay(day));

const territoryRow = ({ code, name, level, parent, from, to }: Version): Row => ({
  code,
  name,
  level,
  parent_code: parent,
  from: dayText(from),
  to: dayText(to),
});

const successionRow = ({ from, to, on, extent, document }: Move): Row => ({
  subject: 'TERRITORY',
  from_code: from,
  to_code: to,
  on: formatDay(on),
  extent,
  document,
});

import type { Day } from '../facts/day';
import type { SuccessionExtent } from '../facts/values';
import type { Occasion } from './calendar';
import type { Days } from './days';
import type { Division, Heir } from './division';
import type { History, Stretch } from './history';
import type { AreacodeWarning } from './warning';

/** One code that became another, or gave an area to it. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly on: Day;
  readonly extent: SuccessionExtent;
  readonly document: string;
}

export interface Moves {
  readonly moves: readonly Move[];
  readonly warnings: readonly AreacodeWarning[];
}

/** Changes of the years from here on are expected to be dated by a document. */
const DATED_SINCE = 2010;

/**
 * The moves that the list states. A code that ends goes over whole into its only heir, in parts into several; so it
 * goes whole also where its code begins to name another division on that day, for it does not live on.
 * A part that became a division of its own within the giver moved nowhere: the giver still contains it.
 */
export function statedMoves(stretches: readonly Stretch[], history: History, days: Days): Moves {
  const moves: Move[] = [];
  const warnings: AreacodeWarning[] = [];
  for (const stretch of stretches)
    for (const heir of stretch.division.heirs) {
      const year = heir.partIn ?? stretch.division.until;
      if (year === null || heir.code === stretch.division.code) continue;
      const { move, kind } = moveTo(stretch, heir, year, { history, days });
      if (kind !== 'WITHIN') moves.push(move);
      if (kind !== null) warnings.push({ kind, code: move.from, other: move.to, year });
    }
  return { moves, warnings };
}

interface Known {
  readonly history: History;
  readonly days: Days;
}

interface Judged {
  readonly move: Move;
  readonly kind: 'WITHIN' | 'NO_DAY' | 'REUSED' | null;
}

function moveTo({ division, to: end }: Stretch, heir: Heir, year: number, known: Known): Judged {
  const { history } = known;
  const final = heir.partIn === null;
  const { on, document, dated } = occasionOf(division, heir.code, year, known, final ? end : null);
  const fate = fateOf(division, on, final, history);
  const extent = final ? extentOf(division, fate) : 'PART';
  const move: Move = { from: division.code, to: heir.code, on, extent, document };
  if (fate === 'REUSED') return { move, kind: 'REUSED' };
  if (fate === 'LIVES_ON' && history.contains(division.code, heir.code, on)) return { move, kind: 'WITHIN' };
  return { move, kind: year >= DATED_SINCE && !dated ? 'NO_DAY' : null };
}

/** What becomes of the code on the day of a move: it may name another division from then on. */
type Fate = 'ENDED' | 'LIVES_ON' | 'REUSED';

function fateOf(division: Division, on: Day, final: boolean, history: History): Fate {
  if (history.at(division.code, on) === undefined) return 'ENDED';
  const keepsCode = division.heirs.some(({ code, partIn }) => partIn === null && code === division.code);
  return final && !keepsCode ? 'REUSED' : 'LIVES_ON';
}

function extentOf({ heirs }: Division, fate: Fate): SuccessionExtent {
  if (fate === 'LIVES_ON') return 'PART';
  return fate === 'REUSED' || heirs.filter(({ partIn }) => partIn === null).length === 1 ? 'WHOLE' : 'PART';
}

/**
 * When a division went over into another. Where documents disagree, that by which the heir began counts: so where the
 * end of the division is on another day, or where the heir does not exist yet.
 */
function occasionOf(from: Division, to: string, year: number, { history, days }: Known, end: Day | null): Occasion {
  const begun = days.boundary(to, year);
  const occasion = days.move(from, { code: to, name: history.at(to, begun.on)?.name ?? '' }, year);
  const agreed = end === null ? history.at(to, occasion.on) !== undefined : occasion.on === end;
  return agreed ? occasion : { ...begun, on: end ?? begun.on };
}

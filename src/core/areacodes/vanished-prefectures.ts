import { FOREVER, type Day } from '../facts/day';
import type { Days } from './days';
import type { History, Stretch, Version } from './history';
import type { Move, Moves } from './moves';
import type { AreacodeWarning } from './warning';

/**
 * The heirs of prefectures that ended without one in the list, taken from their counties: the prefectures in which
 * these, or their own heirs, lie on the day after. A county that came directly under its province is an heir itself.
 */
export function movesOfVanished(
  stretches: readonly Stretch[],
  history: History,
  stated: readonly Move[],
  days: Days,
): Moves {
  const moves: Move[] = [];
  const warnings: AreacodeWarning[] = [];
  for (const { division, to: on } of stretches) {
    const { code, until, heirs } = division;
    if (until === null || on === FOREVER || history.at(code, on) !== undefined) continue;
    if (heirs.some(({ partIn }) => partIn === null)) continue;
    const found = heirsOf(code, on, history, stated);
    if (found.length === 0) warnings.push({ kind: 'NO_HEIR', code, other: '', year: until });
    for (const to of found) {
      const { document } = days.boundary(code, until);
      moves.push({ from: code, to, on, extent: found.length === 1 ? 'WHOLE' : 'PART', document });
      warnings.push({ kind: 'DERIVED', code, other: to, year: until });
    }
  }
  return { moves, warnings };
}

function heirsOf(prefecture: string, on: Day, history: History, stated: readonly Move[]): string[] {
  const heirs = new Set<string>();
  for (const county of history.below(prefecture, on - 1))
    for (const version of continued(county, on, history, stated)) {
      const upper = history.at(version.parent, on);
      const heir = version.level === 'COUNTY' && upper?.level === 'PREFECTURE' ? upper : version;
      heirs.add(heir.code);
    }
  return [...heirs].sort();
}

/** What a county is on the day on which its prefecture has ended: itself, or the divisions into which it went. */
function continued(county: Version, on: Day, history: History, stated: readonly Move[]): Version[] {
  const left = stated.filter((move) => move.from === county.code && move.on === on);
  const own = left.some(({ extent }) => extent === 'WHOLE') ? undefined : history.at(county.code, on);
  const others = left.map(({ to }) => history.at(to, on));
  return [own, ...(own === undefined ? others : [])].filter((version) => version !== undefined);
}

import { DIVISION_CHANGES, RENAMED } from './division-changes';
import { isDated } from './divisions';
import { dayCell, shared, spanCells, type Period } from './period';
import type { Place } from './places';
import type { Writer } from './writer';

/** Writes a territory: one version, or two where it lived on under a new name. */
export function writeTerritory(writer: Writer, place: Place): void {
  const renamed = RENAMED.find((each) => each.code === place.code);
  const version = (name: string, period: Period | null) => {
    if (period === null) return;
    writer.add('territories', {
      code: place.code,
      name,
      level: place.level,
      parent_code: place.parent?.code ?? '',
      ...spanCells(period),
    });
  };
  if (renamed === undefined) {
    version(place.name, place.period);
    return;
  }
  version(renamed.formerName, shared(place.period, { from: place.period.from, to: renamed.on }));
  version(place.name, shared(place.period, { from: renamed.on, to: place.period.to }));
}

/** Counties that belong to any sample, since the changes of divisions speak of them. */
export function isInChanges(place: Place): boolean {
  return isDated(place) || RENAMED.some((each) => each.code === place.code) || TOUCHED.has(place.code);
}

const TOUCHED = new Set(DIVISION_CHANGES.flatMap((change) => change.edges.flatMap(([from, to]) => [from, to])));

export function writeDivisionChanges(writer: Writer): void {
  for (const change of DIVISION_CHANGES) {
    for (const [from, to, extent] of change.edges) {
      writer.add('successions', {
        subject: 'TERRITORY',
        from_code: from,
        to_code: to,
        on: dayCell(change.on),
        extent,
        document: change.document,
      });
    }
  }
}

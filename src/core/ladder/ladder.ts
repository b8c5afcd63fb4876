import type { Day } from '../facts/day';
import type { Hierarchy } from '../hierarchy/hierarchy';
import { ACCOUNTABILITY_MEASURES, type AccountabilityMeasure, MEASURE_LAW, type RungId } from '../law/ladder';
import type { Citation } from '../law/citation';
import { cite } from '../law/measures-2016';
import type { Basis } from '../resolve/answer';
import { scopeBasis } from '../resolve/scope-basis';
import type { AccountabilityCase } from './case';
import { type Closed, closedBecause } from './closed';
import { type OpenDoor, openDoors } from './doors';
import { type Effect, effectsOf } from './effects';
import { SHALL_PURSUE } from './finding-gate';
import { type Imposer, imposersOf, isForAnyOrgan } from './imposers';
import { managingOrgan, type Management } from './management';

/** A measure that may be taken on the day. */
export interface OpenMeasure {
  readonly measure: AccountabilityMeasure;
  readonly rule: RungId;
  /** The words that name the measure. */
  readonly citation: Citation;
  /** Every door to it that is open: of Arts. 14 and 15 one of two, or both. */
  readonly doors: readonly OpenDoor[];
  /** What it rests on besides its doors: the ground of Art. 11(1), and Art. 2(2) or 2(3) where they carry the organ. */
  readonly basis: readonly Basis[];
  readonly effects: readonly Effect[];
  readonly imposers: readonly Imposer[];
  /** Any organ may take it; `imposers` is empty. */
  readonly forAnyOrgan: boolean;
}

/** What may be done about a case on a day. Each measure is either open or closed. */
export interface Ladder {
  readonly on: Day;
  readonly management: Management;
  readonly open: readonly OpenMeasure[];
  readonly closed: readonly Closed[];
  /** Single or combined (Art. 12): the open measures, discipline among them, exclude each other in nothing. */
  readonly combination: Basis;
  /** 应当追究责任: deciding on no measure needs a recorded reason. Null where no ground is found established. */
  readonly obligation: Basis | null;
}

/** The measures of Arts. 12–16 open in a case on a day, through which doors, with what effect, and who may take them. */
export function openMeasures(hierarchy: Hierarchy, of: AccountabilityCase, on: Day): Ladder {
  const management = managingOrgan(hierarchy, of.cadre, on, of.documents);
  const open: OpenMeasure[] = [];
  const closed: Closed[] = [];
  for (const measure of ACCOUNTABILITY_MEASURES) {
    const because = closedBecause(of, management, measure, on);
    if (because === null) open.push(openMeasure(hierarchy, of, measure, management, on));
    else closed.push(because);
  }
  return { on, management, open, closed, combination: COMBINATION, obligation: obligationOf(of, on) };
}

const COMBINATION: Basis = {
  rule: 'R12',
  citation: cite('12.1', '上述追责方式，可以单独使用，也可以合并使用'),
  reason: { key: 'ladder.combination' },
};

/** Art. 11(1): an established ground 应当追究责任, so a human decides which measure, and may not be silent on none. */
const obligationOf = ({ status, foundOn, cadre }: AccountabilityCase, on: Day): Basis | null =>
  status === 'ESTABLISHED' && foundOn <= on ? { ...SHALL_PURSUE, reason: { key: 'ladder.obligation', cadre } } : null;

function openMeasure(
  hierarchy: Hierarchy,
  of: AccountabilityCase,
  measure: AccountabilityMeasure,
  management: Management,
  on: Day,
): OpenMeasure {
  const { rule, citation } = MEASURE_LAW[measure];
  return {
    measure,
    rule,
    citation,
    doors: openDoors(of, measure, on),
    basis: isForAnyOrgan(measure) ? [] : [...groundOf(of), ...scopeBasis(hierarchy, of.organ, of.actOn)],
    effects: effectsOf(hierarchy, of, measure, on, management.current ? management.posts : []),
    imposers: imposersOf(hierarchy, management, measure, on),
    forAnyOrgan: isForAnyOrgan(measure),
  };
}

const groundOf = ({ status, ground, cadre }: AccountabilityCase): Basis[] =>
  status === 'ESTABLISHED'
    ? [{ rule: 'R11.1', citation: cite(`11.1.${ground}`), reason: { key: 'ladder.ground', cadre } }]
    : [];

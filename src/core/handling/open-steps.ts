import type { WorkingDays } from '../calendar/working-days';
import { type Day, formatDay } from '../facts/day';
import { NONE, type OrganId } from '../hierarchy/hierarchy';
import type { Citation } from '../law/citation';
import { actorsOf } from './actors';
import { timing } from './deadlines';
import { type LimitCode, LIMITS, regulationsOn, type RegulationsCode } from './limits';
import { type LocalLimits, NO_LOCAL_LIMITS } from './local-limits';
import { amiss } from './particulars';
import { CLAUSES, restsOnLimit, type StepRefusal, type StepRefusalCode } from './refusal';
import { deadlinesFor, type Look, unmet } from './requirements';
import { actingFor, type WorkEvent, type WorkStep, WORK_STEPS } from './step';
import type { Work } from './work';

/** A step that may be taken. */
export interface OpenStep {
  readonly step: WorkStep;
  /** The organs whose step it is; null where it is nobody's in particular. */
  readonly organs: readonly OrganId[] | null;
}

/** The steps that may be taken on the day, in the order of the work. */
export const openSteps = (
  work: Work,
  on: Day,
  calendar: WorkingDays,
  local: LocalLimits = NO_LOCAL_LIMITS,
): readonly OpenStep[] => openTo(lookAt(work, on, calendar, local));

/** Why each of the other steps may not. */
export function refusedSteps(
  work: Work,
  on: Day,
  calendar: WorkingDays,
  local: LocalLimits = NO_LOCAL_LIMITS,
): readonly StepRefusal[] {
  const look = lookAt(work, on, calendar, local);
  return WORK_STEPS.flatMap((step) => {
    const code = unmet(look, step);
    return code === null ? [] : [refused(look, step, code)];
  });
}

/** Why an entry may not be added to a record that comes to that work; null: it may. */
export function refusal(
  work: Work,
  event: WorkEvent,
  calendar: WorkingDays,
  local: LocalLimits = NO_LOCAL_LIMITS,
): StepRefusal | null {
  const { step, on } = event;
  const look = lookAt(work, on, calendar, local);
  const organ = 'by' in event ? actingFor(event) : NONE;
  const actors = actorsOf(work, step, on);
  const isItsOwn = actors === null || actors.includes(organ);
  const own = isItsOwn ? { ...look, organ } : look;
  const code = unmet(own, step) ?? (isItsOwn ? amiss(work, event, local) : 'NOT_WITH_ORGAN');
  return code === null ? null : refused(own, step, code, isItsOwn ? [] : actors);
}

const lookAt = (work: Work, on: Day, calendar: WorkingDays, local: LocalLimits): Look => ({
  work,
  on,
  deadlines: timing(work, on, { calendar, local }).deadlines,
  organ: NONE,
});

const openTo = (look: Look): readonly OpenStep[] =>
  WORK_STEPS.filter((step) => unmet(look, step) === null).map((step) => ({ step, organs: mayTake(look, step) }));

const mayTake = (look: Look, step: WorkStep): readonly OrganId[] | null =>
  actorsOf(look.work, step, look.on)?.filter((organ) => unmet({ ...look, organ }, step) === null) ?? null;

/** The refusal, with what is open instead. */
function refused(look: Look, step: WorkStep, code: StepRefusalCode, organs: readonly OrganId[] = []): StepRefusal {
  const missed = code === 'LIMIT_PASSED' ? deadlinesFor(look, LIMIT_OF[step] ?? 'HANDLING')[0] : undefined;
  const text = missed === undefined ? {} : { text: formatDay(missed.due) };
  return {
    step,
    code,
    citation: missed?.citation ?? clauseOf(step, code, regulationsOn(look.on) ?? 'regulations-2005'),
    message: { key: `not-open.${code}`, organs, ...text },
    open: openTo({ ...look, organ: NONE }).map((each) => each.step),
    organs,
  };
}

function clauseOf(step: WorkStep, code: StepRefusalCode, regulations: RegulationsCode): Citation {
  if (!restsOnLimit(code)) return CLAUSES[code][regulations];
  return LIMITS[regulations][LIMIT_OF[step] ?? 'HANDLING']?.citation ?? CLAUSES.NO_LIMIT[regulations];
}

/** The limit to which a step is bound. */
const LIMIT_OF: Readonly<Partial<Record<WorkStep, LimitCode>>> = {
  OBJECT: 'OBJECTION',
  EXTEND: 'HANDLING',
  REQUEST_REEXAMINATION: 'REEXAMINATION_REQUEST',
  REQUEST_REVIEW: 'REVIEW_REQUEST',
};

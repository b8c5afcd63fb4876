import { MONDAY_TO_FRIDAY } from '../../src/core/calendar/working-days';
import { day, FOREVER } from '../../src/core/facts/day';
import { openSteps, refusedSteps } from '../../src/core/handling/open-steps';
import type { StepRefusalCode } from '../../src/core/handling/refusal';
import { stageOf } from '../../src/core/handling/standing';
import { WORK_STEPS } from '../../src/core/handling/step';
import { workOn } from '../../src/core/handling/work';
import { PHRASES } from '../../src/core/law/phrasebook';
import { COURSES, type Course } from './courses';

const LEGEND: Readonly<Record<string, StepRefusalCode>> = {
  nr: 'NOT_REGISTERED',
  ar: 'ALREADY_REGISTERED',
  cl: 'CLOSED',
  nh: 'NOT_HANDED_ON',
  ao: 'ALREADY_OBJECTED',
  no: 'NO_OBJECTION',
  aa: 'ALREADY_ACCEPTED',
  ad: 'ALREADY_DECLINED',
  na: 'NOT_ACCEPTED',
  he: 'NO_HEARING',
  nd: 'NOT_DECIDED',
  dd: 'ALREADY_DECIDED',
  op: 'NO_OPINION',
  ns: 'NOT_SUPPORTED',
  ne: 'NOT_EXECUTED',
  ae: 'ALREADY_EXECUTED',
  rp: 'RECOURSE_PENDING',
  xn: 'REEXAMINATION_NOT_ASKED',
  xx: 'ALREADY_REEXAMINED',
  nx: 'NOT_REEXAMINED',
  vn: 'REVIEW_NOT_ASKED',
  vf: 'REVIEW_FINAL',
};

/** Every state, its stage, and for each step whether it is open (+) or why not, in the order of the steps. */
const TABLE = `
                               reg fwd asg obj ans acc dcl ext hea dec exe clo sup rqx dcx rqv dcv
  unregistered   UNREGISTERED   +  nr  nr  nr  nr  nr  nr  nr  nr  nr  nr  nr  nr  nr  nr  nr  nr
  registered     REGISTERED    ar   +   +  nh  no   +   +  na  na  na  nd  nd   +  nd  xn  nd  vn
  handed-on      HANDED_ON     ar   +   +   +  no   +   +  na  na  na  nd  nd   +  nd  xn  nd  vn
  objected-to    OBJECTED      ar   +   +  ao   +   +   +  na  na  na  nd  nd   +  nd  xn  nd  vn
  declined       DECLINED      ar  ad  ad  ad  no   +  ad  na  na  na  nd   +   +  nd  xn  nd  vn
  accepted       ACCEPTED      ar  aa  aa  aa  aa  aa  aa   +   +   +  nd  nd   +  nd  xn  nd  vn
  decided        DECIDED       ar  aa  aa  aa  aa  aa  aa  dd  he  dd  ns   +   +   +  xn  nx  vn
  answered       DECIDED       ar  aa  aa  aa  aa  aa  aa  dd  he  dd  ns   +   +  op  xn  nx  vn
  supported      DECIDED       ar  aa  aa  aa  aa  aa  aa  dd  he  dd   +  ne   +   +  xn  nx  vn
  executed       EXECUTED      ar  aa  aa  aa  aa  aa  aa  dd  he  dd  ae   +   +   +  xn  nx  vn
  re-examining   REEXAMINING   ar  aa  aa  aa  aa  aa  aa  dd  he  dd  ns  rp   +  xx   +  nx  vn
  re-examined    REEXAMINED    ar  aa  aa  aa  aa  aa  aa  dd  he  dd  ns   +   +  xx  xx   +  vn
  reviewing      REVIEWING     ar  aa  aa  aa  aa  aa  aa  dd   +  dd  ns  rp   +  xx  xx  vf   +
  reviewed       REVIEWED      ar  aa  aa  aa  aa  aa  aa  dd  he  dd  ns   +   +  xx  xx  vf  vf
  closed         CLOSED        ar  cl  cl  cl  cl  cl  cl  cl  cl  cl  cl  cl   +   +  cl  nx  cl
`;

const rows = TABLE.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.trim().split(/\s+/))
  .map(([course = '', stage = '', ...cells]) => ({
    course: course.replace(/^(handed|objected)-/, '$1 '),
    stage,
    cells,
  }));

const lookAt = (course: string) => {
  const record = COURSES[course as Course];
  return { work: workOn(record, FOREVER), on: record.events.at(-1)?.on ?? day('2023-01-03') };
};

describe('the steps that are open in each state of the work (Measures Art. 7; Regulations Arts. 22–36)', () => {
  it('are told for every state and every step', () => {
    expect(rows.map(({ course }) => course)).toEqual(Object.keys(COURSES));
    expect(rows.filter(({ cells }) => cells.length !== WORK_STEPS.length)).toEqual([]);
  });

  it.each(rows)('$course: $stage', ({ course, stage, cells }) => {
    const { work, on } = lookAt(course);
    const refused = new Map(refusedSteps(work, on, MONDAY_TO_FRIDAY).map(({ step, code }) => [step, code]));
    const told = WORK_STEPS.map((step) => [step, refused.get(step) ?? 'open']);

    expect(stageOf(work)).toBe(stage);
    expect(told).toEqual(WORK_STEPS.map((step, at) => [step, LEGEND[cells[at] ?? ''] ?? 'open']));
  });

  it.each(rows)('$course: what is refused names its clause, what to say, and what is open instead', ({ course }) => {
    const { work, on } = lookAt(course);
    const open = openSteps(work, on, MONDAY_TO_FRIDAY).map(({ step }) => step);

    for (const refusal of refusedSteps(work, on, MONDAY_TO_FRIDAY)) {
      expect(refusal.open).toEqual(open);
      expect(refusal.citation.instrument).toBe('regulations-2022');
      expect(PHRASES[refusal.message.key]).toBeDefined();
    }
  });

  it('name the organs whose step it is', () => {
    const { work, on } = lookAt('objected to');
    const byStep = new Map(openSteps(work, on, MONDAY_TO_FRIDAY).map(({ step, organs }) => [step, organs]));

    expect(byStep.get('ACCEPT')).toEqual([2]);
    expect(byStep.get('ANSWER_OBJECTION')).toEqual([1]);
    expect(byStep.get('FORWARD')).toEqual([2, 1]);
    expect(byStep.get('SUPERVISE_HANDLING')).toBeNull();
  });
});

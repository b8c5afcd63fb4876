import type { Day } from '../facts/day';
import type { OrganId } from '../hierarchy/hierarchy';
import { giverOf, type Handing, type Holder, isDisputed, receiverOf } from './handings';
import { holders } from './standing';
import { actingFor, type WorkStep } from './step';
import type { Recourse, Work } from './work';

/** The organs whose step it is; null where it is nobody's in particular: the petitioner's, or any organ's. */
export const actorsOf = (work: Work, step: WorkStep, on: Day): readonly OrganId[] | null =>
  ACTORS[step]?.(work, on) ?? null;

const ACTORS: Readonly<Partial<Record<WorkStep, (work: Work, on: Day) => readonly OrganId[]>>> = {
  FORWARD: mayHandOn,
  ASSIGN: mayHandOn,
  OBJECT: (work) => holders(work).filter(wasHandedIt).map(organOf),
  ANSWER_OBJECTION: (work) => work.handings.filter(isDisputed).map(giverOf),
  ACCEPT: (work) => holders(work).filter(leads).map(organOf),
  DECLINE: (work) => holders(work).filter(leads).map(organOf),
  EXTEND: handler,
  HOLD_HEARING: (work) => (work.decided === null ? handler(work) : asked(work.review)),
  DECIDE: handler,
  CLOSE: everHad,
  DECIDE_REEXAMINATION: (work) => asked(work.reexamination),
  DECIDE_REVIEW: (work) => asked(work.review),
};

/** Who has the matter, whose handing was objected to, and who hands it to several organs on one day. */
function mayHandOn(work: Work, on: Day): readonly OrganId[] {
  const again = work.handings.filter((each) => isDisputed(each) || (!each.returned && each.event.on === on));
  return [...new Set([...holders(work).map(organOf), ...again.map(giverOf)])];
}

function handler({ accepted }: Work): readonly OrganId[] {
  return accepted === null ? [] : [actingFor(accepted)];
}

const asked = (recourse: Recourse | null): readonly OrganId[] => (recourse === null ? [] : [recourse.request.to.organ]);

const wasHandedIt = ({ handing }: Holder): boolean => handing !== null;

/** Reading: those who are to take part (会同) leave acceptance to the lead. */
const leads = ({ handing }: Holder): boolean => handing === null || handing.event.role === 'LEAD';

function everHad({ registered, handings, accepted }: Work): readonly OrganId[] {
  const taken = [registered, accepted].flatMap((event) => (event === null ? [] : [actingFor(event)]));
  return [...new Set([...taken, ...handings.filter(stands).map(receiverOf)])];
}

const stands = ({ returned }: Handing): boolean => !returned;
const organOf = ({ organ }: Holder): OrganId => organ;

import { type Day, formatDay } from '../facts/day';
import type { IncidentGround } from '../facts/values';
import type { OrganId } from '../hierarchy/hierarchy';
import type { Citation } from '../law/citation';
import { INSTRUMENTS } from '../law/instruments';
import { cite } from '../law/measures-2016';
import type { Saying } from '../law/sayings';
import type { Bounce } from './bounced';
import type { Deadline } from './deadlines';
import type { LimitCode } from './limits';

/** A lead (线索) for a ground of Art. 11(1): a fact that somebody should look into, and never a finding. */
export interface Lead {
  readonly ground: Extract<IncidentGround, '2' | '3'>;
  readonly organ: OrganId;
  /** The first day on which the fact was there. */
  readonly since: Day;
  /** The words of the Measures it points to. */
  readonly citation: Citation;
  readonly fact: Deadline | Bounce;
  readonly message: Saying;
}

const NOT_AS_PRESCRIBED = cite('11.1.2', '未按照规定受理、交办、转送和督办信访事项');
const NOT_EXECUTED = cite('11.1.2', '不执行信访事项处理意见');
const PASSIVE = cite('11.1.3', '消极应付');
const PASSING_ON = cite('11.1.3', '推诿扯皮');

/** Reading: to what an overdue limit may point. Handling too long is passivity; rights of petitioners point to nobody. */
const POINTS_TO: Readonly<Partial<Record<LimitCode, Citation>>> = {
  ROUTE: NOT_AS_PRESCRIBED,
  NOTICE: NOT_AS_PRESCRIBED,
  REFERRED_NOTICE: NOT_AS_PRESCRIBED,
  REPORT: NOT_AS_PRESCRIBED,
  HANDLING: PASSIVE,
  EXECUTION: NOT_EXECUTED,
  REEXAMINATION: PASSIVE,
  REVIEW: PASSIVE,
};

/**
 * The leads that overdue limits and a matter passed back and forth raise, earliest first. What was over before the
 * Measures came into force (R19) raises none.
 */
export function leads(deadlines: readonly Deadline[], bounces: readonly Bounce[]): readonly Lead[] {
  return [...deadlines.flatMap(ofDeadline), ...bounces.flatMap(ofBounce)].sort((a, b) => a.since - b.since);
}

const IN_FORCE = INSTRUMENTS['measures-2016'].from;

function ofDeadline(fact: Deadline): Lead[] {
  const { limit, organ, due, status, doneOn } = fact;
  const citation = POINTS_TO[limit];
  if (status !== 'OVERDUE' || citation === undefined || (doneOn ?? IN_FORCE) < IN_FORCE) return [];
  const message = { key: 'lead.OVERDUE', organ, text: formatDay(due) } as const;
  return [{ ground: groundOf(citation), organ, since: Math.max(due + 1, IN_FORCE), citation, fact, message }];
}

function ofBounce(fact: Bounce): Lead[] {
  const { organ, other, on } = fact;
  if (on < IN_FORCE) return [];
  const message = { key: 'lead.BOUNCED', organ, other } as const;
  return [{ ground: '3', organ, since: on, citation: PASSING_ON, fact, message }];
}

const groundOf = ({ item }: Citation): Lead['ground'] => (item === 2 ? '2' : '3');

import type { WorkRecord } from '../../src/core/handling/work';
import * as r from './record';

const handedOn = [r.register('2023-01-03'), r.forward('2023-01-04')];
const accepted = [...handedOn, r.accept('2023-01-06')];
const decided = [...accepted, r.decide('2023-02-01')];
const supported = [...accepted, r.decide('2023-02-01', 'SUPPORTED')];
const reexamining = [...decided, r.ask('REEXAMINATION', '2023-02-10', r.SUPERIOR)];
const reexamined = [...reexamining, r.decideOn('REEXAMINATION', '2023-02-28', r.SUPERIOR)];
const reviewing = [...reexamined, r.ask('REVIEW', '2023-03-10', r.TOP)];

/** A record for every place at which the work on a petition may stand. The last entry's day is the day to look. */
export const COURSES = {
  unregistered: r.recordOf([]),
  registered: r.recordOf([r.register('2023-01-03')]),
  'handed on': r.recordOf(handedOn),
  'objected to': r.recordOf([...handedOn, r.object('2023-01-05')]),
  declined: r.recordOf([...handedOn, r.decline('2023-01-06')]),
  accepted: r.recordOf(accepted),
  decided: r.recordOf(decided),
  answered: r.recordOf([...accepted, r.decide('2023-02-01', 'ANSWERED')], { path: '5' }),
  supported: r.recordOf(supported),
  executed: r.recordOf([...supported, r.plain('EXECUTE', '2023-02-02')]),
  're-examining': r.recordOf(reexamining),
  're-examined': r.recordOf(reexamined),
  reviewing: r.recordOf(reviewing),
  reviewed: r.recordOf([...reviewing, r.decideOn('REVIEW', '2023-04-03', r.TOP)]),
  closed: r.recordOf([...decided, r.plain('CLOSE', '2023-02-03')]),
} satisfies Record<string, WorkRecord>;

export type Course = keyof typeof COURSES;

import type { GraphQLSchema } from 'graphql';
import type { Day } from '../../core/facts/day';
import { LEVELS, type Change } from './change';
import { elementsOf } from './elements';
import { ownChanges } from './own-changes';
import { judgeRemovals } from './removal';
import { reportedChanges } from './reported';

/**
 * The changes from one graph to another, worst first, with removals judged as of today. Both graphs must be built from
 * SDL. Descriptions do not count.
 */
export function changesBetween(before: GraphQLSchema, after: GraphQLSchema, today: Day): readonly Change[] {
  const [old, now] = [elementsOf(before), elementsOf(after)];
  const reported = judgeRemovals(reportedChanges(before, after), before, old, today);
  return [...reported, ...ownChanges(old, now, reported, today)].sort(
    (a, b) => rank(a) - rank(b) || order(a.element, b.element) || order(a.code, b.code),
  );
}

const rank = ({ level, refused }: Change): number => (refused ? -1 : LEVELS.indexOf(level));

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

import { ALWAYS, FOREVER, formatDay, type Day } from '../../core/facts/day';
import type { Table } from '../../core/dataset/table';
import type { TableName } from '../../core/dataset/tables';
import type { FileReport } from './report';

/** Two days of a row of which the first must come before the second, or may be the same. */
interface Order {
  readonly first: string;
  readonly then: string;
  readonly sameDay: boolean;
}

const OWN_ORDERS: Readonly<Partial<Record<TableName, Order>>> = {
  assignments: { first: 'on', then: 'ended_on', sameDay: false },
  petitions: { first: 'registered_on', then: 'closed_on', sameDay: true },
  // Both days of an act are included.
  incidents: { first: 'act_on', then: 'act_until', sameDay: true },
};

/** Which days of a table's rows have an order: its span, or days of its own. Null where none have. */
export function orderOf(name: TableName, table: Table): Order | null {
  const span = table.columns.some((column) => column.name === 'to') && { first: 'from', then: 'to', sameDay: false };
  return OWN_ORDERS[name] ?? (span || null);
}

/** Notes days in the wrong order. Open ends are in order with any day. */
export function checkOrder(order: Order, first: Day, then: Day, report: FileReport): void {
  if (first === ALWAYS || first === FOREVER || then === FOREVER || first < then) return;
  if (first === then && order.sameDay) return;
  report.note(order.then, formatDay(then), order.sameDay ? 'earlier' : 'inverted', order.first, formatDay(first));
}

/** 双重领导 says which side comes first; no other relation does. */
export function checkPrimary(relation: string, primary: string, report: FileReport): void {
  if (relation === 'DUAL' && primary === '') report.note('primary', null, 'requiredFor', 'relation', relation);
  if (relation !== 'DUAL' && relation !== '' && primary !== '')
    report.note('primary', primary, 'mustBeEmpty', 'relation', relation);
}

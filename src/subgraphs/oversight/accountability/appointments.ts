import type { Row, Rows } from '../../../core/dataset/tables';
import type { Day } from '../../../core/facts/day';
import {
  type AppointmentId,
  type CadreId,
  type Hierarchy,
  NONE,
  type OrganId,
} from '../../../core/hierarchy/hierarchy';
import { managingOrgan } from '../../../core/ladder/management';
import type { Attempt } from '../../../core/ladder/refusal';
import { isOrganizational } from '../../../core/law/ladder';
import { appointmentEnded, spanCells, suspensionCells } from '../../shared/on-record';

/** Whose appointments change, through measures of which organ. */
interface Imposed {
  readonly cadre: CadreId;
  readonly by: OrganId;
  readonly on: Day;
}

/**
 * What measures of Art. 15 make of appointments, as rows of a dataset: 停职检查 interrupts them from the day on, the others
 * end them with it. They are those to the post that is named, else to all posts that the organ manages.
 */
export function appointmentsAfter(hierarchy: Hierarchy, imposed: Imposed, attempts: readonly Attempt[]): Rows {
  const { on } = imposed;
  const suspended = new Set<AppointmentId>();
  const ended = new Set<AppointmentId>();
  for (const { measure, post } of attempts) {
    if (!isOrganizational(measure) || measure === 'OTHER_ORGANIZATIONAL') continue;
    const changing = measure === 'SUSPENSION' ? suspended : ended;
    for (const appointment of concerned(hierarchy, imposed, post)) changing.add(appointment);
  }
  const rows = [...ended].map((appointment) => appointmentEnded(hierarchy, appointment, on));
  const interrupted = [...suspended].filter((appointment) => !ended.has(appointment));
  return together([...rows, { suspensions: interrupted.map((appointment) => suspension(hierarchy, appointment, on)) }]);
}

function concerned(hierarchy: Hierarchy, { cadre, by, on }: Imposed, post: number): AppointmentId[] {
  const { managed } = managingOrgan(hierarchy, cadre, on, []);
  const posts = post === NONE ? managed.filter(({ organ }) => organ === by).map((each) => each.post) : [post];
  const { appointments } = hierarchy;
  return Array.from(appointments.ofCadre(cadre)).filter(
    (each) => posts.includes(appointments.post(each)) && appointments.from(each) <= on && on < appointments.to(each),
  );
}

const suspension = (hierarchy: Hierarchy, appointment: AppointmentId, on: Day): Row => ({
  ...suspensionCells(hierarchy, appointment),
  ...spanCells(on, hierarchy.appointments.to(appointment)),
});

const TABLES = ['appointments', 'suspensions', 'portfolios'] as const;

const together = (all: readonly Rows[]): Rows =>
  Object.fromEntries(TABLES.map((table) => [table, all.flatMap((rows) => rows[table] ?? [])]));

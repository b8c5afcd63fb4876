import type { Day } from '../../../core/facts/day';
import type { AppointmentMode } from '../../../core/facts/values';
import type { AppointmentId, Hierarchy } from '../../../core/hierarchy/hierarchy';
import { globalId } from '../global-id';
import { refOf } from '../keys';
import { Lasting } from '../lasting';
import type { Identity } from '../node';
import { endDay, firstDay } from './versions';

/** 任职, seen on a day: what every subgraph passes on for an `Appointment`. */
export class AppointmentView extends Lasting implements Identity {
  readonly typeName = 'Appointment';
  readonly code: string;
  private globalId: string | undefined;

  constructor(
    readonly hierarchy: Hierarchy,
    readonly appointment: AppointmentId,
    readonly asOf: Day,
  ) {
    super();
    this.code = hierarchy.codes.appointment.at(appointment);
  }

  /** The code with the day, for other subgraphs. */
  get ref(): string {
    return refOf(this);
  }

  get id(): string {
    return (this.globalId ??= globalId('Appointment', this.code));
  }

  get mode(): AppointmentMode {
    return this.hierarchy.appointments.mode(this.appointment);
  }

  get from(): Day | null {
    return firstDay(this.hierarchy.appointments.from(this.appointment));
  }

  get to(): Day | null {
    return endDay(this.hierarchy.appointments.to(this.appointment));
  }
}

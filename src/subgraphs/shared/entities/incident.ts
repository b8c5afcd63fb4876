import type { Day } from '../../../core/facts/day';
import type { StoredIncident } from '../../../storage/oversight/incident.store';
import { globalId } from '../global-id';
import type { Identity } from '../node';

const textOrNull = (text: string): string | null => (text === '' ? null : text);

/** 失职情形, seen on the day of the act: what every subgraph passes on for an `Incident`. */
export class IncidentView implements Identity {
  readonly typeName = 'Incident';
  readonly code: string;

  constructor(readonly stored: StoredIncident) {
    this.code = stored.code;
  }

  get id(): string {
    return globalId('Incident', this.code);
  }

  get actOn(): Day {
    return this.stored.actOn;
  }

  get actUntil(): Day {
    return this.stored.actUntil ?? this.stored.actOn;
  }

  get ground(): number {
    return this.stored.ground;
  }

  get conductEstablished(): boolean {
    return this.stored.conductEstablished;
  }

  get resultEstablished(): boolean {
    return this.stored.resultEstablished;
  }

  get nature(): StoredIncident['nature'] {
    return this.stored.nature;
  }

  get gravity(): StoredIncident['gravity'] {
    return this.stored.gravity;
  }

  get determination(): string | null {
    return textOrNull(this.stored.determination);
  }

  get dutyBreached(): string | null {
    return textOrNull(this.stored.dutyBreached);
  }

  get elements(): string | null {
    return textOrNull(this.stored.elements);
  }
}

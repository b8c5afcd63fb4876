import type { DataSource } from 'typeorm';
import { ChangeStore } from './audit/changes';
import { AppointmentStore } from './cadres/appointment.store';
import { AccountabilityStore } from './oversight/accountability.store';
import { IncidentStore } from './oversight/incident.store';
import { InvolvementStore } from './oversight/involvement.store';
import { PetitionStore } from './petitions/petition.store';
import { WorkStore } from './petitions/work.store';

/** What can be read from one open database beside its organ graph. */
export class Stores {
  readonly petitions: PetitionStore;
  readonly incidents: IncidentStore;
  readonly involvements: InvolvementStore;
  readonly accountability: AccountabilityStore;
  readonly work: WorkStore;
  readonly changes: ChangeStore;
  readonly appointments: AppointmentStore;

  constructor(source: DataSource) {
    this.petitions = new PetitionStore(source);
    this.incidents = new IncidentStore(source);
    this.involvements = new InvolvementStore(source);
    this.accountability = new AccountabilityStore(source);
    this.work = new WorkStore(source);
    this.changes = new ChangeStore(source);
    this.appointments = new AppointmentStore(source);
  }
}

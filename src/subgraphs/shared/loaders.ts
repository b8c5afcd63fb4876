import DataLoader from 'dataloader';
import { alignToKeys, groupToKeys } from '../../storage/align';
import type { AppointmentVersion } from '../../storage/cadres/appointment.store';
import type { StoredFinding, StoredMeasure } from '../../storage/oversight/accountability.store';
import type { StoredIncident } from '../../storage/oversight/incident.store';
import type { StoredInvolvement } from '../../storage/oversight/involvement.store';
import type { StoredPetition } from '../../storage/petitions/petition.store';
import type { StoredWork } from '../../storage/petitions/work.store';
import type { Stores } from '../../storage/stores';
import type { Viewer } from '../../storage/viewer';

/** Reads by key from the store, for one request: what is asked for in one turn goes out in one statement. */
export class Loaders {
  readonly petitions: Stores['petitions'];
  readonly incidents: Stores['incidents'];
  #petitionById: DataLoader<number, StoredPetition | null> | undefined;
  #petitionByNumber: DataLoader<string, StoredPetition | null> | undefined;
  #appointmentVersion: DataLoader<number, AppointmentVersion | null> | undefined;
  #findingsIn: DataLoader<number, readonly StoredFinding[]> | undefined;
  #measuresIn: DataLoader<number, readonly StoredMeasure[]> | undefined;
  #workOf: DataLoader<number, StoredWork | null> | undefined;
  #incidentByCode: DataLoader<string, StoredIncident | null> | undefined;
  #incidentsOf: DataLoader<number, readonly StoredIncident[]> | undefined;
  #involvementsIn: DataLoader<number, readonly StoredInvolvement[]> | undefined;

  constructor(
    private readonly stores: Stores,
    private readonly viewer: Viewer,
  ) {
    this.petitions = stores.petitions;
    this.incidents = stores.incidents;
  }

  get petitionById(): DataLoader<number, StoredPetition | null> {
    return (this.#petitionById ??= new DataLoader(async (ids) =>
      alignToKeys(ids, await this.petitions.byIds(this.viewer, ids), ({ petition }) => petition),
    ));
  }

  get petitionByNumber(): DataLoader<string, StoredPetition | null> {
    return (this.#petitionByNumber ??= new DataLoader(async (numbers) =>
      alignToKeys(numbers, await this.petitions.byNumbers(this.viewer, numbers), ({ number }) => number),
    ));
  }

  get incidentByCode(): DataLoader<string, StoredIncident | null> {
    return (this.#incidentByCode ??= new DataLoader(async (codes) =>
      alignToKeys(codes, await this.incidents.byCodes(this.viewer, codes), ({ code }) => code),
    ));
  }

  get incidentsOf(): DataLoader<number, readonly StoredIncident[]> {
    return (this.#incidentsOf ??= new DataLoader(async (ids) =>
      groupToKeys(ids, await this.incidents.ofPetitions(this.viewer, ids), ({ petition }) => petition),
    ));
  }

  get involvementsIn(): DataLoader<number, readonly StoredInvolvement[]> {
    return (this.#involvementsIn ??= new DataLoader(async (ids) =>
      groupToKeys(ids, await this.stores.involvements.inIncidents(this.viewer, ids), ({ incident }) => incident),
    ));
  }

  get findingsIn(): DataLoader<number, readonly StoredFinding[]> {
    return (this.#findingsIn ??= new DataLoader(async (ids) =>
      groupToKeys(ids, await this.stores.accountability.findings(this.viewer, ids), ({ incident }) => incident),
    ));
  }

  get measuresIn(): DataLoader<number, readonly StoredMeasure[]> {
    return (this.#measuresIn ??= new DataLoader(async (ids) =>
      groupToKeys(ids, await this.stores.accountability.measures(this.viewer, ids), ({ incident }) => incident),
    ));
  }

  get workOf(): DataLoader<number, StoredWork | null> {
    return (this.#workOf ??= new DataLoader(async (ids) =>
      alignToKeys(ids, await this.stores.work.ofPetitions(this.viewer, ids), ({ petition }) => petition),
    ));
  }

  get appointmentVersion(): DataLoader<number, AppointmentVersion | null> {
    return (this.#appointmentVersion ??= new DataLoader(async (ids) =>
      alignToKeys(ids, await this.stores.appointments.versions(this.viewer, ids), ({ appointment }) => appointment),
    ));
  }

  /** Keeps a petition that was read in a list, so that nobody reads it again by key. */
  remember(petition: StoredPetition): void {
    this.petitionById.prime(petition.petition, petition);
    this.petitionByNumber.prime(petition.number, petition);
  }
}

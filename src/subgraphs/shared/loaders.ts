import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { alignToKeys, groupToKeys } from '../../storage/align';
import { IncidentStore, type StoredIncident } from '../../storage/oversight/incident.store';
import { InvolvementStore, type StoredInvolvement } from '../../storage/oversight/involvement.store';
import { PetitionStore, type StoredPetition } from '../../storage/petitions/petition.store';
import type { Viewer } from '../../storage/viewer';

/** Reads by key from the store, for one request: what is asked for in one turn goes out in one statement. */
export class Loaders {
  readonly petitions: PetitionStore;
  readonly incidents: IncidentStore;
  readonly petitionById: DataLoader<number, StoredPetition | null>;
  readonly petitionByNumber: DataLoader<string, StoredPetition | null>;
  readonly incidentByCode: DataLoader<string, StoredIncident | null>;
  readonly incidentsOf: DataLoader<number, readonly StoredIncident[]>;
  readonly involvementsIn: DataLoader<number, readonly StoredInvolvement[]>;

  constructor(source: DataSource, viewer: Viewer) {
    const petitions = (this.petitions = new PetitionStore(source));
    const incidents = (this.incidents = new IncidentStore(source));
    const involvements = new InvolvementStore(source);
    this.petitionById = new DataLoader(async (ids) =>
      alignToKeys(ids, await petitions.byIds(viewer, ids), (petition) => petition.petition),
    );
    this.petitionByNumber = new DataLoader(async (numbers) =>
      alignToKeys(numbers, await petitions.byNumbers(viewer, numbers), (petition) => petition.number),
    );
    this.incidentByCode = new DataLoader(async (codes) =>
      alignToKeys(codes, await incidents.byCodes(viewer, codes), (incident) => incident.code),
    );
    this.incidentsOf = new DataLoader(async (ids) =>
      groupToKeys(ids, await incidents.ofPetitions(viewer, ids), (incident) => incident.petition),
    );
    this.involvementsIn = new DataLoader(async (ids) =>
      groupToKeys(ids, await involvements.inIncidents(viewer, ids), (involvement) => involvement.incident),
    );
  }

  /** Keeps a petition that was read in a list, so that nobody reads it again by key. */
  remember(petition: StoredPetition): void {
    this.petitionById.prime(petition.petition, petition);
    this.petitionByNumber.prime(petition.number, petition);
  }
}

import { FOREVER } from '../../core/facts/day';
import { NONE } from '../../core/hierarchy/hierarchy';
import type { Assigned, IncidentFacts, Matter } from '../../core/resolve/matter';
import type { IncidentGround } from '../../core/facts/values';
import { INCIDENT_GROUNDS } from '../../core/facts/values';
import type { StoredInvolvement } from '../../storage/oversight/involvement.store';
import type { StoredAssignment, StoredPetition } from '../../storage/petitions/petition.store';
import type { StoredIncident } from '../../storage/oversight/incident.store';

/** The matter of a petition: its codes are read on the days they were recorded. */
export const petitionMatter = (petition: StoredPetition): Matter => ({
  territories: petition.territories,
  category: petition.category,
  assignments: petition.assignments.map(assigned),
  handler: petition.handler,
  caseLead: petition.caseLead,
  litigationRelated: petition.litigationRelated,
  recordedOn: petition.registeredOn,
  atFault: [],
});

const assigned = ({ organ, kind, role, on, endedOn }: StoredAssignment): Assigned => ({
  organ,
  kind,
  role,
  on,
  endedOn: endedOn ?? FOREVER,
  readOn: on,
});

/** What an incident says itself, else its petition: the category, the territories, whether it is 涉法涉诉. */
function circumstances(incident: StoredIncident, petition: StoredPetition | null) {
  return {
    category: incident.category === NONE ? (petition?.category ?? NONE) : incident.category,
    territories: incident.territory === NONE ? (petition?.territories ?? []) : [incident.territory],
    litigationRelated: petition?.litigationRelated ?? false,
  };
}

/** The matter of an incident: the organs at fault handle it, and its codes are read on the day of the act. */
export const incidentMatter = (
  incident: StoredIncident,
  petition: StoredPetition | null,
  territoriesAtFault: readonly number[],
): Matter => {
  const { category, territories, litigationRelated } = circumstances(incident, petition);
  return {
    territories: territories.length === 0 ? territoriesAtFault : territories,
    category,
    assignments: [],
    handler: petition?.handler ?? NONE,
    caseLead: petition?.caseLead ?? NONE,
    litigationRelated,
    recordedOn: incident.actOn,
    atFault: incident.organs,
  };
};

const groundOf = (ground: number): IncidentGround => INCIDENT_GROUNDS[ground - 1] ?? '6';

/** What Art. 11 is asked about an incident. */
export const incidentFacts = (
  incident: StoredIncident,
  petition: StoredPetition | null,
  territoriesAtFault: readonly number[],
  involvements: readonly StoredInvolvement[],
): IncidentFacts => {
  const { category, territories, litigationRelated } = circumstances(incident, petition);
  return {
    organs: incident.organs,
    category,
    territories: territories.length === 0 ? territoriesAtFault : territories,
    litigationRelated,
    actOn: incident.actOn,
    actUntil: incident.actUntil ?? incident.actOn,
    ground: groundOf(incident.ground),
    conductEstablished: incident.conductEstablished,
    resultEstablished: incident.resultEstablished,
    nature: incident.nature,
    determination: incident.determination,
    dutyBreached: incident.dutyBreached,
    elements: incident.elements,
    involvements,
  };
};

import { referenceTo, referenceToPetition } from '../shared/reference';

/** The entities of other subgraphs that an answer names. */
export const TerritoryReference = referenceTo('Territory');
export const OrganReference = referenceTo('Organ');
export const CategoryReference = referenceTo('Category');
export const InstrumentReference = referenceTo('Instrument');
export const CadreReference = referenceTo('Cadre');
export const PostReference = referenceTo('Post');
export const AppointmentReference = referenceTo('Appointment');
export const IncidentReference = referenceTo('Incident');
export const PetitionReference = referenceToPetition();

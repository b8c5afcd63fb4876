import { referenceTo, referenceToPetition } from '../shared/reference';

/** The entities of other subgraphs that `node` can find. */
export const CadreReference = referenceTo('Cadre');
export const PostReference = referenceTo('Post');
export const AppointmentReference = referenceTo('Appointment');
export const IncidentReference = referenceTo('Incident');
export const PetitionReference = referenceToPetition();

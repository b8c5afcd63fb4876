import { referenceTo, referenceToPetition } from '../shared/reference';

/** The entities of other subgraphs that incidents speak of. */
export const OrganReference = referenceTo('Organ');
export const CategoryReference = referenceTo('Category');
export const TerritoryReference = referenceTo('Territory');
export const CadreReference = referenceTo('Cadre');
export const PostReference = referenceTo('Post');
export const InstrumentReference = referenceTo('Instrument');
export const PetitionReference = referenceToPetition();

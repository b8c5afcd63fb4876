import { referenceTo } from '../shared/reference';

/** The entities of other subgraphs that cadres, posts and portfolios speak of. */
export const OrganReference = referenceTo('Organ');
export const CategoryReference = referenceTo('Category');
export const TerritoryReference = referenceTo('Territory');
export const InstrumentReference = referenceTo('Instrument');

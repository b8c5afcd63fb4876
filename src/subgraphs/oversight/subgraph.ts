import { federate, type Subgraph } from '../shared/federate';
import { IncidentResolver, PetitionIncidentsResolver } from './incident.resolver';
import * as references from './references';
import { IncidentConnection, IncidentType } from './types';

/** 监督: incidents and those involved. */
export const oversightSubgraph = (): Promise<Subgraph> =>
  federate({
    name: 'oversight',
    resolvers: [IncidentResolver, PetitionIncidentsResolver, IncidentConnection.counting],
    types: [IncidentType, ...Object.values(references)],
  });

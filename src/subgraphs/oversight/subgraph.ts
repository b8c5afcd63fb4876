import { federate, type Subgraph } from '../shared/federate';
import { IncidentResolver, PetitionIncidentsResolver } from './incident.resolver';
import { accountabilityResolvers } from './accountability/resolvers';
import { ChangeResolver } from './changes/resolver';
import { ChangeConnection } from './changes/types';
import { LeadTextResolver, PetitionLeadsResolver } from './leads/resolver';
import { Citation } from './leads/types';
import * as references from './references';
import { IncidentConnection, IncidentType } from './types';

/** 监督: incidents and those involved, leads, and the changes that were written. */
export const oversightSubgraph = (): Promise<Subgraph> =>
  federate({
    name: 'oversight',
    resolvers: [
      IncidentResolver,
      PetitionIncidentsResolver,
      IncidentConnection.counting,
      ...accountabilityResolvers,
      PetitionLeadsResolver,
      LeadTextResolver,
      ...Citation.resolvers,
      ChangeResolver,
      ChangeConnection.counting,
    ],
    types: [IncidentType, ...Object.values(references)],
  });

import { federate, type Subgraph } from '../shared/federate';
import { PetitionResolver, TerritoryPetitionsResolver } from './petition.resolver';
import * as references from './references';
import { PetitionConnection, PetitionType } from './types';

/** 信访事项: petitions and their assignments. */
export const petitionsSubgraph = (): Promise<Subgraph> =>
  federate({
    name: 'petitions',
    resolvers: [PetitionResolver, TerritoryPetitionsResolver, PetitionConnection.counting],
    types: [PetitionType, ...Object.values(references)],
  });

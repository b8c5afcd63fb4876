import { federate, type Subgraph } from '../shared/federate';
import { PetitionResolver, TerritoryPetitionsResolver } from './petition.resolver';
import * as references from './references';
import { PetitionConnection, PetitionType } from './types';
import { Citation } from './work/types';
import { UserError, workMutations } from './work/mutations';
import { workResolvers } from './work/work.resolver';

/** 信访事项: petitions and their assignments. */
export const petitionsSubgraph = (): Promise<Subgraph> =>
  federate({
    name: 'petitions',
    resolvers: [
      PetitionResolver,
      TerritoryPetitionsResolver,
      PetitionConnection.counting,
      ...workResolvers,
      ...workMutations,
      ...UserError.resolvers,
      ...Citation.resolvers,
    ],
    types: [PetitionType, ...Object.values(references)],
  });

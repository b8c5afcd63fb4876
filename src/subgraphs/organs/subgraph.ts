import { federate, type Subgraph } from '../shared/federate';
import { CategoryResolver } from './category.resolver';
import { CategoryConnection, CategoryType } from './category.types';
import { InstrumentResolver } from './instrument.resolver';
import { InstrumentConnection, InstrumentType, LegalBasis } from './instrument.types';
import { OrganLeadershipResolver } from './leadership.resolver';
import { NodeResolver } from './node.resolver';
import { OrganResolver, TerritoryOrgansResolver } from './organ.resolver';
import { LeadershipConnection, OrganConnection, OrganType } from './organ.types';
import * as references from './references';
import { OrganScopeResolver } from './scope.resolver';
import { TerritoryResolver } from './territory.resolver';
import { TerritoryConnection, TerritoryType } from './territory.types';
import { organWriters } from './writing/mutations';

/** 机关与地区: territories, organs and their leadership, categories, instruments, and `node`. */
export const organsSubgraph = (): Promise<Subgraph> =>
  federate({
    name: 'organs',
    resolvers: [
      NodeResolver,
      TerritoryResolver,
      TerritoryOrgansResolver,
      OrganResolver,
      OrganLeadershipResolver,
      OrganScopeResolver,
      CategoryResolver,
      InstrumentResolver,
      ...LegalBasis.resolvers,
      TerritoryConnection.counting,
      OrganConnection.counting,
      LeadershipConnection.counting,
      CategoryConnection.counting,
      InstrumentConnection.counting,
      ...organWriters,
    ],
    types: [TerritoryType, OrganType, CategoryType, InstrumentType, ...Object.values(references)],
  });

import { federate, type Subgraph } from '../shared/federate';
import { CadreResolver } from './cadre.resolver';
import { AppointmentResolver, OrganTeamResolver, PostResolver } from './post.resolver';
import * as references from './references';
import { cadreWriters } from './writing/mutations';
import { AppointmentType, CadreConnection, CadreType, PostType } from './types';

/** 干部: cadres, posts, appointments, portfolios, and the leadership team of an organ. */
export const cadresSubgraph = (): Promise<Subgraph> =>
  federate({
    name: 'cadres',
    resolvers: [
      CadreResolver,
      PostResolver,
      AppointmentResolver,
      OrganTeamResolver,
      CadreConnection.counting,
      ...cadreWriters,
    ],
    types: [CadreType, PostType, AppointmentType, ...Object.values(references)],
  });

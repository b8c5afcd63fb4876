import { federate, type Subgraph } from '../shared/federate';
import { LegalBasis } from './bearer.types';
import { IncidentAnswersResolver } from './incident.resolver';
import * as references from './references';
import { PetitionResponsibilityResolver, ResponsibilityResolver } from './responsibility.resolver';
import * as texts from './text.resolver';

/** 责任: who bears responsibility for a matter, and who answers for an incident. */
export const responsibilitySubgraph = (): Promise<Subgraph> =>
  federate({
    name: 'responsibility',
    resolvers: [
      ResponsibilityResolver,
      PetitionResponsibilityResolver,
      IncidentAnswersResolver,
      ...LegalBasis.resolvers,
      ...Object.values(texts),
    ] as never,
    types: [...Object.values(references)],
  });

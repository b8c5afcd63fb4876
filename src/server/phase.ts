import type { ApolloServer } from '@apollo/server';
import type { Service } from './service';

/** What a server can do at the moment. */
export type Phase =
  | { readonly is: 'LOADING' }
  | { readonly is: 'READY'; readonly service: Service; readonly graphql: ApolloServer }
  | { readonly is: 'DRAINING' };

/** The phase of one server: routes read it, start and drain move it on. */
export interface Life {
  phase: Phase;
  /** Requests that came and are not yet answered. */
  underWay: number;
}

import { CLIENT_LIMITS, type Limits, ROUTER_LIMITS } from './limits';

/** How a server faces those who ask. */
export interface Serving {
  readonly limits: Limits;
  /** Whether it has pages for people: the console and pictures. */
  readonly pages: boolean;
}

/** The whole graph, for clients. */
export const TO_CLIENTS: Serving = { limits: CLIENT_LIMITS, pages: true };

/** One subgraph, for a router. */
export const TO_ROUTER: Serving = { limits: ROUTER_LIMITS, pages: false };

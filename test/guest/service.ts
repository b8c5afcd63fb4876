import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import DataLoader from 'dataloader';
import { parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTACTS, SURVEYS, type Weekday } from './records';

/** What the service adds to the graph. */
export const HOTLINES_SDL = readFileSync(join(__dirname, 'hotlines.graphql'), 'utf8');

/** Hears which keys were read at once. */
type OnRead = (keys: readonly string[]) => void;

/** What one request reads through. */
interface Context {
  readonly contacts: ReturnType<typeof loaderOf<(typeof CONTACTS)[string]>>;
  readonly surveys: ReturnType<typeof loaderOf<(typeof SURVEYS)[string]>>;
}

function loaderOf<Value>(records: Readonly<Record<string, Value>>, onRead: OnRead): DataLoader<string, Value | null> {
  return new DataLoader((keys) => {
    onRead(keys);
    return Promise.resolve(keys.map((key) => records[key] ?? null));
  });
}

/** An organ of the graph, by the key it is known under. Days are compared as texts. */
interface Organ {
  readonly code: string;
  readonly asOf: string;
}

const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });

const resolvers = {
  Query: {
    organsOpenOn: (_: unknown, { weekday }: { readonly weekday: Weekday }): Organ[] =>
      Object.entries(CONTACTS)
        .filter(([, { hours }]) => hours.some((each) => each.weekday === weekday))
        .map(([code]) => ({ code, asOf: today() })),
  },
  Organ: {
    hotline: async ({ code, asOf }: Organ, _: unknown, { contacts }: Context) =>
      (await contacts.load(code))?.hotlines.find(({ from }) => from <= asOf)?.number,
    officeHours: async ({ code }: Organ, _: unknown, { contacts }: Context) => (await contacts.load(code))?.hours,
  },
  Petition: {
    satisfactionSurvey: ({ number }: { readonly number: string }, _: unknown, { surveys }: Context) =>
      surveys.load(number),
  },
};

/** The service of another team, running. */
export interface RunningGuest {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the service on a free port. */
export async function startHotlines(onRead: OnRead): Promise<RunningGuest> {
  const server = new ApolloServer<Context>({
    schema: buildSubgraphSchema([{ typeDefs: parse(HOTLINES_SDL), resolvers }]),
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: () => Promise.resolve({ contacts: loaderOf(CONTACTS, onRead), surveys: loaderOf(SURVEYS, onRead) }),
  });
  return { url, stop: () => server.stop() };
}

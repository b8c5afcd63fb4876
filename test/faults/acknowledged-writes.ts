import type { Client } from 'pg';
import type { Check } from './check';
import { STEP_OF } from './course';
import type { Acknowledged, Journal } from './journal';

interface Answered {
  readonly actor: string;
  readonly key: string;
  readonly code: string;
  readonly revision: number;
}

interface Entry {
  readonly petition: string;
  readonly step: string;
  readonly revision: number;
}

const ANSWERS = `SELECT actor, key, answer ->> 'code' AS code, revision::int FROM write_answer`;
const ENTRIES = `SELECT p.code AS petition, w.step, w.recorded_in::int AS revision
  FROM work_entry w JOIN petition p ON p.id = w.petition_id`;

const nameOf = ({ actor, key }: Pick<Answered, 'actor' | 'key'>): string => `${actor} ${key}`;

/** What the clients were told, against what the database has. */
export async function checkAcknowledged(client: Client, { acknowledged, refused }: Journal): Promise<readonly Check[]> {
  const { rows: answers } = await client.query<Answered>(ANSWERS);
  const { rows: entries } = await client.query<Entry>(ENTRIES);
  const answerOf = new Map(answers.map((answer) => [nameOf(answer), answer]));
  const entriesOf = new Map<number, Entry[]>();
  for (const entry of entries) entriesOf.set(entry.revision, [...(entriesOf.get(entry.revision) ?? []), entry]);
  const told = new Set(acknowledged.map(nameOf));

  const isKept = (write: Acknowledged): boolean => {
    const answer = answerOf.get(nameOf(write));
    return answer?.revision === write.revision && answer.code === write.number;
  };
  const isInRecord = ({ revision, number, mutation }: Acknowledged): boolean => {
    const [entry, ...more] = entriesOf.get(revision) ?? [];
    return entry?.petition === number && entry.step === STEP_OF[mutation] && more.length === 0;
  };
  return [
    {
      what: 'an acknowledged write has its answer, with the revision that was told',
      violations: acknowledged.filter((write) => !isKept(write)).map(textOf),
    },
    {
      what: 'an acknowledged write has its one entry in the record',
      violations: acknowledged.filter((write) => !isInRecord(write)).map(textOf),
    },
    {
      what: 'a refused write was not written',
      violations: refused.filter((write) => answerOf.has(nameOf(write)) && !told.has(nameOf(write))).map(textOf),
    },
    {
      what: 'a write that was answered was acknowledged',
      violations: answers.filter((answer) => !told.has(nameOf(answer))).map(nameOf),
    },
  ];
}

const textOf = ({ mutation, number, key }: Pick<Acknowledged, 'mutation' | 'number' | 'key'>): string =>
  `${mutation} of ${number} with key ${key}`;

import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { COURSE, operationOf, type Step } from './course';
import type { Asked, Journal } from './journal';

/** Every so many courses a client works on a petition that as many clients share. */
const SHARED = 4;
/** Every so many writes are sent twice at once, as by somebody impatient. */
const TWICE = 8;
/** Milliseconds: for an answer, from a failure to the next attempt, and for the last answers of all. */
const [PATIENCE, PAUSE, LAST] = [15_000, 100, 60_000];

interface Payload {
  readonly petition: { readonly number: string; readonly version: number } | null;
  readonly revision: number | null;
  readonly userErrors: readonly { readonly code: string }[];
}

interface Answer {
  readonly data?: { readonly written: Payload | null } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Clients that write without a pause, each one step after the other. A request that fails, or is not answered, is sent
 * again as it was until it is.
 */
export class Clients {
  readonly #ended: Promise<unknown>;
  #stopping = false;
  #giveUp = false;
  #shared = 0;
  #writes = 0;

  constructor(
    private readonly address: string,
    private readonly journal: Journal,
  ) {
    this.#ended = Promise.all(Array.from({ length: journal.clients }, (_, client) => this.#run(client)));
    this.#ended.catch((error: unknown) => journal.problems.push(String(error)));
  }

  /** Resolves when every write that was begun has its answer, or it is in vain to wait for it. */
  async finish(): Promise<void> {
    this.#stopping = true;
    const late = globalThis.setTimeout(() => {
      this.journal.problems.push('writes were never answered');
      this.giveUp();
    }, LAST);
    await this.#ended;
    clearTimeout(late);
  }

  /** Sends nothing any more. */
  giveUp(): void {
    this.#stopping = true;
    this.#giveUp = true;
  }

  async #run(client: number): Promise<void> {
    for (let course = 1; !this.#stopping; course++) {
      const isShared = course % SHARED === 0;
      const number = isShared ? `SHARED-${Math.floor(this.#shared++ / SHARED)}` : `OWN-${client}-${course}`;
      for (const step of COURSE) await this.#take(client, step, number, isShared);
    }
  }

  /** Takes a step. Nobody but this client works on a petition that is not shared, so that it cannot be refused there. */
  async #take(client: number, { actor, mutation, says }: Step, number: string, isShared: boolean): Promise<void> {
    if (this.#stopping) return;
    const asked: Asked = { client, actor, mutation, number, key: randomUUID() };
    const send = () => this.#send(asked, says);
    const answers = await (this.#writes++ % TWICE === 0 ? Promise.all([send(), send()]) : send().then((one) => [one]));
    for (const answer of answers) if (answer !== null) this.#note(asked, answer, isShared);
  }

  #note(asked: Asked, { petition, revision, userErrors }: Payload, isShared: boolean): void {
    const of = `${asked.mutation} of ${asked.number}`;
    const [error] = userErrors;
    if (error !== undefined || revision === null) {
      const code = String(error?.code);
      this.journal.refuse(asked, code);
      if (!isShared) this.journal.problems.push(`${of} was refused with ${code}`);
      return;
    }
    this.journal.acknowledge(asked, revision);
    if (petition?.number !== asked.number || petition.version < revision)
      this.journal.problems.push(`${of} was acknowledged in revision ${revision} and not shown`);
  }

  /** The answer; null when there is none and no more is to be sent. */
  async #send(asked: Asked, says: Step['says']): Promise<Payload | null> {
    const { actor, mutation, number, key } = asked;
    const body = JSON.stringify({
      query: operationOf(mutation),
      variables: { input: { idempotencyKey: key, number, ...says } },
    });
    for (;;) {
      const answer = await ask(this.address, actor, body);
      const written = answer.data?.written ?? null;
      if (written !== null && answer.errors === undefined) return written;
      // Written, and told so, but not to be shown: that is a promise like any other.
      if (written?.revision != null) this.journal.acknowledge(asked, written.revision);
      this.#fail(answer, of(asked));
      if (this.#giveUp) return null;
      await setTimeout(PAUSE);
    }
  }

  #fail({ errors }: Answer, what: string): void {
    const code = errors?.[0]?.extensions?.code ?? NO_CODE;
    this.journal.fail(code);
    if (code !== 'UNAVAILABLE' && code !== NO_ANSWER)
      this.journal.problems.push(`${what} failed with ${code}: ${String(errors?.[0]?.message)}`);
  }
}

const [NO_ANSWER, NO_CODE] = ['no answer', 'no code'];

const of = ({ mutation, number }: Asked): string => `${mutation} of ${number}`;

async function ask(address: string, actor: string, body: string): Promise<Answer> {
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-demo-cadre': actor },
      body,
      signal: AbortSignal.timeout(PATIENCE),
    });
    return (await response.json()) as Answer;
  } catch (error) {
    return { errors: [{ message: String(error), extensions: { code: NO_ANSWER } }] };
  }
}

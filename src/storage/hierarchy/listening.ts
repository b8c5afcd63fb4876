import { Client } from 'pg';

const FIRST_RETRY = 100;
const LONGEST_RETRY = 5_000;
/** A connection can die without a word; the poll finds what it would have told. */
const POLL = 5_000;

export interface Listening {
  close(): Promise<void>;
}

/**
 * Calls back for every revision of the hierarchy that any process commits, after each lost and regained connection,
 * and every five seconds in case a connection is lost unnoticed.
 */
export async function listenForRevisions(url: string, changed: () => void): Promise<Listening> {
  const listener = new RevisionListener(url, changed);
  await listener.connect();
  return listener;
}

class RevisionListener implements Listening {
  #client: Client | null = null;
  #retry: NodeJS.Timeout | null = null;
  #delay = FIRST_RETRY;
  #closed = false;
  readonly #poll: NodeJS.Timeout;

  constructor(
    private readonly url: string,
    private readonly changed: () => void,
  ) {
    this.#poll = setInterval(changed, POLL);
    this.#poll.unref();
  }

  async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      keepAlive: true,
      application_name: 'petition-graph listen',
    });
    this.#client = client;
    client.on('notification', this.changed);
    client.on('error', () => undefined);
    client.on('end', () => {
      this.lost(client);
    });
    try {
      await client.connect();
      await client.query('LISTEN hierarchy');
      this.#delay = FIRST_RETRY;
      this.changed();
    } catch {
      this.lost(client);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#poll);
    if (this.#retry !== null) clearTimeout(this.#retry);
    await this.#client?.end().catch(() => undefined);
  }

  private lost(client: Client): void {
    if (this.#closed || this.#client !== client) return;
    this.#client = null;
    client.end().catch(() => undefined);
    this.#retry = setTimeout(() => void this.connect(), this.#delay);
    this.#delay = Math.min(this.#delay * 2, LONGEST_RETRY);
  }
}

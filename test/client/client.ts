import type { TadaDocumentNode } from 'gql.tada';
import { print } from 'graphql';
import { CODES, NotAnswered, type Code } from './codes';

/** How the graph is asked. */
export interface Asking {
  /** Of the texts for people. */
  readonly language?: 'zh' | 'en';
  /** Whether the server knows `schema/operations/persisted-documents.json`, so that an id is sent instead of a text. */
  readonly persisted?: boolean;
  /** Code of the cadre who acts, where the graph is on this machine; it needs to be known for writes alone. */
  readonly cadre?: string;
  /** Milliseconds after which an answer is no longer waited for. */
  readonly patience?: number;
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** Asks one graph, over HTTP and with nothing that a browser does not have. */
export class GraphClient {
  #revision = 0;

  constructor(
    private readonly endpoint: string,
    private readonly asking: Asking = {},
  ) {}

  /** Asks; throws `NotAnswered` where the graph cannot answer in full. No answer is older than an earlier one. */
  async ask<Data, Variables>(document: TadaDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
    const text = print(document);
    const operation = this.asking.persisted === true ? await persisted(text) : { query: text };
    const { data, errors } = await this.#send<Data>(JSON.stringify({ ...operation, variables }));
    const [error] = errors ?? [];
    if (error !== undefined) throw refusal(error.message, error.extensions ?? {});
    if (data === undefined || data === null) throw new NotAnswered('NO_ANSWER', NOTHING);
    return data;
  }

  /** From now on no answer is older than this revision of the records, which a write gave: one reads what one wrote. */
  noOlderThan(revision: number): void {
    this.#revision = Math.max(this.#revision, revision);
  }

  async #send<Data>(body: string): Promise<Answer<Data>> {
    const headers = {
      'content-type': 'application/json',
      'accept-language': this.asking.language ?? 'zh',
      'x-records-at-least': String(this.#revision),
      ...(this.asking.cadre === undefined ? {} : { 'x-demo-cadre': encodeURIComponent(this.asking.cadre) }),
    };
    const signal = AbortSignal.timeout(this.asking.patience ?? 10_000);
    try {
      const response = await fetch(this.endpoint, { method: 'POST', headers, body, signal });
      this.noOlderThan(Number(response.headers.get('x-records-revision')));
      return (await response.json()) as Answer<Data>;
    } catch (error) {
      throw new NotAnswered('NO_ANSWER', `${NOTHING} ${String(error)}`);
    }
  }
}

const NOTHING = '没有得到答复，请稍后再试。 There was no answer: try again.';

/** A persisted document by its id, as Apollo clients and the servers of persisted documents write it. */
async function persisted(text: string): Promise<object> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const sha256Hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { extensions: { persistedQuery: { version: 1, sha256Hash } } };
}

function refusal(message: string, { code, argument }: Readonly<Record<string, unknown>>): NotAnswered {
  const known = (CODES as readonly unknown[]).includes(code) ? (code as Code) : 'INTERNAL';
  return new NotAnswered(known, message, typeof argument === 'string' ? argument : null);
}

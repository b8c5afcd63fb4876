import { connect, type Socket } from 'node:net';

/** One answer: its status and how many bytes its body has; the body itself only when kept. */
export interface Answer {
  readonly status: number;
  readonly bytes: number;
  readonly body: string;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * A kept-alive HTTP connection that sends one request after another and does no more with an answer than count it,
 * so that the measuring costs little beside what is measured. Answers must say their `Content-Length`.
 */
export class Connection {
  #head: Buffer = Buffer.alloc(0);
  #missing = -1;
  #status = 0;
  #bytes = 0;
  #kept: Buffer[] | null = null;
  #settle: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (chunk) => {
      this.#take(chunk);
    });
    socket.on('error', (error) => this.#settle?.reject(error));
    socket.on('close', () => this.#settle?.reject(new Error('The server closed the connection')));
  }

  static open(address: URL): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect(Number(address.port), address.hostname);
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new Connection(socket));
      });
    });
  }

  /** Sends a whole request and resolves when its answer is complete. */
  ask(request: Buffer, keep = false): Promise<Answer> {
    this.#kept = keep ? [] : null;
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.socket.write(request);
    });
  }

  close(): void {
    this.#settle = null;
    this.socket.destroy();
  }

  #take(chunk: Buffer): void {
    if (this.#missing < 0) {
      this.#head = this.#head.length === 0 ? chunk : Buffer.concat([this.#head, chunk]);
      const end = this.#head.indexOf(HEAD_END);
      if (end < 0) return;
      this.#readHead(this.#head.toString('latin1', 0, end));
      chunk = this.#head.subarray(end + HEAD_END.length);
      this.#head = Buffer.alloc(0);
    }
    this.#missing -= chunk.length;
    this.#kept?.push(chunk);
    if (this.#missing === 0) this.#finish();
  }

  #readHead(head: string): void {
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined) throw new Error('An answer without Content-Length cannot be measured');
    this.#status = Number(head.slice(9, 12));
    this.#bytes = this.#missing = Number(length);
  }

  #finish(): void {
    this.#missing = -1;
    const body = this.#kept === null ? '' : Buffer.concat(this.#kept).toString('utf8');
    this.#settle?.resolve({ status: this.#status, bytes: this.#bytes, body });
  }
}

/** A POST of JSON as the bytes that go over the wire. */
export function postRequest(address: URL, path: string, body: unknown): Buffer {
  const content = Buffer.from(JSON.stringify(body));
  const head = `POST ${path} HTTP/1.1\r\nHost: ${address.host}\r\nContent-Type: application/json\r\nContent-Length: ${content.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), content]);
}

/** A write as a client asks for it. */
export interface Asked {
  /** Number of the client. */
  readonly client: number;
  /** Code of the cadre who acts. */
  readonly actor: string;
  readonly mutation: string;
  readonly key: string;
  /** Number of the petition. */
  readonly number: string;
}

export interface Acknowledged extends Asked {
  readonly revision: number;
  /** Milliseconds, of the clock of `performance`. */
  readonly at: number;
}

export interface Refused extends Asked {
  readonly code: string;
}

interface Failed {
  readonly at: number;
  readonly what: string;
}

/** What the clients saw. */
export class Journal {
  readonly acknowledged: Acknowledged[] = [];
  readonly refused: Refused[] = [];
  readonly failed: Failed[] = [];
  /** What must never be seen. */
  readonly problems: string[] = [];
  readonly #lastAnswers: number[];

  constructor(readonly clients: number) {
    this.#lastAnswers = Array.from({ length: clients }, () => 0);
  }

  acknowledge(asked: Asked, revision: number): void {
    const at = this.#answered(asked);
    this.acknowledged.push({ ...asked, revision, at });
  }

  refuse(asked: Asked, code: string): void {
    this.#answered(asked);
    this.refused.push({ ...asked, code });
  }

  fail(what: string): void {
    this.failed.push({ at: performance.now(), what });
  }

  /** The moment of the first acknowledgement after another moment; null while there is none. */
  firstAfter(moment: number): number | null {
    return this.acknowledged[this.#firstIndexAfter(moment)]?.at ?? null;
  }

  /** Whether every client had an answer after the moment. */
  allAnsweredAfter(moment: number): boolean {
    return this.#lastAnswers.every((at) => at > moment);
  }

  /** The writes acknowledged from one moment until before another. */
  between(from: number, to: number): number {
    return this.#firstIndexAfter(to) - this.#firstIndexAfter(from);
  }

  /** What failed after the moment. */
  failedAfter(moment: number): readonly Failed[] {
    return this.failed.filter(({ at }) => at > moment);
  }

  #firstIndexAfter(moment: number): number {
    const last = this.acknowledged.findLastIndex(({ at }) => at <= moment);
    return last + 1;
  }

  #answered({ client }: Asked): number {
    return (this.#lastAnswers[client] = performance.now());
  }
}

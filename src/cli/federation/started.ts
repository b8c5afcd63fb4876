type Stop = () => Promise<void>;

/** What has been started and has to be stopped together. */
export class Started {
  readonly #stops: Stop[] = [];
  #stopped: Promise<unknown> | null = null;

  /** Sees to it that something is stopped with the rest: at once where the rest already is. */
  add(stop: Stop): void {
    if (this.#stopped === null) this.#stops.push(stop);
    else void stop();
  }

  async stop(): Promise<void> {
    await (this.#stopped ??= Promise.all(this.#stops.map((stop) => stop())));
  }
}

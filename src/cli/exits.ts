/** What the process says when it ends. */
export const EXIT = {
  DONE: 0,
  FAILURE: 1,
  /** Wrong arguments, options or environment. */
  USAGE: 2,
  NOT_FOUND: 3,
  /** An import met bad data and wrote nothing; `EX_DATAERR` of sysexits. */
  BAD_DATA: 65,
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** A command ends here, with what to tell the user. */
export class CommandFailure extends Error {
  constructor(
    readonly exit: Exit,
    message: string,
  ) {
    super(message);
    this.name = 'CommandFailure';
  }
}

/** The command was carried out by another process, which has told the user all there is to tell. */
export class EndedElsewhere extends Error {
  constructor(readonly exit: number) {
    super(`ended with ${exit}`);
    this.name = 'EndedElsewhere';
  }
}

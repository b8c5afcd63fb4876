/** Something that must hold of what the database has in the end. */
export interface Check {
  readonly what: string;
  /** Where it does not hold; empty where it does. */
  readonly violations: readonly string[];
}

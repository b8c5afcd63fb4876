const asked = Number(process.env.PROPERTY_RUNS ?? '');
const factor = Number.isFinite(asked) && asked > 0 ? asked : 1;

/** How many cases each property tries. The environment variable `PROPERTY_RUNS` multiplies them. */
export const RUNS = {
  /** Cheap look at a world. */
  worlds: Math.ceil(100 * factor),
  /** Every question asked of a world, by two implementations. */
  answers: Math.ceil(120 * factor),
  /** Every answer to the questions asked of a world, for one look each. */
  invariants: Math.ceil(40 * factor),
  /** A world in several states, each asked of two hierarchies. */
  changes: Math.ceil(40 * factor),
};

/**
 * Who asks (查看人). The server reads it from the request in one place; every store method takes it first, so that
 * access rules can filter in the query.
 */
export interface Viewer {
  /** Code of the cadre who asks; null for a service or for nobody known. */
  readonly cadre: string | null;
  /** Code of the organ that asks, or for which the cadre asks. */
  readonly organ: string | null;
  /** What the reading is for, as stated by the asker. */
  readonly purpose: string | null;
}

/** The program itself: the command line, the import and the loading of the hierarchy. */
export const SYSTEM_VIEWER: Viewer = { cadre: null, organ: null, purpose: 'system' };

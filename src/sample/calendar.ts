import { day } from '../core/facts/day';

/** The sample knows of nothing after this day; what is open on it stays open. */
export const LAST_DAY = day('2025-12-31');

/** People are on record from about here on. */
export const FIRST_DAY = day('2014-06-01');

import type { Day } from '../core/facts/day';

const SHANGHAI_HOURS = 8;

/** The calendar day in Asia/Shanghai at an instant given in milliseconds since the epoch. China keeps no summer time. */
export const shanghaiDay = (instant: number): Day => Math.floor((instant / 3_600_000 + SHANGHAI_HOURS) / 24);

import { brokenChain, unlikeOutside } from './chain';
import type { Finding } from './finding';
import type { Digest } from './entry';
import type { Seal } from './seal';
import type { SealedLog } from './sealed-log';

/** All that is found in a log that has come by, by what is wrong with its seals and then number by number. */
export function verdict(log: SealedLog, seals: readonly Seal[], outside: readonly Seal[], sign: Digest): Finding[] {
  return [...brokenChain(seals, sign), ...unlikeOutside(seals, outside, log.lastMet, sign), ...log.findings()];
}

import type { Hierarchy } from '../../../core/hierarchy/hierarchy';
import { NotWritten } from '../../shared/user-error';
import type { ReformTerritoriesInput } from './inputs';
import { knownIn, requireReform } from './requirements';

/** Refuses a change of territories that cannot be put into rows: see `requireReform`. Only a country is a root. */
export function requireTerritories({ codes }: Hierarchy, input: ReformTerritoriesInput): void {
  requireReform(input, codes.territory);
  const known = knownIn(input, codes.territory);
  input.established?.forEach(({ level, parentCode }, at) => {
    if (parentCode == null && level !== 'COUNTRY') throw new NotWritten('BLANK', `established[${at}].parentCode`);
    known(parentCode, `input.established[${at}].parentCode`);
  });
  input.changed?.forEach(({ parentCode }, at) => {
    known(parentCode, `input.changed[${at}].parentCode`);
  });
}

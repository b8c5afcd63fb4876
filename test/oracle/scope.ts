import type { Rows } from '../../src/core/dataset/tables';
import { cell, organAt } from './rows';

export type OracleScope = 'DIRECT' | 'APPLIES' | 'BY_REFERENCE' | 'OUTSIDE';

const STATE_ORGANS = ['PARTY', 'PEOPLES_CONGRESS', 'ADMINISTRATIVE', 'CPPCC', 'ADJUDICATORY', 'PROCURATORIAL'];
const APPLYING = ['DISPATCHED_AGENCY', 'AFFILIATED_INSTITUTION', 'PEOPLES_ORGANIZATION'];
const ENTERPRISES = ['STATE_OWNED_ENTERPRISE', 'STATE_CONTROLLED_ENTERPRISE'];

/** R2.1–R2.4: what the Measures are to the organ on the day, by its recorded nature alone. */
export function scopeOf(rows: Rows, organ: string, on: string): OracleScope {
  const version = organAt(rows, organ, on);
  if (version === undefined) return 'OUTSIDE';
  const nature = cell(version, 'nature');
  if (STATE_ORGANS.includes(nature)) return 'DIRECT';
  if (APPLYING.includes(nature)) return 'APPLIES';
  if (ENTERPRISES.includes(nature)) return 'BY_REFERENCE';
  if (nature !== 'SUPERVISORY') return 'OUTSIDE';
  const partner = organAt(rows, cell(version, 'co_located_with'), on);
  return partner !== undefined && cell(partner, 'nature') === 'PARTY' ? 'DIRECT' : 'OUTSIDE';
}

export const isOutside = (rows: Rows, organ: string, on: string): boolean => scopeOf(rows, organ, on) === 'OUTSIDE';

const has = (rows: Rows, organ: string, on: string, column: string, values: readonly string[]): boolean => {
  const version = organAt(rows, organ, on);
  return version !== undefined && values.includes(cell(version, column));
};

export const isEnterprise = (rows: Rows, organ: string, on: string): boolean =>
  has(rows, organ, on, 'nature', ENTERPRISES);
export const isCommitteeOrGovernment = (rows: Rows, organ: string, on: string): boolean =>
  has(rows, organ, on, 'function', ['PARTY_COMMITTEE', 'GOVERNMENT']);
export const isPetitionOffice = (rows: Rows, organ: string, on: string): boolean =>
  has(rows, organ, on, 'function', ['PETITION_OFFICE']);

const POLITICAL_LEGAL = ['COURT', 'PROCURATORATE', 'PUBLIC_SECURITY', 'STATE_SECURITY', 'JUSTICE_ADMINISTRATION'];

/** 政法部门 (R7.L). */
export const isPoliticalLegal = (rows: Rows, organ: string, on: string): boolean =>
  has(rows, organ, on, 'function', POLITICAL_LEGAL);

/** 党工委、街道办事处、管委会、行署: dispatched, and yet Party committee or government of their area. */
export const isDispatchedGovernment = (rows: Rows, organ: string, on: string): boolean =>
  has(rows, organ, on, 'nature', ['DISPATCHED_AGENCY']) && isCommitteeOrGovernment(rows, organ, on);

import type { Row, Rows } from '../../src/core/dataset/tables';
import { TERRITORY_LEVELS, type TerritoryLevel } from '../../src/core/facts/values';
import { cell, codes, table } from './rows';

/** A recorded code and the day on which it is read. */
export interface Recorded {
  readonly code: string;
  readonly read: string;
  /** The code that was recorded, where a candidate stands in its place. */
  readonly instead?: string;
}

export const recordedCode = ({ code, instead }: Recorded): string => instead ?? code;

export interface OracleAssignment {
  readonly organ: Recorded;
  readonly role: string;
  readonly on: string;
  readonly ended: string;
}

/** What the plain reading is asked: a matter, the day and how far up. */
export interface OracleQuestion {
  readonly territories: readonly Recorded[];
  readonly category: string;
  readonly assigned: readonly OracleAssignment[];
  readonly atFault: readonly string[];
  readonly handler: string;
  readonly caseLead: string;
  readonly litigation: boolean;
  readonly on: string;
  readonly upTo: TerritoryLevel;
}

export const rowOf = (rows: Rows, name: 'petitions' | 'incidents', column: string, code: string): Row => {
  const row = table(rows, name).find((candidate) => cell(candidate, column) === code);
  if (row === undefined) throw new Error(`no ${name} ${code}`);
  return row;
};

const assignment = (row: Row): OracleAssignment => ({
  organ: { code: cell(row, 'organ_code'), read: cell(row, 'on') },
  role: cell(row, 'role') === '' ? 'LEAD' : cell(row, 'role'),
  on: cell(row, 'on'),
  ended: cell(row, 'ended_on'),
});

/** The question a recorded petition asks. */
export function questionOfPetition(rows: Rows, number: string, on: string, upTo: TerritoryLevel): OracleQuestion {
  const row = rowOf(rows, 'petitions', 'number', number);
  return {
    territories: codes(cell(row, 'territory_codes')).map((code) => ({ code, read: cell(row, 'registered_on') })),
    category: cell(row, 'category_code'),
    assigned: table(rows, 'assignments')
      .filter((candidate) => cell(candidate, 'petition_number') === number)
      .map(assignment),
    atFault: [],
    handler: cell(row, 'handler_code'),
    caseLead: cell(row, 'case_lead_code'),
    litigation: cell(row, 'litigation_related') === 'true',
    on,
    upTo,
  };
}

/** 0 for the country, growing downward. */
export const levelOf = (row: Row): number => TERRITORY_LEVELS.indexOf(cell(row, 'level') as TerritoryLevel);

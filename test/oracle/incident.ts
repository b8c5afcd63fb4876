import type { Row, Rows } from '../../src/core/dataset/tables';
import { rowOf } from './question';
import { cell, codes, dayAfter, organAt, table } from './rows';
import { move } from './succession';

const IN_FORCE_FROM = '2016-10-08';

/** The facts of an incident as Art. 11 asks for them. */
export interface OracleIncident {
  readonly organs: readonly string[];
  readonly category: string;
  readonly litigation: boolean;
  readonly collective: boolean;
  readonly conduct: boolean;
  readonly result: boolean;
  readonly ground: string;
  readonly determination: string;
  readonly dutyBreached: string;
  /** The days of the act under the Measures, earliest first. */
  readonly days: readonly string[];
  readonly involvements: readonly Row[];
  /** The matter's territories on a day, for the team of an organ at fault. */
  territories(organ: string, on: string): readonly string[];
}

const petitionOf = (rows: Rows, row: Row): Row | undefined =>
  cell(row, 'petition_number') === '' ? undefined : rowOf(rows, 'petitions', 'number', cell(row, 'petition_number'));

function daysOf(row: Row): string[] {
  const until = cell(row, 'act_until') === '' ? cell(row, 'act_on') : cell(row, 'act_until');
  const days: string[] = [];
  for (let on = cell(row, 'act_on'); on <= until; on = dayAfter(on)) days.push(on);
  return days.filter((on) => on >= IN_FORCE_FROM);
}

export function incidentOf(rows: Rows, code: string): OracleIncident {
  const row = rowOf(rows, 'incidents', 'code', code);
  const petition = petitionOf(rows, row);
  const ofPetition = (column: string) => (petition === undefined ? '' : cell(petition, column));
  const category = cell(row, 'category_code') === '' ? ofPetition('category_code') : cell(row, 'category_code');
  const own = codes(cell(row, 'territory_code'));
  const places = own.length > 0 ? own : codes(ofPetition('territory_codes'));
  const recorded = places.map((each) => ({ code: each, read: cell(row, 'act_on') }));

  return {
    organs: codes(cell(row, 'organ_code')),
    category,
    litigation: ofPetition('litigation_related') === 'true',
    collective: cell(row, 'nature') === 'COLLECTIVE',
    conduct: cell(row, 'conduct_established') === 'true',
    result: cell(row, 'result_established') === 'true',
    ground: cell(row, 'ground'),
    determination: cell(row, 'determination'),
    dutyBreached: cell(row, 'duty_breached'),
    days: daysOf(row),
    involvements: table(rows, 'involvements').filter((each) => cell(each, 'incident_code') === code),
    territories: (organ, on) => {
      if (recorded.length === 0) return [cell(organAt(rows, organ, on) ?? {}, 'territory_code')];
      return recorded.flatMap((each) => {
        const to = move(rows, 'TERRITORY', each, category, on);
        if (to.is === 'several') return [...to.codes];
        return [to.is === 'one' ? to.code : each.code];
      });
    },
  };
}

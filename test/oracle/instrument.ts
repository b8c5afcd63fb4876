import type { Row, Rows } from '../../src/core/dataset/tables';
import { relationsOf, systemWalk } from './leadership';
import { cell, chainOf, organAt, table, valid } from './rows';

/** The organ and the organs above it in a vertical or system-first system. */
function systemOf(rows: Rows, organ: string, on: string): string[] {
  const above = relationsOf(rows, organ, on)
    .filter((row) => systemWalk(rows, on)(row) && cell(row, 'primary') !== 'TERRITORY')
    .flatMap((row) => systemOf(rows, cell(row, 'superior_code'), on));
  return [organ, ...above];
}

/** R17: the value of a parameter for an organ: its system's, else its province's, else the nationwide one, else null. */
export function parameterFor(rows: Rows, organ: string, key: string, on: string): string | null {
  const version = organAt(rows, organ, on);
  const territory = version === undefined ? '' : cell(version, 'territory_code');
  const provinces = chainOf(rows, territory, on)
    .filter((row) => cell(row, 'level') === 'PROVINCE')
    .map((row) => cell(row, 'code'));
  const system = systemOf(rows, organ, on);
  const inForce = table(rows, 'instruments').filter((row) => valid(row, on));
  const groups = [
    inForce.filter((row) => system.includes(cell(row, 'system_organ_code'))),
    inForce.filter((row) => provinces.includes(cell(row, 'territory_code'))),
    inForce.filter((row) => cell(row, 'system_organ_code') === '' && cell(row, 'territory_code') === ''),
  ];
  const value = (instrument: Row) =>
    table(rows, 'instrument_parameters').find(
      (row) => cell(row, 'instrument_code') === cell(instrument, 'code') && cell(row, 'key') === key,
    );
  for (const group of groups) {
    const latestFirst = [...group].sort((a, b) => cell(b, 'from').localeCompare(cell(a, 'from')));
    for (const instrument of latestFirst) {
      const found = value(instrument);
      if (found !== undefined) return cell(found, 'value');
    }
  }
  return null;
}

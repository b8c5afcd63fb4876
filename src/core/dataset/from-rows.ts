import { day, FOREVER, parseDay } from '../facts/day';
import {
  ASSIGNMENT_KINDS,
  ASSIGNMENT_ROLES,
  INCIDENT_GROUNDS,
  INCIDENT_NATURES,
  INVOLVEMENT_ROLES,
} from '../facts/values';
import { compile, type CompiledHierarchy } from '../hierarchy/compile';
import type { Hierarchy } from '../hierarchy/hierarchy';
import type { IncidentFacts, Matter } from '../resolve/matter';
import { datasetOfRows, listed } from './columns-of-rows';
import { hierarchyColumns } from './hierarchy-columns';
import type { Row, Rows, TableName } from './tables';

/** The organ graph of rows that are known to be good. */
export const hierarchyOfRows = (rows: Rows): CompiledHierarchy => compile(hierarchyColumns(datasetOfRows(rows)));

/** The matter of a petition among the rows. Throws if there is none. */
export function petitionMatter(rows: Rows, hierarchy: Hierarchy, number: string): Matter {
  const petition = found(rows, 'petitions', (row) => row.number === number, number);
  const { codes } = hierarchy;
  return {
    territories: listed(petition.territory_codes ?? '').map((code) => codes.territory.find(code)),
    category: codes.category.find(petition.category_code ?? ''),
    assignments: (rows.assignments ?? [])
      .filter((row) => row.petition_number === number)
      .map((row) => ({
        organ: codes.organ.find(row.organ_code ?? ''),
        kind: oneOf(ASSIGNMENT_KINDS, row.kind),
        role: oneOf(ASSIGNMENT_ROLES, row.role, 'LEAD'),
        on: day(row.on ?? ''),
        endedOn: parseDay(row.ended_on ?? '') ?? FOREVER,
        readOn: day(row.on ?? ''),
      })),
    handler: codes.cadre.find(petition.handler_code ?? ''),
    caseLead: codes.cadre.find(petition.case_lead_code ?? ''),
    litigationRelated: yes(petition.litigation_related),
    recordedOn: parseDay(petition.registered_on ?? ''),
    atFault: [],
  };
}

/** The incident of that code among the rows, with its petition's category, territories and litigation mark (R11.1). */
export function incidentFacts(rows: Rows, hierarchy: Hierarchy, code: string): IncidentFacts {
  const incident = cellsOf(found(rows, 'incidents', (row) => row.code === code, code));
  const number = incident('petition_number');
  const petition = cellsOf(rows.petitions?.find((row) => number !== '' && row.number === number) ?? {});
  const { codes } = hierarchy;
  const places = listed(incident('territory_code') || petition('territory_codes'));
  const actOn = day(incident('act_on'));
  return {
    organs: listed(incident('organ_code')).map((organ) => codes.organ.find(organ)),
    category: codes.category.find(incident('category_code') || petition('category_code')),
    territories: places.map((place) => codes.territory.find(place)),
    litigationRelated: yes(petition('litigation_related')),
    actOn,
    actUntil: parseDay(incident('act_until')) ?? actOn,
    ground: oneOf(INCIDENT_GROUNDS, incident('ground')),
    conductEstablished: yes(incident('conduct_established')),
    resultEstablished: yes(incident('result_established')),
    nature: oneOf(INCIDENT_NATURES, incident('nature')),
    determination: incident('determination'),
    dutyBreached: incident('duty_breached'),
    elements: incident('elements'),
    involvements: involvementsOf(rows, hierarchy, code),
  };
}

const involvementsOf = (rows: Rows, { codes }: Hierarchy, incident: string): IncidentFacts['involvements'] =>
  (rows.involvements ?? [])
    .filter((row) => row.incident_code === incident)
    .map((row) => ({
      cadre: codes.cadre.find(row.cadre_code ?? ''),
      role: oneOf(INVOLVEMENT_ROLES, row.role),
      record: row.record ?? '',
    }));

/** The cells of a row by column, empty where the row has none. */
const cellsOf =
  (row: Row) =>
  (column: string): string =>
    row[column] ?? '';

function found(rows: Rows, table: TableName, is: (row: Row) => boolean, code: string): Row {
  const row = rows[table]?.find(is);
  if (row === undefined) throw new Error(`${table}: no ${code}`);
  return row;
}

function oneOf<T extends string>(values: readonly T[], cell: string | undefined, fallback?: T): T {
  const value = values.find((each) => each === cell) ?? fallback;
  if (value === undefined) throw new Error(`${cell ?? ''} is none of ${values.join(' ')}`);
  return value;
}

const yes = (cell: string | undefined): boolean => cell === 'true' || cell === '是';

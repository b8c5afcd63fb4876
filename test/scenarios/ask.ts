import { checkDataset } from '../../src/core/dataset/check/check';
import { datasetOfRows } from '../../src/core/dataset/columns-of-rows';
import { hierarchyOfRows, incidentFacts, petitionMatter } from '../../src/core/dataset/from-rows';
import type { Row, Rows } from '../../src/core/dataset/tables';
import { day } from '../../src/core/facts/day';
import type { AssignmentRole, InvolvementRole, TerritoryLevel } from '../../src/core/facts/values';
import { resolveAccountability } from '../../src/core/resolve/accountability';
import { resolveDuty } from '../../src/core/resolve/duty';
import { accountabilityOracle } from '../oracle/accountability';
import { dutyOracle } from '../oracle/duty';
import { questionOfPetition } from '../oracle/question';
import { accountabilityByCodes, dutyByCodes } from '../properties/by-codes';
import { accountabilityDifferences, dutyDifferences } from '../properties/differences';
import { Readable } from './readable';
import type { World } from './world';

/** A petition and the day asked. */
export interface Asked {
  /** Several are separated by `;`. 青山县 unless said. */
  readonly territory?: string;
  readonly category?: string;
  /** 2020-06-01 unless said. */
  readonly on?: string;
  /** The day asked unless said. */
  readonly registered?: string;
  readonly upTo?: TerritoryLevel;
  readonly assigned?: readonly Assigned[];
  readonly handler?: string;
  readonly litigation?: boolean;
  readonly caseLead?: string;
}

export interface Assigned {
  readonly to: string;
  /** The day of registration unless said. */
  readonly on?: string;
  readonly ended?: string;
  readonly role?: AssignmentRole;
}

const NUMBER = '信访事项一';

/** Who bears responsibility, in lines, beside where a plain reading of the law would differ. Asks up to the county. */
export function duty(world: World, asked: Asked) {
  const { on = '2020-06-01', upTo = 'COUNTY' } = asked;
  const rows = withPetition(world.rows, asked, asked.registered ?? on);
  const hierarchy = soundly(rows);
  const answer = resolveDuty(hierarchy, { matter: petitionMatter(rows, hierarchy, NUMBER), on: day(on), upTo });
  const plain = dutyOracle(rows, questionOfPetition(rows, NUMBER, on, upTo));
  return {
    ...new Readable(hierarchy).duty(answer),
    unlikeThePlainReading: dutyDifferences(plain, dutyByCodes(hierarchy, answer)),
  };
}

function withPetition(rows: Rows, asked: Asked, registered: string): Rows {
  const { territory = '青山县', category = '供水', assigned = [], litigation = false } = asked;
  const petition: Row = {
    number: NUMBER,
    title: '反映问题',
    category_code: category,
    territory_codes: territory,
    channel: 'LETTER',
    registered_on: registered,
    litigation_related: String(litigation),
    handler_code: asked.handler ?? '',
    case_lead_code: asked.caseLead ?? '',
  };
  const assignments = assigned.map(({ to, on = registered, ended = '', role = 'LEAD' }) => ({
    petition_number: NUMBER,
    organ_code: to,
    kind: 'ASSIGN',
    on,
    ended_on: ended,
    role,
  }));
  return { ...rows, petitions: [petition], assignments };
}

/** An incident (Art. 11), proven unless said. */
export interface Incident {
  readonly organ: string;
  readonly nature: 'COLLECTIVE' | 'INDIVIDUAL';
  readonly on?: string;
  readonly until?: string;
  readonly involved?: readonly (readonly [cadre: string, role: InvolvementRole, record?: string])[];
  readonly more?: Row;
}

const CODE = '情形一';

/** The day on which the scenarios are asked: what somebody holds “now”. */
export const TODAY = '2024-06-01';

/** Who is held accountable, in lines, beside where a plain reading of the law would differ. */
export function accountability(world: World, incident: Incident) {
  const rows = withIncident(world.rows, incident);
  const hierarchy = soundly(rows);
  const answer = resolveAccountability(hierarchy, incidentFacts(rows, hierarchy, CODE), day(TODAY));
  const plain = accountabilityOracle(rows, CODE, TODAY);
  return {
    ...new Readable(hierarchy).accountability(answer),
    unlikeThePlainReading: accountabilityDifferences(plain, accountabilityByCodes(hierarchy, answer)),
  };
}

function withIncident(
  rows: Rows,
  { organ, nature, on = '2020-06-01', until = '', involved = [], more }: Incident,
): Rows {
  const row: Row = {
    code: CODE,
    organ_code: organ,
    category_code: '供水',
    act_on: on,
    act_until: until,
    ground: '1',
    conduct_established: 'true',
    result_established: 'true',
    nature,
    duty_breached: '第五条第一款',
    ...more,
  };
  const involvements = involved.map(([cadre, role, record = '会议纪要']) => ({
    incident_code: CODE,
    cadre_code: cadre,
    role,
    record,
  }));
  return { ...rows, incidents: [row], involvements };
}

/** The organ graph of rows that an import would accept. */
function soundly(rows: Rows) {
  const problems = checkDataset(datasetOfRows(rows)).map(({ file, message }) => `${file}: ${message}`);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return hierarchyOfRows(rows);
}

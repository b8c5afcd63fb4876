import type { Row, Rows } from '../../src/core/dataset/tables';
import type { OracleExclusion } from './bearing';
import type { OracleGap } from './handling';
import type { OracleIncident } from './incident';
import { parameterFor } from './instrument';
import { cell, distinct } from './rows';
import { isCommitteeOrGovernment } from './scope';
import { sinceSecond, unassignedSince, vacantSince } from './since';
import {
  appointmentsTo,
  headsOf,
  type Holder,
  inChargeOf,
  isSuspended,
  postsOf,
  postsWithPartner,
  teamOf,
} from './team';

/** Who answers for the act of one organ on one day, day by day. */
export interface DayFindings {
  readonly found: readonly DayFinding[];
  readonly excluded: readonly OracleExclusion[];
  readonly gaps: readonly OracleGap[];
  /** An objection without a record was met. */
  readonly unrecorded: boolean;
}

export interface DayFinding {
  readonly kind: string;
  readonly cadre: string;
  readonly organ: string;
  readonly posts: readonly string[];
  readonly rules: readonly string[];
}

interface InCharge {
  readonly cadres: readonly string[];
  readonly gaps: readonly OracleGap[];
}

interface Leaders extends InCharge {
  readonly principals: readonly string[];
  readonly inCharge: readonly string[];
}

const involved = (incident: OracleIncident, role: string) =>
  incident.involvements.filter((row) => cell(row, 'role') === role);

/** Whether the cadre holds one of the posts on the day and is not suspended from it. */
const isIn = (rows: Rows, posts: readonly Row[], cadre: string, on: string): boolean =>
  posts.some((post) =>
    appointmentsTo(rows, post, on).some((row) => cell(row, 'cadre_code') === cadre && !isSuspended(rows, row, on)),
  );

/** R4.M on the day of the act. */
function portfolioHolders(rows: Rows, incident: OracleIncident, organ: string, on: string): InCharge {
  const territories = incident.territories(organ, on);
  const withoutCategories = incident.litigation && isCommitteeOrGovernment(rows, organ, on);
  const asked = (territories.length > 0 ? territories : ['']).map((territory) => {
    const subject = { handling: organ, category: incident.category, territory, withoutCategories };
    return { ...inChargeOf(rows, organ, subject, on), since: unassignedSince(rows, organ, subject, on) };
  });
  const gaps = asked.flatMap(({ kept, overlap, starts, since }) => [
    ...(kept.length === 0 ? [{ code: 'PORTFOLIO_UNASSIGNED', organ, since }] : []),
    ...(overlap ? [{ code: 'PORTFOLIO_OVERLAP', organ, ...sinceSecond(starts) }] : []),
  ]);
  return { cadres: asked.flatMap(({ kept }) => kept.map(({ cadre }: Holder) => cadre)), gaps };
}

/** Principals and the directly-in-charge leader: 领导班子主要负责人和直接主管的负责人. */
function leadersOn(rows: Rows, incident: OracleIncident, organ: string, on: string): Leaders {
  const heads = headsOf(rows, organ, on);
  const recorded = involved(incident, 'IN_CHARGE')
    .map((row) => cell(row, 'cadre_code'))
    .filter((cadre) => isIn(rows, postsOf(rows, organ, on), cadre, on));
  const inCharge = recorded.length > 0 ? { cadres: recorded, gaps: [] } : portfolioHolders(rows, incident, organ, on);
  const principals = heads.principals.map(({ cadre }) => cadre);
  return {
    principals,
    inCharge: inCharge.cadres,
    cadres: distinct([...principals, ...inCharge.cadres]),
    gaps: [
      ...heads.vacant.map((post) => {
        const since = vacantSince(rows, organ, post, on);
        return { code: 'PRINCIPAL_VACANT', organ, post, since };
      }),
      ...inCharge.gaps,
    ],
  };
}

/** The posts shown with a finding: those in the organ and in its recorded partner then. */
function postsShown(rows: Rows, organ: string, cadre: string, on: string): string[] {
  return distinct([...postsOf(rows, organ, on), ...postsWithPartner(rows, organ, on)])
    .filter((post) => appointmentsTo(rows, post, on).some((row) => cell(row, 'cadre_code') === cadre))
    .map((post) => cell(post, 'code'));
}

/** Why somebody answers: the clause, and as head, as the one in charge or as both (“one entry, two bases”). */
function rulesOf(leaders: Leaders, cadre: string, clause: string): string[] {
  const asHead = leaders.principals.includes(cadre) ? ['R4.P'] : [];
  return [clause, ...(leaders.inCharge.includes(cadre) ? ['R4.M'] : []), ...asHead];
}

/** R11.2C. */
function collective(rows: Rows, incident: OracleIncident, organ: string, on: string): DayFindings {
  const leaders = leadersOn(rows, incident, organ, on);
  const team = distinct(teamOf(rows, organ, on).map(({ cadre }) => cadre));
  const narrow = parameterFor(rows, organ, 'OBJECTION_READING', on) === 'NARROW';
  const inTeam = (role: string) => involved(incident, role).filter((row) => team.includes(cell(row, 'cadre_code')));
  const objections = inTeam('OBJECTED');
  const objectors = objections.filter((row) => cell(row, 'record') !== '').map((row) => cell(row, 'cadre_code'));
  const freed = objectors.filter((cadre) => !narrow || !leaders.cadres.includes(cadre));
  const tookPart = [...inTeam('TOOK_PART'), ...inTeam('RESPONSIBLE')].map((row) => cell(row, 'cadre_code'));

  const finding = (kind: string) => (cadre: string) => ({
    kind,
    cadre,
    organ,
    posts: postsShown(rows, organ, cadre, on),
    rules: kind === 'IMPORTANT_LEADERSHIP' ? ['R11.2C'] : rulesOf(leaders, cadre, 'R11.2C'),
  });
  return {
    found: [
      ...leaders.cadres.filter((cadre) => !freed.includes(cadre)).map(finding('MAIN_LEADERSHIP')),
      ...distinct(tookPart)
        .filter((cadre) => !freed.includes(cadre) && !leaders.cadres.includes(cadre))
        .map(finding('IMPORTANT_LEADERSHIP')),
    ],
    excluded: freed.map((cadre) => ({ cadre, organ, code: 'OBJECTED' })),
    gaps: leaders.gaps,
    unrecorded: objections.some((row) => cell(row, 'record') === ''),
  };
}

/** R11.2I. */
function individual(rows: Rows, incident: OracleIncident, organ: string, on: string): DayFindings {
  const leaders = leadersOn(rows, incident, organ, on);
  const responsible = involved(incident, 'RESPONSIBLE')
    .map((row) => cell(row, 'cadre_code'))
    .filter((cadre) => isIn(rows, [...postsOf(rows, organ, on), ...postsWithPartner(rows, organ, on)], cadre, on));
  const finding = (kind: string) => (cadre: string) => ({
    kind,
    cadre,
    organ,
    posts: postsShown(rows, organ, cadre, on),
    rules: kind === 'DIRECT' ? ['R11.2I'] : rulesOf(leaders, cadre, 'R11.2I'),
  });
  return {
    found: [
      ...responsible.map(finding('DIRECT')),
      ...leaders.cadres.filter((cadre) => !responsible.includes(cadre)).map(finding('LEADERSHIP')),
    ],
    excluded: [],
    gaps: leaders.gaps,
    unrecorded: false,
  };
}

export function answerableOn(rows: Rows, incident: OracleIncident, organ: string, on: string): DayFindings {
  return incident.collective ? collective(rows, incident, organ, on) : individual(rows, incident, organ, on);
}

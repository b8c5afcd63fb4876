import type { Rows } from '../../src/core/dataset/tables';
import type { OracleExclusion } from './bearing';
import { answerableOn, type DayFindings } from './day-findings';
import type { OracleGap } from './handling';
import { incidentOf, type OracleIncident } from './incident';
import { cell, dayAfter, distinct, table, valid } from './rows';
import { isOutside } from './scope';
import { firstDay } from './since';

export interface OracleFinding {
  readonly kind: string;
  readonly cadre: string;
  readonly organ: string;
  readonly from: string;
  readonly to: string;
  readonly postsThen: readonly string[];
  readonly postsNow: readonly string[];
  readonly rules: readonly string[];
}

export interface OracleAccountability {
  readonly status: string;
  readonly findings: readonly OracleFinding[];
  readonly excluded: readonly OracleExclusion[];
  readonly gaps: readonly OracleGap[];
  readonly notes: readonly string[];
}

const nothing = (status: string): OracleAccountability => ({
  status,
  findings: [],
  excluded: [],
  gaps: [],
  notes: [],
});

/** R11.1: whether conduct and result are proven; ground (vi) also needs a human determination. */
const isProven = (incident: OracleIncident): boolean =>
  incident.conduct && incident.result && (incident.ground !== '6' || incident.determination !== '');

const postsNow = (rows: Rows, cadre: string, today: string): string[] =>
  distinct(
    table(rows, 'appointments')
      .filter((row) => cell(row, 'cadre_code') === cadre && valid(row, today))
      .map((row) => cell(row, 'post_code')),
  );

/** One finding for each cadre, organ and kind, with the first and the last of its days. */
function gathered(rows: Rows, today: string, days: readonly (DayFindings & { on: string })[]): OracleFinding[] {
  const findings = new Map<string, OracleFinding>();
  for (const { on, found } of days) {
    for (const { kind, cadre, organ, posts, rules } of found) {
      const key = [kind, cadre, organ].join('|');
      const known = findings.get(key);
      findings.set(key, {
        kind,
        cadre,
        organ,
        from: known?.from ?? on,
        to: dayAfter(on),
        postsThen: distinct([...(known?.postsThen ?? []), ...posts]).sort(),
        postsNow: postsNow(rows, cadre, today).sort(),
        rules: distinct([...(known?.rules ?? []), ...rules]).sort(),
      });
    }
  }
  return [...findings.values()];
}

/** ACCOUNTABILITY, read plainly from §5. */
export function accountabilityOracle(rows: Rows, code: string, today: string): OracleAccountability {
  const incident = incidentOf(rows, code);
  const first = incident.days[0];
  if (first === undefined) return nothing('NOT_IN_FORCE');
  const outside = incident.organs.filter((organ) => isOutside(rows, organ, first));
  const outsiders = outside.map((organ) => ({ code: 'ORGAN_OUTSIDE_SCOPE', organ, since: firstDay(rows, organ) }));
  if (outside.length === incident.organs.length) return { ...nothing('OUT_OF_SCOPE'), gaps: outsiders };
  if (!isProven(incident)) return { ...nothing('UNDETERMINED'), gaps: outsiders };

  const organs = incident.organs.filter((organ) => !outside.includes(organ));
  const days = organs.flatMap((organ) =>
    incident.days.map((on) => ({ on, ...answerableOn(rows, incident, organ, on) })),
  );
  const findings = gathered(rows, today, days);
  const unstaffed = organs
    .filter((organ) => !incident.collective && !findings.some((each) => each.organ === organ && each.kind === 'DIRECT'))
    .map((organ) => ({ code: 'NO_RESPONSIBLE_STAFF', organ, since: '' }));
  const gaps: OracleGap[] = [...days.flatMap((day) => day.gaps), ...outsiders, ...unstaffed];
  const unrecorded = incident.collective && days.some((day) => day.unrecorded);
  return {
    status: 'ESTABLISHED',
    findings,
    excluded: days.flatMap((day) => day.excluded),
    gaps,
    notes: [
      ...(incident.dutyBreached === '' ? ['DUTY_NOT_NAMED'] : []),
      ...(unrecorded ? ['OBJECTION_NOT_RECORDED'] : []),
    ],
  };
}

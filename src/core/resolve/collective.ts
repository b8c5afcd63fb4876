import type { CadreId, Hierarchy } from '../hierarchy/hierarchy';
import { cite } from '../law/measures-2016';
import type { SayingKey } from '../law/phrasebook';
import type { Basis } from './answer';
import type { Stretch } from './act-days';
import { type Fault, inRole, objectionReading } from './fault';
import type { Findings } from './findings';
import type { IncidentFacts } from './matter';
import { addLeaderGaps, leadersBasis } from './fault-leaders';
import { scopeBasis } from './scope-basis';
import type { Tally } from './tally';

export const HEADS = cite('11.2', '领导班子主要负责人和直接主管的负责人承担主要领导责任');
const MEMBERS = cite('11.2', '参与决策和工作的班子其他成员承担重要领导责任');

/**
 * R11.2C, 集体责任: principals and the directly-in-charge leader bear main, members who took part important leadership
 * responsibility; whoever explicitly objected and was not heeded bears none.
 *
 * Reading: the clause on objection has no subject, so it frees whoever objected (BROAD); an instrument may take it to
 * free other members only (NARROW).
 */
export function addCollective(
  hierarchy: Hierarchy,
  incident: IncidentFacts,
  fault: Fault,
  stretch: Stretch,
  findings: Findings,
  tally: Tally,
): void {
  const { organ, on, leadership } = fault;
  const objectors = new Set(inRole(incident, 'OBJECTED').filter((cadre) => leadership.has(cadre)));
  const reading = objectionReading(hierarchy, organ, on);
  noteObjections(incident, fault, reading, tally);
  const leaders = leadersBasis(hierarchy, fault, 'R11.2C', HEADS);
  for (const [cadre, basis] of leaders) {
    if (reading === 'BROAD' && objectors.has(cadre)) excludeObjector(incident, fault, cadre, tally);
    else findings.add('MAIN_LEADERSHIP', cadre, fault, stretch, basis);
  }
  const part = new Set([...inRole(incident, 'TOOK_PART'), ...inRole(incident, 'RESPONSIBLE')]);
  for (const cadre of leadership) {
    if (leaders.has(cadre)) continue;
    if (objectors.has(cadre)) excludeObjector(incident, fault, cadre, tally);
    else if (part.has(cadre)) {
      const basis: Basis = { rule: 'R11.2C', citation: MEMBERS, reason: { key: 'finding.took-part', cadre, organ } };
      findings.add('IMPORTANT_LEADERSHIP', cadre, fault, stretch, [basis, ...scopeBasis(hierarchy, organ, on)]);
    } else excludeUninvolved(fault, cadre, tally);
  }
  addLeaderGaps(hierarchy, incident, fault, tally);
}

function noteObjections(
  incident: IncidentFacts,
  { organ, leadership }: Fault,
  reading: 'BROAD' | 'NARROW',
  tally: Tally,
): void {
  const objections = incident.involvements.filter(({ role, cadre }) => role === 'OBJECTED' && leadership.has(cadre));
  if (objections.length === 0) return;
  const key: SayingKey = reading === 'BROAD' ? 'note.objection-broad' : 'note.objection-narrow';
  tally.note('READING_OBJECTION', { key, organ });
  const unrecorded = objections.filter(({ record }) => record.trim() === '').map(({ cadre }) => cadre);
  if (unrecorded.length > 0)
    tally.note('OBJECTION_NOT_RECORDED', { key: 'note.objection-not-recorded', cadres: unrecorded });
}

function excludeObjector(incident: IncidentFacts, { organ }: Fault, cadre: CadreId, tally: Tally): void {
  const text = incident.involvements.find((each) => each.cadre === cadre && each.role === 'OBJECTED')?.record ?? '';
  const reason = { key: 'excluded.OBJECTED', cadre, organ, text } as const;
  tally.exclude({ cadre, organ, code: 'OBJECTED', rule: 'R11.2C', reason });
}

function excludeUninvolved({ organ }: Fault, cadre: CadreId, tally: Tally): void {
  const reason = { key: 'excluded.NOT_INVOLVED', cadre, organ } as const;
  tally.exclude({ cadre, organ, code: 'NOT_INVOLVED', rule: 'R11.2C', reason });
}

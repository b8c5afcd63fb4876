import type { Hierarchy } from '../hierarchy/hierarchy';
import { cite } from '../law/measures-2016';
import type { Stretch } from './act-days';
import { type Fault, inOffice, inRole } from './fault';
import { addLeaderGaps, leadersBasis } from './fault-leaders';
import type { Findings } from './findings';
import type { IncidentFacts } from './matter';
import { scopeBasis } from './scope-basis';
import type { Tally } from './tally';

const STAFF = cite('11.2', '具体负责的工作人员承担直接责任');
const LEADERS = cite('11.2', '领导班子主要负责人和直接主管的负责人承担领导责任');

/**
 * R11.2I, 个人责任: the staff actually responsible bear direct, principals and the directly-in-charge leader leadership
 * responsibility. Dissent is no exemption here. Whoever is both bears direct responsibility only.
 */
export function addIndividual(
  hierarchy: Hierarchy,
  incident: IncidentFacts,
  fault: Fault,
  stretch: Stretch,
  findings: Findings,
  tally: Tally,
): void {
  const { organ, on } = fault;
  const responsible = inRole(incident, 'RESPONSIBLE').filter((cadre) => inOffice(fault.around, cadre).length > 0);
  for (const cadre of responsible)
    findings.add('DIRECT', cadre, fault, stretch, [
      { rule: 'R11.2I', citation: STAFF, reason: { key: 'finding.responsible', cadre, organ } },
      ...scopeBasis(hierarchy, organ, on),
    ]);
  for (const [cadre, basis] of leadersBasis(hierarchy, fault, 'R11.2I', LEADERS)) {
    if (responsible.includes(cadre)) tally.step('R11.2I', { key: 'step.direct-only', cadre, organ });
    else findings.add('LEADERSHIP', cadre, fault, stretch, basis);
  }
  addLeaderGaps(hierarchy, incident, fault, tally);
}

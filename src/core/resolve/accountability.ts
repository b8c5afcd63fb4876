import { ALWAYS, type Day } from '../facts/day';
import { type CadreId, type Hierarchy, NONE, type OrganId, type PostId } from '../hierarchy/hierarchy';
import { dutiesNamed } from '../law/duties';
import { missingElements } from '../law/ground';
import { cite } from '../law/measures-2016';
import type { AccountabilityAnswer, AccountabilityStatus, Finding } from './answer';
import { dayAfter, type Stretch, stretches } from './act-days';
import { addCollective } from './collective';
import { IN_FORCE, IN_FORCE_FROM } from './duty';
import { organFact } from './facts-read';
import { Findings } from './findings';
import { faultOf } from './fault';
import { gap } from './gap';
import { addIndividual } from './individual';
import type { IncidentFacts } from './matter';
import { isOutside } from './organ-facts';
import { outside } from './region';
import { Tally } from './tally';

const SHALL = cite('11.1', '有下列情形之一的，应当追究责任');

/**
 * ACCOUNTABILITY (追责): who answers for an incident under Art. 11, by the posts held when the act was done.
 *
 * @param today the day as of which the posts held now are shown
 */
export function resolveAccountability(hierarchy: Hierarchy, incident: IncidentFacts, today: Day): AccountabilityAnswer {
  const found = examine(hierarchy, incident, new Tally(false));
  const { status, missing, tally } = found;
  const isFound = (cadre: CadreId) => found.findings.some((finding) => finding.cadre === cadre);
  return {
    status,
    missing,
    findings: found.findings.map((finding) => withPosts(hierarchy, finding, today)),
    excluded: tally.excluded.filter(({ cadre, code }) => code !== 'NOT_INVOLVED' || !isFound(cadre)),
    gaps: tally.gaps,
    notes: tally.notes,
    explain: () => examine(hierarchy, incident, new Tally(true)).tally.steps,
  };
}

interface Examined {
  readonly status: AccountabilityStatus;
  readonly missing: readonly string[];
  readonly findings: readonly Finding[];
  readonly tally: Tally;
}

function examine(hierarchy: Hierarchy, incident: IncidentFacts, tally: Tally): Examined {
  const none = { missing: [], findings: [], tally };
  const from = Math.max(incident.actOn, IN_FORCE_FROM);
  const to = dayAfter(incident.actUntil);
  if (to <= IN_FORCE_FROM) {
    tally.step('R19', { key: 'step.not-in-force' });
    return { ...none, status: 'NOT_IN_FORCE' };
  }
  tally.step('R19', { key: 'step.in-force', text: IN_FORCE.words });
  const atFault = incident.organs.map((organ) => ({ organ, on: existing(hierarchy, organ, from, to) }));
  const inScope = atFault.filter(({ organ, on }) => on !== null && !isOutside(hierarchy, organ, on));
  for (const { organ, on } of atFault) {
    if (on === null) tally.gap(gap('NO_SUCCESSOR', 'R24', from, { organ, subject: hierarchy.codes.organ.at(organ) }));
    else if (isOutside(hierarchy, organ, on)) tally.gap(outside(hierarchy, organ));
  }
  if (inScope.length === 0 && atFault.some(({ on }) => on !== null)) return { ...none, status: 'OUT_OF_SCOPE' };
  return established(
    hierarchy,
    incident,
    inScope.map(({ organ }) => organ),
    from,
    to,
    tally,
  );
}

function established(
  hierarchy: Hierarchy,
  incident: IncidentFacts,
  organs: readonly OrganId[],
  from: Day,
  to: Day,
  tally: Tally,
): Examined {
  if (incident.dutyBreached.trim() === '') tally.note('DUTY_NOT_NAMED', { key: 'note.duty-not-named' });
  const duties = dutiesNamed(incident.dutyBreached);
  if (duties.length > 0)
    tally.step('R11.1', { key: 'step.duty-named', text: duties.map(({ words }) => `“${words}”`).join('；') });
  const missing = missingElements(incident.ground, incident);
  if (missing.length > 0) {
    tally.step('R11.1', { key: 'step.undetermined', text: missing.join('；') });
    return { status: 'UNDETERMINED', missing, findings: [], tally };
  }
  const text = SHALL.words;
  tally.step('R11.1', { key: 'step.established', text }, () =>
    organs.map((organ) => organFact(hierarchy, organ, from)),
  );
  const findings = findingsOf(hierarchy, incident, organs, { from, to }, tally);
  return { status: 'ESTABLISHED', missing, findings: findings.list, tally };
}

function findingsOf(
  hierarchy: Hierarchy,
  incident: IncidentFacts,
  organs: readonly OrganId[],
  { from, to }: Stretch,
  tally: Tally,
): Findings {
  const collective = incident.nature === 'COLLECTIVE';
  const findings = new Findings();
  for (const organ of organs) {
    for (const stretch of stretches(hierarchy, organ, incident.territories, from, to)) {
      if (hierarchy.organs.at(organ, stretch.from) === NONE) continue;
      const fault = faultOf(hierarchy, incident, organ, stretch.from);
      (collective ? addCollective : addIndividual)(hierarchy, incident, fault, stretch, findings, tally);
      findings.observe(incident, fault);
    }
    if (!collective && !findings.list.some((finding) => finding.kind === 'DIRECT' && finding.organ === organ))
      tally.gap(gap('NO_RESPONSIBLE_STAFF', 'R11.2I', ALWAYS, { organ }));
  }
  const [first] = organs;
  if (first !== undefined) findings.excludeOthers(incident, first, tally);
  return findings;
}

/** The first day of the act on which the organ exists, or null. */
function existing({ organs }: Hierarchy, organ: OrganId, from: Day, to: Day): Day | null {
  const starts = Array.from(organs.versions(organ), (row) => ({ from: organs.from(row), to: organs.to(row) }));
  const days = starts.filter((span) => span.from < to && from < span.to).map((span) => Math.max(span.from, from));
  return days.length === 0 ? null : Math.min(...days);
}

function withPosts(hierarchy: Hierarchy, finding: Finding, today: Day): Finding {
  return { ...finding, postsNow: postsHeld(hierarchy, finding.cadre, today, today + 1) };
}

/** The posts the cadre held, anywhere, on some day of `[from, to)`. */
function postsHeld({ appointments }: Hierarchy, cadre: CadreId, from: Day, to: Day): PostId[] {
  const held = Array.from(appointments.ofCadre(cadre)).filter(
    (id) => appointments.from(id) < to && from < appointments.to(id),
  );
  return [...new Set(held.map((id) => appointments.post(id)))];
}

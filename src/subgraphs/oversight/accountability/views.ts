import { type Day, FOREVER } from '../../../core/facts/day';
import { INCIDENT_GROUNDS } from '../../../core/facts/values';
import type { AccountabilityCase } from '../../../core/ladder/case';
import type { Effect } from '../../../core/ladder/effects';
import type { Imposer } from '../../../core/ladder/imposers';
import { openMeasures } from '../../../core/ladder/ladder';
import type { StoredFinding, StoredMeasure } from '../../../storage/oversight/accountability.store';
import type { StoredIncident } from '../../../storage/oversight/incident.store';
import type { GraphContext } from '../../shared/context';
import { told } from '../../shared/said';

/** A finding with the incident it is about and the measures imposed on account of it. */
export interface CaseOnRecord {
  readonly incident: StoredIncident;
  readonly finding: StoredFinding;
  readonly measures: readonly StoredMeasure[];
}

/** The case as the ladder is asked about it. */
export const caseOf = ({ incident, finding, measures }: CaseOnRecord): AccountabilityCase => ({
  cadre: finding.cadre,
  status: 'ESTABLISHED',
  ground: INCIDENT_GROUNDS[incident.ground - 1] ?? '6',
  foundOn: finding.adoptedOn,
  organ: finding.organ,
  actOn: incident.actOn,
  harm: finding.harm,
  impact: finding.impact,
  disciplineDue: finding.disciplineDue,
  offenceSuspected: finding.offenceSuspected,
  measures: measures
    .filter(({ cadre }) => cadre === finding.cadre)
    .map(({ measure, imposedOn, rectifyBy, metOn, revokedOn }) => ({
      measure,
      on: imposedOn,
      rectification: rectifyBy === null ? null : { due: rectifyBy, metOn },
      revokedOn,
    })),
  documents: [],
});

/** A finding as the graph shows it. */
export function findingView({ directory }: GraphContext, of: CaseOnRecord) {
  const { cadre, organ, adoptedOn: on, byOrgan, kind, harm, impact, departure } = of.finding;
  return {
    case: of,
    ...{ kind, on, harm, impact, departure },
    cadre: directory.cadre(cadre, on),
    organ: directory.organ(organ, of.incident.actOn),
    by: directory.organ(byOrgan, on),
  };
}

export function measureView({ directory }: GraphContext, measure: StoredMeasure) {
  const { imposedOn: on, cadre, byOrgan, rectifyBy, metOn, revokedOn, words, reason } = measure;
  return {
    ...{ measure: measure.measure, on, rectifyBy, metOn, revokedOn, words, reason },
    cadre: directory.cadre(cadre, on),
    by: directory.organ(byOrgan, on),
  };
}

/** What may be done about a case on a day. */
export function ladderView({ hierarchy, directory }: GraphContext, of: CaseOnRecord, on: Day) {
  const { open, closed, management } = openMeasures(hierarchy, caseOf(of), on);
  const imposer = ({ organ, post, presumed }: Imposer) => ({
    organ: directory.organ(organ, on),
    post: directory.post(post, on),
    presumed,
  });
  const effect = ({ kind, basis }: Effect) =>
    told(directory, basis.reason, on, { kind, citation: directory.citation(basis.citation) });
  return {
    on,
    open: open.map(({ measure, citation, doors, imposers, effects }) => ({
      measure,
      citation: directory.citation(citation),
      doors: doors.map(({ door }) => door),
      imposers: imposers.map(imposer),
      effects: effects.map(effect),
    })),
    closed: closed.map(({ measure, code, from, basis }) =>
      told(directory, basis.reason, on, {
        measure,
        code,
        from: from === FOREVER ? null : from,
        citation: directory.citation(basis.citation),
      }),
    ),
    managers: management.managed.map(({ post, organ, source }) => ({
      post: directory.post(post, on),
      organ: directory.organ(organ, on),
      source,
    })),
  };
}

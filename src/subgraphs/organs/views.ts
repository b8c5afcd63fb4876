import type { Day } from '../../core/facts/day';
import type {
  CompetencePurpose,
  DualPrimary,
  LeadershipRelation,
  SuccessionExtent,
  SuccessionSubject,
} from '../../core/facts/values';
import type { Row } from '../../core/hierarchy/hierarchy';
import type { Directory } from '../shared/directory';
import type { CategoryView } from '../shared/entities/category';
import type { OrganView } from '../shared/entities/organ';
import type { TerritoryView } from '../shared/entities/territory';
import { endDay, firstDay } from '../shared/entities/versions';

const NO_COMMAND: ReadonlySet<LeadershipRelation> = new Set(['GUIDANCE', 'SUPERVISION']);
const textOrNull = (text: string): string | null => (text === '' ? null : text);

export interface LeadershipView {
  readonly organ: OrganView | null;
  readonly superior: OrganView | null;
  readonly relation: LeadershipRelation;
  readonly primary: DualPrimary | null;
  readonly command: boolean;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly basis: string | null;
}

/** A leadership relation with both its organs as of the day. */
export function leadershipView(directory: Directory, row: Row, on: Day): LeadershipView {
  const { leaderships } = directory.hierarchy;
  const relation = leaderships.relation(row);
  return {
    organ: directory.organ(leaderships.organ(row), on),
    superior: directory.organ(leaderships.superior(row), on),
    relation,
    primary: leaderships.primary(row),
    command: !NO_COMMAND.has(relation),
    from: firstDay(leaderships.from(row)),
    to: endDay(leaderships.to(row)),
    basis: textOrNull(leaderships.basis(row)),
  };
}

export interface CompetenceView {
  readonly category: CategoryView | null;
  readonly purpose: CompetencePurpose;
  readonly from: Day | null;
  readonly to: Day | null;
}

export function competenceView(directory: Directory, row: Row): CompetenceView {
  const { competences } = directory.hierarchy;
  return {
    category: directory.category(competences.category(row)),
    purpose: competences.purpose(row),
    from: firstDay(competences.from(row)),
    to: endDay(competences.to(row)),
  };
}

/** An edge of succession, seen from one of its ends: the other end stands under the name of its kind. */
export interface SuccessionView {
  readonly territory: TerritoryView | null;
  readonly organ: OrganView | null;
  readonly on: Day;
  readonly extent: SuccessionExtent;
  readonly category: CategoryView | null;
  readonly document: string | null;
}

function successionView(directory: Directory, subject: SuccessionSubject, other: number, row: Row): SuccessionView {
  const { successions } = directory.hierarchy;
  const on = successions.on(row);
  return {
    territory: subject === 'TERRITORY' ? directory.territory(other, on) : null,
    organ: subject === 'ORGAN' ? directory.organ(other, on) : null,
    on,
    extent: successions.extent(row),
    category: directory.category(successions.category(row)),
    document: textOrNull(successions.document(row)),
  };
}

/** What the thing went over into, earliest first. */
export function successorsOf(directory: Directory, subject: SuccessionSubject, id: number): SuccessionView[] {
  const { successions } = directory.hierarchy;
  return Array.from(successions.forward(subject, id), (row) =>
    successionView(directory, subject, successions.heir(row), row),
  );
}

/** What the thing came from, earliest first. */
export function predecessorsOf(directory: Directory, subject: SuccessionSubject, id: number): SuccessionView[] {
  const { successions } = directory.hierarchy;
  return Array.from(successions.backward(subject, id), (row) =>
    successionView(directory, subject, successions.source(row), row),
  );
}

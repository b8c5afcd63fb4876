import type { Codes, Hierarchy } from '../../src/core/hierarchy/hierarchy';
import type {
  AccountabilityAnswer,
  Basis,
  Bearer,
  DutyAnswer,
  Exclusion,
  Gap,
  GapCode,
} from '../../src/core/resolve/answer';
import { formatDay } from '../../src/core/facts/day';
import type { OracleAccountability, OracleFinding } from '../oracle/accountability';
import type { OracleBearer, OracleExclusion } from '../oracle/bearing';
import type { OracleAnswer } from '../oracle/duty';
import type { OracleGap } from '../oracle/handling';

const codeOf = (codes: Codes, id: number): string => (id < 0 ? '' : codes.at(id));

/** The rules behind a bearer, but for those that only say what the Measures are to its organ (Art. 2). */
const rulesOf = (basis: readonly Basis[]): string[] =>
  [...new Set(basis.map(({ rule }) => rule))].filter((rule) => !['R2.1', 'R2.2', 'R2.3'].includes(rule)).sort();

function bearer(hierarchy: Hierarchy, { basis, ...each }: Bearer): OracleBearer {
  const { codes } = hierarchy;
  return {
    kind: each.kind,
    scope: each.scope,
    tier: each.tier,
    organ: codeOf(codes.organ, each.organ),
    cadre: codeOf(codes.cadre, each.cadre),
    post: codeOf(codes.post, each.post),
    conditional: each.conditional,
    rules: rulesOf(basis),
  };
}

/** What each gap is about, in the terms of the plain reading. */
const ABOUT: Readonly<Record<GapCode, readonly ('organ' | 'territory' | 'post' | 'subject')[]>> = {
  PRINCIPAL_VACANT: ['organ', 'post'],
  PORTFOLIO_UNASSIGNED: ['organ'],
  PORTFOLIO_OVERLAP: ['organ'],
  NO_COMPETENT_ORGAN: ['territory'],
  COMPETENCE_OVERLAP: ['territory'],
  NO_PARTY_COMMITTEE: ['territory'],
  NO_GOVERNMENT: ['territory'],
  NO_PETITION_OFFICE: ['territory'],
  ORGAN_OUTSIDE_SCOPE: ['organ'],
  NO_SUCCESSOR: ['subject'],
  NO_RESPONSIBLE_STAFF: ['organ'],
};

function gap({ codes }: Hierarchy, each: Gap): OracleGap {
  const organ = codeOf(codes.organ, each.organ);
  const territory = codeOf(codes.territory, each.territory);
  const subject = each.subject ?? (organ === '' ? territory : organ);
  const said = { organ, territory, post: codeOf(codes.post, each.post), subject };
  const about = ABOUT[each.code].map((field) => [field, said[field]] as const);
  const since = each.since === null ? '' : formatDay(each.since);
  const named = about.filter(([field, code]) => field === 'post' || code !== '');
  return { code: each.code, ...Object.fromEntries(named), since };
}

const exclusion = ({ codes }: Hierarchy, { cadre, organ, code }: Exclusion): OracleExclusion => ({
  cadre: codeOf(codes.cadre, cadre),
  organ: codeOf(codes.organ, organ),
  code,
});

/** An answer of the engine in the terms of the plain reading: business codes instead of dense ids. */
export function dutyByCodes(hierarchy: Hierarchy, answer: DutyAnswer): OracleAnswer {
  const { codes } = hierarchy;
  return {
    status: answer.status,
    territories: answer.territories.map((id) => codes.territory.at(id)),
    handlingOrgans: answer.handlingOrgans.map((id) => codes.organ.at(id)),
    bearers: answer.bearers.map((each) => bearer(hierarchy, each)),
    gaps: answer.gaps.map((each) => gap(hierarchy, each)),
    excluded: answer.excluded.map((each) => exclusion(hierarchy, each)),
    notes: answer.notes.map(({ code }) => code),
    candidates: answer.candidates.map(({ organ, territory, responsibility }) => ({
      ...(organ < 0 ? {} : { organ: codes.organ.at(organ) }),
      ...(territory < 0 ? {} : { territory: codes.territory.at(territory) }),
      answer: dutyByCodes(hierarchy, responsibility),
    })),
  };
}

export function accountabilityByCodes(hierarchy: Hierarchy, answer: AccountabilityAnswer): OracleAccountability {
  const { codes } = hierarchy;
  const posts = (ids: readonly number[]) => [...new Set(ids.map((id) => codes.post.at(id)))].sort();
  return {
    status: answer.status,
    findings: answer.findings.map((each): OracleFinding => ({
      kind: each.kind,
      cadre: codes.cadre.at(each.cadre),
      organ: codes.organ.at(each.organ),
      from: formatDay(each.from),
      to: formatDay(each.to),
      postsThen: posts(each.postsThen),
      postsNow: posts(each.postsNow),
      rules: rulesOf(each.basis),
    })),
    excluded: answer.excluded.map((each) => exclusion(hierarchy, each)),
    gaps: answer.gaps.map((each) => gap(hierarchy, each)),
    notes: answer.notes.map(({ code }) => code),
  };
}

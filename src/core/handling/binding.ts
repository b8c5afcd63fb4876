import type { Citation } from '../law/citation';
import { citeRegulations2005 as cite2005 } from '../law/regulations-2005';
import { citeRegulations2022 as cite2022 } from '../law/regulations-2022';
import { scopeOfNature } from '../law/scope';
import { POLITICAL_LEGAL } from '../resolve/organ-facts';
import type { LimitCode, RegulationsCode } from './limits';
import type { Running } from './running';
import { isLitigation, pathOf } from './standing';
import type { Actor } from './step';
import type { Work } from './work';

/** Why a limit does not bind. */
export const UNBOUND_CODES = [
  'NOT_IN_FORCE',
  'ORGAN_NOT_BOUND',
  'RETURNED',
  'PETITIONER_UNKNOWN',
  'OWN_PROVISIONS',
  'OTHER_KIND',
  'OTHER_PATH',
  'PATH_UNKNOWN',
] as const;
export type UnboundCode = (typeof UNBOUND_CODES)[number];

export interface Ground {
  readonly code: UnboundCode;
  readonly citation: Citation;
}

/** Why a limit does not bind under the regulations in force on the day it would run from; null: it binds. */
export function unbound(work: Work, running: Running, regulations: RegulationsCode | null): Ground | null {
  if (regulations === null) return { code: 'NOT_IN_FORCE', citation: cite2005('51', '本条例自2005年5月1日起施行') };
  return (
    organNotBound(running.bound, regulations) ??
    receiptNotBound(work, running, regulations) ??
    pathNotBound(work, running, regulations)
  );
}

/** Reading: 2005 bound administrative organs; that others went by it (参照, Art. 49) makes no limit theirs. */
function organNotBound({ nature }: Actor, regulations: RegulationsCode): Ground | null {
  const { value, citation } = scopeOfNature(nature, regulations);
  return value === 'DIRECT' ? null : { code: 'ORGAN_NOT_BOUND', citation };
}

const NOTICES: readonly LimitCode[] = ['NOTICE', 'REFERRED_NOTICE'];

function receiptNotBound(work: Work, { limit, bound, handing }: Running, regulations: RegulationsCode): Ground | null {
  if (handing?.returned === true && limit !== 'OBJECTION')
    return { code: 'RETURNED', citation: NOT_ITS_REMIT[regulations] };
  if (!NOTICES.includes(limit)) return null;
  if (!work.record.petitionerKnown) return { code: 'PETITIONER_UNKNOWN', citation: UNKNOWN[regulations] };
  return regulations === 'regulations-2022' && hasOwnProvisions(work, bound)
    ? { code: 'OWN_PROVISIONS', citation: cite2022('23.4') }
    : null;
}

/** Political-legal organs on litigation, and discipline organs on accusations, notify by provisions of their own. */
const hasOwnProvisions = (work: Work, actor: Actor): boolean =>
  work.record.kind === 'ACCUSATION'
    ? actor.function === 'DISCIPLINE'
    : isLitigation(work) && POLITICAL_LEGAL.has(actor.function);

type Clause = Readonly<Record<RegulationsCode, Citation>>;

const NOT_ITS_REMIT: Clause = {
  'regulations-2022': cite2022('23.3', '不属于本机关、单位或者本系统职权范围的'),
  'regulations-2005': cite2005('24', '受理有争议的'),
};

/** Reading: who cannot be told directly cannot be told of a matter forwarded either. */
const UNKNOWN: Clause = {
  'regulations-2022': cite2022('23.2', '但信访人的姓名（名称）、住址不清的除外'),
  'regulations-2005': cite2005('22.2', '但是，信访人的姓名(名称)、住址不清的除外'),
};

const PATH_SIX_ONLY: Clause = {
  'regulations-2022': cite2022('34', '对本条例第三十一条第六项规定的信访事项'),
  'regulations-2005': cite2005('32.1', '分别作出以下处理，并书面答复信访人'),
};

const OF_PATH_SIX: readonly LimitCode[] = [
  'HANDLING',
  'REEXAMINATION_REQUEST',
  'REEXAMINATION',
  'REVIEW_REQUEST',
  'REVIEW',
];

/**
 * Handling, re-examination and review limits bind path (6) only. Reading: 2005 knew no paths, so an appeal that has none
 * recorded is bound under 2005; under 2022 the path must be known first.
 */
function pathNotBound(work: Work, { limit }: Running, regulations: RegulationsCode): Ground | null {
  if (!OF_PATH_SIX.includes(limit)) return null;
  const citation = PATH_SIX_ONLY[regulations];
  if (work.record.kind !== 'APPEAL') return { code: 'OTHER_KIND', citation };
  const path = pathOf(work);
  if (path === '6' || (path === null && regulations === 'regulations-2005')) return null;
  return { code: path === null ? 'PATH_UNKNOWN' : 'OTHER_PATH', citation };
}

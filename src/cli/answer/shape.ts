import type {
  DutyKind,
  DutyScope,
  ExclusionReason,
  GapCode,
  NoteCode,
  ResponsibilityStatus,
  Tier,
} from '../../core/resolve/answer';

/** What the operations of `query.ts` bring back. */
interface Named {
  readonly code: string;
  readonly name: string;
}

export interface AnsweredBearer {
  readonly kind: DutyKind;
  readonly scope: DutyScope;
  readonly tier: Tier;
  readonly organ: Named;
  readonly cadre: Named | null;
  readonly post: { readonly code: string; readonly title: string } | null;
  readonly basis: readonly {
    readonly rule: string;
    readonly reason: string;
    readonly citation: { readonly label: string; readonly text: string };
  }[];
}

export interface Answered {
  readonly status: ResponsibilityStatus;
  readonly on: string;
  readonly instrument: Named | null;
  readonly territories: readonly Named[];
  readonly handlingOrgans: readonly Named[];
  readonly bearers: readonly AnsweredBearer[];
  readonly gaps: readonly { readonly code: GapCode; readonly message: string; readonly since: string | null }[];
  readonly excluded: readonly {
    readonly code: ExclusionReason;
    readonly reason: string;
    readonly cadre: Named | null;
    readonly organ: Named | null;
  }[];
  readonly notes: readonly { readonly code: NoteCode; readonly message: string }[];
  readonly candidates?: readonly {
    readonly question: string;
    readonly organ: Named | null;
    readonly territory: Named | null;
    readonly responsibility: Answered;
  }[];
}

import type { EntityManager } from 'typeorm';
import type { Day } from '../../core/facts/day';
import type { OrganId } from '../../core/hierarchy/hierarchy';
import { type Act, type Change, recordChange } from '../../storage/audit/record-change';
import { type Acting, actingIn } from './acting';
import type { Request, Written } from '../../storage/writing/once';
import { type GraphContext, renew, type Write } from './context';
import { Outdated } from './recording';
import type { WritePayload } from './payload';
import { NotWritten, userErrorsOf } from './user-error';

/** A write that somebody asks for. */
export interface Asked {
  readonly mutation: string;
  readonly input: { readonly idempotencyKey: string };
  /** The day that it is about, by which errors are put into words. */
  readonly on: Day;
}

/** What became of the thing that was written, and in the name of which organ, for the audit trail. */
export interface Done extends Change {
  readonly organ: OrganId;
}

/** What was written: the code of the thing, or nothing and why. */
export interface Outcome extends WritePayload {
  readonly code: string | null;
}

/**
 * Writes what is asked, once, for whoever the request names. What the user can put right comes back as `userErrors`;
 * all else is thrown.
 */
export async function writeAsked(
  context: GraphContext,
  { mutation, input, on }: Asked,
  work: (manager: EntityManager, acting: Acting) => Promise<Done>,
): Promise<Outcome> {
  const acting = actingIn(context);
  try {
    requireText(input.idempotencyKey, 'idempotencyKey');
    requireRecordable(input);
    if (acting.organs.length === 0) throw new NotWritten('NOT_IN_OFFICE');
    const request = { actor: acting.code, key: input.idempotencyKey, mutation, content: input };
    const { code, revision } = await upToDate(context, request, async (manager) => {
      const { organ, ...change } = await work(manager, acting);
      await recordChange(manager, actOf(context, mutation, input.idempotencyKey, organ), change);
      return change.code;
    });
    renew(context);
    return { code, revision, userErrors: [] };
  } catch (thrown) {
    const userErrors = userErrorsOf(context, thrown, on);
    if (userErrors.length === 0) throw thrown;
    return { code: null, revision: null, userErrors };
  }
}

function actOf({ viewer, request, hierarchy }: GraphContext, mutation: string, key: string, organ: OrganId): Act {
  const { cadre, purpose } = viewer;
  return { mutation, cadre, organ: hierarchy.codes.organ.at(organ), purpose, request, key };
}

/** How often a write is worked out anew while others change the organ graph under it. */
const TRIES = 5;

async function upToDate(context: GraphContext, request: Request, work: Parameters<Write>[1]): Promise<Written> {
  for (let left = TRIES; ; left--) {
    try {
      return await context.write(request, work);
    } catch (thrown) {
      if (!(thrown instanceof Outdated)) throw thrown;
      if (left === 0 || !(await context.reach(thrown.revision))) throw new NotWritten('VERSION_CONFLICT');
      renew(context);
    }
  }
}

/** No database keeps a NUL. */
function requireRecordable(input: object): void {
  const field = Object.entries(input).find(([, value]) => JSON.stringify(value ?? null).includes('\\u0000'));
  if (field !== undefined) throw new NotWritten('BAD_TEXT', field[0]);
}

/** Throws `NotWritten` where a text is no new code. */
export function requireCode(text: string, field: string): void {
  requireText(text, field);
  if (text.length > 64 || text.trim() !== text) throw new NotWritten('BAD_TEXT', field);
}

/** Throws `NotWritten` where the text is blank. */
export function requireText(text: string, field: string): void {
  if (text.trim() === '') throw new NotWritten('BLANK', field);
}

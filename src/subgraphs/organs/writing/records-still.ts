import type { Day } from '../../../core/facts/day';
import type { Hierarchy } from '../../../core/hierarchy/hierarchy';
import type { ReformStore } from '../../../storage/organs/reform.store';
import type { Viewer } from '../../../storage/viewer';
import { NotWritten } from '../../shared/user-error';
import type { ReformOrgansInput } from './inputs';
import { codesOf, given, type Reform } from './requirements';

/**
 * Refuses a reform where the records are no longer what its rows are made from: somebody wrote of the same organs or
 * territories in between, or has taken a code that it would give.
 */
export async function requireStill(
  records: ReformStore,
  viewer: Viewer,
  hierarchy: Hierarchy,
  kind: 'organ' | 'territory',
  input: Reform & { readonly on: Day },
): Promise<void> {
  const codes = hierarchy.codes[kind];
  const versions = kind === 'organ' ? hierarchy.organs : hierarchy.territories;
  const fresh = given(input.established).map(({ code }) => code);
  const taken = new Set(await records.taken(viewer, kind, fresh));
  fresh.forEach((code, at) => {
    const id = codes.find(code);
    const lasts = id >= 0 && [...versions.versions(id)].some((row) => input.on < versions.to(row));
    if (lasts || (id < 0 && taken.has(code))) throw new NotWritten('CODE_TAKEN', `established[${at}].code`);
  });
  const ids = codesOf(input)
    .map((code) => codes.find(code))
    .filter((id) => id >= 0);
  const concerned = kind === 'organ' ? { organs: ids, territories: [] } : { organs: [], territories: ids };
  if ((await records.lastChange(viewer, concerned)) > hierarchy.revision) throw new NotWritten('VERSION_CONFLICT');
}

/** Refuses new posts whose codes are in use: their rows would take the place of others. */
export async function requireFreePosts(
  records: ReformStore,
  viewer: Viewer,
  { established }: ReformOrgansInput,
): Promise<void> {
  const posts = given(established).flatMap((organ, at) =>
    given(organ.posts).map(({ code }, post) => ({ code, field: `established[${at}].posts[${post}].code` })),
  );
  const taken = new Set(
    await records.taken(
      viewer,
      'post',
      posts.map(({ code }) => code),
    ),
  );
  const clash = posts.find(({ code }) => taken.has(code));
  if (clash !== undefined) throw new NotWritten('CODE_TAKEN', clash.field);
}

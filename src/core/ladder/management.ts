import type { Day } from '../facts/day';
import { type CadreId, type Hierarchy, NONE, type OrganId, type PostId } from '../hierarchy/hierarchy';
import { AUTHORITY_LAW } from '../law/ladder';
import type { Basis } from '../resolve/answer';
import { isOutside } from '../resolve/organ-facts';
import { type Presumption, presume } from './presumption';

/** How it is known who manages a post: on record, by a cited document, or presumed (推定). */
export const MANAGEMENT_SOURCES = ['RECORDED', 'DOCUMENT', 'PRESUMED'] as const;
export type ManagementSource = (typeof MANAGEMENT_SOURCES)[number];

/** Why it is not known who manages a cadre or a post. */
export const MANAGEMENT_GAPS = [
  'NO_POST_HELD',
  'POST_OUTSIDE_SCOPE',
  'NO_MANAGING_ORGAN',
  'SEVERAL_MANAGING_ORGANS',
  'MANAGING_ORGAN_OUTSIDE',
  'MANAGING_ORGAN_GONE',
] as const;
export type ManagementGapCode = (typeof MANAGEMENT_GAPS)[number];

/** A document, cited, that says who manages a post, or all posts of the cadre (`NONE`). It beats a presumption. */
export interface ManagementDocument {
  readonly post: PostId;
  readonly organ: OrganId;
  /** Its number or title. A blank one does not count. */
  readonly document: string;
}

/** 有管理权限的党政机关: the organ with management authority over a post. */
export interface Managed {
  readonly post: PostId;
  readonly organ: OrganId;
  readonly source: ManagementSource;
  /** The presumption taken where nothing is on record, else null. */
  readonly presumption: Presumption | null;
  readonly basis: Basis;
}

export interface ManagementGap {
  readonly code: ManagementGapCode;
  /** `NONE` where the cadre never held a post. */
  readonly post: PostId;
  readonly basis: Basis;
}

/** Who manages a cadre, post by post. Every post is either managed or a gap. */
export interface Management {
  /** The posts held on the day, else the last ones held. */
  readonly posts: readonly PostId[];
  /** Whether they are held on the day. */
  readonly current: boolean;
  readonly managed: readonly Managed[];
  readonly gaps: readonly ManagementGap[];
}

const AUTHORITY = AUTHORITY_LAW.R13;

/**
 * The organ with management authority over each post that the cadre holds on the day, else over the last one held: as
 * recorded, else by a cited document, else presumed. Nobody is guessed: what cannot be told is a gap.
 *
 * Reading: a post no longer held is looked at on its last day, and who managed it then must still exist on the day.
 */
export function managingOrgan(
  hierarchy: Hierarchy,
  cadre: CadreId,
  on: Day,
  documents: readonly ManagementDocument[] = [],
): Management {
  const { posts, current, readOn } = postsHeld(hierarchy, cadre, on);
  const managed: Managed[] = [];
  const gaps = posts.length === 0 ? [gap('NO_POST_HELD', NONE, { cadre })] : [];
  for (const post of posts) {
    const found = managerOf(hierarchy, post, { on, readOn }, documents);
    if ('code' in found) gaps.push(found);
    else managed.push(found);
  }
  return { posts, current, managed, gaps };
}

function postsHeld({ appointments }: Hierarchy, cadre: CadreId, on: Day) {
  const begun = Array.from(appointments.ofCadre(cadre)).filter((each) => appointments.from(each) <= on);
  const end = begun.reduce((latest, each) => Math.max(latest, appointments.to(each)), -Infinity);
  const current = end > on;
  const counting = begun.filter((each) => (current ? appointments.to(each) > on : appointments.to(each) === end));
  const posts = [...new Set(counting.map((each) => appointments.post(each)))];
  return { posts, current, readOn: current ? on : end - 1 };
}

interface Days {
  readonly on: Day;
  /** The day whose facts decide: the day asked, or the last one on which the post was held. */
  readonly readOn: Day;
}

function managerOf(
  hierarchy: Hierarchy,
  post: PostId,
  days: Days,
  documents: readonly ManagementDocument[],
): Managed | ManagementGap {
  const recorded = hierarchy.posts.managedBy(post);
  if (exists(hierarchy, recorded, days.on)) return known(hierarchy, post, recorded, 'RECORDED', '');
  const cited = documentOn(documents, post);
  if (cited !== undefined && exists(hierarchy, cited.organ, days.on))
    return known(hierarchy, post, cited.organ, 'DOCUMENT', cited.document.trim());
  const gone = cited?.organ ?? recorded;
  if (gone !== NONE) return gap('MANAGING_ORGAN_GONE', post, { organ: gone, other: hierarchy.posts.organ(post) });
  return presumedManager(hierarchy, post, days);
}

const exists = ({ organs }: Hierarchy, organ: OrganId, on: Day): boolean =>
  organ !== NONE && organs.at(organ, on) !== NONE;

/** The document that counts for a post: one about this post before one about all. */
function documentOn(documents: readonly ManagementDocument[], post: PostId): ManagementDocument | undefined {
  const cited = documents.filter(({ document }) => document.trim() !== '');
  return cited.find((each) => each.post === post) ?? cited.find((each) => each.post === NONE);
}

function presumedManager(hierarchy: Hierarchy, post: PostId, { on, readOn }: Days): Managed | ManagementGap {
  const other = hierarchy.posts.organ(post);
  if (isOutside(hierarchy, other, readOn)) return gap('POST_OUTSIDE_SCOPE', post, { other });
  const { presumption, organs } = presume(hierarchy, post, readOn);
  const [organ, ...more] = organs;
  if (organ === undefined) return gap('NO_MANAGING_ORGAN', post, { other });
  if (more.length > 0) return gap('SEVERAL_MANAGING_ORGANS', post, { other, organs });
  if (isOutside(hierarchy, organ, readOn)) return gap('MANAGING_ORGAN_OUTSIDE', post, { organ, other });
  if (!exists(hierarchy, organ, on)) return gap('MANAGING_ORGAN_GONE', post, { organ, other });
  const reason = { key: `managed.${presumption}`, organ, other, post } as const;
  return { post, organ, source: 'PRESUMED', presumption, basis: { rule: 'R13.M', citation: AUTHORITY, reason } };
}

function known(
  { posts }: Hierarchy,
  post: PostId,
  organ: OrganId,
  source: 'RECORDED' | 'DOCUMENT',
  text: string,
): Managed {
  const reason = { key: `managed.${source}`, organ, other: posts.organ(post), post, text } as const;
  return { post, organ, source, presumption: null, basis: { rule: 'R13.M', citation: AUTHORITY, reason } };
}

interface About {
  readonly organ?: OrganId;
  readonly other?: OrganId;
  readonly organs?: readonly OrganId[];
  readonly cadre?: CadreId;
}

const gap = (code: ManagementGapCode, post: PostId, about: About): ManagementGap => ({
  code,
  post,
  basis: { rule: 'R13.M', citation: AUTHORITY, reason: { key: `unmanaged.${code}`, post, ...about } },
});

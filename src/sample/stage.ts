import { type Day, FOREVER } from '../core/facts/day';
import { LAST_DAY } from './calendar';
import type { Appointing } from './appointing';
import type { Organ } from './establishment';
import type { Scene } from './scenes';
import type { Holder, Post } from './posts';

type Staging = (head: Post, deputy: Post, appointing: Appointing, organ: Organ) => void;

/** The scenes that show in posts; of the others portfolios tell. */
const STAGINGS: Readonly<Partial<Record<Scene, Staging>>> = {
  VACANT: (head, _, appointing) => {
    vacate(head, appointing);
  },
  PRESIDING: (head, deputy, appointing) => {
    preside(deputy, vacate(head, appointing), appointing);
  },
  SUSPENDED_HEAD: suspendHead,
  SUSPENDED_DEPUTY: (_, deputy, appointing) => {
    suspendDeputy(deputy, appointing);
  },
  ACTING: (head) => {
    changeLast(head, (holder) => ({ ...holder, mode: 'ACTING' }));
  },
  SECONDED: (_, deputy) => {
    changeLast(deputy, (holder) => ({ ...holder, mode: 'SECONDED' }));
  },
  TWO_HEADS: (head, _, appointing, organ) => {
    organ.posts.splice(1, 0, partyGroupSecretary(head, appointing));
  },
};

/** Stages what is unusual about a team in the posts that were filled as usual. */
export function setScene(scene: Scene, organ: Organ, appointing: Appointing): void {
  const head = organ.posts.find((post) => post.role === 'PRINCIPAL');
  const deputy = organ.posts.find((post) => post.role === 'MEMBER');
  if (head !== undefined && deputy !== undefined) STAGINGS[scene]?.(head, deputy, appointing, organ);
}

const changeLast = (post: Post, change: (holder: Holder) => Holder): void => {
  const last = post.holders.at(-1);
  if (last !== undefined) post.holders = [...post.holders.slice(0, -1), change(last)];
};

/** Ends the last term some months ago; gives the day since which the post is empty. */
function vacate(head: Post, appointing: Appointing): Day {
  const since = LAST_DAY - appointing.random.between(60, 300);
  changeLast(head, (holder) => ({
    ...holder,
    period: { from: Math.min(holder.period.from, since - 1), to: Math.min(holder.period.to, since) },
  }));
  head.holders = settled(head.holders);
  return since;
}

function suspendHead(head: Post, deputy: Post, appointing: Appointing): void {
  const since = LAST_DAY - appointing.random.between(30, 120);
  const holder = head.holders.at(-1);
  if (holder === undefined || holder.period.from >= since || holder.period.to !== FOREVER) return;
  appointing.suspend(holder, { from: since, to: FOREVER });
  preside(deputy, since, appointing);
}

function suspendDeputy(deputy: Post, appointing: Appointing): void {
  const since = LAST_DAY - appointing.random.between(200, 500);
  const holder = deputy.holders.find((each) => each.period.from < since && since + 500 < each.period.to);
  if (holder !== undefined) appointing.suspend(holder, { from: since, to: since + 180 });
}

function preside(deputy: Post, since: number, appointing: Appointing): void {
  const holder = deputy.holders.find((each) => each.period.from <= since && since < each.period.to);
  if (holder === undefined) return;
  const period = { from: since, to: holder.period.to };
  deputy.holders.push(appointing.appoint(holder.cadre, period, 'PRESIDING'));
}

function partyGroupSecretary(head: Post, appointing: Appointing): Post {
  return {
    code: appointing.writer.code('P'),
    seat: { id: 'secretary', title: '党组书记', role: 'PRINCIPAL' },
    title: '党组书记',
    role: 'PRINCIPAL',
    period: head.period,
    holders: appointing.holders(head.period, 'PRINCIPAL', { history: true, vacancy: 0 }),
  };
}

// A predecessor leaves before his successor comes, also where the last term was moved forward.
const settled = (holders: readonly Holder[]): Holder[] =>
  holders.filter((holder, i) => {
    const next = holders[i + 1];
    return next === undefined || holder.period.to <= next.period.from;
  });

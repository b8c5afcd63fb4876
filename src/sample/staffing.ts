import type { Appointing } from './appointing';
import type { Establishment, Organ } from './establishment';
import { shared, spanCells } from './period';
import { headWord } from './places';
import { type Scene, sceneOf } from './scenes';
import { setScene } from './stage';
import type { Holder, Post } from './posts';
import { type Seat, seatsOf } from './templates/teams';
import type { Turnover } from './terms-of-office';

/** How far back the teams of a sample have predecessors on record. */
export type History = 'ALL' | 'LEADERS';

/**
 * Makes the posts of all organs of a place, fills them, stages what is unusual and writes posts and appointments.
 * Gives the scene of each organ.
 */
export function fillPosts(establishment: Establishment, appointing: Appointing, history: History): Map<Organ, Scene> {
  const scenes = new Map<Organ, Scene>();
  for (const organ of establishment.organs.values()) {
    const scene = sceneOf(organ, appointing.random);
    scenes.set(organ, scene);
    for (const seat of seatsOf(organ.template.team)) {
      organ.posts.push(filledPost(organ, seat, establishment, appointing, history));
    }
    setScene(scene, organ, appointing);
    for (const post of organ.posts) writePost(organ, post, establishment, appointing);
  }
  return scenes;
}

function filledPost(
  organ: Organ,
  seat: Seat,
  establishment: Establishment,
  appointing: Appointing,
  history: History,
): Post {
  const source = seat.sameAs === undefined ? undefined : holdersElsewhere(seat.sameAs, establishment);
  const post: Post = {
    code: appointing.writer.code('P'),
    seat,
    title: titleOf(seat, organ),
    role: seat.role,
    period: organ.period,
    holders: source === undefined ? appointing.holders(organ.period, seat.role, turnoverOf(organ, history)) : [],
  };
  for (const holder of source ?? []) {
    const period = shared(holder.period, organ.period);
    if (period !== null) post.holders.push(appointing.appoint(holder.cadre, period, 'CONCURRENT'));
  }
  return post;
}

function turnoverOf(organ: Organ, history: History): Turnover {
  const { team } = organ.template;
  const leaders = team === 'government' || team === 'committee';
  const local = team === 'street_committee' || team === 'street_office';
  return {
    history: leaders || (history === 'ALL' && (local || organ.place.level !== 'TOWNSHIP')),
    vacancy: leaders && organ.place.level === 'PROVINCE' ? 0 : 0.12,
  };
}

function holdersElsewhere(reference: string, establishment: Establishment): readonly Holder[] | undefined {
  const [key = '', seat] = reference.split('.');
  const post = establishment.organs.get(key)?.posts.find((each) => each.seat.id === seat);
  return post?.holders.filter((holder) => holder.mode !== 'PRESIDING');
}

function writePost(organ: Organ, post: Post, establishment: Establishment, { writer }: Appointing): void {
  writer.add('posts', {
    code: post.code,
    organ_code: organ.code,
    title: post.title,
    role: post.role,
    managed_by: managingOrgan(organ, post, establishment),
    ...spanCells(post.period),
  });
  for (const holder of post.holders) {
    writer.add('appointments', {
      code: holder.appointment,
      cadre_code: holder.cadre,
      post_code: post.code,
      mode: holder.mode,
      ...spanCells(holder.period),
    });
  }
}

// Recorded for the heads of Party committees and governments (下管一级); elsewhere it is left to be presumed.
function managingOrgan(organ: Organ, post: Post, establishment: Establishment): string {
  const { team } = organ.template;
  if (post.role !== 'PRINCIPAL' || (team !== 'government' && team !== 'committee')) return '';
  return establishment.find('^PTY')?.code ?? '';
}

function titleOf(seat: Seat, organ: Organ): string {
  const { template, place } = organ;
  const office = place.style === 'PROVINCE' || place.style === 'REGION' ? '厅长' : '局长';
  const head = template.head ?? office;
  return seat.title.replace('{head}', head).replace('{deputy}', `副${head}`).replace('{h}', headWord(place));
}

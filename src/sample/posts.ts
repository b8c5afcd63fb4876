import type { AppointmentMode, PostRole } from '../core/facts/values';
import { holdsOn, type Period } from './period';
import type { Seat } from './templates/teams';

/** Somebody's term in a post. */
export interface Holder {
  readonly appointment: string;
  readonly cadre: string;
  readonly mode: AppointmentMode;
  readonly period: Period;
}

/** A post of the sample and all who held it. */
export interface Post {
  readonly code: string;
  readonly seat: Seat;
  readonly title: string;
  readonly role: PostRole;
  readonly period: Period;
  holders: Holder[];
}

/** Who holds the post on the day, a stand-in aside. */
export const holderOn = (post: Post, on: number): Holder | undefined =>
  post.holders.find((holder) => holder.mode !== 'PRESIDING' && holdsOn(holder.period, on));

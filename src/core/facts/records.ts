import type { Day } from './day';
import type * as v from './values';

/**
 * The facts of the organ graph, one shape per table. Things are named by dense id (-1 where none), days are `Day`s
 * with `ALWAYS`/`FOREVER` for open ends.
 */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}
export interface TerritoryVersion extends Span {
  readonly territory: number;
  readonly name: string;
  readonly level: v.TerritoryLevel;
  readonly parent: number;
}
export interface OrganVersion extends Span {
  readonly organ: number;
  readonly name: string;
  readonly nature: v.OrganNature;
  readonly function: v.OrganFunction;
  readonly territory: number;
  readonly partner: number;
}
export interface Leadership extends Span {
  readonly organ: number;
  readonly superior: number;
  readonly relation: v.LeadershipRelation;
  readonly primary: v.DualPrimary | null;
  readonly basis: string;
}
export interface Category {
  readonly category: number;
  readonly name: string;
  readonly parent: number;
}
export interface Competence extends Span {
  readonly organ: number;
  readonly category: number;
  readonly purpose: v.CompetencePurpose;
}
export interface Post extends Span {
  readonly post: number;
  readonly organ: number;
  readonly title: string;
  readonly role: v.PostRole;
  readonly managedBy: number;
}
export interface Cadre {
  readonly cadre: number;
  readonly name: string;
}
export interface Appointment extends Span {
  readonly appointment: number;
  readonly cadre: number;
  readonly post: number;
  readonly mode: v.AppointmentMode;
}
export interface Suspension extends Span {
  readonly appointment: number;
}
export interface Portfolio extends Span {
  readonly appointment: number;
  readonly scope: v.PortfolioScope;
  readonly target: number;
  readonly relation: v.PortfolioRelation;
  readonly document: string;
}
export interface Succession {
  readonly subject: v.SuccessionSubject;
  readonly source: number;
  readonly heir: number;
  readonly on: Day;
  readonly extent: v.SuccessionExtent;
  readonly category: number;
  readonly document: string;
}
export interface Instrument extends Span {
  readonly instrument: number;
  readonly name: string;
  readonly document: string;
  readonly territory: number;
  readonly system: number;
  readonly parameters: ReadonlyMap<
    string,
    { readonly value: string; readonly unit: string; readonly citation: string }
  >;
}

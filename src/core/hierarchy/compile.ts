import { AppendedCodes } from './appending';
import { CompiledAppointments } from './appointments';
import { CompiledCadres } from './cadres';
import { CompiledCategories } from './categories';
import type { HierarchyChanges } from './changes';
import type { HierarchyColumns } from './columns';
import type { Hierarchy } from './hierarchy';
import { CompiledInstruments, instrumentColumns } from './instruments';
import { CompiledOrgans } from './organs';
import { CompiledPortfolios, CompiledSuspensions } from './portfolios';
import { CompiledCompetences, CompiledLeaderships } from './relations';
import { CompiledSuccessions, successionColumns } from './successions';
import { CompiledPosts } from './posts';
import { CompiledTerritories } from './territories';

/** A hierarchy that can be brought to a newer revision. */
export interface CompiledHierarchy extends Hierarchy {
  readonly territories: CompiledTerritories;
  readonly organs: CompiledOrgans;
  readonly leaderships: CompiledLeaderships;
  readonly categories: CompiledCategories;
  readonly competences: CompiledCompetences;
  readonly posts: CompiledPosts;
  readonly cadres: CompiledCadres;
  readonly appointments: CompiledAppointments;
  readonly suspensions: CompiledSuspensions;
  readonly portfolios: CompiledPortfolios;
}

/** Indexes the columns for look-ups as of any day. Keeps the columns: they must not be written any more. */
export function compile(columns: HierarchyColumns): CompiledHierarchy {
  return {
    revision: columns.revision,
    codes: columns.codes,
    territories: CompiledTerritories.compile(columns.territories),
    organs: CompiledOrgans.compile(columns.organs),
    leaderships: CompiledLeaderships.compile(columns.leaderships),
    categories: CompiledCategories.compile(columns.categories),
    competences: CompiledCompetences.compile(columns.competences),
    posts: CompiledPosts.compile(columns.posts),
    cadres: CompiledCadres.compile(columns.cadres),
    appointments: CompiledAppointments.compile(columns.appointments),
    suspensions: CompiledSuspensions.compile(columns.suspensions),
    portfolios: CompiledPortfolios.compile(columns.portfolios),
    successions: new CompiledSuccessions(columns.successions),
    instruments: new CompiledInstruments(columns.instruments),
  };
}

/**
 * The hierarchy of a newer revision. The older one stays as it was for whoever still reads it. Each hierarchy may be
 * followed by one newer one only.
 */
export function applyChanges(older: CompiledHierarchy, changes: HierarchyChanges): CompiledHierarchy {
  const codes = (kind: keyof Hierarchy['codes']) => AppendedCodes.after(older.codes[kind], changes.codes[kind]);
  return {
    revision: changes.revision,
    codes: {
      territory: codes('territory'),
      organ: codes('organ'),
      category: codes('category'),
      post: codes('post'),
      cadre: codes('cadre'),
      appointment: codes('appointment'),
      instrument: codes('instrument'),
    },
    territories: older.territories.replaced(changes.territories),
    organs: older.organs.replaced(changes.organs),
    leaderships: older.leaderships.replaced(changes.leaderships),
    categories: older.categories.replaced(changes.categories),
    competences: older.competences.replaced(changes.competences),
    posts: older.posts.replaced(changes.posts),
    cadres: older.cadres.replaced(changes.cadres),
    appointments: older.appointments.replaced(changes.appointments),
    suspensions: older.suspensions.replaced(changes.suspensions),
    portfolios: older.portfolios.replaced(changes.portfolios),
    successions:
      changes.successions === null
        ? older.successions
        : new CompiledSuccessions(successionColumns(changes.successions)),
    instruments:
      changes.instruments === null
        ? older.instruments
        : new CompiledInstruments(instrumentColumns(changes.instruments)),
  };
}

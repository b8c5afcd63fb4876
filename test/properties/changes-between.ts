import type { Row, Rows, TableName } from '../../src/core/dataset/tables';
import { ALWAYS, FOREVER, parseDay } from '../../src/core/facts/day';
import type * as facts from '../../src/core/facts/records';
import type {
  AppointmentMode,
  CompetencePurpose,
  DualPrimary,
  LeadershipRelation,
  OrganFunction,
  OrganNature,
  PortfolioRelation,
  PortfolioScope,
  PostRole,
  SuccessionExtent,
  SuccessionSubject,
  TerritoryLevel,
} from '../../src/core/facts/values';
import type { HierarchyChanges, Replaced } from '../../src/core/hierarchy/changes';
import { cell, table } from '../oracle/rows';
import type { CodeKind, GivenCodes } from './given-codes';

const spanOf = (row: Row): facts.Span => ({
  from: parseDay(cell(row, 'from')) ?? ALWAYS,
  to: parseDay(cell(row, 'to')) ?? FOREVER,
});

/** The cell, which is known to be one of the values; empty cells mean the fallback. */
const value = <T extends string>(row: Row, column: string, fallback: T | '' = ''): T =>
  (cell(row, column) === '' ? fallback : cell(row, column)) as T;

/** What a newer set of rows holds that the older one does not, as the store would say it, owner by owner. */
export function changesBetween(older: Rows, newer: Rows, codes: GivenCodes, revision: number): HierarchyChanges {
  const id = (kind: CodeKind, row: Row, column: string) => codes.idOf(kind, cell(row, column));
  const replaced = <Fact>(
    name: TableName,
    kind: CodeKind,
    column: string,
    fact: (row: Row) => Fact,
  ): Replaced<Fact> => {
    const owners = ownersChanged(table(older, name), table(newer, name), column);
    const rows = table(newer, name).filter((row) => owners.has(cell(row, column)));
    return { owners: [...owners].map((owner) => codes.idOf(kind, owner)), rows: rows.map(fact) };
  };
  const facts = new Facts(id);
  const changes = {
    territories: replaced('territories', 'territory', 'code', facts.territory),
    organs: replaced('organs', 'organ', 'code', facts.organ),
    leaderships: replaced('leaderships', 'organ', 'organ_code', facts.leadership),
    categories: replaced('categories', 'category', 'code', facts.category),
    competences: replaced('competences', 'organ', 'organ_code', facts.competence),
    posts: replaced('posts', 'post', 'code', facts.post),
    cadres: replaced('cadres', 'cadre', 'code', facts.cadre),
    appointments: replaced('appointments', 'appointment', 'code', facts.appointment),
    suspensions: replaced('suspensions', 'appointment', 'appointment_code', facts.suspension),
    portfolios: replaced('portfolios', 'appointment', 'appointment_code', facts.portfolio),
    successions: isSame(older, newer, ['successions']) ? null : table(newer, 'successions').map(facts.succession),
    instruments: isSame(older, newer, ['instruments', 'instrument_parameters'])
      ? null
      : table(newer, 'instruments').map((row) => facts.instrument(row, table(newer, 'instrument_parameters'))),
  };
  return { revision, codes: codes.takeNew(), ...changes };
}

function ownersChanged(older: readonly Row[], newer: readonly Row[], column: string): Set<string> {
  const rowsOf = (rows: readonly Row[], owner: string) =>
    JSON.stringify(rows.filter((row) => cell(row, column) === owner));
  const owners = new Set([...older, ...newer].map((row) => cell(row, column)));
  return new Set([...owners].filter((owner) => rowsOf(older, owner) !== rowsOf(newer, owner)));
}

const isSame = (older: Rows, newer: Rows, names: readonly TableName[]): boolean =>
  names.every((name) => JSON.stringify(table(older, name)) === JSON.stringify(table(newer, name)));

/** Rows as the facts of a hierarchy. */
class Facts {
  constructor(private readonly id: (kind: CodeKind, row: Row, column: string) => number) {}

  readonly territory = (row: Row): facts.TerritoryVersion => ({
    territory: this.id('territory', row, 'code'),
    name: cell(row, 'name'),
    level: value<TerritoryLevel>(row, 'level'),
    parent: this.id('territory', row, 'parent_code'),
    ...spanOf(row),
  });

  readonly organ = (row: Row): facts.OrganVersion => ({
    organ: this.id('organ', row, 'code'),
    name: cell(row, 'name'),
    nature: value<OrganNature>(row, 'nature'),
    function: value<OrganFunction>(row, 'function'),
    territory: this.id('territory', row, 'territory_code'),
    partner: this.id('organ', row, 'co_located_with'),
    ...spanOf(row),
  });

  readonly leadership = (row: Row): facts.Leadership => ({
    organ: this.id('organ', row, 'organ_code'),
    superior: this.id('organ', row, 'superior_code'),
    relation: value<LeadershipRelation>(row, 'relation'),
    primary: cell(row, 'primary') === '' ? null : value<DualPrimary>(row, 'primary'),
    basis: cell(row, 'basis'),
    ...spanOf(row),
  });

  readonly category = (row: Row): facts.Category => ({
    category: this.id('category', row, 'code'),
    name: cell(row, 'name'),
    parent: this.id('category', row, 'parent_code'),
  });

  readonly competence = (row: Row): facts.Competence => ({
    organ: this.id('organ', row, 'organ_code'),
    category: this.id('category', row, 'category_code'),
    purpose: value<CompetencePurpose>(row, 'for', 'ORDINARY'),
    ...spanOf(row),
  });

  readonly post = (row: Row): facts.Post => ({
    post: this.id('post', row, 'code'),
    organ: this.id('organ', row, 'organ_code'),
    title: cell(row, 'title'),
    role: value<PostRole>(row, 'role'),
    managedBy: this.id('organ', row, 'managed_by'),
    ...spanOf(row),
  });

  readonly cadre = (row: Row): facts.Cadre => ({ cadre: this.id('cadre', row, 'code'), name: cell(row, 'name') });

  readonly appointment = (row: Row): facts.Appointment => ({
    appointment: this.id('appointment', row, 'code'),
    cadre: this.id('cadre', row, 'cadre_code'),
    post: this.id('post', row, 'post_code'),
    mode: value<AppointmentMode>(row, 'mode'),
    ...spanOf(row),
  });

  readonly suspension = (row: Row): facts.Suspension => ({
    appointment: this.id('appointment', row, 'appointment_code'),
    ...spanOf(row),
  });

  readonly portfolio = (row: Row): facts.Portfolio => ({
    appointment: this.id('appointment', row, 'appointment_code'),
    scope: value<PortfolioScope>(row, 'scope'),
    target: this.#target(row),
    relation: value<PortfolioRelation>(row, 'relation', 'IN_CHARGE'),
    document: cell(row, 'document'),
    ...spanOf(row),
  });

  #target(row: Row): number {
    const kinds: Readonly<Record<string, CodeKind>> = { ORGAN: 'organ', CATEGORY: 'category', AREA: 'territory' };
    const kind = kinds[cell(row, 'scope')];
    return kind === undefined ? -1 : this.id(kind, row, 'target_code');
  }

  readonly succession = (row: Row): facts.Succession => {
    const subject = value<SuccessionSubject>(row, 'subject');
    const kind = subject === 'ORGAN' ? 'organ' : 'territory';
    return {
      subject,
      source: this.id(kind, row, 'from_code'),
      heir: this.id(kind, row, 'to_code'),
      on: parseDay(cell(row, 'on')) ?? ALWAYS,
      extent: value<SuccessionExtent>(row, 'extent'),
      category: this.id('category', row, 'category_code'),
      document: cell(row, 'document'),
    };
  };

  instrument(row: Row, parameters: readonly Row[]): facts.Instrument {
    const own = parameters.filter((each) => cell(each, 'instrument_code') === cell(row, 'code'));
    return {
      instrument: this.id('instrument', row, 'code'),
      name: cell(row, 'name'),
      document: cell(row, 'document'),
      territory: this.id('territory', row, 'territory_code'),
      system: this.id('organ', row, 'system_organ_code'),
      parameters: new Map(
        own.map((each) => [
          cell(each, 'key'),
          { value: cell(each, 'value'), unit: cell(each, 'unit'), citation: cell(each, 'citation') },
        ]),
      ),
      ...spanOf(row),
    };
  }
}

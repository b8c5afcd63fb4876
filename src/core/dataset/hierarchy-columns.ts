import type { HierarchyColumns, SpanColumns } from '../hierarchy/columns';
import type { InstrumentParameter, Texts } from '../hierarchy/hierarchy';
import type { Dataset, TableData } from './dataset';
import type { TableName } from './tables';

/** The columns of the organ graph in a dataset, as `compile` takes them. The dataset is taken to be good. */
export function hierarchyColumns(dataset: Dataset): HierarchyColumns {
  return { revision: 0, codes: dataset.codes, ...dated(dataset), ...things(dataset) };
}

/** Tables whose rows stand for themselves. */
function dated(dataset: Dataset) {
  const [t, o, l, c] = pick(dataset, 'territories', 'organs', 'leaderships', 'competences');
  const [suspension, p, s] = pick(dataset, 'suspensions', 'portfolios', 'successions');
  return {
    territories: {
      ...spans(t),
      territory: t.ids('code'),
      name: t.texts('name'),
      level: t.enums('level'),
      parent: t.ids('parent_code'),
    },
    organs: {
      ...spans(o),
      organ: o.ids('code'),
      name: o.texts('name'),
      nature: o.enums('nature'),
      function: o.enums('function'),
      territory: o.ids('territory_code'),
      partner: o.ids('co_located_with'),
    },
    leaderships: {
      ...spans(l),
      organ: l.ids('organ_code'),
      superior: l.ids('superior_code'),
      relation: l.enums('relation'),
      primary: l.enums('primary'),
      basis: l.texts('basis'),
    },
    competences: { ...spans(c), organ: c.ids('organ_code'), category: c.ids('category_code'), purpose: c.enums('for') },
    suspensions: { ...spans(suspension), appointment: suspension.ids('appointment_code') },
    portfolios: {
      ...spans(p),
      appointment: p.ids('appointment_code'),
      scope: p.enums('scope'),
      target: p.ids('target_code'),
      relation: p.enums('relation'),
      document: p.texts('document'),
    },
    successions: {
      subject: s.enums('subject'),
      source: s.ids('from_code'),
      heir: s.ids('to_code'),
      on: s.ids('on'),
      extent: s.enums('extent'),
      category: s.ids('category_code'),
      document: s.texts('document'),
    },
  };
}

/** Tables with one row per code: laid out by id, with holes for codes that no row declares. */
function things(dataset: Dataset) {
  const { codes } = dataset;
  const [category, post, cadre] = pick(dataset, 'categories', 'posts', 'cadres');
  const [appointment, instrument, parameter] = pick(dataset, 'appointments', 'instruments', 'instrument_parameters');
  const categories = category.byId('code', codes.category.length);
  const posts = post.byId('code', codes.post.length);
  const cadres = cadre.byId('code', codes.cadre.length);
  const appointments = appointment.byId('code', codes.appointment.length);
  const instruments = instrument.byId('code', codes.instrument.length);
  return {
    categories: { name: categories.texts('name'), parent: categories.ids('parent_code') },
    posts: {
      ...spans(posts),
      organ: posts.ids('organ_code'),
      title: posts.texts('title'),
      role: posts.enums('role'),
      managedBy: posts.ids('managed_by'),
    },
    cadres: { name: cadres.texts('name') },
    appointments: {
      ...spans(appointments),
      cadre: appointments.ids('cadre_code'),
      post: appointments.ids('post_code'),
      mode: appointments.enums('mode'),
    },
    instruments: {
      ...spans(instruments),
      name: instruments.texts('name'),
      document: instruments.texts('document'),
      territory: instruments.ids('territory_code'),
      system: instruments.ids('system_organ_code'),
      parameters: parametersOf(parameter),
    },
  };
}

function parametersOf(table: Reading): Map<number, Map<string, InstrumentParameter>> {
  const parameters = new Map<number, Map<string, InstrumentParameter>>();
  const [key, value] = [table.texts('key'), table.texts('value')];
  const [unit, citation] = [table.texts('unit'), table.texts('citation')];
  table.ids('instrument_code').forEach((instrument, row) => {
    const own = parameters.get(instrument) ?? new Map<string, InstrumentParameter>();
    parameters.set(
      instrument,
      own.set(key.at(row), { value: value.at(row), unit: unit.at(row), citation: citation.at(row) }),
    );
  });
  return parameters;
}

const spans = (table: Reading): SpanColumns => ({ from: table.ids('from'), to: table.ids('to') });

const pick = (dataset: Dataset, ...names: TableName[]): [Reading, Reading, Reading, Reading] =>
  names.map((name) => new Reading(dataset.tables[name])) as [Reading, Reading, Reading, Reading];

/** The cells of a table by column, in row order or another. */
class Reading {
  constructor(
    private readonly table: TableData | undefined,
    private readonly order: Int32Array | null = null,
  ) {}

  /** The same table with row `id` holding the thing of that id; -1 marks the holes. */
  byId(column: string, length: number): Reading {
    const order = new Int32Array(length).fill(-1);
    this.ids(column).forEach((id, row) => (order[id] = row));
    return new Reading(this.table, order);
  }

  /** Ids or days; a hole has -1, so that its span `[-1, -1)` holds on no day. */
  ids(column: string): Int32Array {
    const cells = this.table?.cells[column];
    const numbers = cells instanceof Int32Array ? cells : new Int32Array();
    return this.order === null ? numbers : this.order.map((row) => (row < 0 ? -1 : (numbers[row] ?? -1)));
  }

  enums(column: string): Uint8Array {
    const cells = this.table?.cells[column];
    const numbers = cells instanceof Uint8Array ? cells : new Uint8Array();
    return this.order === null ? numbers : Uint8Array.from(this.order, (row) => (row < 0 ? 0 : (numbers[row] ?? 0)));
  }

  texts(column: string): Texts {
    const cells = this.table?.cells[column];
    const order = this.order;
    const at = (row: number): string => {
      const cell = Array.isArray(cells) ? (cells as readonly unknown[])[row] : undefined;
      return typeof cell === 'string' ? cell : '';
    };
    return order === null
      ? { length: this.table?.length ?? 0, at }
      : { length: order.length, at: (id) => at(order[id] ?? -1) };
  }
}

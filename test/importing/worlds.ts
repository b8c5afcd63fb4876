import fc from 'fast-check';
import { TABLE_NAMES, TABLES, type Row, type Rows, type TableName } from '../../src/core/dataset/tables';

/** Small worlds, whose rows contradict each other now and then: few codes, few days, and mostly long spans. */
const day = fc.constantFrom('2010-01-01', '2012-01-01', '2014-01-01', '2016-01-01');
const span = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ from: '', to: '' }) },
  { weight: 1, arbitrary: fc.record({ from: day, to: fc.constant('') }) },
  { weight: 1, arbitrary: fc.record({ from: day, to: fc.constant('2018-01-01') }) },
);
const narrow = fc.record({ from: day, to: fc.constantFrom('2016-06-01', '2018-01-01', '') });
const maybe = (code: string) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constant(code) });
/** One of the codes, very rarely one that nothing has. */
const oneOf = (...codes: string[]) =>
  fc.oneof({ weight: 60, arbitrary: fc.constantFrom(...codes) }, { weight: 1, arbitrary: fc.constant('none') });

const rows = (arbitrary: fc.Arbitrary<Row>, maxLength: number) => fc.array(arbitrary, { maxLength });
const spanned = (
  columns: Record<string, fc.Arbitrary<string>>,
  days: fc.Arbitrary<{ from: string; to: string }> = span,
) => fc.tuple(fc.record(columns), days).map(([row, { from, to }]) => ({ ...row, from, to }));

const TERRITORY = spanned({
  code: fc.constantFrom('T1', 'T2'),
  name: fc.constant('地'),
  level: fc.constant('COUNTY'),
  parent_code: maybe('T0'),
});
const ORGAN = spanned({
  code: fc.constantFrom('O1', 'O2'),
  name: fc.constantFrom('甲局', '乙局'),
  nature: fc.constant('ADMINISTRATIVE'),
  function: fc.constant('WORK_DEPARTMENT'),
  territory_code: oneOf('T0', 'T0', 'T1'),
});
const LEADERSHIP = spanned(
  {
    organ_code: oneOf('O0', 'O1', 'O2'),
    superior_code: oneOf('O0', 'O1', 'O2'),
    relation: fc.constantFrom('VERTICAL', 'AFFILIATED_TO', 'GUIDANCE'),
  },
  narrow,
);
const COMPETENCE = spanned(
  { organ_code: oneOf('O0', 'O1'), category_code: oneOf('K0', 'K1'), for: fc.constantFrom('ORDINARY', 'LITIGATION') },
  narrow,
);
const POST = spanned({
  code: fc.constantFrom('P1', 'P2'),
  organ_code: oneOf('O0', 'O1'),
  title: fc.constant('长'),
  role: fc.constant('MEMBER'),
});
const APPOINTMENT = spanned(
  {
    code: fc.constantFrom('A1', 'A2', 'A3'),
    cadre_code: oneOf('C0'),
    post_code: oneOf('P0', 'P1'),
    mode: fc.constantFrom('SUBSTANTIVE', 'PRESIDING'),
  },
  narrow,
);
const PORTFOLIO = spanned(
  {
    appointment_code: oneOf('A0'),
    scope: fc.constant('ORGAN'),
    target_code: oneOf('O0', 'O1'),
    relation: fc.constantFrom('IN_CHARGE', 'LIAISON'),
  },
  narrow,
);

/** What every world has, so that references mostly lead somewhere. */
const GROUND: Rows = {
  territories: ['T0', 'T1'].map((code) => ({ code, name: '地', level: 'PROVINCE' })),
  categories: ['K0', 'K1'].map((code) => ({ code, name: '类' })),
  organs: ['O0', 'O1', 'O2'].map((code) => ({
    code,
    name: '局',
    nature: 'ADMINISTRATIVE',
    function: 'WORK_DEPARTMENT',
    territory_code: 'T0',
  })),
  posts: ['P0', 'P1'].map((code) => ({ code, organ_code: 'O0', title: '长', role: 'PRINCIPAL' })),
  cadres: [{ code: 'C0', name: '某' }],
  appointments: [{ code: 'A0', cadre_code: 'C0', post_code: 'P0', mode: 'PRESIDING' }],
};

/** Rows that stand by themselves or change others: each key at most once. */
export const rowsOfWorld: fc.Arbitrary<Rows> = fc
  .record({
    territories: rows(TERRITORY, 1),
    categories: rows(
      fc.record({ code: fc.constantFrom('K0', 'K1'), name: fc.constantFrom('一', '二'), parent_code: maybe('K1') }),
      2,
    ),
    organs: rows(ORGAN, 1),
    leaderships: rows(LEADERSHIP, 2),
    competences: rows(COMPETENCE, 1),
    posts: rows(POST, 1),
    appointments: rows(APPOINTMENT, 2),
    suspensions: rows(spanned({ appointment_code: oneOf('A0') }, narrow), 2),
    portfolios: rows(PORTFOLIO, 1),
  })
  .map((world) => merged({}, world));

/** A world with a ground to stand on. */
export const world: fc.Arbitrary<Rows> = rowsOfWorld.map((own) => merged(GROUND, own));

/** Rows of both, of which the second's win where keys are alike: what importing one after the other must give. */
export function merged(first: Rows, second: Rows): Rows {
  const tables: Partial<Record<TableName, readonly Row[]>> = {};
  for (const table of TABLE_NAMES) {
    const byKey = new Map([...(first[table] ?? []), ...(second[table] ?? [])].map((row) => [keyOf(table, row), row]));
    if (byKey.size > 0) tables[table] = [...byKey.values()];
  }
  return tables;
}

const keyOf = (table: TableName, row: Row) => TABLES[table].key.map((column) => row[column] ?? '').join('|');

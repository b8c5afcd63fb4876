import type { Row, Rows, TableName } from '../../src/core/dataset/tables';

/** A small world without an error: one province, its county, their organs, posts and people. */
export const SOUND: Rows = {
  territories: [
    { code: 'P', name: '某省', level: 'PROVINCE', from: '2000-01-01' },
    { code: 'C', name: '某县', level: 'COUNTY', parent_code: 'P', from: '2000-01-01', to: '2020-01-01' },
    { code: 'C', name: '某市', level: 'COUNTY', parent_code: 'P', from: '2020-01-01' },
  ],
  categories: [
    { code: 'K', name: '城乡建设' },
    { code: 'K1', name: '征地', parent_code: 'K' },
  ],
  organs: [
    {
      code: 'PG',
      name: '省政府',
      nature: 'ADMINISTRATIVE',
      function: 'GOVERNMENT',
      territory_code: 'P',
      from: '2000-01-01',
    },
    {
      code: 'CG',
      name: '县政府',
      nature: 'ADMINISTRATIVE',
      function: 'GOVERNMENT',
      territory_code: 'C',
      from: '2001-01-01',
    },
  ],
  leaderships: [{ organ_code: 'CG', superior_code: 'PG', relation: 'TERRITORIAL', from: '2001-01-01' }],
  competences: [{ organ_code: 'CG', category_code: 'K1', from: '2001-01-01' }],
  posts: [{ code: 'CG-1', organ_code: 'CG', title: '县长', role: 'PRINCIPAL', from: '2001-01-01' }],
  cadres: [
    { code: 'A', name: '甲' },
    { code: 'B', name: '乙' },
  ],
  appointments: [
    { code: 'A1', cadre_code: 'A', post_code: 'CG-1', mode: 'SUBSTANTIVE', from: '2010-01-01', to: '2015-01-01' },
    { code: 'B1', cadre_code: 'B', post_code: 'CG-1', mode: 'SUBSTANTIVE', from: '2015-01-01' },
  ],
  suspensions: [{ appointment_code: 'B1', from: '2016-01-01', to: '2016-06-01' }],
  portfolios: [
    { appointment_code: 'B1', scope: 'AREA', target_code: 'C', from: '2018-01-01' },
    { appointment_code: 'B1', scope: 'PETITION_WORK', from: '2018-01-01' },
  ],
  petitions: [
    {
      number: 'X1',
      title: '征地补偿',
      category_code: 'K1',
      territory_codes: 'C;P',
      channel: 'VISIT',
      registered_on: '2019-01-01',
    },
  ],
};

/** The sound world and some more rows. */
export function soundAnd(more: Rows): Rows {
  const names = [...new Set([...Object.keys(SOUND), ...Object.keys(more)])] as TableName[];
  return Object.fromEntries(names.map((name) => [name, [...(SOUND[name] ?? []), ...(more[name] ?? [])]]));
}

/** The sound world with one cell changed. `row` counts the header as 1, as problems do. */
export function soundBut(table: TableName, row: number, change: Row): Rows {
  const rows = SOUND[table] ?? [];
  return { ...SOUND, [table]: rows.map((each, at) => (at === row - 2 ? { ...each, ...change } : each)) };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/core/dataset/dataset';
import { ALWAYS, day, FOREVER, formatDay, type Day } from '../../src/core/facts/day';
import { readAreacodes } from '../../src/storage/reading/areacodes/read-areacodes';

const FOLDER = join(__dirname, '../../../shared/data/divisions');
const present = existsSync(FOLDER);
if (!present) console.warn(`skipped: the history of divisions is not at ${FOLDER}`);

interface Version {
  readonly row: number;
  readonly from: Day;
  readonly to: Day;
  readonly parent: string;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly on: Day;
  readonly whole: boolean;
}

function versionsOf({ codes, tables }: Dataset): Map<string, Version[]> {
  const table = tables.territories;
  const cells = (name: string) => table?.cells[name] as Int32Array;
  const byCode = new Map<string, Version[]>();
  for (let row = 0; row < (table?.length ?? 0); row++) {
    const code = codes.territory.at(cells('code')[row] ?? -1);
    const parent = codes.territory.at(cells('parent_code')[row] ?? -1);
    const version = { row, from: cells('from')[row] ?? ALWAYS, to: cells('to')[row] ?? FOREVER, parent };
    byCode.set(
      code,
      [...(byCode.get(code) ?? []), version].sort((a, b) => a.from - b.from),
    );
  }
  return byCode;
}

function edgesOf({ codes, tables }: Dataset): Edge[] {
  const table = tables.successions;
  const cells = (name: string) => table?.cells[name] as Int32Array;
  return Array.from({ length: table?.length ?? 0 }, (_, row) => ({
    from: codes.territory.at(cells('from_code')[row] ?? -1),
    to: codes.territory.at(cells('to_code')[row] ?? -1),
    on: cells('on')[row] ?? 0,
    whole: cells('extent')[row] === 0,
  }));
}

(present ? describe : describe.skip)('the history of divisions 1981–2024', () => {
  let read: Awaited<ReturnType<typeof readAreacodes>>;
  let versions: Map<string, Version[]>;
  let edges: Edge[];
  const exists = (code: string, on: Day) => (versions.get(code) ?? []).some(({ from, to }) => from <= on && on < to);
  const shown = (edge: Edge) => `${edge.from}→${edge.to} ${formatDay(edge.on)} ${edge.whole ? 'WHOLE' : 'PART'}`;

  beforeAll(async () => {
    read = await readAreacodes(FOLDER, { lang: 'EN' });
    versions = versionsOf(read.dataset);
    edges = edgesOf(read.dataset);
  });

  it('reads without a problem, and completely', () => {
    expect(read.problems).toEqual([]);
    expect(versions.size).toBeGreaterThan(6400);
    expect(edges.length).toBeGreaterThan(4000);
  });

  it('has no two versions of a code at once', () => {
    const overlapping = [...versions].filter(([, list]) =>
      list.some((own, at) => own.from < (list[at - 1]?.to ?? ALWAYS)),
    );

    expect(overlapping).toEqual([]);
  });

  it('has every version within the versions of its parent', () => {
    const outside = [...versions].flatMap(([code, list]) =>
      list.filter(({ from, to, parent }) => {
        if (code === '100000') return false;
        let covered = from;
        for (const upper of versions.get(parent) ?? [])
          if (upper.from <= covered) covered = Math.max(covered, upper.to);
        return covered < to;
      }),
    );

    expect(outside).toEqual([]);
  });

  it('has no cycle of parents on any day', () => {
    const levels = read.dataset.tables.territories?.cells.level as Uint8Array;
    const climbing = [...versions.values()]
      .flat()
      .filter(({ row, parent }) =>
        (versions.get(parent) ?? []).some((upper) => (levels[upper.row] ?? 0) >= (levels[row] ?? 0)),
      );

    expect(climbing).toEqual([]);
  });

  it('has edges only between what exists: the one the day before, the other on the day', () => {
    const dangling = edges.filter(({ from, to, on }) => from === to || !exists(from, on - 1) || !exists(to, on));

    expect(dangling.map(shown)).toEqual([]);
  });

  it('has no two whole moves back and forth on one day', () => {
    const whole = new Set(edges.filter((edge) => edge.whole).map(({ from, to, on }) => `${from} ${to} ${on}`));

    expect(edges.filter(({ from, to, on, whole: all }) => all && whole.has(`${to} ${from} ${on}`))).toEqual([]);
  });

  it('leads on from every code that ended, prefectures included', () => {
    const left = new Set(edges.map(({ from, on }) => `${from} ${on}`));
    const deadEnds = [...versions].flatMap(([code, list]) =>
      list.filter(({ to }) => to !== FOREVER && !exists(code, to) && !left.has(`${code} ${to}`)).map(() => code),
    );

    expect(deadEnds).toEqual([]);
  });

  it.each`
    code        | expected
    ${'371202'} | ${['370981→371202 1992-12-31 PART', '371202→371203 2006-12-31 PART', '371202→370116 2018-12-26 WHOLE']}
    ${'371200'} | ${['371200→370100 2018-12-26 WHOLE']}
    ${'330104'} | ${['330104→330102 1996-12-31 PART', '330104→330102 2021-03-11 PART', '330104→330114 2021-03-11 PART']}
    ${'330110'} | ${['330184→330110 2001-12-31 WHOLE', '330110→330113 2021-03-11 PART']}
    ${'330103'} | ${['330105→330103 1996-12-31 PART', '330103→330105 2021-03-11 WHOLE']}
  `('has the moves of $code', ({ code, expected }: { code: string; expected: string[] }) => {
    expect(edges.filter(({ from, to }) => from === code || to === code).map(shown)).toEqual(expected);
  });

  it.each`
    code        | on              | parent
    ${'110101'} | ${'2024-01-01'} | ${'110000'}
    ${'419001'} | ${'2024-01-01'} | ${'410000'}
    ${'370116'} | ${'2024-01-01'} | ${'370100'}
    ${'441900'} | ${'2024-01-01'} | ${'440000'}
  `('hangs $code under $parent', ({ code, on, parent }: Record<string, string>) => {
    const at = versions.get(code ?? '')?.find(({ from, to }) => from <= day(on ?? '') && day(on ?? '') < to);

    expect(at?.parent).toBe(parent);
  });

  it('says what it had to guess', () => {
    expect(read.warnings.filter((words) => words.includes('31 December')).length).toBeGreaterThan(30);
    expect(read.warnings).toContain(
      '130230 → 130209: the days of ending and beginning in 2012 differ; that of the beginning is taken',
    );
  });
});

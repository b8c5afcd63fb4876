import type { TerritoryLevel } from '../facts/values';

/** The columns of the list of divisions, 中华人民共和国行政区划代码沿革, in their order. */
export const DIVISION_COLUMNS = [
  '代码',
  '一级行政区',
  '二级行政区',
  '名称',
  '级别',
  '状态',
  '启用时间',
  '变更/弃用时间',
  '新代码',
] as const;
export type DivisionColumn = (typeof DIVISION_COLUMNS)[number];

/** Where a division went: the year is set when only a part of it moved, while the code lived on. */
export interface Heir {
  readonly code: string;
  readonly partIn: number | null;
}

/** One row of the list: a code under one name and one upper division. */
export interface Division {
  /** Line of the list, the header being 1. */
  readonly row: number;
  readonly code: string;
  readonly province: string;
  /** Name of the prefecture; `DIRECT` where the province administers the division itself. */
  readonly prefecture: string;
  readonly name: string;
  readonly level: TerritoryLevel;
  /** Year of the first day; `FIRST_YEAR` stands for a beginning before the records. */
  readonly since: number;
  /** Year in which it ended or was changed; null while in use. */
  readonly until: number | null;
  readonly heirs: readonly Heir[];
}

/** 直辖: administered by the province without a prefecture between. */
export const DIRECT = '直辖';
/** The records begin with this year. */
export const FIRST_YEAR = 1981;

export const LEVELS: Readonly<Record<string, TerritoryLevel>> = {
  省级: 'PROVINCE',
  地级: 'PREFECTURE',
  县级: 'COUNTY',
};

/** What is wrong with a row, by column. */
export interface DivisionFlaw {
  readonly row: number;
  readonly column: DivisionColumn;
  readonly value: string;
  readonly wrong:
    'required' | 'badEnum' | 'badYear' | 'badHeirs' | 'endsFirst' | 'unknownHeir' | 'unknownUpper' | 'sameTime';
}

const YEAR = /^\d{4}$/;
const HEIRS = /^[^;[\]\s]+(\[\d{4}\])?(;[^;[\]\s]+(\[\d{4}\])?)*$/;

/** What the cells of a column must be like; the others may hold anything. */
const FINE: Readonly<Partial<Record<DivisionColumn, readonly [RegExp, DivisionFlaw['wrong']]>>> = {
  代码: [/./, 'required'],
  一级行政区: [/./, 'required'],
  名称: [/./, 'required'],
  级别: [new RegExp(`^(${Object.keys(LEVELS).join('|')})$`), 'badEnum'],
  启用时间: [YEAR, 'badYear'],
  '变更/弃用时间': [/^(\d{4})?$/, 'badYear'],
  新代码: [new RegExp(`^$|${HEIRS.source}`), 'badHeirs'],
};

/** Reads the cells of a row by column. Gives the flaws when there are any. */
export function parseDivision(cell: (column: DivisionColumn) => string, row: number): Division | DivisionFlaw[] {
  const flaws = DIVISION_COLUMNS.flatMap((column): DivisionFlaw[] => {
    const [fine, wrong] = FINE[column] ?? [/^/, 'required'];
    return fine.test(cell(column)) ? [] : [{ row, column, value: cell(column), wrong }];
  });
  const [since, until] = [Number(cell('启用时间')), cell('变更/弃用时间')];
  if (flaws.length === 0 && until !== '' && Number(until) <= since)
    flaws.push({ row, column: '变更/弃用时间', value: until, wrong: 'endsFirst' });
  if (flaws.length > 0) return flaws;
  return {
    row,
    code: cell('代码'),
    province: cell('一级行政区'),
    prefecture: cell('二级行政区'),
    name: cell('名称'),
    level: LEVELS[cell('级别')] ?? 'COUNTY',
    since,
    until: until === '' ? null : Number(until),
    heirs: parseHeirs(cell('新代码')),
  };
}

/** `370116` for all of it, `330113[2021]` for a part in that year; several separated by `;`. */
function parseHeirs(text: string): Heir[] {
  if (text === '') return [];
  return text.split(';').map((entry) => {
    const [code = '', year] = entry.split(/[[\]]/);
    return { code, partIn: year === undefined ? null : Number(year) };
  });
}

import { DIRECT, type Division, type DivisionColumn, type DivisionFlaw } from './division';

/** What is wrong between the rows: heirs and upper divisions that the list lacks, one code twice in the same year. */
export function checkDivisions(divisions: readonly Division[]): DivisionFlaw[] {
  const codes = new Set(divisions.map(({ code }) => code));
  const uppers = new Set(divisions.filter(({ level }) => level !== 'COUNTY').map(upperKey));
  const flaws: DivisionFlaw[] = [];
  for (const division of divisions) {
    const flaw = (column: DivisionColumn, value: string, wrong: DivisionFlaw['wrong']) =>
      flaws.push({ row: division.row, column, value, wrong });
    for (const { code } of division.heirs) if (!codes.has(code)) flaw('新代码', code, 'unknownHeir');
    const { level, province, prefecture } = division;
    if (level !== 'PROVINCE' && !uppers.has(province)) flaw('一级行政区', province, 'unknownUpper');
    else if (level === 'COUNTY' && prefecture !== DIRECT && !uppers.has(`${province} ${prefecture}`))
      flaw('二级行政区', prefecture, 'unknownUpper');
  }
  return [...flaws, ...atTheSameTime(divisions)];
}

const upperKey = ({ level, province, name }: Division): string => (level === 'PROVINCE' ? name : `${province} ${name}`);

function atTheSameTime(divisions: readonly Division[]): DivisionFlaw[] {
  const sorted = [...divisions].sort((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)) || a.since - b.since);
  return sorted.flatMap((division, at): DivisionFlaw[] => {
    const before = sorted[at - 1];
    if (before?.code !== division.code || (before.until !== null && before.until <= division.since)) return [];
    return [{ row: division.row, column: '启用时间', value: String(division.since), wrong: 'sameTime' }];
  });
}

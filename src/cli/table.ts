import { widthOf } from '../picture/text';

/** Rows as aligned columns, by East Asian width, the last column as it is. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, columnsOf(cell));
  }
  return rows
    .map((row) =>
      row
        .map((cell, index) =>
          index === row.length - 1 ? cell : cell + ' '.repeat((widths[index] ?? 0) - columnsOf(cell)),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Columns of a terminal that a text takes: two for a wide character. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    const width = widthOf(character);
    columns += width === 0 ? 0 : width === 1 ? 2 : 1;
  }
  return columns;
}

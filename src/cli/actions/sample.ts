import { generateSample } from '../../sample/sample';
import { openDatasetWriter } from '../../storage/reading/write-csv';
import { Progress } from '../progress';
import { table } from '../table';
import type { Terminal } from '../terminal';

export interface SampleRequest {
  readonly scale: 'prefecture' | 'province' | 'country';
  readonly seed: number;
  readonly out: string;
  readonly json: boolean;
}

/** Rows between two signs of progress. */
const STEP = 5000;

/** Writes a sample dataset as CSV files and prints the rows of each. */
export async function writeSample({ scale, seed, out, json }: SampleRequest, terminal: Terminal): Promise<void> {
  const progress = new Progress(terminal);
  const writer = openDatasetWriter(out);
  let rows = 0;
  for (const { table: name, row } of generateSample({ scale, seed })) {
    writer.write(name, row);
    if (++rows % STEP === 0) progress.show(terminal.words({ zh: '生成', en: 'writing' }), rows, 0);
  }
  progress.end();
  const tables = writer.close();
  if (json) return terminal.data(JSON.stringify({ scale, seed, folder: out, rows, tables }));
  await terminal.data(table(Object.entries(tables).map(([name, count]) => [name, String(count)])));
  terminal.message(terminal.words({ zh: `共 ${rows} 行，写入 ${out}`, en: `${rows} rows written to ${out}` }));
}

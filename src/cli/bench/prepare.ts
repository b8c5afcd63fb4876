import type { DatabasePlace } from '../../server/configuration';
import { generateSample } from '../../sample/sample';
import { importDataset } from '../../storage/importing/import-dataset';
import { migrate } from '../../storage/migrate';
import { readDataset } from '../../storage/reading/read-dataset';
import { openDatasetWriter } from '../../storage/reading/write-csv';
import type { Store } from '../../storage/store';
import { SYSTEM_VIEWER } from '../../storage/viewer';
import { Progress } from '../progress';
import { open, using } from '../store';
import type { Terminal } from '../terminal';

type Scale = 'prefecture' | 'province' | 'country';
const SEED = 1;

/** Sees to it that a database holds something to measure: an empty one gets the sample, any other is left as it is. */
export async function prepare(place: DatabasePlace, scale: Scale, folder: string, terminal: Terminal): Promise<void> {
  await using(await open(place), async (store) => {
    await migrate(store);
    if (await holdsPetitions(store)) return;
    const { words, message } = terminal;
    message(words({ zh: `载入 ${scale} 规模的示例……`, en: `Loading the sample, scale ${scale}…` }));
    await load(store, scale, folder, terminal);
  });
}

async function holdsPetitions(store: Store): Promise<boolean> {
  const [found] = await store.dataSource.query<[{ any: boolean }]>('SELECT EXISTS (SELECT FROM petition) AS any');
  return found.any;
}

async function load(store: Store, scale: Scale, folder: string, terminal: Terminal): Promise<void> {
  const writer = openDatasetWriter(folder);
  for (const { table, row } of generateSample({ scale, seed: SEED })) writer.write(table, row);
  writer.close();
  const progress = new Progress(terminal);
  const { dataset, problems } = await readDataset(folder, { lang: terminal.lang });
  await importDataset(store, SYSTEM_VIEWER, dataset, {
    found: problems,
    sampleMark: { scale, seed: SEED },
    reason: 'sample',
    lang: terminal.lang,
    onProgress: ({ done, total, table }) => {
      progress.show(table ?? '', done, total);
    },
  });
  progress.end();
}

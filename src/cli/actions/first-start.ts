import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleRows } from '../../sample/sample';
import { hasEmbedded } from '../../storage/embedded';
import { importDataset } from '../../storage/importing/import-dataset';
import { openStore } from '../../storage/open-store';
import { readRows } from '../../storage/reading/read-rows';
import type { Store } from '../../storage/store';
import { SYSTEM_VIEWER } from '../../storage/viewer';
import { Progress } from '../progress';
import type { Terminal } from '../terminal';

const SAMPLE = { scale: 'prefecture', seed: 1 } as const;

/** Stands in the folder from before it is created until the sample is in, so that a start cut short is made good. */
const UNFINISHED = 'sample-unfinished';

/** Opens the embedded database of a folder; one that is just being created gets the sample first. */
export async function openWithSample(folder: string, terminal: Terminal): Promise<Store> {
  const mark = join(folder, UNFINISHED);
  const unfinished = existsSync(mark);
  if (hasEmbedded(folder) && !unfinished) return openStore({ dataDir: folder });
  mkdirSync(folder, { recursive: true });
  if (!unfinished) writeFileSync(mark, '');
  const { words, message } = terminal;
  message(
    words({
      zh: `新建数据目录 ${folder}，载入一个地级市规模的示例（虚构人员）……`,
      en: `New data folder ${folder}: loading a sample of one prefecture (people are made up)…`,
    }),
  );
  const store = await openStore({ dataDir: folder });
  try {
    await loadSample(store, terminal);
    rmSync(mark, { force: true });
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function loadSample(store: Store, terminal: Terminal): Promise<void> {
  const progress = new Progress(terminal);
  const stage = terminal.words({ zh: '载入示例', en: 'loading the sample' });
  const { dataset, problems } = readRows(sampleRows(SAMPLE), { lang: terminal.lang });
  await importDataset(store, SYSTEM_VIEWER, dataset, {
    found: problems,
    sampleMark: SAMPLE,
    replace: true,
    reason: 'sample',
    lang: terminal.lang,
    onProgress: ({ done, total }) => {
      progress.show(stage, done, total);
    },
  });
  progress.end();
}

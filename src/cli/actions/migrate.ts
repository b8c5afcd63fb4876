import { migrate } from '../../storage/migrate';
import { databaseOf, open, using } from '../store';
import type { Terminal } from '../terminal';

/** Brings the database of the environment up to date and prints what ran. */
export async function migrateStore(json: boolean, terminal: Terminal): Promise<void> {
  const ran = await using(await open(databaseOf(terminal)), migrate);
  if (json) return terminal.data(JSON.stringify({ migrations: ran }));
  if (ran.length > 0) return terminal.data(ran.join('\n'));
  terminal.message(terminal.words({ zh: '数据库结构已是最新。', en: 'The schema is up to date.' }));
}

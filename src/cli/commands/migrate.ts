import type { Command } from 'commander';
import { addCommand } from '../help';
import { action } from '../lazily';
import type { Terminal } from '../terminal';

export function addMigrate(program: Command, terminal: Terminal): void {
  addCommand(
    program,
    terminal,
    'migrate',
    {
      zh: '把数据库结构升级到本版本；已是最新则什么也不做',
      en: 'bring the database schema up to this version; nothing to do when it is',
    },
    ['DATABASE_URL=postgres://user@db.example/petitions petition-graph migrate'],
  ).action((options: { json?: boolean }) => action('migrate').migrateStore(options.json === true, terminal));
}

import type { Command } from 'commander';
import { addCommand } from '../help';
import { action } from '../lazily';
import type { Terminal } from '../terminal';

export function addStart(program: Command, terminal: Terminal): void {
  addCommand(
    program,
    terminal,
    'start',
    {
      zh: '启动服务；嵌入式数据目录若是新建的，先载入示例数据（设有 DATABASE_URL 时从不载入）',
      en: 'serve; a data folder that is just created gets the sample data first (never with DATABASE_URL)',
    },
    ['petition-graph start', 'PORT=8080 DATA_DIR=/var/lib/petition-graph petition-graph start'],
  ).action((options: { json?: boolean }) =>
    action('serve').serve({ sample: true, json: options.json === true, only: null }, terminal),
  );
}

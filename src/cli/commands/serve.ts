import type { Command } from 'commander';
import { addCommand } from '../help';
import { action } from '../lazily';
import type { Terminal } from '../terminal';

export function addServe(program: Command, terminal: Terminal): void {
  addCommand(
    program,
    terminal,
    'serve',
    {
      zh: '启动服务，从不载入示例数据；环境变量 PORT HOST DATA_DIR DATABASE_URL',
      en: 'serve, never with sample data; environment PORT HOST DATA_DIR DATABASE_URL',
    },
    ['petition-graph serve', 'DATABASE_URL=postgres://user@db.example/petitions HOST=0.0.0.0 petition-graph serve'],
  ).action((options: { json?: boolean }) =>
    action('serve').serve({ sample: false, json: options.json === true }, terminal),
  );
}

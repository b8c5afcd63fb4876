import type { Command } from 'commander';
import { addCommand } from '../help';
import { action } from '../lazily';
import { wholeNumber } from '../number-option';
import type { Terminal } from '../terminal';

export function addFederation(program: Command, terminal: Terminal): void {
  addCommand(
    program,
    terminal,
    'federation',
    {
      zh: '启动五个子图和它们前面的路由器，同一个数据库；环境变量同 start',
      en: 'the five subgraphs and the router before them, over one database; environment as for start',
    },
    ['petition-graph federation', 'DATABASE_URL=postgres://user@db.example/petitions petition-graph federation'],
  )
    .option(
      '--subgraph-port <n>',
      terminal.words({
        zh: '子图的第一个端口，其余依次加一；0 为任意空闲端口（默认 4001）',
        en: 'port of the first subgraph, the others follow; 0 for any that are free (default 4001)',
      }),
      wholeNumber(0),
    )
    .action(({ json, subgraphPort }: { json?: boolean; subgraphPort?: number }) =>
      action('federation').federation({ json: json === true, subgraphPort: subgraphPort ?? null }, terminal),
    );
}

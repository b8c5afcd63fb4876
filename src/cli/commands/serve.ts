import { type Command, Option } from 'commander';
import { SUBGRAPH_NAMES, type SubgraphName } from '../../subgraphs/shared/subgraph-name';
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
    [
      'petition-graph serve',
      'PORT=4002 petition-graph serve --only cadres',
      'DATABASE_URL=postgres://user@db.example/petitions HOST=0.0.0.0 petition-graph serve',
    ],
  )
    .addOption(
      new Option(
        '--only <subgraph>',
        terminal.words({ zh: '只启动一个子图，供路由器调用', en: 'one subgraph alone, for a router' }),
      ).choices(SUBGRAPH_NAMES),
    )
    .action(({ json, only }: { json?: boolean; only?: SubgraphName }) =>
      action('serve').serve({ sample: false, json: json === true, only: only ?? null }, terminal),
    );
}

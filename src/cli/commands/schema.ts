import type { Command } from 'commander';
import { addCommand } from '../help';
import { action } from '../lazily';
import type { Terminal } from '../terminal';

export function addSchema(program: Command, terminal: Terminal): void {
  addCommand(
    program,
    terminal,
    'schema',
    {
      zh: '输出图的 SDL；--out 按子图写成文件',
      en: 'print the SDL of the graph; --out writes one file per subgraph',
    },
    ['petition-graph schema > graph.graphql', 'petition-graph schema --out schema'],
  )
    .option('--out <dir>', terminal.words({ zh: '写入的目录', en: 'folder to write' }))
    .action((options: { out?: string; json?: boolean }) =>
      action('schema').printOrWriteSchema(options.out ?? null, options.json === true, terminal),
    );
}

import { Option, type Command } from 'commander';
import { addCommand } from '../help';
import { action } from '../lazily';
import { wholeNumber } from '../number-option';
import type { Terminal } from '../terminal';

interface Options {
  readonly scale: 'prefecture' | 'province' | 'country';
  readonly database: string;
  readonly seconds: number;
  readonly federation?: boolean;
  readonly json?: boolean;
}

export function addBench(program: Command, terminal: Terminal): void {
  const { words } = terminal;
  addCommand(
    program,
    terminal,
    'bench',
    {
      zh: '测速：与发送同样字节的裸 node:http 交替比较',
      en: 'measure speed, in turns with a bare node:http that sends the same bytes',
    },
    ['petition-graph bench', 'petition-graph bench --scale province --database postgres://localhost/bench --seconds 8'],
  )
    .addOption(
      new Option('--scale <scale>', words({ zh: '示例规模', en: 'scale of the sample' }))
        .choices(['prefecture', 'province', 'country'])
        .default('prefecture'),
    )
    .option(
      '--database <url>',
      words({
        zh: 'embedded，或一个 PostgreSQL 地址：空库载入示例，已有示例则直接用',
        en: 'embedded, or the URL of a PostgreSQL: the sample is loaded where it is empty, and used where it is there',
      }),
      'embedded',
    )
    .option('--seconds <number>', words({ zh: '每一项测几秒', en: 'seconds for each measurement' }), wholeNumber(1), 5)
    .option(
      '--federation',
      words({
        zh: '改测一页事项经路由器和五个子图（须用 PostgreSQL）',
        en: 'measure a page through routers and five subgraphs instead (PostgreSQL only)',
      }),
    )
    .action(({ federation, json, ...options }: Options) =>
      action('bench').bench({ ...options, federation: federation === true, json: json === true }, terminal),
    );
}

import { Option, type Command } from 'commander';
import { addCommand } from '../help';
import { action } from '../lazily';
import { wholeNumber } from '../number-option';
import type { Terminal } from '../terminal';

interface Options {
  readonly scale: 'prefecture' | 'province' | 'country';
  readonly seed: number;
  readonly out: string;
  readonly json?: boolean;
}

export function addSample(program: Command, terminal: Terminal): void {
  const { words } = terminal;
  addCommand(
    program,
    terminal,
    'sample',
    {
      zh: '生成示例数据集：真实区划和机构改革，虚构的人员；同样的种子得到同样的文件',
      en: 'write a sample dataset: real divisions and reforms, synthetic people; the same seed gives the same files',
    },
    [
      'petition-graph sample --scale prefecture --out ./dataset',
      'petition-graph sample --scale province --seed 7 --out ./province && petition-graph import ./province',
    ],
  )
    .addOption(
      new Option('--scale <scale>', words({ zh: '规模', en: 'scale' }))
        .choices(['prefecture', 'province', 'country'])
        .default('prefecture'),
    )
    .option('--seed <number>', words({ zh: '种子', en: 'seed' }), wholeNumber(0), 1)
    .requiredOption('--out <dir>', words({ zh: '写入的目录', en: 'folder to write' }))
    .action((options: Options) => action('sample').writeSample({ ...options, json: options.json === true }, terminal));
}

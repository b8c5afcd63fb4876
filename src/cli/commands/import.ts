import { Option, type Command } from 'commander';
import { addCommand } from '../help';
import { action } from '../lazily';
import type { Terminal } from '../terminal';

interface Options {
  readonly dryRun?: boolean;
  readonly replace?: boolean;
  readonly format: 'dataset' | 'areacodes';
  readonly json?: boolean;
}

export function addImport(program: Command, terminal: Terminal): void {
  const { words } = terminal;
  addCommand(
    program,
    terminal,
    'import',
    {
      zh: '导入数据集：CSV 目录或 XLSX 文件，全有或全无；有问题时逐条列出，退出码 65',
      en: 'import a dataset, a folder of CSV files or an XLSX, all or nothing; problems are listed, exit code 65',
    },
    [
      'petition-graph import ./dataset --dry-run',
      'petition-graph import 组织.xlsx',
      'petition-graph import --format areacodes ./divisions/result.csv',
      'petition-graph import ./dataset --json > problems.json',
    ],
  )
    .argument('<path>', words({ zh: '目录或文件', en: 'folder or file' }))
    .option('--dry-run', words({ zh: '只检查，不写入', en: 'check, write nothing' }))
    .option('--replace', words({ zh: '清空后导入', en: 'start from empty' }))
    .addOption(
      new Option('--format <format>', words({ zh: '格式', en: 'format' }))
        .choices(['dataset', 'areacodes'])
        .default('dataset'),
    )
    .action((path: string, options: Options) =>
      action('import').importPath(
        path,
        {
          dryRun: options.dryRun === true,
          replace: options.replace === true,
          format: options.format,
          json: options.json === true,
        },
        terminal,
      ),
    );
}

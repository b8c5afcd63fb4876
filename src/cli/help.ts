import type { Command } from 'commander';
import type { Bilingual } from '../core/law/lang';
import type { Terminal } from './terminal';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** Lets the help speak Chinese; commands added later inherit it. */
export function inChinese(program: Command): void {
  program
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
    .helpOption('-h, --help', '显示说明')
    .helpCommand('help [command]', '显示某个命令的说明');
}

/** A command with what all of them have: `--json`, `--lang`, examples below the help. */
export function addCommand(
  program: Command,
  terminal: Terminal,
  usage: string,
  about: Bilingual,
  examples: readonly string[],
): Command {
  const title = terminal.words({ zh: '例子：', en: 'Examples:' });
  const lines = examples.map((example) => `  ${example}`).join('\n');
  return program
    .command(usage)
    .description(terminal.words(about))
    .option('--json', terminal.words({ zh: '以 JSON 输出', en: 'print JSON' }))
    .option(
      '--lang <zh|en>',
      terminal.words({ zh: '输出语言，默认随环境', en: 'language; by default that of the locale' }),
    )
    .addHelpText('after', `\n${title}\n${lines}`);
}

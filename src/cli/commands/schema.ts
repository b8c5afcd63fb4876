import { InvalidArgumentError, type Command } from 'commander';
import { parseDay } from '../../core/facts/day';
import { addCommand } from '../help';
import { action } from '../lazily';
import type { Terminal } from '../terminal';

export function addSchema(program: Command, terminal: Terminal): void {
  const schema = addCommand(
    program,
    terminal,
    'schema',
    {
      zh: '输出图的 SDL；--out 写成文件：各子图、总图、supergraph',
      en: 'print the SDL of the graph; --out writes files: every subgraph, the graph, the supergraph',
    },
    ['petition-graph schema > graph.graphql', 'petition-graph schema --out schema', 'petition-graph schema check'],
  )
    .option('--out <dir>', terminal.words({ zh: '写入的目录', en: 'folder to write' }))
    .action((options: { out?: string; json?: boolean }) =>
      action('schema').printOrWriteSchema(options.out ?? null, options.json === true, terminal),
    );
  addCheck(schema, terminal);
}

interface CheckOptions {
  readonly against: string;
  readonly on?: string;
  readonly write?: boolean;
  readonly json?: boolean;
}

function addCheck(schema: Command, terminal: Terminal): void {
  const { words } = terminal;
  addCommand(
    schema,
    terminal,
    'check',
    {
      zh: '与较早的图比较；有未经预告的破坏性变更时退出码为 1。预告：@deprecated(reason: "… removed on YYYY-MM-DD …")，该日过后方可移除',
      en: 'compare with an older graph; exit code 1 when a breaking change was not announced by @deprecated(reason: "… removed on YYYY-MM-DD …") for a day that has passed',
    },
    [
      'petition-graph schema check',
      'petition-graph schema check --against v0.1.0 --json',
      'petition-graph schema check --against older.graphql --on 2027-01-01',
      'petition-graph schema check --write',
    ],
  )
    .option(
      '--against <revision|file>',
      words({
        zh: 'schema/graph.graphql 的 git 修订，或一个 SDL 文件',
        en: 'git revision of schema/graph.graphql, or a file of SDL',
      }),
      'HEAD',
    )
    .option('--on <day>', words({ zh: '以哪一天判断期限，默认今天', en: 'day to judge by, by default today' }), day)
    .option(
      '--write',
      words({
        zh: '无不允许的变更时，把变更记入 schema/CHANGELOG.md；已记的不重复',
        en: 'add the changes to schema/CHANGELOG.md if none is refused; nothing is added twice',
      }),
    )
    .action((_own: unknown, command: Command) => {
      // What the command above has as well, such as --json, is found with it.
      const options = command.optsWithGlobals<CheckOptions>();
      return action('schema-check').checkSchema(
        {
          against: options.against,
          on: options.on ?? null,
          write: options.write === true,
          json: options.json === true,
          root: process.cwd(),
        },
        terminal,
      );
    });
}

function day(text: string): string {
  if (parseDay(text) === null) throw new InvalidArgumentError('YYYY-MM-DD');
  return text;
}

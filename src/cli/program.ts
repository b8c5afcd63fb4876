import { Command, CommanderError } from 'commander';
import { addAudit } from './commands/audit';
import { addBench } from './commands/bench';
import { addFederation } from './commands/federation';
import { addImport } from './commands/import';
import { addMigrate } from './commands/migrate';
import { addResolve } from './commands/resolve';
import { addSample } from './commands/sample';
import { addSchema } from './commands/schema';
import { addServe } from './commands/serve';
import { addStart } from './commands/start';
import { EndedElsewhere, EXIT } from './exits';
import { report } from './failures';
import { inChinese } from './help';
import { languageOf } from './language';
import { processTerminal, type Terminal } from './terminal';

/** Runs the command line with the arguments after the program's name. Resolves to how the process ends. */
export async function run(given: readonly string[], over?: Terminal): Promise<number> {
  const terminal = over ?? processTerminal(languageOf(given, process.env));
  try {
    await programFor(terminal).parseAsync(given, { from: 'user' });
    return EXIT.DONE;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.DONE : EXIT.USAGE;
    if (error instanceof EndedElsewhere) return error.exit;
    return report(error, given.includes('--json'), terminal);
  }
}

function programFor(terminal: Terminal): Command {
  const program = new Command('petition-graph')
    .description(
      terminal.words({
        zh: '责任图谱：信访事项由谁负责，截至任何一天，附条款、理由和缺口',
        en: 'Who bears responsibility for a petition, as of any day, with the article, the reason and the gaps',
      }),
    )
    .configureOutput({
      writeErr: (text) => {
        terminal.message(text.trimEnd());
      },
    })
    .exitOverride()
    .showHelpAfterError(
      terminal.words({ zh: '（用 --help 看说明和例子）', en: '(see --help for usage and examples)' }),
    );
  if (terminal.lang === 'ZH') inChinese(program);
  for (const add of [
    addStart,
    addServe,
    addFederation,
    addImport,
    addSample,
    addResolve,
    addSchema,
    addMigrate,
    addAudit,
    addBench,
  ]) {
    add(program, terminal);
  }
  return program;
}

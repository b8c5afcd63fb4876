import { InvalidArgumentError, Option, type Command } from 'commander';
import { parseDay } from '../../core/facts/day';
import { TERRITORY_LEVELS, type TerritoryLevel } from '../../core/facts/values';
import { CommandFailure, EXIT } from '../exits';
import { addCommand } from '../help';
import { action } from '../lazily';
import type { Terminal } from '../terminal';

interface Options {
  readonly territory?: readonly string[];
  readonly category?: string;
  readonly organ?: string;
  readonly handler?: string;
  readonly litigation?: boolean;
  readonly on?: string;
  readonly recordedOn?: string;
  readonly upTo: TerritoryLevel;
  readonly svg?: string;
  readonly json?: boolean;
}

export function addResolve(program: Command, terminal: Terminal): void {
  const { words } = terminal;
  const command = addCommand(
    program,
    terminal,
    'resolve',
    {
      zh: '谁负责：某一信访事项（编号），或某地某类的事项（--territory --category）',
      en: 'who bears responsibility: for a petition by number, or for a matter (--territory --category)',
    },
    [
      'petition-graph resolve XF-2024-0001',
      'petition-graph resolve XF-2024-0001 --on 2021-06-01 --svg chain.svg',
      'petition-graph resolve --territory 330110 --recorded-on 2020-05-01 --category 0301 --on 2022-05-01',
      'petition-graph resolve XF-2024-0001 --json | jq .bearers',
    ],
  );
  command
    .argument('[number]', words({ zh: '信访事项编号', en: 'number of a petition' }))
    .option('--territory <code...>', words({ zh: '事发地代码，可多个', en: 'codes of where it arose' }))
    .option('--category <code>', words({ zh: '事项分类代码', en: 'code of the category' }))
    .option('--organ <code>', words({ zh: '已交办的机关', en: 'organ it was assigned to' }))
    .option('--handler <code>', words({ zh: '经办人代码', en: 'code of the cadre who handles it' }))
    .option('--litigation', words({ zh: '涉法涉诉', en: 'litigation-related' }))
    .option('--on <day>', words({ zh: '截至哪一天，默认今天', en: 'as-of day, by default today' }), day)
    .option('--recorded-on <day>', words({ zh: '代码登记于哪一天', en: 'day when the codes were recorded' }), day)
    .addOption(
      new Option('--up-to <level>', words({ zh: '向上到哪一级', en: 'how far up' }))
        .choices(TERRITORY_LEVELS)
        .default('PROVINCE'),
    )
    .option('--svg <file>', words({ zh: '另把责任链画成 SVG', en: 'draw the chain as SVG as well' }))
    .action((number: string | undefined, options: Options) => {
      checkSubject(number, options, terminal);
      return action('resolve').resolveMatter(
        {
          subject: number === undefined ? matterOf(options) : { number },
          on: options.on ?? null,
          upTo: options.upTo,
          svg: options.svg ?? null,
          json: options.json === true,
        },
        terminal,
      );
    });
}

const matterOf = (options: Options) => ({
  matter: {
    territoryCodes: options.territory ?? [],
    categoryCode: options.category ?? '',
    organCode: options.organ ?? null,
    handlerCode: options.handler ?? null,
    litigationRelated: options.litigation === true,
    recordedOn: options.recordedOn ?? null,
  },
});

/** Either a number, or a matter by territory and category; not both, not neither. */
function checkSubject(number: string | undefined, options: Options, { words }: Terminal): void {
  const { territory, category, organ, handler, litigation, recordedOn } = options;
  const described = [territory, category, organ, handler, litigation, recordedOn].some((given) => given !== undefined);
  if (number !== undefined && described) {
    throw new CommandFailure(
      EXIT.USAGE,
      words({
        zh: '编号与 --territory 等选项只能给其一。',
        en: 'Give a number or a matter (--territory …), not both.',
      }),
    );
  }
  if (number === undefined && (territory === undefined || category === undefined)) {
    throw new CommandFailure(
      EXIT.USAGE,
      words({
        zh: '请给出信访事项编号，或同时给出 --territory 和 --category。',
        en: 'Give the number of a petition, or --territory and --category.',
      }),
    );
  }
}

function day(text: string): string {
  if (parseDay(text) === null) throw new InvalidArgumentError('YYYY-MM-DD');
  return text;
}

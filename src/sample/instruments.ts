import { INSTRUMENT_CODES, INSTRUMENTS } from '../core/law/instruments';
import { day, FOREVER } from '../core/facts/day';
import { spanCells } from './period';
import type { Writer } from './writer';

type Parameter = readonly [key: string, value: string, unit: string, citation: string];

const REGULATIONS_2022: readonly Parameter[] = [
  ['DEADLINE.ROUTE', '15', 'DAY', '第二十二条第一款'],
  ['DEADLINE.NOTICE', '15', 'DAY', '第二十三条第二款'],
  ['DEADLINE.OBJECTION', '5', 'WORKING_DAY', '第二十三条第三款'],
  ['DEADLINE.HANDLING', '60', 'DAY', '第三十四条'],
  ['DEADLINE.EXTENSION', '30', 'DAY', '第三十四条'],
  ['DEADLINE.REEXAMINATION_REQUEST', '30', 'DAY', '第三十五条第一款'],
  ['DEADLINE.REEXAMINATION', '30', 'DAY', '第三十五条第二款'],
  ['DEADLINE.REVIEW_REQUEST', '30', 'DAY', '第三十六条第一款'],
  ['DEADLINE.REVIEW', '30', 'DAY', '第三十六条第二款'],
];

const REGULATIONS_2005: readonly Parameter[] = [
  ['DEADLINE.ROUTE', '15', 'DAY', '第二十一条'],
  ['DEADLINE.HANDLING', '60', 'DAY', '第三十三条'],
  ['DEADLINE.EXTENSION', '30', 'DAY', '第三十三条'],
  ['DEADLINE.REEXAMINATION', '30', 'DAY', '第三十四条'],
  ['DEADLINE.REVIEW', '30', 'DAY', '第三十五条'],
];

/** What the province's rule fills in. The figures are the sample's own: they show how a rule works, not what it says. */
const SHANDONG: readonly Parameter[] = [
  ['OBJECTION_READING', 'BROAD', '', '示例：第十一条'],
  ['FREQUENCY.STUDY_PETITION_WORK', '4', 'PER_YEAR', '示例：第四条'],
  ['FREQUENCY.RECEIVE_VISITS', '12', 'PER_YEAR', '示例：第四条'],
  ['FREQUENCY.READ_AND_INSTRUCT', '12', 'PER_YEAR', '示例：第四条'],
  ['FREQUENCY.INSPECTION', '2', 'PER_YEAR', '示例：第九条'],
  ['DEADLINE.NOTICE', '10', 'DAY', '示例：第七条'],
  ['DEADLINE.HANDLING', '45', 'DAY', '示例：第七条'],
  ['DEADLINE.SUGGESTION_RESPONSE', '30', 'DAY', '示例：第七条'],
];

const TAX_SYSTEM: readonly Parameter[] = [
  ['OBJECTION_READING', 'NARROW', '', '示例：第八条'],
  ['FREQUENCY.INSPECTION', '1', 'PER_YEAR', '示例：第六条'],
];

const NATIONAL: Readonly<Record<(typeof INSTRUMENT_CODES)[number], readonly Parameter[]>> = {
  'measures-2016': [
    ['OBJECTION_READING', 'BROAD', '', '第十一条第二款'],
    ['FREQUENCY.INSPECTION', '1', 'PER_YEAR', '第九条'],
    ['FREQUENCY.ASSESSMENT', '1', 'PER_YEAR', '第十条第一款'],
  ],
  'regulations-2022': REGULATIONS_2022,
  'regulations-2005': REGULATIONS_2005,
};

/** The implementing rule of 山东省 in the sample. */
export const SHANDONG_RULE = 'sd-rule-2017';
/** A rule that a system issued for its own organs, in the sample. */
export const TAX_RULE = 'tax-rule-2019';

/** Writes the national instruments, one province's implementing rule and one system's. */
export function writeInstruments(writer: Writer): void {
  for (const code of INSTRUMENT_CODES) {
    const { name, document, from, to } = INSTRUMENTS[code];
    writer.add('instruments', { code, name: `《${name.zh}》`, document, ...spanCells({ from, to }) });
    writeParameters(writer, code, NATIONAL[code]);
  }
  writer.add('instruments', {
    code: SHANDONG_RULE,
    name: '《山东省信访工作责任制实施细则》（示例）',
    document: '示例文件，参数为演示而设',
    territory_code: '370000',
    ...spanCells({ from: day('2017-06-01'), to: FOREVER }),
  });
  writeParameters(writer, SHANDONG_RULE, SHANDONG);
  writer.add('instruments', {
    code: TAX_RULE,
    name: '《税务系统信访工作责任制实施细则》（示例）',
    document: '示例文件，参数为演示而设',
    system_organ_code: '100000TAX',
    ...spanCells({ from: day('2019-01-01'), to: FOREVER }),
  });
  writeParameters(writer, TAX_RULE, TAX_SYSTEM);
}

function writeParameters(writer: Writer, code: string, parameters: readonly Parameter[]): void {
  for (const [key, value, unit, citation] of parameters) {
    writer.add('instrument_parameters', { instrument_code: code, key, value, unit, citation });
  }
}

import { inLanguage, type Bilingual, type Lang } from '../law/lang';
import type { Problem, ProblemCode } from './problem';

interface Wording extends Bilingual {
  readonly code: ProblemCode;
}

const say = (code: ProblemCode, zh: string, en: string): Wording => ({ code, zh, en });

/** What can be wrong with a file, row or cell as it is read, in words. `{0}`, `{1}` are filled with what was met. */
const WORDINGS = {
  notATable: say(
    'UNKNOWN_COLUMN',
    '“{0}”不是数据集的表，请改用这些名称之一：{1}',
    '"{0}" is no table of a dataset; use one of these names: {1}',
  ),
  tableTwice: say(
    'DUPLICATE_KEY',
    '表“{0}”出现两次（另见{1}），请合并为一个',
    'The table "{0}" is given twice (see {1}); merge them into one',
  ),
  badEncoding: say(
    'BAD_ENCODING',
    '第{0}行起既不是有效的UTF-8，也不是有效的GB18030，请另存为UTF-8',
    'From line {0} on the text is neither valid UTF-8 nor valid GB18030; save the file as UTF-8',
  ),
  unknownColumn: say(
    'UNKNOWN_COLUMN',
    '没有“{0}”这一列，可用的列：{1}',
    'There is no column "{0}"; the columns are: {1}',
  ),
  columnTwice: say('UNKNOWN_COLUMN', '列“{0}”出现两次，请删去一个', 'The column "{0}" is given twice; remove one'),
  missingColumn: say('MISSING_COLUMN', '缺少必需的列“{0}”', 'The required column "{0}" is missing'),
  cellCount: say(
    'BAD_CSV',
    '本行有{0}个单元格，表头有{1}个；含逗号的内容请加双引号',
    'The row has {0} cells, the header {1}; put cells that contain commas in double quotes',
  ),
  badQuotes: say(
    'BAD_CSV',
    '双引号不配对；内容含双引号时整格加引号，并将引号写成两个',
    'Unbalanced double quotes; a cell that contains quotes is quoted as a whole, with each quote doubled',
  ),
  required: say('REQUIRED', '必填，不能为空', 'Required; it must not be empty'),
  requiredFor: say('REQUIRED', '{0}为“{1}”时必填', 'Required where {0} is "{1}"'),
  mustBeEmpty: say('BAD_TEXT', '{0}为“{1}”时必须为空', 'Must be empty where {0} is "{1}"'),
  badEnum: say('BAD_ENUM', '无效的值，应为（区分大小写）：{0}', 'Not an allowed value; allowed (case-sensitive): {0}'),
  badDay: say(
    'BAD_DAY',
    '不是有效的日期，应写作YYYY-MM-DD，例如2016-10-08',
    'Not a day of the calendar; write YYYY-MM-DD, such as 2016-10-08',
  ),
  badBoolean: say('BAD_BOOLEAN', '应为true或false（是或否）', 'Must be true or false (是 or 否)'),
  inverted: say('INVERTED_SPAN', '必须晚于{0}（{1}）', 'Must be later than {0} ({1})'),
  earlier: say('INVERTED_SPAN', '不得早于{0}（{1}）', 'Must not be earlier than {0} ({1})'),
  control: say(
    'BAD_TEXT',
    '含有不可见的控制字符或无效字符，请删除',
    'Contains control characters or invalid characters; remove them',
  ),
  longCode: say('BAD_TEXT', '代码最长{0}个字符', 'A code has at most {0} characters'),
  longText: say('BAD_TEXT', '文本最长{0}个字符', 'A text has at most {0} characters'),
  emptyEntry: say('BAD_TEXT', '以分号分隔的代码中有空项', 'An entry of the list separated by ; is empty'),
  lostDigits: say(
    'BAD_TEXT',
    '数字超过15位或带有小数，电子表格会丢失位数；请将该列设为文本格式后重新填写',
    'A number of more than 15 digits or with a fraction, of which a spreadsheet loses digits; format the column as text and enter it again',
  ),
  formulaError: say('BAD_TEXT', '单元格是公式错误“{0}”', 'The cell is a formula error "{0}"'),
  badYear: say('BAD_DAY', '不是年份，应为四位数字', 'Not a year of four digits'),
  badHeirs: say(
    'BAD_TEXT',
    '新代码应以分号分隔，部分划出的写作“代码[年份]”',
    'Heirs are codes separated by ;, those that got a part are written as code[year]',
  ),
  endsFirst: say('INVERTED_SPAN', '必须晚于启用时间', 'Must be later than the year of the beginning'),
  unknownHeir: say('UNKNOWN_CODE', '表中没有代码“{0}”', 'The list has no code "{0}"'),
  unknownUpper: say('UNKNOWN_CODE', '表中没有上级“{0}”', 'The list has no upper division "{0}"'),
  sameTime: say('OVERLAP', '同一代码的时段与另一行重叠', 'The code has another row at the same time'),
  badEvent: say(
    'BAD_CSV',
    '本行不是变更事件（应为含year、title、docNo、date、lines的JSON）',
    'The line is no change event (JSON with year, title, docNo, date and lines)',
  ),
} as const satisfies Record<string, Wording>;

export type ProblemWording = keyof typeof WORDINGS;

/** Where a problem is: `row` counts the header as 1, `column` is the English name. */
export type Place = Pick<Problem, 'file' | 'row' | 'column' | 'value'>;

/** Longest part of a bad cell that is repeated in a problem. */
const SHOWN = 200;

/** The problem at the place, worded in the language. */
export function problemAt(place: Place, wording: ProblemWording, words: readonly string[], lang: Lang): Problem {
  const { code, ...text } = WORDINGS[wording];
  const message = inLanguage(text, lang).replace(/\{(\d)\}/g, (_, at: string) => words[Number(at)] ?? '');
  const { file, row, column, value } = place;
  return { file, row, column, code, message, value: value === null ? null : shown(value) };
}

const shown = (value: string): string => (value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);

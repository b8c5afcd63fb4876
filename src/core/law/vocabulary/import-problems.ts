import type { ProblemCode } from '../../dataset/problem';
import { named, type Vocabulary } from './term';

export const PROBLEM_CODE_TERMS: Vocabulary<ProblemCode> = {
  MISSING_COLUMN: named('缺少列', 'a required column is missing'),
  UNKNOWN_COLUMN: named('未知列', 'the column is unknown'),
  REQUIRED: named('必填项为空', 'a required value is empty'),
  UNKNOWN_CODE: named('代码不存在', 'the code does not exist'),
  BAD_ENUM: named('取值不在允许范围内', 'the value is not one of those allowed'),
  BAD_DAY: named('日期无效', 'not a day YYYY-MM-DD'),
  BAD_BOOLEAN: named('是否值无效', 'neither true nor false'),
  INVERTED_SPAN: named('起止日期颠倒', 'the span ends before or when it begins'),
  SPAN_OUTSIDE: named('超出所属对象的有效期', 'the span is not within that of what it belongs to'),
  DUPLICATE_KEY: named('主键重复', 'another row has the same key'),
  CYCLE: named('形成循环', 'the row closes a cycle'),
  OVERLAP: named('有效期重叠', 'the span overlaps that of another row'),
  BAD_ENCODING: named('文字编码无法识别', 'the encoding of the file cannot be read'),
  BAD_CSV: named('CSV 格式错误', 'the file is not well-formed'),
  BAD_TEXT: named('文字无效', 'the text is too long or holds a character that is not allowed'),
};

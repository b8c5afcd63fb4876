const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Writes 1 to 99 as the law does: 十一, 二十四. */
export function chineseNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = DIGITS[value % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones}`;
}

/** Writes an item's number in small Roman numerals: iii. */
export function romanNumeral(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += letters;
  }
  return text;
}

import fc from 'fast-check';
import { widthOf, wrap } from '../../src/picture/text';

describe('wrapping by East Asian width', () => {
  it.each([
    ['一二三四五六', 3, ['一二三', '四五六']],
    ['负总责，张三', 3, ['负总', '责，张', '三']],
    ['见《办法》第四条', 4, ['见《办', '法》第四', '条']],
    ['Party committee of the county', 10, ['Party committee', 'of the county']],
    ['国家税务总局 State Taxation', 9, ['国家税务总局', 'State Taxation']],
    ['', 5, ['']],
  ])('%s in %d em', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('loses no character but white space at a break, and overflows only by hanging punctuation', () => {
    const text = fc.string({ unit: fc.constantFrom('一', '县', '，', '》', '《', 'a', 'b', ' ', '7', '（', '𠀀') });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 20 }), (content, width) => {
        const lines = wrap(content, width);
        expect(lines.join('').replace(/ /g, '')).toBe(content.replace(/ /g, ''));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

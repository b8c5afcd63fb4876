import fc from 'fast-check';
import { drawResponsibility } from '../../src/picture/draw';
import type { ResponsibilityPicture } from '../../src/picture/model';
import { card, PICTURE, row } from './sample-picture';

const county = row('乙县');
const FULL: ResponsibilityPicture = {
  ...PICTURE,
  rows: [
    row('某省', { level: '省级' }),
    {
      ...county,
      above: [0],
      lanes: [...county.lanes.slice(0, 2), [card('乙县税务局', { capacity: '承办 · 本部门' })]],
    },
  ],
  lists: [{ title: '备注', gap: false, items: ['取最具体的分管'] }],
};
const MARKUP = /^<svg [^<>]*>(?:<(?:title|text|rect|line|path)[^<>]*(?:\/>|>[^<>]*<\/(?:title|text)>))*<\/svg>\n$/;

/** What the picture says, without the breaks between lines. */
const wordsIn = (svg: string): string =>
  Array.from(svg.matchAll(/<text[^>]*>([^<]*)</g), ([, words]) => words).join('');
const sizeOf = (svg: string) => ({
  width: Number(/width="([\d.]+)mm"/.exec(svg)?.[1]),
  height: Number(/height="([\d.]+)mm"/.exec(svg)?.[1]),
});

describe('drawing an answer', () => {
  it.each([
    '乙县税务局',
    '承办 · 本部门',
    '负总责 张三（县委书记）',
    '《办法》第四条第二款',
    '取最具体的分管',
    '乙县',
    '省级',
  ])('says %s in real text', (words) => {
    expect(wordsIn(drawResponsibility(FULL))).toContain(words);
  });

  it.each([
    ['a bearer who is responsible', card('某局', { frame: 'RESPONSIBLE', lines: [] }), 'stroke-width="2.4"'],
    ['a superior', card('某局', { frame: 'SUPERIOR', lines: [] }), 'stroke-width="0.9"'],
    ['a gap', card('某局', { frame: 'GAP', lines: [] }), 'stroke-dasharray'],
  ])('frames %s by its line, not by colour', (_, one, stroke) => {
    const svg = drawResponsibility({ ...PICTURE, rows: [row('乙县', { lanes: [[one], [], []] })] });
    const frame = /<rect [^>]*stroke="#000"[^>]*>/.exec(svg)?.[0];
    expect(frame).toContain(stroke);
    const colours = new Set(Array.from(svg.matchAll(/#[0-9a-f]{3,6}\b/g), ([colour]) => colour));
    expect([...colours].sort()).toEqual(['#000', '#333', '#fff']);
  });

  it('marks a gap with a sign', () => {
    const lines = [{ text: '局长空缺', citation: 'R4.P', gap: true }];
    const svg = drawResponsibility({ ...PICTURE, rows: [row('乙县', { lanes: [[card('某局', { lines })], [], []] })] });
    expect(wordsIn(svg)).toContain('△ 局长空缺');
  });

  it.each([
    ['a territory inside the other', [0], 2],
    ['a territory beside the other', [], 0],
  ])('draws arrows up only from %s', (_, above, arrows) => {
    const svg = drawResponsibility({ ...PICTURE, rows: [row('甲市'), row('乙县', { above })] });
    expect(svg.match(/<path /g)?.length ?? 0).toBe(arrows + 1);
  });

  it('says what it is when nobody bears anything', () => {
    expect(wordsIn(drawResponsibility(PICTURE))).toContain('没有可列出的责任主体');
  });

  it('fits one page of A4 when it can, and is never wider', () => {
    expect(sizeOf(drawResponsibility(FULL))).toEqual({ width: 190, height: expect.any(Number) as number });
    const tall = Array.from({ length: 6 }, (_, index) => row(`第${index}级`));
    expect(sizeOf(drawResponsibility({ ...PICTURE, rows: tall })).height).toBeLessThanOrEqual(277);
  });

  it('is well-formed and the same twice, whatever the names', () => {
    const name = fc.string({
      unit: fc.oneof(fc.constantFrom('<', '&', '"', '县', '\u0000', '\ud800', ']]>'), fc.string()),
    });
    fc.assert(
      fc.property(name, fc.integer({ min: 0, max: 40 }), (organ, people) => {
        const lines = Array.from({ length: people }, () => ({ text: organ, citation: organ, gap: people % 2 === 0 }));
        const picture = { ...PICTURE, title: organ, rows: [row(organ, { lanes: [[card(organ, { lines })], [], []] })] };
        const svg = drawResponsibility(picture);
        expect(svg).toMatch(MARKUP);
        expect(svg).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
        expect(svg).not.toMatch(/[\ud800-\udfff]/u);
        expect(drawResponsibility(picture)).toBe(svg);
      }),
      { numRuns: 50 },
    );
  });
});

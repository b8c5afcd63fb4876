import { hierarchyOfRows, petitionMatter } from '../../src/core/dataset/from-rows';
import { day } from '../../src/core/facts/day';
import type { Lang } from '../../src/core/law/lang';
import { resolveDuty } from '../../src/core/resolve/duty';
import type { PictureCard } from '../../src/picture/model';
import { pictureOf } from '../../src/picture/picture-of';
import { WORLD } from '../graph/world';

const HIERARCHY = hierarchyOfRows(WORLD);

const picture = (number: string, on: string, lang: Lang = 'ZH') => {
  const matter = petitionMatter(WORLD, HIERARCHY, number);
  const answer = resolveDuty(HIERARCHY, { matter, on: day(on), upTo: 'PROVINCE' });
  return { answer, drawn: pictureOf(HIERARCHY, answer, { title: number, facts: [] }, lang) };
};
const cardsIn = (number: string, on: string, lang?: Lang): PictureCard[] =>
  picture(number, on, lang).drawn.rows.flatMap((row) => row.lanes.flat());

describe('the picture of an answer', () => {
  it.each([
    ['2022-05-01', '上县人民政府', '主体责任 · 本地区', '负总责 钱二（县长）'],
    ['2022-05-01', '中共上县县委', '主体责任 · 本地区', '负总责 赵一（县委书记）'],
    ['2022-05-01', '上县住房和城乡建设局', '承办 · 本部门', '负总责 李四（局长，代理）'],
    ['2022-05-01', '上县住房和城乡建设局', '承办 · 本部门', '主要领导责任 周五（副局长）'],
    ['2023-05-01', '上县人民政府', '主体责任 · 本地区', '负总责 冯九（县长）'],
  ])('on %s shows under %s (%s): %s', (on, organ, capacity, line) => {
    const card = cardsIn('XF-1', on).find((each) => each.organ === organ && each.capacity === capacity);
    expect(card?.lines.map(({ text }) => text)).toContain(line);
    expect(card?.lines.every(({ citation }) => citation !== '')).toBe(true);
  });

  it('shows a vacancy as a gap on the card of its organ, never a name', () => {
    const gaps = cardsIn('XF-1', '2022-08-01').flatMap(({ organ, lines }) =>
      lines.filter((line) => line.gap).map((line) => [organ, line.text]),
    );
    expect(gaps).toContainEqual(['上县人民政府', expect.stringMatching(/县长.*2022-06-01/) as string]);
  });

  it('shows every bearer and every gap once', () => {
    const { answer } = picture('XF-1', '2022-08-01');
    const cards = cardsIn('XF-1', '2022-08-01');
    const persons = cards.flatMap(({ lines }) => lines.filter((line) => !line.gap));
    expect(persons).toHaveLength(answer.bearers.filter((bearer) => bearer.cadre >= 0).length);
    const loose = picture('XF-1', '2022-08-01').drawn.lists.find((list) => list.gap)?.items ?? [];
    const shown = cards.flatMap(({ lines }) => lines.filter((line) => line.gap)).length;
    expect(shown + cards.filter((card) => card.frame === 'GAP').length + loose.length).toBe(answer.gaps.length);
  });

  it('goes from the top down, and knows what lies in what', () => {
    const { rows } = picture('XF-1', '2022-05-01').drawn;
    expect(rows.map(({ name, above }) => [name, above])).toEqual([
      ['东省', []],
      ['河市', [0]],
      ['上县', [1, 0]],
    ]);
  });

  it('speaks English around names as recorded', () => {
    const card = cardsIn('XF-1', '2022-05-01', 'EN').find((each) => each.organ === '上县人民政府');
    expect(card?.lines[0]?.text).toBe('overall responsibility (负总责): 钱二 (县长)');
  });

  it('says why there is nobody before the Measures', () => {
    const { drawn } = picture('XF-1', '2015-01-01');
    expect([drawn.rows, drawn.nothing]).toEqual([[], '《办法》尚未施行']);
  });
});

import type { Random } from './random';

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const NUMERALS = '一二三四五六七八九十';

/**
 * A name that nobody bears: a surname, a Heavenly Stem and a numeral, e.g. 赵甲一. It is meant to be seen at once that
 * the person is made up.
 */
export const syntheticName = (random: Random): string =>
  letter(random, SURNAMES) + letter(random, STEMS) + letter(random, NUMERALS);

const letter = (random: Random, letters: string) => letters.charAt(random.below(letters.length));

/** Plain names of made-up streets and towns; combined with a number where a county has more of them. */
const PLACES = [
  ...['城关', '东关', '西关', '南关', '北关', '新华', '和平', '建设', '解放', '文昌', '青年', '振兴', '永安', '兴隆'],
  ...['平安', '长青', '柳林', '石桥', '河口', '东升', '龙泉', '双塔', '白云', '清水', '太平', '官庄', '杨庄', '大王'],
];

/** The name of the county's `index`-th street or town, without its 街道 or 镇. */
export function placeName(index: number): string {
  const name = PLACES[index % PLACES.length] ?? '';
  return index < PLACES.length ? name : `${name}${'新东西南北'.charAt(Math.floor(index / PLACES.length) - 1)}`;
}

import { chineseNumeral } from '../../src/core/law/numerals';

interface Paragraph {
  readonly words: string;
  readonly items: string[];
}

/** A published text: the paragraphs of each article, with their items. */
export type Articles = ReadonlyMap<number, readonly Paragraph[]>;

const NUMERALS = Array.from({ length: 60 }, (_, value) => chineseNumeral(value));
const ARTICLE = /^第([一二三四五六七八九十]+)条\s+(.*)$/;
const ITEM = /^[（(]([一二三四五六七八九十]+)[）)](.*)$/;

/** Reads a text as printed. What stands between two items belongs to the first of them. */
export function articlesOf(text: string): Articles {
  const articles = new Map<number, Paragraph[]>();
  let paragraphs: Paragraph[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    const article = ARTICLE.exec(line);
    const item = ITEM.exec(line);
    if (article !== null) {
      paragraphs = [{ words: article[2] ?? '', items: [] }];
      articles.set(NUMERALS.indexOf(article[1] ?? ''), paragraphs);
    } else if (item !== null) addItem(paragraphs, NUMERALS.indexOf(item[1] ?? ''), item[2] ?? '');
    else if (!/^($|[#<])/.test(line)) paragraphs.push({ words: line, items: [] });
  }
  return articles;
}

function addItem(paragraphs: Paragraph[], number: number, words: string): void {
  const at =
    number === 1 ? paragraphs.length - 1 : paragraphs.findLastIndex(({ items }) => items.length === number - 1);
  paragraphs.splice(at + 1);
  paragraphs[at]?.items.push(words);
}

/** The clause by its key: `6`, `4.2`, `22.1.3`, `31(6)`; undefined if the text has no such clause. */
export function clauseIn(articles: Articles, key: string): string | undefined {
  const [, article, paragraph, item] = /^(\d+)(?:\.(\d+))?(?:[.(](\d+)\)?)?$/.exec(key) ?? [];
  const paragraphs = articles.get(Number(article)) ?? [];
  if ((paragraph === undefined) !== (paragraphs.length === 1)) return undefined;
  const found = paragraphs[Number(paragraph ?? '1') - 1];
  return item === undefined ? found?.words : found?.items[Number(item) - 1];
}

import type { Citation } from './citation';

/**
 * The clauses of a statute by key: `6` (an article of one paragraph), `4.2` (article and paragraph), `11.1.3`
 * (article, paragraph, item), `31(6)` (an item of an article of one paragraph).
 */
export type Clauses<Key extends string = string> = Readonly<Record<Key, string>>;

const KEY = /^(\d+)(?:\.(\d+))?(?:\.(\d+)|\((\d+)\))?$/;

/**
 * The quoting function of a statute. What it returns quotes the given words, or the whole clause without them;
 * spacing is ignored. It throws, while the quoting module loads, if the clause does not say so.
 */
export function quotesFrom<Key extends string>(instrument: string, clauses: Clauses<Key>) {
  return (clause: Key, words?: string): Citation => {
    const quoted = words?.replaceAll(/\s/g, '') ?? clauses[clause];
    if (quoted === '' || !clauses[clause].includes(quoted)) {
      throw new Error(`${instrument} Art. ${clause} does not say: ${quoted}`);
    }
    return { instrument, ...place(clause), words: quoted };
  };
}

/** The key of the clause that a citation quotes from. */
export function clauseOf({ article, paragraph, item }: Omit<Citation, 'instrument' | 'words'>): string {
  if (paragraph === null) return item === null ? `${article}` : `${article}(${item})`;
  return item === null ? `${article}.${paragraph}` : `${article}.${paragraph}.${item}`;
}

function place(clause: string): Omit<Citation, 'instrument' | 'words'> {
  const match = KEY.exec(clause);
  if (match === null) throw new Error(`${clause} is no clause`);
  const number = (text: string | undefined) => (text === undefined ? null : Number(text));
  return { article: Number(match[1]), paragraph: number(match[2]), item: number(match[3] ?? match[4]) };
}

/** A description of an element of the graph, in both languages: “中文。English.” */
export const both = (zh: string, en: string): string => `${zh}。${en}.`;

/** The description of an argument `on` that may be left out. */
export const ON = both(
  '所问日期；略去时为所在对象的日期，未另行指定即为今天',
  'The day asked about; left out, the day of the object it is asked of, which is today unless another was chosen',
);

/** The description of an argument `lang`. */
export const LANG = both('文字的语言；略去时依请求而定', 'Language of the text; left out, that of the request');

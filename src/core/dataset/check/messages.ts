import { ALWAYS, FOREVER, formatDay, type Day } from '../../facts/day';
import type { CodeKind } from '../table';

/** What a kind of code names, in Chinese and English. */
export const THINGS: Readonly<Record<CodeKind, { readonly zh: string; readonly en: string }>> = {
  territory: { zh: '地区', en: 'territory' },
  organ: { zh: '机关', en: 'organ' },
  category: { zh: '事项分类', en: 'category' },
  post: { zh: '职务', en: 'post' },
  cadre: { zh: '干部', en: 'cadre' },
  appointment: { zh: '任职', en: 'appointment' },
  petition: { zh: '信访事项', en: 'petition' },
  incident: { zh: '失职情形', en: 'incident' },
  instrument: { zh: '规范', en: 'instrument' },
};

/** A span as people write it: `[2016-10-08, …)`. */
export const spanText = (from: Day, to: Day) =>
  `[${from === ALWAYS ? '…' : formatDay(from)}, ${to === FOREVER ? '…' : formatDay(to)})`;

import type { Day } from '../facts/day';
import { type Hierarchy, NONE, type Row } from '../hierarchy/hierarchy';
import type { Lang } from './lang';
import type { Phrase, Places } from './phrases/phrase';
import { PHRASES } from './phrasebook';
import type { Saying } from './sayings';

/** Puts a saying into words, with names as they were on the day. */
export function say(hierarchy: Hierarchy, saying: Saying, on: Day, lang: Lang): string {
  const phrase: Phrase = PHRASES[saying.key];
  const places = new Names(hierarchy, saying, on, lang === 'EN' ? ', ' : '、');
  return lang === 'EN' ? phrase.en(places) : phrase.zh(places);
}

/** Fills a place only when the phrase reads it. */
class Names implements Places {
  constructor(
    private readonly hierarchy: Hierarchy,
    private readonly saying: Saying,
    private readonly on: Day,
    private readonly separator: string,
  ) {}

  get organ(): string {
    return organName(this.hierarchy, this.saying.organ ?? NONE, this.on);
  }

  get other(): string {
    return organName(this.hierarchy, this.saying.other ?? NONE, this.on);
  }

  get organs(): string {
    return this.#list(this.saying.organs, (organ) => organName(this.hierarchy, organ, this.on));
  }

  get territory(): string {
    return territoryName(this.hierarchy, this.saying.territory ?? NONE, this.on);
  }

  get territories(): string {
    return this.#list(this.saying.territories, (each) => territoryName(this.hierarchy, each, this.on));
  }

  get category(): string {
    const { category = NONE } = this.saying;
    return category === NONE ? '' : this.hierarchy.categories.name(category);
  }

  get post(): string {
    const { post = NONE } = this.saying;
    return post === NONE ? '' : this.hierarchy.posts.title(post);
  }

  get cadre(): string {
    const { cadre = NONE } = this.saying;
    return cadre === NONE ? '' : this.hierarchy.cadres.name(cadre);
  }

  get cadres(): string {
    return this.#list(this.saying.cadres, (cadre) => this.hierarchy.cadres.name(cadre));
  }

  get text(): string {
    return this.saying.text ?? '';
  }

  #list(ids: readonly number[] | undefined, name: (id: number) => string): string {
    return [...new Set(ids)].map(name).join(this.separator);
  }
}

/** The organ's name on the day, else that of its latest version before, else of its first. */
export function organName({ organs }: Hierarchy, organ: number, on: Day): string {
  const row = named(organs, organ, on);
  return row === NONE ? '' : organs.name(row);
}

/** The territory's name on the day, else that of its latest version before, else of its first. */
export function territoryName({ territories }: Hierarchy, territory: number, on: Day): string {
  const row = named(territories, territory, on);
  return row === NONE ? '' : territories.name(row);
}

interface Versions {
  at(id: number, on: Day): Row;
  versions(id: number): Iterable<Row>;
  from(row: Row): Day;
}

/** The version to speak of: the one of the day, else the latest before it, else the first; `NONE` for no thing. */
export function named(table: Versions, id: number, on: Day): Row {
  if (id === NONE) return NONE;
  let row = table.at(id, on);
  if (row !== NONE) return row;
  for (const version of table.versions(id)) if (row === NONE || table.from(version) <= on) row = version;
  return row;
}

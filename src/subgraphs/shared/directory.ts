import type { Day } from '../../core/facts/day';
import { NONE, type Hierarchy } from '../../core/hierarchy/hierarchy';
import type { Citation } from '../../core/law/citation';
import type { Lang } from '../../core/law/lang';
import { AppointmentView } from './entities/appointment';
import { CadreView } from './entities/cadre';
import { CategoryView } from './entities/category';
import { CitationView } from './entities/citation';
import { InstrumentView } from './entities/instrument';
import { OrganView } from './entities/organ';
import { PostView } from './entities/post';
import { TerritoryView } from './entities/territory';
import { versionShown } from './entities/versions';

/** Things by id as of one day; the day last asked is at hand without a look-up. */
class ByDay<Thing> {
  private readonly days = new Map<Day, Map<number, Thing | null>>();
  private day: Day | null = null;
  private things = new Map<number, Thing | null>();

  constructor(
    private readonly make: (id: number, on: Day) => Thing | null,
    private readonly onMade: () => void,
  ) {}

  get(id: number, on: Day): Thing | null {
    if (id === NONE) return null;
    if (on !== this.day) this.turnTo(on);
    const known = this.things.get(id);
    if (known !== undefined) return known;
    const made = this.make(id, on);
    this.things.set(id, made);
    this.onMade();
    return made;
  }

  private turnTo(on: Day): void {
    this.day = on;
    this.things = this.days.get(on) ?? new Map<number, Thing | null>();
    this.days.set(on, this.things);
  }
}

/**
 * 名录: the things of the organ graph as requests pass them around, by dense id or by code, as of a day. The same thing
 * on the same day is the same object. Ids are those of the hierarchy. `NONE` gives null, and so does a territory or
 * organ that has no version at all.
 */
export class Directory {
  private readonly territories: ByDay<TerritoryView>;
  private readonly organs: ByDay<OrganView>;
  private readonly posts: ByDay<PostView>;
  private readonly cadres: ByDay<CadreView>;
  private readonly appointments: ByDay<AppointmentView>;
  private readonly categories: ByDay<CategoryView>;
  private readonly citations = new Map<Citation, CitationView>();
  private readonly instruments = new Map<string, InstrumentView>();
  private made = 0;

  constructor(
    readonly hierarchy: Hierarchy,
    /** The language of its texts. */
    readonly lang: Lang,
  ) {
    const count = () => {
      this.made++;
    };
    this.territories = new ByDay((id, on) => {
      const row = versionShown(hierarchy.territories, id, on);
      return row === NONE ? null : new TerritoryView(hierarchy, id, on, row);
    }, count);
    this.organs = new ByDay((id, on) => {
      const row = versionShown(hierarchy.organs, id, on);
      return row === NONE ? null : new OrganView(hierarchy, id, on, row);
    }, count);
    this.categories = new ByDay((id) => new CategoryView(hierarchy, id), count);
    this.posts = new ByDay((id, on) => new PostView(hierarchy, id, on), count);
    this.cadres = new ByDay((id, on) => new CadreView(hierarchy, id, on), count);
    this.appointments = new ByDay((id, on) => new AppointmentView(hierarchy, id, on), count);
  }

  /** Whether it holds so much that requests to come had better begin another. */
  get isFull(): boolean {
    return this.made >= MOST_THINGS;
  }

  territory(id: number, on: Day): TerritoryView | null {
    return this.territories.get(id, on);
  }

  organ(id: number, on: Day): OrganView | null {
    return this.organs.get(id, on);
  }

  category(id: number): CategoryView | null {
    return this.categories.get(id, 0);
  }

  post(id: number, on: Day): PostView | null {
    return this.posts.get(id, on);
  }

  cadre(id: number, on: Day): CadreView | null {
    return this.cadres.get(id, on);
  }

  appointment(id: number, on: Day): AppointmentView | null {
    return this.appointments.get(id, on);
  }

  instrument(code: string): InstrumentView | null {
    const known = this.instruments.get(code);
    if (known !== undefined) return known;
    const found = InstrumentView.find(this.hierarchy, code, this.lang);
    // Codes come from clients: those that are none are without number.
    if (found !== null) this.instruments.set(code, found);
    return found;
  }

  citation(citation: Citation): CitationView {
    const known = this.citations.get(citation);
    if (known !== undefined) return known;
    const made = new CitationView(citation, this.instrument(citation.instrument), this.lang);
    this.citations.set(citation, made);
    return made;
  }

  /** Those of the ids that are not `NONE`, in their order. */
  each<Thing>(ids: Iterable<number>, view: (id: number) => Thing | null): Thing[] {
    const things: Thing[] = [];
    for (const id of ids) {
      const thing = view(id);
      if (thing !== null) things.push(thing);
    }
    return things;
  }
}

/** Things one directory holds, less than a kilobyte each with what was written of them. */
const MOST_THINGS = 100_000;

const directories = new WeakMap<Hierarchy, Map<Lang, Directory>>();

/** The directory of a hierarchy in a language, shared by the requests that ask about it. */
export function directoryOf(hierarchy: Hierarchy, lang: Lang): Directory {
  const known = directories.get(hierarchy) ?? new Map<Lang, Directory>();
  directories.set(hierarchy, known);
  const current = known.get(lang);
  if (current !== undefined && !current.isFull) return current;
  const directory = new Directory(hierarchy, lang);
  known.set(lang, directory);
  return directory;
}

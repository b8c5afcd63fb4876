import type { Day } from '../../core/facts/day';
import type { Directory } from './directory';

/** The text of an object as one selection of its fields has it. */
export interface Written {
  readonly by: object;
  readonly text: string;
}

/**
 * Something that never changes once it is made and is shown again and again, in one language: whoever writes it may
 * leave with it what he last wrote.
 */
export abstract class Lasting {
  written: Written | null = null;
}

/** Views of parts of answers, made once in a directory: answers of one day share the parts they have in common. */
export class ShownOnce<Part extends object, View> {
  readonly #shown = new WeakMap<Directory, WeakMap<Part, View>>();

  constructor(private readonly make: (directory: Directory, part: Part, on: Day) => View) {}

  one(directory: Directory, part: Part, on: Day): View {
    return this.#in(directory, part, on, this.#viewsOf(directory));
  }

  each(directory: Directory, parts: readonly Part[], on: Day): readonly View[] {
    const views = this.#viewsOf(directory);
    return parts.map((part) => this.#in(directory, part, on, views));
  }

  #viewsOf(directory: Directory): WeakMap<Part, View> {
    const known = this.#shown.get(directory);
    if (known !== undefined) return known;
    const made = new WeakMap<Part, View>();
    this.#shown.set(directory, made);
    return made;
  }

  #in(directory: Directory, part: Part, on: Day, views: WeakMap<Part, View>): View {
    const known = views.get(part);
    if (known !== undefined) return known;
    const made = this.make(directory, part, on);
    views.set(part, made);
    return made;
  }
}

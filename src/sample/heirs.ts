import { DIVISION_CHANGES, type DivisionChange } from './division-changes';
import type { Establishment } from './establishment';
import { type Change, writeHeirs } from './organs';
import { dayCell } from './period';
import { type Place, stands } from './places';
import type { Writer } from './writer';

interface Incoming extends Change {
  readonly from: string;
}

/** What places that ended left to others: their streets and towns, and their organs. */
export class Heirs {
  readonly #incoming = new Map<string, Incoming[]>();
  readonly #ended = new Map<string, Establishment>();

  constructor(private readonly places: ReadonlyMap<string, Place>) {
    for (const change of DIVISION_CHANGES) {
      for (const [from, to, extent] of change.edges) this.#note(to, { ...change, from, extent });
    }
  }

  /** Remembers the organs of a place that ended, for its heirs, which come later. */
  remember(establishment: Establishment): void {
    if (!stands(establishment.place)) this.#ended.set(establishment.place.code, establishment);
  }

  /** Writes that the streets and towns of counties that ended go on as those of this one. */
  writeTownships(writer: Writer, heir: Place): void {
    for (const incoming of this.#incoming.get(heir.code) ?? []) {
      const shares = sharesOf(incoming.from);
      const own = shares.indexOf(heir.code);
      const ended = this.places.get(incoming.from);
      ended?.children.forEach((child, i) => {
        const next = heir.children[i];
        if (child.level !== 'TOWNSHIP' || stands(child) || next === undefined || i % shares.length !== own) return;
        this.#note(next.code, { ...incoming, from: child.code, extent: 'WHOLE' });
        writer.add('successions', {
          subject: 'TERRITORY',
          from_code: child.code,
          to_code: next.code,
          on: dayCell(incoming.on),
          extent: 'WHOLE',
          document: incoming.document,
        });
      });
    }
  }

  /** Writes that the organs of places that ended go on as those of the one that took over. */
  writeOrgans(writer: Writer, heir: Establishment): void {
    for (const incoming of this.#incoming.get(heir.place.code) ?? []) {
      const ended = this.#ended.get(incoming.from);
      if (ended !== undefined) writeHeirs(writer, ended, heir, incoming);
    }
  }

  #note(to: string, incoming: Incoming): void {
    const known = this.#incoming.get(to);
    if (known === undefined) this.#incoming.set(to, [incoming]);
    else known.push(incoming);
  }
}

/** The places among which the area of one that ended was shared out. */
const sharesOf = (code: string): string[] =>
  DIVISION_CHANGES.flatMap((change: DivisionChange) =>
    change.edges.filter(([from]) => from === code).map(([, to]) => to),
  );

/** Children in an order in which a place that ended comes before those that took its area over. */
export const endedFirst = (children: readonly Place[]): Place[] =>
  [...children].sort((a, b) => a.period.to - b.period.to || Number(losesChildren(b)) - Number(losesChildren(a)));

const losesChildren = (place: Place): boolean =>
  place.children.some((child) =>
    sharesOf(child.code).some((to) => !stands(child) && place.children.every((other) => other.code !== to)),
  );

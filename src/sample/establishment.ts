import { ALWAYS, FOREVER } from '../core/facts/day';
import { fullName, type Place } from './places';
import { type Period, shared } from './period';
import type { Post } from './posts';
import { reformDay } from './reforms';
import type { Templates } from './templates/all';
import type { OrganTemplate } from './templates/template';

/** An organ of the sample. */
export interface Organ {
  /** The place's code and the template's key, e.g. `370112TAX`. */
  readonly code: string;
  readonly template: OrganTemplate;
  readonly place: Place;
  readonly period: Period;
  readonly posts: Post[];
}

/** The organs of one place, and of the places above it. */
export class Establishment {
  readonly organs = new Map<string, Organ>();

  constructor(
    readonly place: Place,
    readonly above: Establishment | null,
    templates: Templates,
  ) {
    for (const template of templates.of(place)) {
      const period = shared(place.period, templatePeriod(template, place));
      if (period === null) continue;
      this.organs.set(template.key, { code: place.code + template.key, template, place, period, posts: [] });
    }
  }

  /** The organ by key here; of `^KEY`, the nearest above. */
  find(reference: string): Organ | undefined {
    if (!reference.startsWith('^')) return this.organs.get(reference);
    const key = reference.slice(1);
    return this.above?.organs.get(key) ?? this.above?.find(reference);
  }
}

function templatePeriod(template: OrganTemplate, place: Place): Period {
  return {
    from: template.since === undefined ? ALWAYS : reformDay(template.since, place.level),
    to: template.until === undefined ? FOREVER : reformDay(template.until, place.level),
  };
}

/** A pattern of a template put into words for the place. */
export function named(pattern: string, place: Place): string {
  const office = place.style === 'PROVINCE' || place.style === 'REGION' ? '厅' : '局';
  return pattern
    .replace('{f}', () => fullName(place))
    .replace('{n}', () => place.name)
    .replace('{o}', office);
}

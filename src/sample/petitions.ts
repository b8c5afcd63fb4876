import type { Day } from '../core/facts/day';
import { day } from '../core/facts/day';
import type { PetitionChannel, PetitionKind } from '../core/facts/values';
import { LAST_DAY } from './calendar';
import { LEAF_CATEGORIES, type LeafCategory } from './categories';
import { competentOrgan } from './competence';
import type { Establishment, Organ } from './establishment';
import { dayCell, holdsOn, shared } from './period';
import { holderOn } from './posts';
import type { Random } from './random';
import type { Writer } from './writer';

/** A petition that was written, as far as incidents need to know it. */
export interface Petition {
  readonly number: string;
  readonly category: string;
  readonly territory: string;
  readonly registeredOn: Day;
  /** The organ it was assigned to. */
  readonly organ: Organ | undefined;
}

const CHANNELS: readonly PetitionChannel[] = ['LETTER', 'VISIT', 'ONLINE', 'ONLINE', 'ONLINE', 'PHONE', 'OTHER'];
const EARLIEST = day('2015-01-05');
const REGULATIONS_IN_FORCE = day('2022-05-01');

/** Petitions of one place, most of them of late; numbers are the place's code, a dash and a count in base 36. */
export class PetitionMaker {
  #count = 0;

  constructor(
    private readonly writer: Writer,
    private readonly random: Random,
    private readonly establishment: Establishment,
  ) {}

  /** Writes a petition with its assignments. */
  make(): Petition {
    const { random, establishment } = this;
    const { place } = establishment;
    const days = shared(place.period, { from: EARLIEST, to: LAST_DAY }) ?? { from: EARLIEST, to: EARLIEST + 1 };
    const age = random.next() ** 2;
    const registeredOn = days.to - 1 - Math.floor(age * (days.to - days.from));
    const category = random.pick(LEAF_CATEGORIES);
    const litigation = category.code.startsWith('M');
    const organ = this.#assignee(category, registeredOn, litigation);
    const territory = this.#territory();
    const closedOn = this.#closedOn(registeredOn);
    const petition = { number: this.#number(), category: category.code, territory, registeredOn, organ };
    this.writer.add('petitions', {
      number: petition.number,
      title: `反映${place.name}${category.name}问题`,
      category_code: category.code,
      territory_codes: random.chance(0.02) ? this.#together(territory, registeredOn) : territory,
      channel: random.pick(CHANNELS),
      occurred_on: random.chance(0.8) ? dayCell(registeredOn - random.between(3, 400)) : '',
      registered_on: dayCell(registeredOn),
      closed_on: closedOn === null ? '' : dayCell(closedOn),
      litigation_related: litigation ? 'true' : 'false',
      handler_code: organ === undefined ? '' : this.#handler(organ, registeredOn),
      ...kindOf(category, registeredOn, random),
      case_lead_code: random.chance(0.03) ? this.#caseLead(registeredOn) : '',
    });
    if (organ !== undefined) this.#assign(petition.number, organ, registeredOn, closedOn);
    return petition;
  }

  #number(): string {
    this.#count += 1;
    return `${this.establishment.place.code}-${this.#count.toString(36)}`;
  }

  // Most are assigned to the competent organ, a few elsewhere, the rest to nobody yet.
  #assignee(category: LeafCategory, on: Day, litigation: boolean): Organ | undefined {
    if (this.random.chance(0.25)) return undefined;
    if (!litigation && this.random.chance(0.05)) {
      const others = [...this.establishment.organs.values()].filter((organ) => holdsOn(organ.period, on));
      return this.random.maybe(others.filter((organ) => organ.template.function === 'WORK_DEPARTMENT'));
    }
    return competentOrgan(this.establishment, category.code, on, litigation ? 'LITIGATION' : 'ORDINARY');
  }

  #territory(): string {
    const { place } = this.establishment;
    const below = place.level === 'COUNTY' ? place.children.filter((child) => child.level === 'TOWNSHIP') : [];
    return (this.random.chance(0.7) ? this.random.maybe(below) : undefined)?.code ?? place.code;
  }

  #together(territory: string, on: Day): string {
    const { place } = this.establishment;
    const siblings = place.level === 'COUNTY' ? (place.parent?.children ?? []) : [];
    const other = this.random.maybe(siblings.filter((each) => each !== place && holdsOn(each.period, on)))?.code;
    return other === undefined ? territory : `${territory};${other}`;
  }

  #closedOn(registeredOn: Day): Day | null {
    const day = registeredOn + this.random.between(20, 110);
    return day > LAST_DAY || this.random.chance(0.15) ? null : day;
  }

  #handler(organ: Organ, on: Day): string {
    const staff = organ.posts.filter((post) => post.role === 'STAFF');
    const holder = staff.map((post) => holderOn(post, on)).find((each) => each !== undefined);
    return this.random.chance(0.7) ? (holder?.cadre ?? '') : '';
  }

  #caseLead(on: Day): string {
    const team = this.establishment.organs.get('GOV')?.posts ?? [];
    const post = this.random.maybe(team.filter((each) => each.role === 'MEMBER'));
    return post === undefined ? '' : (holderOn(post, on)?.cadre ?? '');
  }

  #assign(number: string, organ: Organ, registeredOn: Day, closedOn: Day | null): void {
    const { random, writer } = this;
    const by = this.establishment.find('XFB')?.code ?? '';
    const on = registeredOn + random.between(1, 14);
    const assignment = (assignee: string, role: string, onDay: Day, endedOn = '') => {
      const kind = random.chance(0.6) ? 'FORWARD' : 'ASSIGN';
      writer.add('assignments', {
        petition_number: number,
        organ_code: assignee,
        kind,
        on: dayCell(onDay),
        ended_on: endedOn,
        role,
        by_organ_code: by,
      });
    };
    assignment(organ.code, 'LEAD', on);
    if (random.chance(0.05) && by !== '') assignment(by, 'LEAD', registeredOn, dayCell(on));
    const helper = random.chance(0.06) ? this.establishment.organs.get('CIV') : undefined;
    if (helper !== undefined && helper !== organ && closedOn !== null) assignment(helper.code, 'ASSIST', on + 1);
  }
}

const PATHS: Readonly<Record<string, string>> = { M: '1', A: '2', N: '3', B: '4', C: '4', D: '5', J: '5', L: '5' };

/** The kind, and since the Regulations of 2022 the path of an appeal (《条例》 Art. 31). */
function kindOf({ code }: LeafCategory, on: Day, random: Random): { kind: PetitionKind; path: string } {
  if (code.startsWith('N03')) return { kind: 'ACCUSATION', path: '' };
  if (random.chance(0.08)) return { kind: 'SUGGESTION', path: '' };
  return { kind: 'APPEAL', path: on < REGULATIONS_IN_FORCE ? '' : (PATHS[code.charAt(0)] ?? '6') };
}

import type { Day } from '../../../core/facts/day';
import type { StoredPetition } from '../../../storage/petitions/petition.store';
import { globalId } from '../global-id';
import type { Identity } from '../node';

/** 信访事项, seen on a day: what every subgraph passes on for a `Petition`. */
export class PetitionView implements Identity {
  readonly typeName = 'Petition';
  readonly number: string;
  readonly title: string;
  /** The day it is seen on when none is asked: today while it is open, else its closing day. */
  readonly asOf: Day;

  constructor(
    readonly stored: StoredPetition,
    today: Day,
  ) {
    this.number = stored.number;
    this.title = stored.title;
    this.asOf = stored.closedOn !== null && stored.closedOn <= today ? stored.closedOn : today;
  }

  get id(): string {
    return globalId('Petition', this.number);
  }

  get channel(): StoredPetition['channel'] {
    return this.stored.channel;
  }

  get kind(): StoredPetition['kind'] {
    return this.stored.kind;
  }

  get path(): number | null {
    return this.stored.path;
  }

  get occurredOn(): Day | null {
    return this.stored.occurredOn;
  }

  get registeredOn(): Day {
    return this.stored.registeredOn;
  }

  get closedOn(): Day | null {
    return this.stored.closedOn;
  }

  get litigationRelated(): boolean {
    return this.stored.litigationRelated;
  }
}

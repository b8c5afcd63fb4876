import type { Day } from '../../../core/facts/day';
import type { TerritoryLevel } from '../../../core/facts/values';
import { NONE, type Hierarchy, type Row, type TerritoryId } from '../../../core/hierarchy/hierarchy';
import { globalId } from '../global-id';
import { refOf } from '../keys';
import { Lasting } from '../lasting';
import type { Identity } from '../node';
import { endDay, firstDay } from './versions';

/** 地区 as of a day, or one of its versions: what every subgraph passes on for a `Territory`. */
export class TerritoryView extends Lasting implements Identity {
  readonly typeName = 'Territory';
  readonly code: string;
  readonly name: string;
  private globalId: string | undefined;

  constructor(
    readonly hierarchy: Hierarchy,
    readonly territory: TerritoryId,
    readonly asOf: Day,
    readonly row: Row,
  ) {
    super();
    this.code = hierarchy.codes.territory.at(territory);
    this.name = hierarchy.territories.name(row);
  }

  /** The code with the day, for other subgraphs. */
  get ref(): string {
    return refOf(this);
  }

  get id(): string {
    return (this.globalId ??= globalId('Territory', this.code));
  }

  get level(): TerritoryLevel {
    return this.hierarchy.territories.level(this.row);
  }

  get from(): Day | null {
    return firstDay(this.hierarchy.territories.from(this.row));
  }

  get to(): Day | null {
    return endDay(this.hierarchy.territories.to(this.row));
  }

  get exists(): boolean {
    return this.hierarchy.territories.at(this.territory, this.asOf) !== NONE;
  }
}

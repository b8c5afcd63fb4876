import type { Day } from '../../../core/facts/day';
import type { OrganFunction, OrganNature } from '../../../core/facts/values';
import { NONE, type Hierarchy, type OrganId, type Row } from '../../../core/hierarchy/hierarchy';
import { globalId } from '../global-id';
import { refOf } from '../keys';
import { Lasting } from '../lasting';
import type { Identity } from '../node';
import { endDay, firstDay } from './versions';

/** 机关 as of a day, or one of its versions: what every subgraph passes on for an `Organ`. */
export class OrganView extends Lasting implements Identity {
  readonly typeName = 'Organ';
  readonly code: string;
  readonly name: string;
  private globalId: string | undefined;

  constructor(
    readonly hierarchy: Hierarchy,
    readonly organ: OrganId,
    readonly asOf: Day,
    readonly row: Row,
  ) {
    super();
    this.code = hierarchy.codes.organ.at(organ);
    this.name = hierarchy.organs.name(row);
  }

  /** The code with the day, for other subgraphs. */
  get ref(): string {
    return refOf(this);
  }

  get id(): string {
    return (this.globalId ??= globalId('Organ', this.code));
  }

  get nature(): OrganNature {
    return this.hierarchy.organs.nature(this.row);
  }

  get function(): OrganFunction {
    return this.hierarchy.organs.function(this.row);
  }

  get from(): Day | null {
    return firstDay(this.hierarchy.organs.from(this.row));
  }

  get to(): Day | null {
    return endDay(this.hierarchy.organs.to(this.row));
  }

  get exists(): boolean {
    return this.hierarchy.organs.at(this.organ, this.asOf) !== NONE;
  }
}

import type { Day } from '../../../core/facts/day';
import type { CadreId, Hierarchy } from '../../../core/hierarchy/hierarchy';
import { globalId } from '../global-id';
import { refOf } from '../keys';
import { Lasting } from '../lasting';
import type { Identity } from '../node';

/** 干部, seen on a day: what every subgraph passes on for a `Cadre`. */
export class CadreView extends Lasting implements Identity {
  readonly typeName = 'Cadre';
  readonly code: string;
  readonly name: string;
  private globalId: string | undefined;

  constructor(
    readonly hierarchy: Hierarchy,
    readonly cadre: CadreId,
    readonly asOf: Day,
  ) {
    super();
    this.code = hierarchy.codes.cadre.at(cadre);
    this.name = hierarchy.cadres.name(cadre);
  }

  /** The code with the day, for other subgraphs. */
  get ref(): string {
    return refOf(this);
  }

  get id(): string {
    return (this.globalId ??= globalId('Cadre', this.code));
  }
}

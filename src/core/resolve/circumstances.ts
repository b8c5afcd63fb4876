import type { Day } from '../facts/day';
import { TERRITORY_LEVELS } from '../facts/values';
import type { Hierarchy, OrganId, TerritoryId } from '../hierarchy/hierarchy';
import type { Tier } from './answer';
import { depthOf } from './charts';
import { territoryOf } from './organ-facts';
import type { DutyQuestion } from './matter';
import type { Charge } from './portfolio';
import type { Tally } from './tally';
import type { DayGraph } from './day-graph';

/** What the rules of DUTY are applied to: the question, with its territories and handling organs settled. */
export class Circumstances {
  /** The level of the highest handling organ's territory; below every level when there is none. */
  readonly #handlingDepth: number;
  readonly hierarchy: Hierarchy;
  readonly on: Day;

  constructor(
    readonly graph: DayGraph,
    readonly question: DutyQuestion,
    readonly own: readonly TerritoryId[],
    readonly handling: readonly OrganId[],
    readonly tally: Tally,
  ) {
    const { hierarchy, on } = graph;
    this.hierarchy = hierarchy;
    this.on = on;
    const depths = handling.map((organ) => depthOf(hierarchy, territoryOf(hierarchy, organ, on), on));
    this.#handlingDepth = Math.min(TERRITORY_LEVELS.length, ...depths);
  }

  /** `RESPONSIBLE` for the own territory and those not above the handling organ's level, else `SUPERIOR`. */
  tierOf(territory: TerritoryId): Tier {
    if (this.own.includes(territory)) return 'RESPONSIBLE';
    return depthOf(this.hierarchy, territory, this.on) >= this.#handlingDepth ? 'RESPONSIBLE' : 'SUPERIOR';
  }

  /** What a team has to cover: the matter per handling organ and territory. */
  charges(handling: readonly OrganId[], territories: readonly TerritoryId[], countCategories = true): Charge[] {
    const organs: readonly (OrganId | null)[] = handling.length > 0 ? handling : [null];
    return organs.flatMap((organ) => territories.map((territory) => this.#charge(organ, territory, countCategories)));
  }

  #charge(organ: OrganId | null, territory: TerritoryId, countCategories: boolean): Charge {
    return {
      organSteps: organ === null ? NOWHERE : this.graph.commandSteps(organ),
      category: this.question.matter.category,
      areaSteps: this.graph.areaSteps(territory),
      countCategories,
    };
  }
}

const NOWHERE: ReadonlyMap<OrganId, number> = new Map();

import type { Day } from '../../core/facts/day';
import type { Bearer, DutyKind, DutyScope, Tier } from '../../core/resolve/answer';
import type { Directory } from '../shared/directory';
import type { AppointmentView } from '../shared/entities/appointment';
import type { CadreView } from '../shared/entities/cadre';
import type { OrganView } from '../shared/entities/organ';
import type { PostView } from '../shared/entities/post';
import type { TerritoryView } from '../shared/entities/territory';
import { Lasting, ShownOnce } from '../shared/lasting';
import { type AnswerBasis, BASES } from './remark.views';

/** One who bears. Read often and in full: what it names is looked up once, when it is first read. */
export class BearerView extends Lasting {
  readonly kind: DutyKind;
  readonly scope: DutyScope;
  readonly tier: Tier;
  readonly conditional: boolean;
  private shownOrgan: OrganView | null | undefined;
  private shownTerritory: TerritoryView | null | undefined;
  private shownCadre: CadreView | null | undefined;
  private shownPost: PostView | null | undefined;
  private shownAppointment: AppointmentView | null | undefined;
  private shownBasis: readonly AnswerBasis[] | undefined;

  constructor(
    private readonly directory: Directory,
    private readonly bearer: Bearer,
    private readonly on: Day,
  ) {
    super();
    this.kind = bearer.kind;
    this.scope = bearer.scope;
    this.tier = bearer.tier;
    this.conditional = bearer.conditional;
  }

  get organ(): OrganView | null {
    if (this.shownOrgan === undefined) this.shownOrgan = this.directory.organ(this.bearer.organ, this.on);
    return this.shownOrgan;
  }

  get territory(): TerritoryView | null {
    if (this.shownTerritory === undefined)
      this.shownTerritory = this.directory.territory(this.bearer.territory, this.on);
    return this.shownTerritory;
  }

  get cadre(): CadreView | null {
    if (this.shownCadre === undefined) this.shownCadre = this.directory.cadre(this.bearer.cadre, this.on);
    return this.shownCadre;
  }

  get post(): PostView | null {
    if (this.shownPost === undefined) this.shownPost = this.directory.post(this.bearer.post, this.on);
    return this.shownPost;
  }

  get appointment(): AppointmentView | null {
    if (this.shownAppointment === undefined) {
      this.shownAppointment = this.directory.appointment(this.bearer.appointment, this.on);
    }
    return this.shownAppointment;
  }

  get basis(): readonly AnswerBasis[] {
    return (this.shownBasis ??= BASES.one(this.directory, this.bearer.basis, this.on));
  }
}

/** The bearers of a day as a directory shows them. */
export const BEARERS = new ShownOnce((directory, bearer: Bearer, on) => new BearerView(directory, bearer, on));

import type { Row, Rows, TableName } from '../../src/core/dataset/tables';
import type {
  AppointmentMode,
  LeadershipRelation,
  OrganFunction,
  OrganNature,
  PortfolioRelation,
  PortfolioScope,
  PostRole,
  TerritoryLevel,
} from '../../src/core/facts/values';

/** What an organ is: its nature (Art. 2) and its function. */
const KINDS = {
  党委: ['PARTY', 'PARTY_COMMITTEE'],
  政府: ['ADMINISTRATIVE', 'GOVERNMENT'],
  信访部门: ['ADMINISTRATIVE', 'PETITION_OFFICE'],
  工作部门: ['ADMINISTRATIVE', 'WORK_DEPARTMENT'],
  公安机关: ['ADMINISTRATIVE', 'PUBLIC_SECURITY'],
  司法行政机关: ['ADMINISTRATIVE', 'JUSTICE_ADMINISTRATION'],
  人大机关: ['PEOPLES_CONGRESS', 'OTHER'],
  政协机关: ['CPPCC', 'OTHER'],
  法院: ['ADJUDICATORY', 'COURT'],
  检察院: ['PROCURATORIAL', 'PROCURATORATE'],
  纪委: ['PARTY', 'DISCIPLINE'],
  监委: ['SUPERVISORY', 'DISCIPLINE'],
  党工委: ['DISPATCHED_AGENCY', 'PARTY_COMMITTEE'],
  派出政府: ['DISPATCHED_AGENCY', 'GOVERNMENT'],
  派出机构: ['DISPATCHED_AGENCY', 'WORK_DEPARTMENT'],
  事业单位: ['AFFILIATED_INSTITUTION', 'OTHER'],
  人民团体: ['PEOPLES_ORGANIZATION', 'OTHER'],
  国有企业: ['STATE_OWNED_ENTERPRISE', 'OTHER'],
  国有控股企业: ['STATE_CONTROLLED_ENTERPRISE', 'OTHER'],
  其他组织: ['OTHER', 'OTHER'],
} as const satisfies Record<string, readonly [OrganNature, OrganFunction]>;
export type OrganKind = keyof typeof KINDS;

/** What somebody is in charge of (分工). */
export interface Charge {
  readonly scope: PortfolioScope;
  readonly target?: string;
  readonly relation?: PortfolioRelation;
  readonly from?: string;
  readonly to?: string;
}
export const PETITION_WORK: Charge = { scope: 'PETITION_WORK' };
export const overOrgan = (target: string): Charge => ({ scope: 'ORGAN', target });
export const overCategory = (target: string): Charge => ({ scope: 'CATEGORY', target });
export const overArea = (target: string): Charge => ({ scope: 'AREA', target });

/** How and when somebody holds a post. */
export interface Tenure {
  readonly from?: string;
  readonly to?: string;
  readonly mode?: AppointmentMode;
  readonly suspended?: readonly [from: string, to: string];
  readonly charge?: Charge | readonly Charge[];
}

/** A small world, written down fact by fact. Names are the codes, and a post's code is `机关·职务`. */
export class World {
  readonly #tables = new Map<TableName, Row[]>();

  get rows(): Rows {
    return Object.fromEntries(this.#tables);
  }

  add(table: TableName, row: Row): this {
    this.#tables.set(table, [...(this.#tables.get(table) ?? []), row]);
    return this;
  }

  place(code: string, level: TerritoryLevel, parent = '', more: Row = {}): this {
    return this.add('territories', { code, name: code, level, parent_code: parent, ...more });
  }

  organ(code: string, territory: string, kind: OrganKind, more: Row = {}): this {
    const [nature, itsFunction] = KINDS[kind];
    return this.add('organs', { code, name: code, nature, function: itsFunction, territory_code: territory, ...more });
  }

  /** `above` leads `below`; for 双重领导 with the side that comes first. */
  leads(above: string, below: string, relation: LeadershipRelation, more: Row = {}): this {
    return this.add('leaderships', { organ_code: below, superior_code: above, relation, ...more });
  }

  category(code: string, parent = ''): this {
    return this.add('categories', { code, name: code, parent_code: parent });
  }

  competent(organ: string, category: string, more: Row = {}): this {
    return this.add('competences', { organ_code: organ, category_code: category, ...more });
  }

  succeeds(subject: 'TERRITORY' | 'ORGAN', from: string, to: string, on: string, more: Row = {}): this {
    return this.add('successions', { subject, from_code: from, to_code: to, on, extent: 'WHOLE', ...more });
  }

  head(organ: string, title: string, cadre: string, tenure?: Tenure): this {
    return this.#seat('PRINCIPAL', organ, title, cadre, tenure);
  }

  member(organ: string, title: string, cadre: string, tenure?: Tenure): this {
    return this.#seat('MEMBER', organ, title, cadre, tenure);
  }

  staff(organ: string, title: string, cadre: string, tenure?: Tenure): this {
    return this.#seat('STAFF', organ, title, cadre, tenure);
  }

  /** A post nobody holds. It exists as long as its organ. */
  vacant(role: PostRole, organ: string, title: string, more: Row = {}): this {
    const code = `${organ}·${title}`;
    const known = this.#tables.get('posts')?.some((post) => post.code === code) ?? false;
    return known
      ? this
      : this.add('posts', { code, organ_code: organ, title, role, ...this.#existence(organ), ...more });
  }

  /** From the first day of the organ's first version to the last of its latest. */
  #existence(organ: string) {
    const versions = (this.#tables.get('organs') ?? []).filter(({ code }) => code === organ);
    return { from: versions[0]?.from ?? '', to: versions.at(-1)?.to ?? '' };
  }

  #seat(role: PostRole, organ: string, title: string, cadre: string, tenure: Tenure = {}): this {
    this.vacant(role, organ, title).#person(cadre);
    const { from = '', to = '', mode = 'SUBSTANTIVE', suspended, charge = [] } = tenure;
    const post = `${organ}·${title}`;
    const code = [cadre, post, mode, from].join(' ');
    this.add('appointments', { code, cadre_code: cadre, post_code: post, mode, from, to });
    if (suspended !== undefined)
      this.add('suspensions', { appointment_code: code, from: suspended[0], to: suspended[1] });
    for (const each of [charge].flat()) this.#charge(code, each, { from, to });
    return this;
  }

  #person(code: string): void {
    const known = this.#tables.get('cadres')?.some((cadre) => cadre.code === code) ?? false;
    if (!known) this.add('cadres', { code, name: code });
  }

  #charge(appointment: string, charge: Charge, span: { from: string; to: string }): void {
    const { scope, target = '', relation = 'IN_CHARGE', from = span.from, to = span.to } = charge;
    this.add('portfolios', { appointment_code: appointment, scope, target_code: target, relation, from, to });
  }
}

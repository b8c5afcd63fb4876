import type { Rows } from '../../src/core/dataset/tables';
import { TERRITORY_LEVELS } from '../../src/core/facts/values';
import { commonSuperiors, lowestCommonTerritory } from './common-superior';
import type { OracleGap } from './handling';
import { departmentWalk, investorsOf, systemWalk, walk } from './leadership';
import { levelOf, type OracleQuestion } from './question';
import { cell, chainOf, distinct, organAt, organsOf, versionAt } from './rows';
import { isOutside } from './scope';
import { firstDay, lastOf, sinceSecond, unassignedSince, vacantSince } from './since';
import { appointmentsTo, headsOf, type Holder, inChargeOf, isSuspended, postsOf, type Subject } from './team';

export interface OracleBearer {
  readonly kind: string;
  readonly scope: string;
  readonly tier: string;
  readonly organ: string;
  readonly cadre: string;
  readonly post: string;
  readonly conditional: boolean;
  readonly rules: readonly string[];
}

export interface OracleExclusion {
  readonly cadre: string;
  readonly organ: string;
  readonly code: string;
}

type Entry = Omit<OracleBearer, 'rules'> & { readonly rules: Set<string> };
type Place = Pick<OracleBearer, 'scope' | 'tier' | 'organ'>;
const NOBODY = { cadre: '', post: '', conditional: false };
const COUNTRY = 0;

/** Step 4: gathers the bearers, one entry per kind, scope, organ, cadre and post, with their gaps and exclusions. */
export class Bearing {
  readonly #entries = new Map<string, Entry>();
  readonly #gaps = new Map<string, OracleGap>();
  readonly #excluded = new Map<string, OracleExclusion>();
  readonly #on: string;

  constructor(
    private readonly rows: Rows,
    private readonly question: OracleQuestion,
    private readonly territories: readonly string[],
    private readonly handling: readonly string[],
  ) {
    this.#on = question.on;
  }

  isOutside(organ: string): boolean {
    return isOutside(this.rows, organ, this.#on);
  }

  gap(gap: OracleGap): void {
    this.#gaps.set(JSON.stringify(gap), gap);
  }

  result() {
    const bearers: OracleBearer[] = [...this.#entries.values()].map((entry) => ({
      ...entry,
      rules: [...entry.rules].sort(),
    }));
    return { bearers, gaps: [...this.#gaps.values()], excluded: [...this.#excluded.values()] };
  }

  /** R6, R4.P, R4.M of the regions. */
  askRegions(): void {
    for (const territory of this.#asked(this.territories)) {
      const version = versionAt(this.rows, 'territories', territory, this.#on);
      if (version === undefined || levelOf(version) === COUNTRY) continue;
      for (const [function_, code] of [
        ['PARTY_COMMITTEE', 'NO_PARTY_COMMITTEE'],
        ['GOVERNMENT', 'NO_GOVERNMENT'],
      ] as const) {
        const organs = organsOf(this.rows, territory, [function_], this.#on);
        if (organs.length === 0 && cell(version, 'level') !== 'VILLAGE') {
          this.gap({ code, territory, since: lastOf(this.rows, [territory], function_, this.#on) });
        }
        for (const organ of organs) this.#region(organ, territory);
      }
    }
  }

  #region(organ: string, territory: string): void {
    if (!this.#inScope(organ)) return;
    const place = { scope: 'REGION', tier: this.#tierOf(territory), organ };
    this.#add({ kind: 'MAIN_BODY', ...place, ...NOBODY }, 'R6');
    const under = this.territories.filter((own) =>
      chainOf(this.rows, own, this.#on).some((row) => cell(row, 'code') === territory),
    );
    this.#leaders(place, this.handling, under, true);
  }

  /** R7. */
  askPetitionOffices(): void {
    for (const own of this.territories) {
      const asked = this.#asked([own]);
      const above = chainOf(this.rows, own, this.#on)
        .map((row) => cell(row, 'code'))
        .filter((code) => !asked.includes(code));
      const office = (territory: string) => organsOf(this.rows, territory, ['PETITION_OFFICE'], this.#on);
      const withOffice = asked.filter((territory) => office(territory).length > 0);
      const nearest = above.find((territory) => office(territory).length > 0);
      const places = withOffice.length > 0 || nearest === undefined ? withOffice : [nearest];
      if (places.length === 0) {
        const since = lastOf(this.rows, [...asked, ...above], 'PETITION_OFFICE', this.#on);
        this.gap({ code: 'NO_PETITION_OFFICE', territory: own, since });
      }
      for (const territory of places) {
        for (const organ of office(territory)) this.#coordinator(organ, 'REGION', this.#tierOf(territory), 'R7');
      }
    }
  }

  /** R6.C. */
  askCoordinators(): void {
    const common = lowestCommonTerritory(this.rows, this.territories, this.#on);
    const superiors = this.handling.length > 1 ? commonSuperiors(this.rows, this.handling, this.#on) : [];
    for (const organ of superiors) this.#coordinator(organ, 'SYSTEM', this.#tierOfOrgan(organ), 'R6.C');

    const asksRegion = this.territories.length > 1 || (this.handling.length > 1 && superiors.length === 0);
    if (!asksRegion || common === null) return;
    for (const organ of organsOf(this.rows, common, ['PARTY_COMMITTEE', 'GOVERNMENT'], this.#on)) {
      this.#coordinator(organ, 'REGION', this.#tierOf(common), 'R6.C');
    }
  }

  #coordinator(organ: string, scope: string, tier: string, rule: string): void {
    if (this.#inScope(organ)) this.#add({ kind: 'COORDINATION', scope, tier, organ, ...NOBODY }, rule);
  }

  /** R5.1, R5.1S, R2.3I, R5.2, R11.D. */
  askHandlers(): void {
    for (const organ of this.handling) {
      if (!this.#inScope(organ)) continue;
      const place = { scope: 'DEPARTMENT', tier: 'RESPONSIBLE', organ };
      this.#add({ kind: 'HANDLING', ...place, ...NOBODY }, 'R5.1');
      this.#leaders(place, [organ], this.territories, false);
      this.#above(organ);
    }
    this.#handler();
  }

  #above(organ: string): void {
    const departments = [...walk(this.rows, organ, this.#on, departmentWalk(this.rows, this.#on)).keys()];
    for (const superior of departments.filter((code) => code !== organ && this.#inScope(code))) {
      const place = { scope: 'DEPARTMENT', tier: 'SUPERIOR', organ: superior };
      this.#add({ kind: 'HANDLING', ...place, ...NOBODY }, 'R5.1S');
      this.#leaders(place, [organ], this.territories, false);
    }
    for (const department of departments.filter((code) => !this.isOutside(code))) {
      for (const investor of investorsOf(this.rows, department, this.#on)) {
        this.#coordinator(investor, 'SYSTEM', 'SUPERIOR', 'R2.3I');
      }
      const system = [...walk(this.rows, department, this.#on, systemWalk(this.rows, this.#on)).keys()];
      for (const superior of system.filter((code) => code !== department && this.#inScope(code))) {
        const place = { scope: 'SYSTEM', tier: 'SUPERIOR', organ: superior };
        this.#add({ kind: 'SYSTEM', ...place, ...NOBODY }, 'R5.2');
        this.#leaders(place, [organ], this.territories, false);
      }
    }
  }

  #handler(): void {
    const cadre = this.question.handler;
    if (cadre === '') return;
    let found = false;
    for (const organ of this.handling.filter((code) => !this.isOutside(code))) {
      for (const post of postsOf(this.rows, organ, this.#on)) {
        const held = appointmentsTo(this.rows, post, this.#on)
          .filter((row) => cell(row, 'cadre_code') === cadre)
          .some((row) => !isSuspended(this.rows, row, this.#on));
        if (!held) continue;
        found = true;
        const place = { scope: 'DEPARTMENT', tier: 'RESPONSIBLE', organ };
        this.#add({ kind: 'DIRECT', ...place, cadre, post: cell(post, 'code'), conditional: true }, 'R11.D');
      }
    }
    if (!found) this.#exclude({ cadre, organ: '', code: 'NOT_IN_POST' });
  }

  /** R4.P and R4.M of one organ, for each handling organ and territory it stands above. */
  #leaders(place: Place, handling: readonly string[], territories: readonly string[], region: boolean): void {
    const heads = headsOf(this.rows, place.organ, this.#on);
    for (const { cadre, post } of heads.principals) {
      this.#add({ kind: 'OVERALL', ...place, cadre, post, conditional: false }, 'R4.P');
    }
    for (const post of heads.vacant) {
      const since = vacantSince(this.rows, place.organ, post, this.#on);
      this.gap({ code: 'PRINCIPAL_VACANT', organ: place.organ, post, since });
    }
    for (const { cadre } of heads.suspended) this.#exclude({ cadre, organ: place.organ, code: 'SUSPENDED' });

    for (const organ of handling.length > 0 ? handling : ['']) {
      for (const territory of territories.length > 0 ? territories : ['']) {
        const { category, litigation } = this.question;
        const subject = { handling: organ, category, territory, withoutCategories: region && litigation };
        this.#inCharge(place, subject, heads.principals, region);
      }
    }
  }

  #inCharge(place: Place, subject: Subject, principals: readonly Holder[], region: boolean): void {
    const found = inChargeOf(this.rows, place.organ, subject, this.#on);
    for (const holder of [...found.kept, ...(region ? found.petitionWork : [])]) {
      const asHead = principals.filter(({ cadre }) => cadre === holder.cadre);
      const samePost = asHead.filter(({ post }) => post === holder.post);
      const heads = samePost.length > 0 ? samePost : asHead;
      for (const { cadre, post } of heads) {
        this.#add({ kind: 'OVERALL', ...place, cadre, post, conditional: false }, 'R4.M');
      }
      if (heads.length === 0) this.#add({ kind: 'MAIN_LEADERSHIP', ...place, ...holder, conditional: false }, 'R4.M');
    }
    if (found.kept.length === 0) {
      const since = unassignedSince(this.rows, place.organ, subject, this.#on);
      this.gap({ code: 'PORTFOLIO_UNASSIGNED', organ: place.organ, since });
    }
    if (found.overlap) this.gap({ code: 'PORTFOLIO_OVERLAP', organ: place.organ, ...sinceSecond(found.starts) });
    for (const { cadre } of found.suspended) this.#exclude({ cadre, organ: place.organ, code: 'SUSPENDED' });
  }

  /** The own territories and those above them whose level is at most the one asked. */
  #asked(territories: readonly string[]): string[] {
    const top = TERRITORY_LEVELS.indexOf(this.question.upTo);
    return distinct(
      territories.flatMap((own) =>
        chainOf(this.rows, own, this.#on)
          .filter((row, steps) => steps === 0 || levelOf(row) >= top)
          .map((row) => cell(row, 'code')),
      ),
    );
  }

  #tierOf(territory: string): string {
    if (this.territories.includes(territory)) return 'RESPONSIBLE';
    const level = (code: string) => {
      const version = versionAt(this.rows, 'territories', code, this.#on);
      return version === undefined ? COUNTRY : levelOf(version);
    };
    const handlingLevels = this.handling.map((organ) => level(this.#territoryOf(organ)));
    return level(territory) >= Math.min(...handlingLevels) ? 'RESPONSIBLE' : 'SUPERIOR';
  }

  #tierOfOrgan(organ: string): string {
    return this.handling.includes(organ) ? 'RESPONSIBLE' : this.#tierOf(this.#territoryOf(organ));
  }

  #territoryOf(organ: string): string {
    const version = organAt(this.rows, organ, this.#on);
    return version === undefined ? '' : cell(version, 'territory_code');
  }

  #inScope(organ: string): boolean {
    if (this.isOutside(organ)) this.gap({ code: 'ORGAN_OUTSIDE_SCOPE', organ, since: firstDay(this.rows, organ) });
    return !this.isOutside(organ);
  }

  #exclude(exclusion: OracleExclusion): void {
    this.#excluded.set(JSON.stringify(exclusion), exclusion);
  }

  #add(bearer: Omit<Entry, 'rules'>, rule: string): void {
    const key = [bearer.kind, bearer.scope, bearer.organ, bearer.cadre, bearer.post].join('|');
    const known = this.#entries.get(key);
    const tier = known?.tier === 'RESPONSIBLE' ? known.tier : bearer.tier;
    this.#entries.set(key, { ...bearer, tier, rules: new Set([...(known?.rules ?? []), rule]) });
  }
}

import { formatDay, type Day } from '../core/facts/day';
import { NONE, type Hierarchy, type OrganId, type TerritoryId } from '../core/hierarchy/hierarchy';
import { label } from '../core/law/label';
import type { Lang } from '../core/law/lang';
import { organName, say, territoryName } from '../core/law/say';
import type { Saying } from '../core/law/sayings';
import { term } from '../core/law/terms';
import type { Basis, Bearer, Gap } from '../core/resolve/answer';

/** Words of one language for the things of one answer, as they were called on its day. */
export class Words {
  constructor(
    readonly hierarchy: Hierarchy,
    readonly on: Day,
    readonly lang: Lang,
  ) {}

  pick(zh: string, en: string): string {
    return this.lang === 'EN' ? en : zh;
  }

  say(saying: Saying): string {
    return say(this.hierarchy, saying, this.on, this.lang);
  }

  organ(organ: OrganId): string {
    return organName(this.hierarchy, organ, this.on);
  }

  territory(territory: TerritoryId): string {
    return territoryName(this.hierarchy, territory, this.on);
  }

  /** The articles that a part of the answer rests on, each once. */
  articles(basis: readonly Basis[]): string {
    return [...new Set(basis.map(({ citation }) => label(citation, this.lang)))].join(this.pick('；', '; '));
  }

  /** 负总责 张三（县委书记，主持工作）. */
  person(bearer: Bearer): string {
    const { cadres, posts, appointments } = this.hierarchy;
    const mode = bearer.appointment === NONE ? 'SUBSTANTIVE' : appointments.mode(bearer.appointment);
    const held = [
      ...(bearer.post === NONE ? [] : [posts.title(bearer.post)]),
      ...(mode === 'SUBSTANTIVE' ? [] : [term('AppointmentMode', mode, this.lang)]),
    ].join(this.pick('，', ', '));
    const name = cadres.name(bearer.cadre);
    const kind = term('DutyKind', bearer.kind, this.lang);
    return this.pick(`${kind} ${name}（${held}）`, `${kind}: ${name} (${held})`);
  }

  /** 主体责任 · 本地区. */
  capacity(bearer: Bearer): string {
    return `${term('DutyKind', bearer.kind, this.lang)} · ${term('DutyScope', bearer.scope, this.lang)}`;
  }

  gap(gap: Gap): string {
    const since =
      gap.since === null ? '' : this.pick(`（自 ${formatDay(gap.since)}）`, ` (since ${formatDay(gap.since)})`);
    return `${this.say(gap.message)}${since}`;
  }
}

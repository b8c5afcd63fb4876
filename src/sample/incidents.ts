import { type Day, FOREVER } from '../core/facts/day';
import type { Row } from '../core/dataset/tables';
import { GRAVITIES, INCIDENT_GROUNDS, type IncidentGround, type InvolvementRole } from '../core/facts/values';
import { LAST_DAY } from './calendar';
import type { Establishment, Organ } from './establishment';
import { dayCell } from './period';
import type { Petition } from './petitions';
import { holderOn, type Post } from './posts';
import type { Random } from './random';
import type { Writer } from './writer';

/** The duty that was not done, by ground. */
const DUTIES: Readonly<Record<IncidentGround, string>> = {
  '1': '《办法》第六条',
  '2': '《办法》第七条',
  '3': '《办法》第八条',
  '4': '《办法》第六条',
  '5': '《办法》第七条',
  '6': '《办法》第五条第一款',
};

/** What is still unproven, in the words of the item. */
const UNPROVEN: Readonly<Record<IncidentGround, string>> = {
  '1': '造成严重后果',
  '2': '严重损害信访群众合法权益',
  '3': '造成严重后果',
  '4': '导致事态扩大，造成不良影响',
  '5': '导致问题长期得不到解决',
  '6': '其他应当追究责任的失职失责情形',
};

const RECORD = '会议纪要记载其明确提出反对意见，未被采纳';

/** Writes an incident about the petition, with who took part. Nothing where the petition's organ was not there. */
export class IncidentMaker {
  #count = 0;

  constructor(
    private readonly writer: Writer,
    private readonly random: Random,
  ) {}

  make(petition: Petition, establishment: Establishment): void {
    const { random, writer } = this;
    const organ = petition.organ ?? establishment.organs.get('GOV');
    if (organ === undefined) return;
    const actOn = petition.registeredOn + random.between(10, 60);
    if (actOn >= Math.min(organ.period.to, LAST_DAY)) return;
    const count = this.#count;
    this.#count += 1;
    const code = writer.code('I');
    writer.add('incidents', {
      code,
      petition_number: petition.number,
      organ_code: organsAtFault(organ, establishment, random),
      category_code: petition.category,
      territory_code: petition.territory,
      act_on: dayCell(actOn),
      act_until: random.chance(0.2) ? dayCell(Math.min(actOn + random.between(5, 40), organ.period.to - 1)) : '',
      nature: count % 2 === 0 ? 'COLLECTIVE' : 'INDIVIDUAL',
      gravity: random.pick(GRAVITIES),
      ...elementsOf(INCIDENT_GROUNDS[count % INCIDENT_GROUNDS.length] ?? '1', count % 5 !== 4),
    });
    this.#involve(code, organ, actOn, count % 2 === 0);
  }

  #involve(incident: string, organ: Organ, actOn: Day, collective: boolean): void {
    const seen = new Set<string>();
    const add = (post: Post | undefined, role: InvolvementRole, record = '') => {
      const cadre = post === undefined ? undefined : holderOn(post, actOn)?.cadre;
      if (cadre === undefined || seen.has(cadre + role)) return;
      seen.add(cadre + role);
      this.writer.add('involvements', { incident_code: incident, cadre_code: cadre, role, record });
    };
    const members = organ.posts.filter((post) => post.role === 'MEMBER');
    const staff = organ.posts.find((post) => post.role === 'STAFF');
    if (collective) {
      members.forEach((post, i) => {
        if (i === 0 || this.random.chance(0.6)) add(post, 'TOOK_PART');
      });
      if (this.random.chance(0.5)) add(members.at(-1), 'OBJECTED', this.random.chance(0.8) ? RECORD : '');
    } else if (this.random.chance(0.85)) add(staff ?? members[0], 'RESPONSIBLE');
    if (this.random.chance(0.25)) add(members[0], 'IN_CHARGE');
  }
}

/** The ground, whether it is proven, and the duty; ground 6 rests on a human determination. */
const elementsOf = (ground: IncidentGround, proven: boolean): Row => ({
  ground,
  conduct_established: 'true',
  result_established: proven ? 'true' : 'false',
  determination: ground === '6' && proven ? '经集体研究认定属于应当追究责任的情形（示例）' : '',
  duty_breached: ground === '5' ? '' : DUTIES[ground],
  elements: proven ? '' : UNPROVEN[ground],
});

// 党政同责: now and then the Party committee decided and the government carried it out.
function organsAtFault(organ: Organ, establishment: Establishment, random: Random): string {
  const committee = establishment.organs.get('PTY');
  const both = organ.template.function === 'GOVERNMENT' && committee?.period.to === FOREVER;
  return both && random.chance(0.5) ? `${committee.code};${organ.code}` : organ.code;
}

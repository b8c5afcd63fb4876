import type { Establishment, Organ } from './establishment';
import { HIGHLIGHT_INCIDENTS, HIGHLIGHT_PETITIONS, type HighlightIncident, type HighlightPetition } from './highlights';
import { dayCell } from './period';
import { holderOn, type Post } from './posts';
import type { Writer } from './writer';

/** Writes the petitions and incidents of the highlights that belong to this place. */
export function writeHighlights(writer: Writer, establishment: Establishment): void {
  const { code } = establishment.place;
  for (const petition of HIGHLIGHT_PETITIONS) {
    if (petition.at === code) writePetition(writer, petition, establishment);
  }
  for (const incident of HIGHLIGHT_INCIDENTS) {
    if (incident.at === code) writeIncident(writer, incident, establishment);
  }
}

function writePetition(writer: Writer, petition: HighlightPetition, establishment: Establishment): void {
  const { registeredOn, organs } = petition;
  const own = [...establishment.organs.values()].find((organ) => organ.code === organs[0]);
  const handler = own === undefined ? undefined : holderAt(postOf(own, 'STAFF'), registeredOn);
  writer.add('petitions', {
    number: petition.number,
    title: petition.title,
    category_code: petition.category,
    territory_codes: petition.territories,
    channel: 'ONLINE',
    occurred_on: dayCell(registeredOn - 30),
    registered_on: dayCell(registeredOn),
    closed_on: petition.closedOn === undefined ? '' : dayCell(petition.closedOn),
    litigation_related: petition.litigationRelated === true ? 'true' : 'false',
    handler_code: handler ?? '',
    kind: petition.category.startsWith('N03') ? 'ACCUSATION' : 'APPEAL',
  });
  organs.forEach((organ, i) => {
    writer.add('assignments', {
      petition_number: petition.number,
      organ_code: organ,
      kind: 'FORWARD',
      on: dayCell(registeredOn + 3),
      role: i === 0 || petition.jointly === true ? 'LEAD' : 'ASSIST',
      by_organ_code: establishment.find('XFB')?.code ?? establishment.find('^XFB')?.code ?? '',
    });
  });
}

function writeIncident(writer: Writer, incident: HighlightIncident, establishment: Establishment): void {
  const organ = establishment.organs.get(incident.organ);
  if (organ === undefined) return;
  const { code, actOn } = incident;
  writer.add('incidents', {
    code,
    organ_code: organ.code,
    category_code: incident.category,
    territory_code: establishment.place.code,
    act_on: dayCell(actOn),
    ground: incident.ground,
    conduct_established: 'true',
    result_established: 'true',
    nature: incident.nature,
    gravity: 'SERIOUS',
    duty_breached: incident.duty,
  });
  const involve = (post: Post | undefined, role: string, record = '') => {
    const cadre = holderAt(post, actOn);
    if (cadre !== undefined) writer.add('involvements', { incident_code: code, cadre_code: cadre, role, record });
  };
  if (incident.nature === 'INDIVIDUAL') {
    involve(postOf(organ, 'STAFF'), 'RESPONSIBLE');
    return;
  }
  const members = organ.posts.filter((post) => post.role === 'MEMBER');
  involve(members[0], 'TOOK_PART');
  involve(members[1], 'OBJECTED', '局长办公会会议纪要记载其明确提出反对意见，未被采纳');
}

const postOf = (organ: Organ, role: Post['role']): Post | undefined => organ.posts.find((post) => post.role === role);

const holderAt = (post: Post | undefined, on: number): string | undefined =>
  post === undefined ? undefined : holderOn(post, on)?.cadre;

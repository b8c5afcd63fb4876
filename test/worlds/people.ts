import type { AppointmentMode } from '../../src/core/facts/values';
import type { Draft } from './draft';
import { CATEGORIES } from './places';
import { cells, cut, meeting, type Stretch, within } from './timeline';

/** Few people for many posts, so that they meet again in several of them. */
export const CADRES = Array.from({ length: 14 }, (_, index) => `x${index}`);
const SEATED: readonly AppointmentMode[] = ['SUBSTANTIVE', 'SUBSTANTIVE', 'ACTING', 'CONCURRENT', 'SECONDED'];

export function addPosts(draft: Draft): void {
  const { random } = draft;
  for (const organ of draft.codes('organs')) {
    if (random.chance(0.12)) continue;
    const roles = [
      ...(random.chance(0.9) ? ['PRINCIPAL'] : []),
      ...(random.chance(0.2) ? ['PRINCIPAL'] : []),
      ...['MEMBER', 'MEMBER'].slice(random.between(0, 2)),
      ...(random.chance(0.8) ? ['MEMBER'] : []),
      ...(random.chance(0.5) ? ['STAFF'] : []),
    ];
    roles.forEach((role, index) => {
      const stretch = within(random, draft.when(organ), 0.85);
      if (stretch === null) return;
      const code = `${organ}/${index}`;
      draft.add('posts', { code, organ_code: organ, title: `职务${index}`, role, ...cells(stretch) });
      draft.exists(code, stretch);
      addHolders(draft, code, role, stretch);
    });
  }
}

function addHolders(draft: Draft, post: string, role: string, stretch: Stretch): void {
  const { random } = draft;
  cut(random, stretch, 3).forEach((part, index) => {
    if (random.chance(0.25)) return;
    const cadre = random.pick(CADRES);
    addAppointment(draft, `${post}@${index}`, cadre, post, random.pick(SEATED), part);
    if (role === 'MEMBER' && random.chance(0.2)) {
      const presiding = within(random, [part], 0.5);
      if (presiding !== null) addAppointment(draft, `${post}@${index}p`, cadre, post, 'PRESIDING', presiding);
    }
  });
}

function addAppointment(
  draft: Draft,
  code: string,
  cadre: string,
  post: string,
  mode: AppointmentMode,
  stretch: Stretch,
): void {
  const { random } = draft;
  draft.add('appointments', { code, cadre_code: cadre, post_code: post, mode, ...cells(stretch) });
  draft.exists(code, stretch);
  const suspended = random.chance(0.15) ? within(random, [stretch], 0.4) : null;
  if (suspended !== null) draft.add('suspensions', { appointment_code: code, ...cells(suspended) });
  for (let left = random.between(0, 2); left > 0; left -= 1) addPortfolio(draft, code);
}

function addPortfolio(draft: Draft, appointment: string): void {
  const { random } = draft;
  const scope = random.pick(['ORGAN', 'ORGAN', 'CATEGORY', 'CATEGORY', 'AREA', 'PETITION_WORK']);
  const target = targetOf(draft, scope);
  const own = draft.when(appointment);
  const stretches = scope === 'ORGAN' || scope === 'AREA' ? meeting(own, draft.when(target)) : own;
  const stretch = within(random, stretches, 0.7);
  if (stretch === null) return;
  draft.addOnce('portfolios', ['appointment_code', 'scope', 'target_code'], {
    appointment_code: appointment,
    scope,
    target_code: target,
    relation: random.pick(['IN_CHARGE', 'IN_CHARGE', '', 'LIAISON', 'ASSIST']),
    document: '分工文件',
    ...cells(stretch),
  });
}

function targetOf(draft: Draft, scope: string): string {
  const { random } = draft;
  if (scope === 'AREA') return random.pick(draft.codes('territories'));
  if (scope === 'CATEGORY') return random.pick(CATEGORIES)[0];
  if (scope !== 'ORGAN') return '';
  const organs = draft.codes('organs');
  const departments = organs.filter((code) => code.startsWith('d') || code.startsWith('e'));
  return random.pick(departments.length > 0 && random.chance(0.7) ? departments : organs);
}

export function addCadres(draft: Draft): void {
  for (const code of CADRES) draft.add('cadres', { code, name: `干部${code}` });
}

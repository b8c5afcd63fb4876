import { term } from '../../core/law/terms';
import type { DutyKind } from '../../core/resolve/answer';
import type { Terminal } from '../terminal';
import type { Answered, AnsweredBearer } from './shape';

/** The order in which people want to know it: who handles it, which persons, which organs. */
const ORDER: readonly DutyKind[] = [
  'HANDLING',
  'OVERALL',
  'MAIN_LEADERSHIP',
  'DIRECT',
  'MAIN_BODY',
  'SYSTEM',
  'COORDINATION',
];

/** An answer as text for reading: status, handling organs, bearers by kind, gaps, exclusions, notes, candidates. */
export function answerText(heading: string, answer: Answered, terminal: Terminal): string {
  const { lang, words } = terminal;
  const names = (things: readonly { readonly name: string }[]) =>
    things.map(({ name }) => name).join(words({ zh: '、', en: ', ' }));
  const facts: (readonly [string, string])[] = [
    [words({ zh: '截至', en: 'As of' }), answer.on],
    [words({ zh: '状态', en: 'Status' }), `${term('ResponsibilityStatus', answer.status, lang)} (${answer.status})`],
    [words({ zh: '地区', en: 'Territory' }), names(answer.territories)],
    [words({ zh: '承办机关', en: 'Handled by' }), names(answer.handlingOrgans)],
    [words({ zh: '适用', en: 'Under' }), answer.instrument?.name ?? ''],
  ];
  return [
    heading,
    ...facts.filter(([, value]) => value !== '').map(([name, value]) => `${name}${colon(terminal)}${value}`),
    ...ORDER.flatMap((kind) => kindLines(kind, answer.bearers, terminal)),
    ...listLines(words({ zh: '缺口', en: 'Gaps' }), gapLines(answer, terminal)),
    ...listLines(words({ zh: '不列入的人员', en: 'Not listed' }), exclusionLines(answer, terminal)),
    ...listLines(
      words({ zh: '备注', en: 'Notes' }),
      answer.notes.map((note) => note.message),
    ),
    ...candidateLines(answer, terminal),
  ].join('\n');
}

const colon = ({ words }: Terminal): string => words({ zh: '：', en: ': ' });

function kindLines(kind: DutyKind, bearers: readonly AnsweredBearer[], terminal: Terminal): string[] {
  const of = bearers.filter((bearer) => bearer.kind === kind);
  if (of.length === 0) return [];
  return ['', `【${term('DutyKind', kind, terminal.lang)}】`, ...of.flatMap((bearer) => bearerLines(bearer, terminal))];
}

function bearerLines({ organ, scope, tier, cadre, post, basis }: AnsweredBearer, terminal: Terminal): string[] {
  const { lang, words } = terminal;
  const where = `${term('DutyScope', scope, lang)} · ${term('Tier', tier, lang)}`;
  const who = cadre === null ? organ.name : `${cadre.name}  ${organ.name} ${post?.title ?? ''}`.trimEnd();
  const because = basis.map(({ reason, citation }) => `      ${citation.label} ${reason}`);
  return [words({ zh: `  ${who}（${where}）`, en: `  ${who} (${where})` }), ...because];
}

const listLines = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : ['', `【${title}】`, ...items.map((item) => `  ${item}`)];

const gapLines = ({ gaps }: Answered, { words }: Terminal): string[] =>
  gaps.map(({ code, message, since }) => {
    const from = since === null ? '' : words({ zh: `，自 ${since}`, en: `, since ${since}` });
    return `△ ${message} (${code}${from})`;
  });

const exclusionLines = ({ excluded }: Answered, terminal: Terminal): string[] =>
  excluded.map(({ code, reason, cadre, organ }) => {
    const who = [cadre?.name, organ?.name].filter((name) => name !== undefined).join(' ');
    return `${who}${colon(terminal)}${reason} (${code})`;
  });

function candidateLines({ candidates = [] }: Answered, terminal: Terminal): string[] {
  const { words } = terminal;
  return candidates.flatMap(({ question, organ, territory, responsibility }, index) => {
    const name = organ?.name ?? territory?.name ?? '';
    const title = words({ zh: `候选 ${index + 1}：${name}`, en: `Candidate ${index + 1}: ${name}` });
    const text = answerText(`══ ${title} ══\n${question}`, responsibility, terminal);
    return ['', ...text.split('\n').map((line) => (line === '' ? '' : `  ${line}`))];
  });
}

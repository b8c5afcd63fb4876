import { formatDay } from '../core/facts/day';
import { NONE, type Hierarchy } from '../core/hierarchy/hierarchy';
import type { Lang } from '../core/law/lang';
import { term } from '../core/law/terms';
import type { Candidate, DutyAnswer, Exclusion } from '../core/resolve/answer';
import { cardsOf } from './cards';
import type { ResponsibilityPicture } from './model';
import { rowsOf } from './rows';
import { Words } from './words';

/** What the answer is about, as the heading says it: 信访事项 XF-1, its title, its category. */
export interface PictureSubject {
  readonly title: string;
  readonly facts: readonly string[];
}

/** Words an answer into the picture of it, in one language. */
export function pictureOf(
  hierarchy: Hierarchy,
  answer: DutyAnswer,
  subject: PictureSubject,
  lang: Lang,
): ResponsibilityPicture {
  const words = new Words(hierarchy, answer.on, lang);
  const { cards, loose } = cardsOf(answer, words);
  return {
    lang: lang === 'EN' ? 'en' : 'zh-CN',
    title: subject.title,
    facts: [...subject.facts, headline(answer, words)],
    lanes: [
      words.pick('本地区：党委', 'Region: Party committees'),
      words.pick('本地区：政府、信访部门', 'Region: governments, petition departments'),
      words.pick('本部门、本系统', 'Department and system'),
    ],
    rows: rowsOf(cards, words),
    lists: [
      {
        title: words.pick('可能的去向（由所问事实决定）', 'Candidates (the fact asked for decides)'),
        gap: false,
        items: answer.candidates.map((candidate) => candidateLine(candidate, words)),
      },
      { title: words.pick('缺口', 'Gaps'), gap: true, items: loose.map((gap) => words.gap(gap)) },
      {
        title: words.pick('不列入的人员', 'Not listed, and why'),
        gap: false,
        items: answer.excluded.map((exclusion) => exclusionLine(exclusion, words)),
      },
      { title: words.pick('备注', 'Notes'), gap: false, items: answer.notes.map((note) => words.say(note.message)) },
    ],
    legend: legendIn(words),
    nothing: term('ResponsibilityStatus', answer.status, lang),
  };
}

function headline(answer: DutyAnswer, words: Words): string {
  const instrument = answer.instrument === NONE ? '' : words.hierarchy.instruments.name(answer.instrument);
  return [
    words.pick(`截至 ${formatDay(answer.on)}`, `as of ${formatDay(answer.on)}`),
    answer.territories.map((territory) => words.territory(territory)).join(words.pick('、', ', ')),
    term('ResponsibilityStatus', answer.status, words.lang),
    instrument,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function candidateLine({ organ, territory, question, responsibility }: Candidate, words: Words): string {
  const name = organ === NONE ? words.territory(territory) : words.organ(organ);
  const status = term('ResponsibilityStatus', responsibility.status, words.lang);
  const handling = responsibility.handlingOrgans.map((id) => words.organ(id)).join(words.pick('、', ', '));
  const handled = handling === '' ? '' : words.pick(`，承办：${handling}`, `, handled by ${handling}`);
  return words.pick(
    `${name}：${words.say(question)}（${status}${handled}）`,
    `${name}: ${words.say(question)} (${status}${handled})`,
  );
}

function exclusionLine({ cadre, organ, reason, code }: Exclusion, words: Words): string {
  const who = `${cadre === NONE ? '' : words.hierarchy.cadres.name(cadre)} ${organ === NONE ? '' : words.organ(organ)}`;
  return words.pick(
    `${who.trim()}：${term('ExclusionReason', code, 'ZH')}。${words.say(reason)}`,
    `${who.trim()}: ${term('ExclusionReason', code, 'EN')}. ${words.say(reason)}`,
  );
}

const legendIn = (words: Words): ResponsibilityPicture['legend'] => ({
  responsible: words.pick('粗框：承办机关、本地区及同级以下，负本级责任', 'Thick frame: responsible tier'),
  superior: words.pick('细框：上级', 'Thin frame: superior tier'),
  gap: words.pick('虚线框、△：缺口，不以他人顶替', 'Dashed frame, △: a gap, never filled with another name'),
  chain: words.pick('箭头：上一级', 'Arrow: next level up'),
});

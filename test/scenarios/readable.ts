import { type Day, formatDay } from '../../src/core/facts/day';
import { type Hierarchy, NONE } from '../../src/core/hierarchy/hierarchy';
import { label } from '../../src/core/law/label';
import { say, territoryName } from '../../src/core/law/say';
import type {
  AccountabilityAnswer,
  Basis,
  Bearer,
  Candidate,
  DutyAnswer,
  DutyScope,
  Exclusion,
  Finding,
  Gap,
  Step,
} from '../../src/core/resolve/answer';

/** A DUTY answer in lines, the bearers by scope. */
export interface ReadableDuty {
  readonly status: string;
  readonly territories: readonly string[];
  readonly handling: readonly string[];
  readonly region: readonly string[];
  readonly department: readonly string[];
  readonly system: readonly string[];
  readonly gaps: readonly string[];
  readonly excluded: readonly string[];
  readonly notes: readonly string[];
  readonly candidates: readonly ReadableCandidate[];
  readonly instrument: string;
  readonly steps: readonly string[];
}

/** One continuation of a recorded code, the fact that would decide, and its own answer in short. */
export interface ReadableCandidate {
  readonly is: string;
  readonly question: string;
  readonly answer: string;
}

export interface ReadableAccountability {
  readonly status: string;
  readonly missing: readonly string[];
  readonly findings: readonly string[];
  readonly gaps: readonly string[];
  readonly excluded: readonly string[];
  readonly notes: readonly string[];
}

/** An answer in lines: `OVERALL RESPONSIBLE 青山县委·书记·周正 (R4.P: 第四条第二款)`. Lists are in alphabetical order. */
export class Readable {
  constructor(private readonly hierarchy: Hierarchy) {}

  duty(answer: DutyAnswer): ReadableDuty {
    const { codes } = this.hierarchy;
    const of = (scope: DutyScope) =>
      inOrder(
        answer.bearers.filter((each) => each.scope === scope),
        this.#bearer,
      );
    return {
      status: answer.status,
      territories: answer.territories.map((id) => this.#place(id, answer.on)),
      handling: answer.handlingOrgans.map((id) => codes.organ.at(id)),
      region: of('REGION'),
      department: of('DEPARTMENT'),
      system: of('SYSTEM'),
      gaps: inOrder(answer.gaps, this.#gap),
      excluded: inOrder(answer.excluded, this.#exclusion),
      notes: answer.notes.map(({ code }) => code),
      candidates: answer.candidates.map((each) => this.#candidate(each, answer)),
      steps: this.#said(answer.explain(), answer.on),
      instrument: answer.instrument === NONE ? '' : codes.instrument.at(answer.instrument),
    };
  }

  accountability(answer: AccountabilityAnswer): ReadableAccountability {
    return {
      status: answer.status,
      missing: answer.missing,
      findings: inOrder(answer.findings, this.#finding),
      gaps: inOrder(answer.gaps, this.#gap),
      excluded: inOrder(answer.excluded, this.#exclusion),
      notes: answer.notes.map(({ code }) => code),
    };
  }

  readonly #bearer = ({ kind, tier, organ, post, cadre, conditional, basis }: Bearer): string =>
    `${kind} ${tier} ${this.#holder(organ, post, cadre)} ${inLaw(basis)}${conditional ? ' conditional' : ''}`;

  readonly #finding = ({ kind, cadre, organ, from, to, postsThen, postsNow, basis }: Finding): string => {
    const { codes, posts } = this.hierarchy;
    const days = to - from === 1 ? formatDay(from) : `${formatDay(from)}…${formatDay(to - 1)}`;
    const then = postsThen.map((post) => posts.title(post)).join('、');
    const now = postsNow.map((post) => codes.post.at(post)).join('、');
    const moved = distinct([...postsThen, ...postsNow].map(String)).length > postsThen.length || now === '';
    const today = moved || postsNow.length < postsThen.length ? ` now ${now === '' ? 'none' : now}` : '';
    return `${kind} ${codes.organ.at(organ)}·${then}·${codes.cadre.at(cadre)} ${days} ${inLaw(basis)}${today}`;
  };

  readonly #gap = ({ code, rule, organ, territory, category, post, subject, since }: Gap): string => {
    const { codes } = this.hierarchy;
    const about = [
      this.#holder(organ, post, NONE),
      organ === NONE ? (subject ?? (territory === NONE ? '' : codes.territory.at(territory))) : '',
      category === NONE ? '' : `“${codes.category.at(category)}”`,
      since === null ? '' : `since ${formatDay(since)}`,
      `(${rule})`,
    ];
    return [code, ...about.filter((each) => each !== '')].join(' ');
  };

  readonly #exclusion = ({ cadre, organ, code, rule }: Exclusion): string => {
    const { codes } = this.hierarchy;
    return `${code} ${codes.cadre.at(cadre)}${organ === NONE ? '' : ` in ${codes.organ.at(organ)}`} (${rule})`;
  };

  #candidate({ organ, territory, question, responsibility }: Candidate, { on }: DutyAnswer): ReadableCandidate {
    const { codes } = this.hierarchy;
    const { status, territories, handling } = this.duty(responsibility);
    return {
      is: organ === NONE ? this.#place(territory, on) : codes.organ.at(organ),
      question: say(this.hierarchy, question, on, 'ZH'),
      answer: [status, ...territories, ...handling].join(' '),
    };
  }

  /** A territory by its name, with its code where that is another. */
  #place(territory: number, on: Day): string {
    const [name, code] = [territoryName(this.hierarchy, territory, on), this.hierarchy.codes.territory.at(territory)];
    return name === code ? name : `${name} ${code}`;
  }

  #said(steps: readonly Step[], on: Day): string[] {
    return steps.map(({ rule, conclusion }) => `${rule} ${say(this.hierarchy, conclusion, on, 'ZH')}`);
  }

  #holder(organ: number, post: number, cadre: number): string {
    const { codes, posts } = this.hierarchy;
    const names = [
      organ === NONE ? '' : codes.organ.at(organ),
      post === NONE ? '' : posts.title(post),
      cadre === NONE ? '' : codes.cadre.at(cadre),
    ];
    return names.filter((name) => name !== '').join('·');
  }
}

const inOrder = <T>(items: readonly T[], line: (item: T) => string): string[] => items.map(line).sort();

const distinct = (items: readonly string[]) => [...new Set(items)];

function inLaw(basis: readonly Basis[]): string {
  const rules = distinct(basis.map(({ rule }) => rule)).join(' ');
  const labels = distinct(basis.map(({ citation }) => label(citation, 'ZH').replace('《办法》', ''))).join('、');
  return `(${rules}: ${labels})`;
}

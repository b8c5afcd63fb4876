import { Arg, Directive, Field, FieldResolver, ObjectType, Resolver, Root, type ClassType } from 'type-graphql';
import type { Problem } from '../../core/dataset/problem';
import type { Day } from '../../core/facts/day';
import type { Citation } from '../../core/law/citation';
import type { Bilingual, Lang } from '../../core/law/lang';
import { say } from '../../core/law/say';
import type { Saying } from '../../core/law/sayings';
import type { OrganId } from '../../core/hierarchy/hierarchy';
import { DatasetRefused } from '../../storage/importing/failures';
import { RecordsRefused } from '../../storage/refusal';
import { KeyReused } from '../../storage/writing/once';
import type { GraphContext } from './context';
import { both, LANG } from './describe';
import type { CitationView } from './entities/citation';
import type { OrganView } from './entities/organ';
import { LangEnum } from './enums';
import type { ValueTypes } from './legal-basis';

/** Why nothing was written, where it is not about the law. */
export const WRITE_ERRORS = {
  NOT_IN_OFFICE: {
    zh: '经办的干部今天不在任何机关任职，或者已被停职。',
    en: 'The cadre who acts holds no post today, or is suspended from it.',
  },
  VERSION_CONFLICT: {
    zh: '该事项在您读取之后已有改动，请重新读取后再写。',
    en: 'It was changed since you read it: read it again, then write.',
  },
  KEY_REUSED: {
    zh: '这个 idempotencyKey 已用于内容不同的写入，请换一个。',
    en: 'The idempotencyKey was used for another write: take a new one.',
  },
  NUMBER_TAKEN: { zh: '这个编号已经登记。', en: 'A petition with that number is registered already.' },
  CODE_TAKEN: { zh: '这个代码已经使用。', en: 'The code is in use already.' },
  NOT_FOUND_BY_LAW: {
    zh: '与按第十一条得出的结论不同，须写明理由。',
    en: 'It departs from what follows from Art. 11: give a reason.',
  },
  NOT_ESTABLISHED: {
    zh: '失职情形没有认定，不能据以追究责任。',
    en: 'The incident is not established, so nobody answers for it.',
  },
  ALREADY_ADOPTED: { zh: '已经认定。', en: 'It is adopted already.' },
  NO_SUCH_FINDING: { zh: '没有认定该干部的责任。', en: 'No finding about the cadre is adopted.' },
  NO_SUCH_MEASURE: { zh: '没有这项现行有效的措施。', en: 'There is no such measure that stands.' },
  IN_FUTURE: {
    zh: '日期晚于今天，尚未发生的步骤不能记录。',
    en: 'The day is yet to come: only what was done is recorded.',
  },
  BLANK: { zh: '必填内容为空。', en: 'Something that is needed is blank.' },
  INVERTED_SPAN: { zh: '终止日期须晚于起始日期。', en: 'The end has to come after the beginning.' },
  BAD_TEXT: {
    zh: '含有不能记录的字符，或者代码超过 64 个字符。',
    en: 'It has characters that cannot be recorded, or is a code of more than 64.',
  },
  BAD_GROUND: { zh: '情形应为第十一条第一款的项次，1 至 6。', en: 'The ground is an item of Art. 11(1), 1 to 6.' },
  BAD_PATH: { zh: '途径应为 1 至 6。', en: 'The path is a number from 1 to 6.' },
} as const satisfies Record<string, Bilingual>;
export type WriteErrorCode = keyof typeof WRITE_ERRORS;

/** Nothing was written: an error for the user, thrown out of a write. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';

  constructor(
    readonly code: WriteErrorCode,
    readonly field: string | null = null,
  ) {
    super(code);
  }
}

/** Why the law does not let something be written, and what it lets instead. */
export interface LawfulRefusal {
  readonly code: string;
  readonly citation: Citation;
  readonly message: Saying;
  readonly allowed: readonly string[];
  readonly organs: readonly OrganId[];
}

/** The same, thrown out of a write. */
export class RefusedByLaw extends Error {
  override readonly name = 'RefusedByLaw';

  constructor(readonly refusals: readonly LawfulRefusal[]) {
    super(refusals.map(({ code }) => code).join());
  }
}

/** Makes the type `UserError` of a slice, the same in every slice that writes. */
export function userErrorTypes(citation: ClassType, organ: () => ClassType): ValueTypes {
  @ObjectType('UserError', {
    description: both('未写入的原因', 'Why nothing was written, for whoever asked to put right'),
    simpleResolvers: true,
  })
  @Directive('@shareable')
  class UserErrorType {
    @Field(() => String, {
      description: both(
        `原因的代码，不变：${Object.keys(WRITE_ERRORS).join('、')}；不可采取的步骤见 RefusedStep.code，记录的问题见导入`,
        `Code of the reason, stable: ${Object.keys(WRITE_ERRORS).join(', ')}; of steps, those of RefusedStep.code; of records, those of an import`,
      ),
    })
    readonly code!: string;

    @Field(() => String, { nullable: true, description: both('所涉的输入项', 'The field of the input it is about') })
    readonly field!: string | null;

    @Field(() => citation, {
      nullable: true,
      description: both('所依条文；与法律无关的为空', 'The passage it rests on; null where it is not about the law'),
    })
    readonly citation!: unknown;

    @Field(() => [String], { description: both('当日可以采取的办法', 'What may be done on the day instead') })
    readonly allowed!: unknown;

    @Field(() => [organ()], {
      description: both('可以这样做的机关，仅在机关不对时给出', 'The organs that may, where only the organ was wrong'),
    })
    readonly organs!: unknown;
  }

  @Resolver(() => UserErrorType)
  class UserErrorResolver {
    @FieldResolver(() => String, { description: both('原因和改正办法', 'What was wrong and what to do') })
    message(
      @Root() error: UserErrorView,
      @Arg('lang', () => LangEnum, { nullable: true, description: LANG }) lang: Lang | null | undefined,
    ): string {
      return lang == null ? error.message : error.in(lang);
    }
  }
  return { type: UserErrorType, resolvers: [UserErrorResolver] };
}

/** An error as the graph shows it. */
export interface UserErrorView {
  readonly code: string;
  readonly field: string | null;
  readonly citation: CitationView | null;
  readonly allowed: readonly string[];
  readonly organs: readonly OrganView[];
  readonly message: string;
  in(lang: Lang): string;
}

/** What was thrown out of a write, for the user; none where it is none of his business. */
export function userErrorsOf(context: GraphContext, thrown: unknown, on: Day): readonly UserErrorView[] {
  if (thrown instanceof KeyReused) return [plain(context, 'KEY_REUSED', 'idempotencyKey')];
  if (thrown instanceof NotWritten) return [plain(context, thrown.code, thrown.field)];
  if (thrown instanceof RefusedByLaw) return thrown.refusals.map((refusal) => lawful(context, refusal, on));
  if (thrown instanceof RecordsRefused) return [ofDatabase(thrown)];
  return thrown instanceof DatasetRefused ? thrown.problems.map(ofRecord) : [];
}

function plain({ lang }: GraphContext, code: WriteErrorCode, field: string | null): UserErrorView {
  const text = (of: Lang) => WRITE_ERRORS[code][of === 'ZH' ? 'zh' : 'en'];
  return { code, field, citation: null, allowed: [], organs: [], message: text(lang), in: text };
}

function lawful({ directory, hierarchy, lang }: GraphContext, refusal: LawfulRefusal, on: Day): UserErrorView {
  const text = (of: Lang) => say(hierarchy, refusal.message, on, of);
  return {
    code: refusal.code,
    field: null,
    citation: directory.citation(refusal.citation),
    allowed: refusal.allowed,
    organs: directory.each(refusal.organs, (organ) => directory.organ(organ, on)),
    message: text(lang),
    in: text,
  };
}

/** What only the database saw: somebody else wrote in between, or the rows do not go together. */
const ofDatabase = ({ reason }: RecordsRefused): UserErrorView => ({
  code: reason,
  field: null,
  citation: null,
  allowed: [],
  organs: [],
  message: `${REFUSED.zh}（${reason}）`,
  in: (lang) => (lang === 'ZH' ? `${REFUSED.zh}（${reason}）` : `${REFUSED.en} (${reason})`),
});

const REFUSED = {
  zh: '与现有记录冲突，没有写入，请重新读取后再写',
  en: 'It does not go together with what is on record: read it again, then write',
};

/** A problem of a row that the write would have recorded. */
const ofRecord = ({ code, column, message }: Problem): UserErrorView => ({
  code,
  field: column,
  citation: null,
  allowed: [],
  organs: [],
  message,
  in: () => message,
});

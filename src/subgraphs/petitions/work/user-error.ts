import { Arg, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { StepRefusal } from '../../../core/handling/refusal';
import type { Bilingual, Lang } from '../../../core/law/lang';
import { say } from '../../../core/law/say';
import type { Day } from '../../../core/facts/day';
import type { GraphContext } from '../../shared/context';
import { both, LANG } from '../../shared/describe';
import type { CitationView } from '../../shared/entities/citation';
import type { OrganView } from '../../shared/entities/organ';
import { LangEnum } from '../../shared/enums';
import { OrganReference } from '../references';
import { Citation } from './types';

/** Why nothing was written, beside the reasons for which a step is refused. */
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
  IN_FUTURE: {
    zh: '日期晚于今天，尚未发生的步骤不能记录。',
    en: 'The day is yet to come: only what was done is recorded.',
  },
  BLANK: { zh: '必填内容为空。', en: 'Something that is needed is blank.' },
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

/** The same where the law says why. */
export class StepNotOpen extends Error {
  override readonly name = 'StepNotOpen';

  constructor(readonly refusal: StepRefusal) {
    super(refusal.code);
  }
}

@ObjectType('UserError', {
  description: both('未写入的原因', 'Why nothing was written, for whoever asked to put right'),
  simpleResolvers: true,
})
export class UserErrorType {
  @Field(() => String, {
    description: both(
      '原因的代码，不变：RefusedStep.code 的各值，以及 NOT_IN_OFFICE、VERSION_CONFLICT、KEY_REUSED、NUMBER_TAKEN、IN_FUTURE、BLANK、BAD_PATH',
      'Code of the reason, stable: those of RefusedStep.code and NOT_IN_OFFICE, VERSION_CONFLICT, KEY_REUSED, NUMBER_TAKEN, IN_FUTURE, BLANK and BAD_PATH',
    ),
  })
  readonly code!: string;

  @Field(() => String, { nullable: true, description: both('所涉的输入项', 'The field of the input it is about') })
  readonly field!: string | null;

  @Field(() => Citation.type, {
    nullable: true,
    description: both('所依条文；与法律无关的为空', 'The passage it rests on; null where it is not about the law'),
  })
  readonly citation!: unknown;

  @Field(() => [String], { description: both('当日可以采取的步骤', 'The steps that may be taken on the day instead') })
  readonly allowed!: unknown;

  @Field(() => [OrganReference], {
    description: both(
      '可以采取该步骤的机关，仅在机关不对时给出',
      'The organs that may take it, where only the organ was wrong',
    ),
  })
  readonly organs!: unknown;
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

@Resolver(() => UserErrorType)
export class UserErrorResolver {
  @FieldResolver(() => String, { description: both('原因和改正办法', 'What was wrong and what to do') })
  message(
    @Root() error: UserErrorView,
    @Arg('lang', () => LangEnum, { nullable: true, description: LANG }) lang: Lang | null | undefined,
  ): string {
    return lang == null ? error.message : error.in(lang);
  }
}

/** What was thrown, for the user; null where it is none of his business. */
export function userErrorOf(
  { directory, hierarchy, lang }: GraphContext,
  thrown: unknown,
  on: Day,
): UserErrorView | null {
  if (thrown instanceof NotWritten) {
    const { code, field } = thrown;
    const text = (of: Lang) => WRITE_ERRORS[code][of === 'ZH' ? 'zh' : 'en'];
    return { code, field, citation: null, allowed: [], organs: [], message: text(lang), in: text };
  }
  if (!(thrown instanceof StepNotOpen)) return null;
  const { code, citation, open, organs, message } = thrown.refusal;
  const text = (of: Lang) => say(hierarchy, message, on, of);
  return {
    code,
    field: null,
    citation: directory.citation(citation),
    allowed: open,
    organs: directory.each(organs, (organ) => directory.organ(organ, on)),
    message: text(lang),
    in: text,
  };
}

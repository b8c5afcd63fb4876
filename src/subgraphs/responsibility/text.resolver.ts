import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Lang } from '../../core/law/lang';
import { both, LANG } from '../shared/describe';
import { LangEnum } from '../shared/enums';
import type { Said } from '../shared/said';
import { ExclusionType, GapType, NoteType, StepType } from './remark.types';
import { CandidateType } from './responsibility.types';

@Resolver(() => GapType)
export class GapTextResolver {
  @FieldResolver(() => String, { description: both('缺少什么、该由谁补上', 'What is missing, in words') })
  message(
    @Root() gap: Said,
    @Arg('lang', () => LangEnum, { nullable: true, description: LANG }) lang: Lang | null | undefined,
  ): string {
    return lang == null ? gap.words : gap.wordsIn(lang);
  }
}

@Resolver(() => NoteType)
export class NoteTextResolver {
  @FieldResolver(() => String, { description: both('说明的文字', 'The note in words') })
  message(
    @Root() note: Said,
    @Arg('lang', () => LangEnum, { nullable: true, description: LANG }) lang: Lang | null | undefined,
  ): string {
    return lang == null ? note.words : note.wordsIn(lang);
  }
}

@Resolver(() => ExclusionType)
export class ExclusionTextResolver {
  @FieldResolver(() => String, { description: both('理由', 'The reason in words') })
  reason(
    @Root() exclusion: Said,
    @Arg('lang', () => LangEnum, { nullable: true, description: LANG }) lang: Lang | null | undefined,
  ): string {
    return lang == null ? exclusion.words : exclusion.wordsIn(lang);
  }
}

@Resolver(() => StepType)
export class StepTextResolver {
  @FieldResolver(() => String, { description: both('结论', 'What was concluded') })
  conclusion(
    @Root() step: Said,
    @Arg('lang', () => LangEnum, { nullable: true, description: LANG }) lang: Lang | null | undefined,
  ): string {
    return lang == null ? step.words : step.wordsIn(lang);
  }
}

@Resolver(() => CandidateType)
export class CandidateTextResolver {
  @FieldResolver(() => String, { description: both('须查明的事实', 'The fact that would decide') })
  question(
    @Root() candidate: Said,
    @Arg('lang', () => LangEnum, { nullable: true, description: LANG }) lang: Lang | null | undefined,
  ): string {
    return lang == null ? candidate.words : candidate.wordsIn(lang);
  }
}

import { Arg, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import type { Lang } from '../../core/law/lang';
import { both, LANG } from './describe';
import { LangEnum } from './enums';
import type { Said } from './said';

/** Makes the resolver of the field `message` of a type that is shown with `told`. */
export function messageOf(type: ClassType, zh: string, en: string): ClassType {
  @Resolver(() => type)
  class MessageResolver {
    @FieldResolver(() => String, { description: both(zh, en) })
    message(
      @Root() said: Said,
      @Arg('lang', () => LangEnum, { nullable: true, description: LANG }) lang: Lang | null | undefined,
    ): string {
      return lang == null ? said.words : said.wordsIn(lang);
    }
  }
  return MessageResolver;
}

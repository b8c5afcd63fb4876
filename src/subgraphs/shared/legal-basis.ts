import { Arg, Directive, Field, FieldResolver, Int, ObjectType, Resolver, Root, type ClassType } from 'type-graphql';
import { label, text } from '../../core/law/label';
import type { Lang } from '../../core/law/lang';
import type { RuleId } from '../../core/law/rules';
import { both, LANG } from './describe';
import type { CitationView } from './entities/citation';
import { LangEnum } from './enums';

/** Why something is in an answer: the rule, the words of the law, and the reason in the language of the request. */
export interface BasisView {
  readonly rule: RuleId;
  readonly citation: CitationView;
  readonly reason: string;
  /** The reason in a language. */
  because(lang: Lang): string;
}

export interface ValueTypes {
  readonly type: ClassType;
  readonly resolvers: readonly ClassType[];
}

/** Makes the types `LegalBasis` and `Citation` of a slice; they are values, the same in every slice that has them. */
export function legalBasisTypes(instrument: () => ClassType): ValueTypes & { readonly citation: ClassType } {
  const citation = citationTypes(instrument);

  @ObjectType('LegalBasis', {
    description: both('法律依据', 'The legal basis of a part of an answer'),
    simpleResolvers: true,
  })
  @Directive('@shareable')
  class LegalBasisType {
    @Field(() => String, {
      description: both('本系统所用规则的编号，如 R4.P', 'Id of the rule applied here, such as R4.P'),
    })
    readonly rule!: string;

    @Field(() => citation.type, { description: both('所依条文', 'The passage it rests on') })
    readonly citation!: unknown;
  }

  @Resolver(() => LegalBasisType)
  class LegalBasisResolver {
    @FieldResolver(() => String, { description: both('结合事实的理由', 'The reason in terms of the facts') })
    reason(
      @Root() basis: BasisView,
      @Arg('lang', () => LangEnum, { nullable: true, description: LANG }) lang: Lang | null | undefined,
    ): string {
      return lang == null ? basis.reason : basis.because(lang);
    }
  }
  return {
    type: LegalBasisType,
    citation: citation.type,
    resolvers: [...citation.resolvers, LegalBasisResolver],
  };
}

/** Makes the type `Citation` of a slice that has no `LegalBasis`. */
export function citationTypes(instrument: () => ClassType): ValueTypes {
  @ObjectType('Citation', { description: both('所引条文', 'A quoted passage of an instrument'), simpleResolvers: true })
  @Directive('@shareable')
  class CitationType {
    @Field(instrument, { description: both('所引规范', 'The instrument quoted') }) readonly instrument!: unknown;

    @Field(() => Int, { description: both('条', 'Article') }) readonly article!: number;

    @Field(() => Int, {
      nullable: true,
      description: both('款，仅有一款时为空', 'Paragraph; null where the article has only one'),
    })
    readonly paragraph!: number | null;

    @Field(() => Int, { nullable: true, description: both('项', 'Item') }) readonly item!: number | null;
  }

  @Resolver(() => CitationType)
  class CitationResolver {
    @FieldResolver(() => String, {
      description: both('出处，如“《办法》第十一条第二款”', 'Where it stands, such as “Measures Art. 11(2)”'),
    })
    label(
      @Root() view: CitationView,
      @Arg('lang', () => LangEnum, { nullable: true, description: LANG }) lang: Lang | null | undefined,
    ): string {
      return lang == null ? view.label : label(view.citation, lang);
    }

    @FieldResolver(() => String, {
      description: both(
        '条文原文；英文为本项目所译，不具效力',
        'The words, verbatim; in English the clause in our translation, which is not official',
      ),
    })
    text(
      @Root() view: CitationView,
      @Arg('lang', () => LangEnum, { nullable: true, description: LANG }) lang: Lang | null | undefined,
    ): string {
      return lang == null ? view.text : text(view.citation, lang);
    }
  }
  return { type: CitationType, resolvers: [CitationResolver] };
}

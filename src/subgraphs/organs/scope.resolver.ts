import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Day } from '../../core/facts/day';
import { INSTRUMENT_CODES } from '../../core/law/instruments';
import type { Lang } from '../../core/law/lang';
import type { Scope, ScopeValue } from '../../core/law/scope';
import { term } from '../../core/law/terms';
import { scopeOf } from '../../core/resolve/organ-facts';
import type { GraphContext } from '../shared/context';
import { DayScalar } from '../shared/day-scalar';
import { both, ON } from '../shared/describe';
import type { Directory } from '../shared/directory';
import type { InstrumentView } from '../shared/entities/instrument';
import type { OrganView } from '../shared/entities/organ';
import { dayWithin } from '../shared/entities/versions';
import { notFound } from '../shared/errors';
import type { BasisView } from '../shared/legal-basis';
import { OrganType, ScopeType } from './organ.types';

const MEASURES = 'measures-2016';

/** The basis of a scope: the clause that names the organ's nature. */
function scopeBasis(directory: Directory, { value, rule, citation }: Scope, { nature }: OrganView): BasisView {
  const because = (lang: Lang) => {
    const named = term('OrganNature', nature, lang);
    return `${named}${lang === 'ZH' ? '：' : ': '}${term('ScopeValue', value, lang)}`;
  };
  return { rule, citation: directory.citation(citation), reason: because(directory.lang), because };
}

interface ScopeView {
  readonly value: ScopeValue;
  readonly instrument: InstrumentView | null;
  readonly basis: BasisView;
}

@Resolver(() => OrganType)
export class OrganScopeResolver {
  @FieldResolver(() => ScopeType, {
    description: both(
      '该日某一规范对本机关的适用情形（《办法》第二条）',
      'Whether and how an instrument binds it on the day (Measures Art. 2)',
    ),
  })
  scope(
    @Root() view: OrganView,
    @Arg('on', () => DayScalar, { nullable: true, description: ON }) on: Day | null | undefined,
    @Arg('instrument', () => String, {
      nullable: true,
      defaultValue: MEASURES,
      description: both('规范代码', 'Code of the instrument'),
    })
    asked: string | null | undefined,
    @Ctx() { directory, hierarchy }: GraphContext,
  ): ScopeView {
    const code = asked ?? MEASURES;
    const instrument = directory.instrument(code);
    if (instrument === null) throw notFound('instrument', code);
    // An instrument that a dataset records implements the Measures and binds whom they bind.
    const national = INSTRUMENT_CODES.find((known) => known === code) ?? MEASURES;
    const scope = scopeOf(hierarchy, view.organ, dayShown(view, on), national);
    return { value: scope.value, instrument, basis: scopeBasis(directory, scope, view) };
  }
}

/** The day asked about, if the organ exists then; else a day of the version shown. */
function dayShown({ hierarchy: { organs }, organ, asOf, row }: OrganView, on: Day | null | undefined): Day {
  const day = on ?? asOf;
  return organs.at(organ, day) < 0 ? dayWithin(organs.from(row), organs.to(row), day) : day;
}

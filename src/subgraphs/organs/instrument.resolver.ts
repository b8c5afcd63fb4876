import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { INSTRUMENT_CODES } from '../../core/law/instruments';
import type { GraphContext } from '../shared/context';
import { both } from '../shared/describe';
import type { InstrumentView } from '../shared/entities/instrument';
import type { OrganView } from '../shared/entities/organ';
import type { TerritoryView } from '../shared/entities/territory';
import { idsBelow, pageOf, type Page } from '../shared/page';
import { PageArgs } from '../shared/page-args';
import { InstrumentConnection, InstrumentParameterType, InstrumentType } from './instrument.types';
import { OrganType } from './organ.types';
import { TerritoryType } from './territory.types';

const textOrNull = (text: string): string | null => (text === '' ? null : text);

/** The codes of all instruments: the national ones, then those on record. */
function instrumentCodes({ hierarchy }: GraphContext): string[] {
  const recorded = Array.from({ length: hierarchy.codes.instrument.length }, (_, id) =>
    hierarchy.codes.instrument.at(id),
  );
  return [...new Set([...INSTRUMENT_CODES, ...recorded.filter((code) => code !== '')])];
}

interface InstrumentParameterView {
  readonly key: string;
  readonly value: string;
  readonly unit: string | null;
  readonly citation: string | null;
}

@Resolver(() => InstrumentType)
export class InstrumentResolver {
  @Query(() => InstrumentType, {
    nullable: true,
    description: both('按代码查规范', 'The instrument with the code; null if there is none'),
  })
  instrument(
    @Arg('code', () => String, { description: both('规范代码', 'Code of the instrument') }) code: string,
    @Ctx() { directory }: GraphContext,
  ): InstrumentView | null {
    return directory.instrument(code);
  }

  @Query(() => InstrumentConnection.type, { description: both('全部规范', 'All instruments, the national ones first') })
  instruments(@Args(() => PageArgs) args: PageArgs, @Ctx() context: GraphContext): Promise<Page<InstrumentView>> {
    const codes = instrumentCodes(context);
    return pageOf(args, {
      ids: idsBelow(codes.length),
      keep: () => true,
      show: (index) => context.directory.instrument(codes[index] ?? ''),
      idOf: (view) => codes.indexOf(view.code),
    });
  }

  @FieldResolver(() => TerritoryType, {
    nullable: true,
    description: both('适用的地区；为空则不限', 'The territory it is for; null if not for one'),
  })
  territory(
    @Root() { hierarchy, recorded }: InstrumentView,
    @Ctx() { directory, today }: GraphContext,
  ): TerritoryView | null {
    return recorded < 0 ? null : directory.territory(hierarchy.instruments.territory(recorded), today);
  }

  @FieldResolver(() => OrganType, {
    nullable: true,
    description: both(
      '适用的系统的主管机关；为空则不限',
      'The head organ of the system it is for; null if not for one',
    ),
  })
  system(@Root() { hierarchy, recorded }: InstrumentView, @Ctx() { directory, today }: GraphContext): OrganView | null {
    return recorded < 0 ? null : directory.organ(hierarchy.instruments.system(recorded), today);
  }

  @FieldResolver(() => [InstrumentParameterType], { description: both('设定的参数', 'The parameters it sets') })
  parameters(@Root() { hierarchy: { instruments }, recorded }: InstrumentView): InstrumentParameterView[] {
    if (recorded < 0) return [];
    return instruments.keys(recorded).flatMap((key) => {
      const set = instruments.parameter(recorded, key);
      return set === null
        ? []
        : [{ key, value: set.value, unit: textOrNull(set.unit), citation: textOrNull(set.citation) }];
    });
  }
}

import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Day } from '../../core/facts/day';
import type { GraphContext } from '../shared/context';
import { DayScalar } from '../shared/day-scalar';
import { both, ON } from '../shared/describe';
import type { AppointmentView } from '../shared/entities/appointment';
import type { CadreView } from '../shared/entities/cadre';
import { cadreByCode } from '../shared/look-up';
import { idsBelow, pageOf, type Page } from '../shared/page';
import { PageArgs } from '../shared/page-args';
import { AppointmentType, CadreConnection, CadreType } from './types';
import { appointmentsOn } from './views';

@ArgsType()
class CadresArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: both('姓名中含有', 'Only with this in the name') })
  readonly nameContains?: string | null;
}

@Resolver(() => CadreType)
export class CadreResolver {
  @Query(() => CadreType, {
    nullable: true,
    description: both('按代码查干部', 'The cadre with the code; null if there is none'),
  })
  cadre(
    @Arg('code', () => String, { description: both('干部代码', 'Code of the cadre') }) code: string,
    @Ctx() context: GraphContext,
  ): CadreView | null {
    return cadreByCode(context, code);
  }

  @Query(() => CadreConnection.type, { description: both('干部，按记录先后', 'Cadres, as recorded') })
  cadres(
    @Args(() => CadresArgs) args: CadresArgs,
    @Ctx() { hierarchy, directory, today }: GraphContext,
  ): Promise<Page<CadreView>> {
    const { cadres, codes } = hierarchy;
    return pageOf(args, {
      ids: idsBelow(codes.cadre.length),
      keep: (id) => {
        if (codes.cadre.at(id) === '') return false;
        return args.nameContains == null || cadres.name(id).includes(args.nameContains);
      },
      show: (id) => directory.cadre(id, today),
      idOf: (view) => view.cadre,
    });
  }

  @FieldResolver(() => [AppointmentType], { description: both('该日的任职', 'The appointments held on the day') })
  appointments(
    @Root() { hierarchy, cadre, asOf }: CadreView,
    @Arg('on', () => DayScalar, { nullable: true, description: ON }) on: Day | null | undefined,
    @Ctx() { directory }: GraphContext,
  ): AppointmentView[] {
    return appointmentsOn(directory, hierarchy.appointments.ofCadre(cadre), on ?? asOf);
  }
}

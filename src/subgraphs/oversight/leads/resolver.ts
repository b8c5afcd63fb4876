import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Day } from '../../../core/facts/day';
import { bounced } from '../../../core/handling/bounced';
import { timing } from '../../../core/handling/deadlines';
import { eventOf } from '../../../core/handling/entry';
import { leads, type Lead } from '../../../core/handling/leads';
import { localLimits } from '../../../core/handling/local-limits';
import { type Work, workOn } from '../../../core/handling/work';
import type { Hierarchy } from '../../../core/hierarchy/hierarchy';
import type { GraphContext } from '../../shared/context';
import { DayScalar } from '../../shared/day-scalar';
import { both } from '../../shared/describe';
import { messageOf } from '../../shared/message';
import type { PetitionView } from '../../shared/entities/petition';
import { CALENDAR, recordOf } from '../../shared/petition-record';
import { told } from '../../shared/said';
import { PetitionReference } from '../references';
import { LeadType, type LeadFact } from './types';

@Resolver(() => PetitionReference)
export class PetitionLeadsResolver {
  @FieldResolver(() => [LeadType], {
    description: both(
      '由办理记录看出的线索，由早到晚：逾期、推诿；线索不是认定',
      'The leads that the work on it raises, earliest first: overdue, passed back and forth; none is a finding',
    ),
  })
  async leads(
    @Root() { stored }: PetitionView,
    @Arg('on', () => DayScalar, {
      nullable: true,
      description: both('所问日期；略去即为今天', 'The day asked about; left out, today'),
    })
    on: Day | null | undefined,
    @Ctx() context: GraphContext,
  ) {
    const { hierarchy, directory, today, loaders } = context;
    const day = on ?? today;
    const { facts, entries } = recordOf(hierarchy, stored, await loaders.workOf.load(stored.petition));
    const work = workOn({ ...facts, events: entries.map((entry) => eventOf(hierarchy, entry)) }, day);
    return leadsOf(hierarchy, work, day).map((lead) =>
      told(directory, lead.message, day, {
        fact: factOf(lead),
        ground: Number(lead.ground),
        since: lead.since,
        organ: directory.organ(lead.organ, day),
        citation: directory.citation(lead.citation),
      }),
    );
  }
}

const leadsOf = (hierarchy: Hierarchy, work: Work, on: Day): readonly Lead[] =>
  leads(timing(work, on, { calendar: CALENDAR, local: localLimits(hierarchy) }).deadlines, bounced(work));

const factOf = ({ fact }: Lead): LeadFact => ('limit' in fact ? 'OVERDUE' : 'BOUNCED');

export const LeadTextResolver = messageOf(LeadType, '线索的文字', 'The lead in words');

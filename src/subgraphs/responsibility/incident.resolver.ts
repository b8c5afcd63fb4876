import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { resolveAccountability } from '../../core/resolve/accountability';
import type { GraphContext } from '../shared/context';
import { both } from '../shared/describe';
import type { IncidentView } from '../shared/entities/incident';
import { AccountabilityAnswerType } from './accountability.types';
import { AccountabilityView } from './accountability.view';
import { factsOf, petitionOf, territoriesAtFault } from '../shared/incident-facts';
import { incidentMatter } from '../shared/matter';
import { IncidentReference } from './references';
import { AskedArgs, bornFor } from './responsibility.resolver';
import { ResponsibilityType } from './responsibility.types';
import type { ResponsibilityView } from './responsibility.view';

@Resolver(() => IncidentReference)
export class IncidentAnswersResolver {
  @FieldResolver(() => ResponsibilityType, {
    description: both(
      '该日由谁对所涉事项负责，默认为行为日',
      'Who bore the duty on the day, by default that of the act',
    ),
  })
  async responsibility(
    @Root() { stored }: IncidentView,
    @Args(() => AskedArgs) args: AskedArgs,
    @Ctx() context: GraphContext,
  ): Promise<ResponsibilityView> {
    const petition = await petitionOf(context, stored);
    const matter = incidentMatter(stored, petition, territoriesAtFault(context, stored));
    return bornFor(context, matter, args, stored.actOn);
  }

  @FieldResolver(() => AccountabilityAnswerType, {
    description: both('谁应当承担责任（《办法》第十一条）', 'Who answers for it (Measures Art. 11)'),
  })
  async accountability(@Root() { stored }: IncidentView, @Ctx() context: GraphContext): Promise<AccountabilityView> {
    const { hierarchy, directory, today } = context;
    const facts = await factsOf(context, stored);
    return new AccountabilityView(directory, resolveAccountability(hierarchy, facts, today), stored.actOn, today);
  }
}

import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { NONE } from '../../core/hierarchy/hierarchy';
import { resolveAccountability } from '../../core/resolve/accountability';
import type { StoredPetition } from '../../storage/petitions/petition.store';
import type { StoredIncident } from '../../storage/oversight/incident.store';
import type { GraphContext } from '../shared/context';
import { both } from '../shared/describe';
import type { IncidentView } from '../shared/entities/incident';
import { versionShown } from '../shared/entities/versions';
import { AccountabilityAnswerType } from './accountability.types';
import { AccountabilityView } from './accountability.view';
import { incidentFacts, incidentMatter } from './matter';
import { IncidentReference } from './references';
import { AskedArgs, bornFor } from './responsibility.resolver';
import { ResponsibilityType } from './responsibility.types';
import type { ResponsibilityView } from './responsibility.view';

async function petitionOf({ loaders }: GraphContext, { petition }: StoredIncident): Promise<StoredPetition | null> {
  return petition === NONE ? null : loaders.petitionById.load(petition);
}

/** The territories of the organs at fault on the day of the act. */
function territoriesAtFault(
  { hierarchy: { organs } }: GraphContext,
  { organs: atFault, actOn }: StoredIncident,
): number[] {
  const rows = atFault.map((organ) => versionShown(organs, organ, actOn));
  return [...new Set(rows.filter((row) => row !== NONE).map((row) => organs.territory(row)))];
}

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
    const { hierarchy, directory, loaders, today } = context;
    const [petition, involvements] = await Promise.all([
      petitionOf(context, stored),
      loaders.involvementsIn.load(stored.incident),
    ]);
    const facts = incidentFacts(stored, petition, territoriesAtFault(context, stored), involvements);
    return new AccountabilityView(directory, resolveAccountability(hierarchy, facts, today), stored.actOn, today);
  }
}

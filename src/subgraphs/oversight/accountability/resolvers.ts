import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Day } from '../../../core/facts/day';
import type { GraphContext } from '../../shared/context';
import { DayScalar } from '../../shared/day-scalar';
import { both } from '../../shared/describe';
import { messageOf } from '../../shared/message';
import type { IncidentView } from '../../shared/entities/incident';
import { payloads } from '../../shared/payload';
import { userErrorTypes } from '../../shared/user-error';
import { Citation } from '../leads/types';
import { OrganReference } from '../references';
import { IncidentType } from '../types';
import * as inputs from './inputs';
import { AdoptedFindingType, ClosedMeasureType, ImposedMeasureType, LadderType, MeasureEffectType } from './types';
import { type CaseOnRecord, findingView, ladderView, measureView } from './views';
import { adoptFindings, type CasePayload, changeMeasure, imposeMeasures, openCase } from './writes';

const UserError = userErrorTypes(Citation.type, () => OrganReference);
const payloadOf = payloads(
  { field: 'incident', type: () => IncidentType, zh: '失职情形', en: 'The incident' },
  UserError.type,
);
const OPEN_CASE = payloadOf('openCase');
const ADOPT = payloadOf('adoptFindings');
const IMPOSE = payloadOf('imposeMeasures');
const RECTIFIED = payloadOf('recordRectification');
const REVOKED = payloadOf('revokeMeasure');

const INPUT = both('输入', 'The input');

@Resolver()
class AccountabilityMutations {
  @Mutation(() => OPEN_CASE, {
    description: both('立案（《办法》第十一条第一款）', 'Opens a case on a ground of Art. 11(1) of the Measures'),
  })
  openCase(
    @Arg('input', () => inputs.OpenCaseInput, { description: INPUT }) input: inputs.OpenCaseInput,
    @Ctx() context: GraphContext,
  ): Promise<CasePayload> {
    return openCase(context, input);
  }

  @Mutation(() => ADOPT, {
    description: both('认定责任（《办法》第十一条）', 'Adopts findings of accountability (Measures Art. 11)'),
  })
  adoptFindings(
    @Arg('input', () => inputs.AdoptFindingsInput, { description: INPUT }) input: inputs.AdoptFindingsInput,
    @Ctx() context: GraphContext,
  ): Promise<CasePayload> {
    return adoptFindings(context, input);
  }

  @Mutation(() => IMPOSE, {
    description: both('采取措施（《办法》第十二条至第十六条）', 'Imposes measures (Measures Arts. 12–16)'),
  })
  imposeMeasures(
    @Arg('input', () => inputs.ImposeMeasuresInput, { description: INPUT }) input: inputs.ImposeMeasuresInput,
    @Ctx() context: GraphContext,
  ): Promise<CasePayload> {
    return imposeMeasures(context, input);
  }

  @Mutation(() => RECTIFIED, { description: both('达到整改目标', 'Records that the targets of a measure were met') })
  recordRectification(
    @Arg('input', () => inputs.ChangeMeasureInput, { description: INPUT }) input: inputs.ChangeMeasureInput,
    @Ctx() context: GraphContext,
  ): Promise<CasePayload> {
    return changeMeasure(context, 'recordRectification', input, (on) => ({ metOn: on }));
  }

  @Mutation(() => REVOKED, { description: both('撤销措施', 'Revokes a measure') })
  revokeMeasure(
    @Arg('input', () => inputs.ChangeMeasureInput, { description: INPUT }) input: inputs.ChangeMeasureInput,
    @Ctx() context: GraphContext,
  ): Promise<CasePayload> {
    return changeMeasure(context, 'revokeMeasure', input, (on) => ({
      revokedOn: on,
      reason: input.reason?.trim() ?? '',
    }));
  }
}

@Resolver(() => IncidentType)
class IncidentAccountabilityResolver {
  @FieldResolver(() => [AdoptedFindingType], { description: both('已认定的责任', 'The findings that were adopted') })
  async adoptedFindings(@Root() { stored }: IncidentView, @Ctx() context: GraphContext) {
    const { findingsIn, measuresIn } = context.loaders;
    const [findings, measures] = await Promise.all([
      findingsIn.load(stored.incident),
      measuresIn.load(stored.incident),
    ]);
    return findings.map((finding) => findingView(context, { incident: stored, finding, measures }));
  }

  @FieldResolver(() => [ImposedMeasureType], { description: both('已采取的措施', 'The measures that were imposed') })
  async measures(@Root() { stored }: IncidentView, @Ctx() context: GraphContext) {
    const measures = await context.loaders.measuresIn.load(stored.incident);
    return measures.map((measure) => measureView(context, measure));
  }
}

@Resolver(() => AdoptedFindingType)
class LadderResolver {
  @FieldResolver(() => LadderType, {
    description: both(
      '可以采取哪些措施、由谁采取（《办法》第十二条至第十六条）',
      'Which measures are open, and to whom (Measures Arts. 12–16)',
    ),
  })
  ladder(
    @Root() { case: of }: { readonly case: CaseOnRecord },
    @Arg('on', () => DayScalar, {
      nullable: true,
      description: both('所问日期；略去即为今天', 'The day asked about; left out, today'),
    })
    on: Day | null | undefined,
    @Ctx() context: GraphContext,
  ) {
    return ladderView(context, of, on ?? context.today);
  }
}

export const accountabilityResolvers = [
  AccountabilityMutations,
  IncidentAccountabilityResolver,
  LadderResolver,
  messageOf(MeasureEffectType, '后果的文字', 'What follows, in words'),
  messageOf(ClosedMeasureType, '理由的文字', 'The reason in words'),
  ...UserError.resolvers,
];

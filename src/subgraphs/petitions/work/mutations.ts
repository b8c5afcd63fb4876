import { Arg, Ctx, Mutation, Resolver, type ClassType } from 'type-graphql';
import type { WorkStep } from '../../../core/handling/step';
import type { GraphContext } from '../../shared/context';
import { both } from '../../shared/describe';
import { payloads } from '../../shared/payload';
import { userErrorTypes } from '../../shared/user-error';
import { OrganReference } from '../references';
import { PetitionType } from '../types';
import * as inputs from './inputs';
import { register, type StepPayload, takeStep } from './take-step';
import { Citation } from './types';

const INPUT = both('输入', 'The input');

export const UserError = userErrorTypes(Citation.type, () => OrganReference);

const payloadOf = payloads(
  { field: 'petition', type: () => PetitionType, zh: '信访事项', en: 'The petition' },
  UserError.type,
);

interface StepMutation {
  readonly name: string;
  readonly step: WorkStep;
  readonly input: ClassType<Parameters<typeof takeStep>[3]>;
  readonly description: string;
}

function mutationOf({ name, step, input: type, description }: StepMutation): ClassType {
  const payload = payloadOf(name);

  @Resolver()
  class StepMutationResolver {
    @Mutation(() => payload, { name, description })
    take(
      @Arg('input', () => type, { description: INPUT }) input: Parameters<typeof takeStep>[3],
      @Ctx() context: GraphContext,
    ): Promise<StepPayload> {
      return takeStep(context, name, step, input);
    }
  }
  return StepMutationResolver;
}

const REGISTERED = payloadOf('registerPetition');

@Resolver()
class RegisterResolver {
  @Mutation(() => REGISTERED, {
    description: both('登记信访事项（《条例》第二十二条第一款）', 'Registers a petition (Regulations Art. 22(1))'),
  })
  registerPetition(
    @Arg('input', () => inputs.RegisterPetitionInput, { description: INPUT }) input: inputs.RegisterPetitionInput,
    @Ctx() context: GraphContext,
  ): Promise<StepPayload> {
    return register(context, input);
  }
}

const STEPS: readonly StepMutation[] = [
  {
    name: 'forwardPetition',
    step: 'FORWARD',
    input: inputs.ForwardPetitionInput,
    description: both('转送（《办法》第七条）', 'Forwards a petition (Measures Art. 7)'),
  },
  {
    name: 'assignPetition',
    step: 'ASSIGN',
    input: inputs.AssignPetitionInput,
    description: both('交办（《办法》第七条）', 'Assigns a petition, with report back (Measures Art. 7)'),
  },
  {
    name: 'objectToForwarding',
    step: 'OBJECT',
    input: inputs.ObjectToForwardingInput,
    description: both(
      '对转送、交办提出异议（《条例》第二十三条第三款）',
      'Objects to a forwarding (Regulations Art. 23(3))',
    ),
  },
  {
    name: 'answerObjection',
    step: 'ANSWER_OBJECTION',
    input: inputs.AnswerObjectionInput,
    description: both('核实异议（《条例》第二十三条第三款）', 'Answers an objection (Regulations Art. 23(3))'),
  },
  {
    name: 'acceptPetition',
    step: 'ACCEPT',
    input: inputs.AcceptPetitionInput,
    description: both('受理', 'Accepts a petition'),
  },
  {
    name: 'declinePetition',
    step: 'DECLINE',
    input: inputs.DeclinePetitionInput,
    description: both('不予受理', 'Declines a petition'),
  },
  {
    name: 'extendPetition',
    step: 'EXTEND',
    input: inputs.ExtendPetitionInput,
    description: both('延长办理期限（《条例》第三十四条）', 'Extends the handling (Regulations Art. 34)'),
  },
  {
    name: 'holdHearing',
    step: 'HOLD_HEARING',
    input: inputs.HoldHearingInput,
    description: both('听证', 'Records a hearing'),
  },
  {
    name: 'decidePetition',
    step: 'DECIDE',
    input: inputs.DecidePetitionInput,
    description: both('作出处理意见（《条例》第三十二条）', 'Decides a petition (Regulations Art. 32)'),
  },
  {
    name: 'executePetition',
    step: 'EXECUTE',
    input: inputs.TakeStepInput,
    description: both('执行处理意见', 'Records the execution of the decision'),
  },
  {
    name: 'closePetition',
    step: 'CLOSE',
    input: inputs.TakeStepInput,
    description: both('办结', 'Closes a petition'),
  },
  {
    name: 'superviseHandling',
    step: 'SUPERVISE_HANDLING',
    input: inputs.TakeStepInput,
    description: both('督办（《办法》第七条）', 'Supervises the handling (Measures Art. 7)'),
  },
  {
    name: 'requestReexamination',
    step: 'REQUEST_REEXAMINATION',
    input: inputs.RequestRecourseInput,
    description: both(
      '记录复查请求（《条例》第三十五条）',
      'Records a request for re-examination (Regulations Art. 35)',
    ),
  },
  {
    name: 'decideReexamination',
    step: 'DECIDE_REEXAMINATION',
    input: inputs.DecidePetitionInput,
    description: both('作出复查意见', 'Decides on re-examination'),
  },
  {
    name: 'requestReview',
    step: 'REQUEST_REVIEW',
    input: inputs.RequestRecourseInput,
    description: both('记录复核请求（《条例》第三十六条）', 'Records a request for review (Regulations Art. 36)'),
  },
  {
    name: 'decideReview',
    step: 'DECIDE_REVIEW',
    input: inputs.DecidePetitionInput,
    description: both('作出复核意见', 'Decides on review'),
  },
];

export const workMutations: readonly ClassType[] = [RegisterResolver, ...STEPS.map(mutationOf)];

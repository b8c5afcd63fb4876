import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CHANGE_KINDS, type ChangeKind } from '../../../storage/audit/record-change';
import { connectionOf } from '../../shared/connection';
import { both } from '../../shared/describe';
import { enumOf } from '../../shared/enum';

const KINDS: Readonly<Record<ChangeKind, string>> = {
  ADDED: both('新增', 'It is new'),
  CHANGED: both('有改动', 'Something about it was written'),
  REMOVED: both('不再成立', 'It no longer holds'),
};

export const ChangeKindEnum = enumOf(
  'ChangeKind',
  CHANGE_KINDS,
  both('变更的种类', 'What became of a thing'),
  (kind) => KINDS[kind],
);

@ObjectType('Change', {
  description: both('一次写入带来的变更', 'What a write did to one thing'),
  simpleResolvers: true,
})
export class ChangeType {
  @Field(() => ID, {
    description: both('所涉事物的全局标识，用 node(id:) 查', 'Global id of the thing, for node(id:)'),
  })
  readonly id!: string;

  @Field(() => String, { description: both('所涉事物的类型', 'Type of the thing') }) readonly type!: string;

  @Field(() => String, { description: both('所涉事物的代码或者编号', 'Its code or number') }) readonly code!: string;

  @Field(() => ChangeKindEnum, { description: both('种类', 'What became of it') }) readonly kind!: ChangeKind;

  @Field(() => Int, { description: both('写入的修订', 'The revision of the write') }) readonly revision!: number;

  @Field(() => String, { description: both('写入的时刻，ISO 8601', 'When it was written, ISO 8601') })
  readonly at!: string;
}

export const ChangeConnection = connectionOf('Change', () => ChangeType, '变更', 'changes');

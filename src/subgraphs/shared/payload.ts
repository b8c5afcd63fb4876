import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { both } from './describe';
import type { UserErrorView } from './user-error';

/** What a mutation comes back with: the thing as it now stands, or why nothing was written. */
export interface WritePayload {
  readonly revision: number | null;
  readonly userErrors: readonly UserErrorView[];
}

/** The thing that mutations of a slice write. */
interface Subject {
  /** The field of the payload. */
  readonly field: string;
  /** A list of it where a mutation writes several. */
  readonly type: () => ClassType | [ClassType];
  readonly zh: string;
  readonly en: string;
}

/** Makes the payload types of a slice. */
export const payloads =
  ({ field, type, zh, en }: Subject, userError: ClassType) =>
  (mutation: string): ClassType => {
    @ObjectType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`, {
      description: both(`${mutation} 的结果`, `What ${mutation} comes back with`),
      simpleResolvers: true,
    })
    class Payload {
      @Field(() => Int, {
        nullable: true,
        description: both(
          '写入的修订；可作为请求头 x-records-at-least',
          'The revision of the write, for the header x-records-at-least',
        ),
      })
      readonly revision!: number | null;

      @Field(() => [userError], {
        description: both('未写入的原因；写入了即为空', 'Why nothing was written; none where it was'),
      })
      readonly userErrors!: unknown;
    }
    Field(type, {
      name: field,
      nullable: true,
      description: both(`${zh}，写入之后；未写入的为空`, `${en} as it now stands; null where nothing was written`),
    })(Payload.prototype, field);
    return Payload;
  };

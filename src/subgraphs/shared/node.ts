import { Field, ID, InterfaceType } from 'type-graphql';
import { both } from './describe';
import type { Identified } from './global-id';

/** What every object with an identity carries inside: its graph type and its global id. */
export interface Identity {
  readonly typeName: Identified;
  readonly id: string;
}

@InterfaceType('Node', {
  description: both('有身份的事物', 'A thing with an identity'),
  autoRegisterImplementations: false,
  resolveType: (thing: Identity) => thing.typeName,
})
export abstract class NodeType {
  @Field(() => ID, {
    description: both('全局标识：base64url(类型:代码)，不变', 'Global id, base64url(Type:code); stable'),
  })
  readonly id!: string;
}

import { Field, ObjectType } from 'type-graphql';
import { both } from './describe';
import type { Identified } from './global-id';
import { NodeType } from './node';

/** What the entities are, in the same words in every subgraph that speaks of them. */
export const ENTITY = {
  Territory: both(
    '地区：国家、省、地、县、乡、村，以某一日为准',
    'A territory, from the country to the village, as of a day',
  ),
  Organ: both('机关、单位，以某一日为准', 'An organ or unit, as of a day'),
  Category: both('信访事项分类', 'A category of petition matters; categories form a tree'),
  Instrument: both(
    '规范：办法、条例或者实施细则',
    'An instrument: the Measures, the Regulations or an implementing rule',
  ),
  Cadre: both('干部', 'A cadre'),
  Post: both('职务，无人担任时仍然存在', 'A post, which exists without its holder'),
  Appointment: both('任职', 'An appointment of a cadre to a post'),
  Petition: both('信访事项', 'A petition matter'),
  Incident: both('失职情形（《办法》第十一条）', 'An incident: something that went wrong (Measures Art. 11)'),
} as const satisfies Record<Identified, string>;

export const KEY = both(
  '本次写入的键：同一键、同一内容只写一次，答复相同',
  'Key of this write: with the same content it is written once and answered alike',
);
export const EXPECTED_VERSION = both(
  '所见的版本；与现有版本不同则不写入',
  'The version that was seen; where it is another by now, nothing is written',
);
export const CODE = both('业务代码，永不改变', 'Business code, which never changes');
export const NUMBER = both('信访事项编号', 'Number of the petition matter');

/** The graph type by which a slice speaks of an entity that another slice owns. One class for each slice that does. */
export function referenceTo(type: Exclude<Identified, 'Petition'>) {
  @ObjectType(type, { description: ENTITY[type], implements: NodeType, simpleResolvers: true })
  class Reference extends NodeType {
    @Field(() => String, { description: CODE })
    readonly code!: string;
  }
  return Reference;
}

/** The same for a petition, whose key is its number. */
export function referenceToPetition() {
  @ObjectType('Petition', { description: ENTITY.Petition, implements: NodeType, simpleResolvers: true })
  class Reference extends NodeType {
    @Field(() => String, { description: NUMBER })
    readonly number!: string;
  }
  return Reference;
}

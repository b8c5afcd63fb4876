import { Field, InputType } from 'type-graphql';
import type { Day } from '../../../core/facts/day';
import type { SuccessionExtent } from '../../../core/facts/values';
import { DayScalar } from '../../shared/day-scalar';
import { both } from '../../shared/describe';
import { SuccessionExtentEnum } from '../../shared/enums';
import { KEY } from '../../shared/reference';
import { NewOrganInput, OrganChangeInput } from './organ-inputs';
import { NewTerritoryInput, TerritoryChangeInput } from './territory-inputs';

const DOCUMENT = both('改革、区划调整的文件', 'The document by which it is done');
const ON = both('施行之日，可以是过去、今天或者计划中的日期', 'The day from which it holds: past, today or planned');
const EXTENT = both('全部或者部分', 'All of it, or a part');

@InputType('OrganSuccessionInput', { description: both('机构的承继', 'What goes over from an organ to another') })
export class OrganSuccessionInput {
  @Field(() => String, { description: both('原机关代码', 'Code of the organ it leaves') }) readonly fromCode!: string;

  @Field(() => String, { description: both('承继机关代码', 'Code of the heir') }) readonly toCode!: string;

  @Field(() => SuccessionExtentEnum, { nullable: true, defaultValue: 'WHOLE', description: EXTENT })
  readonly extent?: SuccessionExtent | null;

  @Field(() => String, {
    nullable: true,
    description: both(
      '所转职能的事项分类代码；略去为全部职能',
      'Code of the category whose function moves; left out, all functions',
    ),
  })
  readonly categoryCode?: string | null;
}

@InputType('TerritorySuccessionInput', {
  description: both('区划的承继', 'What goes over from a territory to another'),
})
export class TerritorySuccessionInput {
  @Field(() => String, { description: both('原地区代码', 'Code of the territory it leaves') })
  readonly fromCode!: string;

  @Field(() => String, { description: both('承继地区代码', 'Code of the heir') }) readonly toCode!: string;

  @Field(() => SuccessionExtentEnum, { nullable: true, defaultValue: 'WHOLE', description: EXTENT })
  readonly extent?: SuccessionExtent | null;
}

@InputType('ReformOrgansInput', {
  description: both(
    '机构改革：组建、合并、拆分、更名、撤销，一次施行',
    'A reform of organs: established, merged, split, renamed or abolished at once',
  ),
})
export class ReformOrgansInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;

  @Field(() => String, { description: DOCUMENT }) readonly document!: string;

  @Field(() => DayScalar, { description: ON }) readonly on!: Day;

  @Field(() => [NewOrganInput], { nullable: true, description: both('组建的机关', 'The organs it establishes') })
  readonly established?: readonly NewOrganInput[] | null;

  @Field(() => [OrganChangeInput], {
    nullable: true,
    description: both('更名或者调整的机关', 'The organs it renames or changes'),
  })
  readonly changed?: readonly OrganChangeInput[] | null;

  @Field(() => [String], {
    nullable: true,
    description: both(
      '撤销的机关的代码；其领导关系、职权、职务、任职和以其为对象的分工随之终止',
      'Codes of the organs it abolishes, and with them their leadership, competences, posts, appointments and portfolios about them',
    ),
  })
  readonly abolished?: readonly string[] | null;

  @Field(() => [OrganSuccessionInput], {
    nullable: true,
    description: both(
      '承继；数个并入一个为合并，一个分为数个为拆分',
      'What goes over to whom: several into one is a merger, one into several a split',
    ),
  })
  readonly successions?: readonly OrganSuccessionInput[] | null;
}

@InputType('ReformTerritoriesInput', {
  description: both(
    '行政区划变更：设立、合并、拆分、更名、撤销，一次施行',
    'A change of territories: established, merged, split, renamed or abolished at once',
  ),
})
export class ReformTerritoriesInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;

  @Field(() => String, { description: DOCUMENT }) readonly document!: string;

  @Field(() => DayScalar, { description: ON }) readonly on!: Day;

  @Field(() => [NewTerritoryInput], {
    nullable: true,
    description: both('设立的地区', 'The territories it establishes'),
  })
  readonly established?: readonly NewTerritoryInput[] | null;

  @Field(() => [TerritoryChangeInput], {
    nullable: true,
    description: both('更名或者调整的地区', 'The territories it renames or changes'),
  })
  readonly changed?: readonly TerritoryChangeInput[] | null;

  @Field(() => [String], {
    nullable: true,
    description: both(
      '撤销的地区的代码；分片包干该地区的分工随之终止，仍属于该地区的机关和下级地区须先移出',
      'Codes of the territories it abolishes, and with them the portfolios for them; organs and territories that still lie in one have to be moved first',
    ),
  })
  readonly abolished?: readonly string[] | null;

  @Field(() => [TerritorySuccessionInput], {
    nullable: true,
    description: both('承继', 'What goes over to whom'),
  })
  readonly successions?: readonly TerritorySuccessionInput[] | null;
}

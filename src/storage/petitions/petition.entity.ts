import { Column, ForeignKey } from 'typeorm';
import type { PetitionChannel, PetitionKind, PetitionPath } from '../../core/facts/values';
import { CadreEntity } from '../cadres/cadre.entity';
import { CategoryEntity } from '../organs/category.entity';
import { NUMBERS, RecordRow, RecordTable, Thing, ThingTable } from '../record';

/** 信访事项. Its code is the business number. */
@ThingTable('petition')
export class PetitionEntity extends Thing {}

/** A petition as recorded. */
@RecordTable('petition_version', {
  indexes: ['live', 'registered_on', 'territory_ids'],
  checks: ['territories', 'days', 'channel', 'kind', 'path'],
})
export class PetitionVersionEntity extends RecordRow {
  @ForeignKey(() => PetitionEntity, { name: 'petition_version_petition_id_fkey' })
  @Column('bigint', { name: 'petition_id' })
  readonly petitionId!: number;

  @Column('text') readonly title!: string;

  @ForeignKey(() => CategoryEntity, { name: 'petition_version_category_id_fkey' })
  @Column('bigint', { name: 'category_id' })
  readonly categoryId!: number;

  /** In the order recorded; at least one. */
  @Column('bigint', { name: 'territory_ids', array: true, transformer: NUMBERS }) readonly territoryIds!: number[];

  @Column('text') readonly channel!: PetitionChannel;

  @Column('date', { name: 'occurred_on', nullable: true }) readonly occurredOn!: string | null;

  @Column('date', { name: 'registered_on' }) readonly registeredOn!: string;

  @Column('date', { name: 'closed_on', nullable: true }) readonly closedOn!: string | null;

  @Column('boolean', { name: 'litigation_related', default: false }) readonly litigationRelated!: boolean;

  /** 经办人. */
  @ForeignKey(() => CadreEntity, { name: 'petition_version_handler_id_fkey' })
  @Column('bigint', { name: 'handler_id', nullable: true })
  readonly handlerId!: number | null;

  @Column('text', { default: 'APPEAL' }) readonly kind!: PetitionKind;

  @Column('text', { nullable: true }) readonly path!: PetitionPath | null;

  /** 包案领导. */
  @ForeignKey(() => CadreEntity, { name: 'petition_version_case_lead_id_fkey' })
  @Column('bigint', { name: 'case_lead_id', nullable: true })
  readonly caseLeadId!: number | null;
}

import { Column, ForeignKey } from 'typeorm';
import type { SuccessionExtent, SuccessionSubject } from '../../core/facts/values';
import { CategoryEntity } from './category.entity';
import { OrganEntity } from './organ.entity';
import { TerritoryEntity } from './territory.entity';
import { RecordRow, RecordTable } from '../record';

/** 沿革: what went over from one territory or organ to another. */
@RecordTable('succession', { indexes: ['live'], checks: ['subject', 'extent', 'effective_on', 'ends'] })
export class SuccessionEntity extends RecordRow {
  @Column('text') readonly subject!: SuccessionSubject;

  @ForeignKey(() => TerritoryEntity, { name: 'succession_source_territory_id_fkey' })
  @Column('bigint', { name: 'source_territory_id', nullable: true })
  readonly sourceTerritoryId!: number | null;

  @ForeignKey(() => TerritoryEntity, { name: 'succession_heir_territory_id_fkey' })
  @Column('bigint', { name: 'heir_territory_id', nullable: true })
  readonly heirTerritoryId!: number | null;

  @ForeignKey(() => OrganEntity, { name: 'succession_source_organ_id_fkey' })
  @Column('bigint', { name: 'source_organ_id', nullable: true })
  readonly sourceOrganId!: number | null;

  @ForeignKey(() => OrganEntity, { name: 'succession_heir_organ_id_fkey' })
  @Column('bigint', { name: 'heir_organ_id', nullable: true })
  readonly heirOrganId!: number | null;

  @Column('date', { name: 'effective_on' }) readonly effectiveOn!: string;

  @Column('text') readonly extent!: SuccessionExtent;

  /** The category subtree that moved; null: all functions. */
  @ForeignKey(() => CategoryEntity, { name: 'succession_category_id_fkey' })
  @Column('bigint', { name: 'category_id', nullable: true })
  readonly categoryId!: number | null;

  @Column('text', { default: '' }) readonly document!: string;
}

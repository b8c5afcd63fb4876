import { Column, Exclusion, ForeignKey } from 'typeorm';
import type { DualPrimary, LeadershipRelation } from '../../core/facts/values';
import { OrganEntity } from './organ.entity';
import { DatedRow, RecordTable } from '../record';

/** 领导关系: an organ and one of its superiors. */
@RecordTable('leadership', { indexes: ['superior_id'], checks: ['span', 'relation', 'primary_side'] })
@Exclusion('leadership_overlap', 'see the migrations')
export class LeadershipEntity extends DatedRow {
  @ForeignKey(() => OrganEntity, { name: 'leadership_organ_id_fkey' })
  @Column('bigint', { name: 'organ_id' })
  readonly organId!: number;

  @ForeignKey(() => OrganEntity, { name: 'leadership_superior_id_fkey' })
  @Column('bigint', { name: 'superior_id' })
  readonly superiorId!: number;

  @Column('text') readonly relation!: LeadershipRelation;

  /** Which side of a 双重领导 comes first; null for the other relations. */
  @Column('text', { name: 'primary_side', nullable: true }) readonly primarySide!: DualPrimary | null;

  @Column('text', { default: '' }) readonly basis!: string;
}

import { Column, Exclusion, ForeignKey } from 'typeorm';
import type { CompetencePurpose } from '../../core/facts/values';
import { CategoryEntity } from './category.entity';
import { OrganEntity } from './organ.entity';
import { DatedRow, RecordTable } from '../record';

/** 职权: an organ and the category subtree it is competent for. */
@RecordTable('competence', { checks: ['span', 'purpose'] })
@Exclusion('competence_overlap', 'see the migrations')
export class CompetenceEntity extends DatedRow {
  @ForeignKey(() => OrganEntity, { name: 'competence_organ_id_fkey' })
  @Column('bigint', { name: 'organ_id' })
  readonly organId!: number;

  @ForeignKey(() => CategoryEntity, { name: 'competence_category_id_fkey' })
  @Column('bigint', { name: 'category_id' })
  readonly categoryId!: number;

  @Column('text', { default: 'ORDINARY' }) readonly purpose!: CompetencePurpose;
}

import { Column, ForeignKey } from 'typeorm';
import { RecordRow, RecordTable, Thing, ThingTable } from '../record';

/** 信访事项分类. */
@ThingTable('category')
export class CategoryEntity extends Thing {}

/** A category as recorded. */
@RecordTable('category_version', { indexes: ['live'] })
export class CategoryVersionEntity extends RecordRow {
  @ForeignKey(() => CategoryEntity, { name: 'category_version_category_id_fkey' })
  @Column('bigint', { name: 'category_id' })
  readonly categoryId!: number;

  @Column('text') readonly name!: string;

  /** Null for a root. */
  @ForeignKey(() => CategoryEntity, { name: 'category_version_parent_id_fkey' })
  @Column('bigint', { name: 'parent_id', nullable: true })
  readonly parentId!: number | null;
}

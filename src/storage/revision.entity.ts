import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** 修订: one write to the records, opened by `open_revision(reason)`. Later ones have greater ids and later times. */
@Entity('revision')
export class RevisionEntity {
  @PrimaryColumn('bigint') readonly id!: number;

  @Column('timestamptz') readonly at!: Date;

  @Column('text') readonly reason!: string;

  /** Whether it emptied a store that held the sample before it wrote. */
  @Column('boolean', { default: false }) readonly cleared!: boolean;

  /** Records written plus records superseded. */
  @Column('integer', { name: 'row_count', default: 0 }) readonly rowCount!: number;

  /** The part of `rowCount` that the hierarchy shows. */
  @Column('integer', { name: 'hierarchy_row_count', default: 0 }) readonly hierarchyRowCount!: number;
}

/** What is known of the store as a whole: one row. */
@Entity('store_mark')
@Check('store_mark_single', 'id = 1')
@Check('store_mark_sample', '(sample_scale IS NULL) = (sample_seed IS NULL)')
export class StoreMarkEntity {
  @PrimaryColumn('integer', { default: 1 }) readonly id!: number;

  /** The scale of the sample that the store holds; null when it holds real records. */
  @Column('text', { name: 'sample_scale', nullable: true }) readonly sampleScale!: string | null;

  @Column('integer', { name: 'sample_seed', nullable: true }) readonly sampleSeed!: number | null;
}

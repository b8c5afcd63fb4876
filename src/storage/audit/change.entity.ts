import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChangeKind } from './record-change';

/** One entry of the change feed: which thing changed. `seq` has no holes and grows in the order of commits. */
@Entity('change')
@Check('change_seq', 'seq > 0')
@Check('change_kind', 'see the migrations')
export class ChangeEntity {
  @PrimaryColumn('bigint') readonly seq!: number;

  @Column('bigint', { default: () => 'current_revision()' }) readonly revision!: number;

  @Column('timestamptz', { default: () => 'recording_time()' }) readonly at!: Date;

  @Column('text') readonly type!: string;

  @Column('text') readonly code!: string;

  @Column('text') readonly kind!: ChangeKind;
}

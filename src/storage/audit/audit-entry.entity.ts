import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** 审计记录: one change, with who acted, and what the thing was before and after. `seq` has no holes. */
@Entity('audit_entry')
@Check('audit_entry_seq', 'seq > 0')
export class AuditEntryEntity {
  @PrimaryColumn('bigint') readonly seq!: number;

  @Column('bigint', { default: () => 'current_revision()' }) readonly revision!: number;

  @Column('timestamptz', { default: () => 'recording_time()' }) readonly at!: Date;

  /** Code of the cadre who acted; null for a service. */
  @Column('text', { nullable: true }) readonly cadre!: string | null;

  /** Code of the organ on whose behalf. */
  @Column('text', { nullable: true }) readonly organ!: string | null;

  @Column('text', { nullable: true }) readonly purpose!: string | null;

  @Column('text') readonly mutation!: string;

  @Column('text') readonly request!: string;

  /** The idempotency key. */
  @Column('text') readonly key!: string;

  @Column('text') readonly type!: string;

  @Column('text') readonly code!: string;

  @Column('jsonb', { nullable: true }) readonly before!: object | null;

  @Column('jsonb', { nullable: true }) readonly after!: object | null;
}

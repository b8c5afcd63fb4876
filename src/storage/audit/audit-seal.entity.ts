import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** 审计封存: a batch of entries under one Merkle root, chained to the seal before by a keyed digest. */
@Entity('audit_seal')
@Check('audit_seal_range', 'first_seq <= last_seq')
@Check('audit_seal_first', '(number = 1) = (previous_digest IS NULL)')
@Check('audit_seal_merkle_root', 'octet_length(merkle_root) = 32')
@Check('audit_seal_previous_digest', 'octet_length(previous_digest) = 32')
@Check('audit_seal_digest', 'octet_length(digest) = 32')
export class AuditSealEntity {
  @PrimaryColumn('bigint') readonly number!: number;

  @Column('bigint', { name: 'first_seq' }) readonly firstSeq!: number;

  @Column('bigint', { name: 'last_seq' }) readonly lastSeq!: number;

  @Column('bytea', { name: 'merkle_root' }) readonly merkleRoot!: Buffer;

  /** That of the seal before; null for the first. */
  @Column('bytea', { name: 'previous_digest', nullable: true }) readonly previousDigest!: Buffer | null;

  @Column('timestamptz', { name: 'sealed_at' }) readonly sealedAt!: Date;

  @Column('bytea') readonly digest!: Buffer;
}

/** The digest of a sealed entry: it tells which entry of a batch is not as it was sealed. */
@Entity('audit_leaf')
@Check('audit_leaf_digest', 'octet_length(digest) = 32')
export class AuditLeafEntity {
  @PrimaryColumn('bigint') readonly seq!: number;

  @Column('bytea') readonly digest!: Buffer;
}

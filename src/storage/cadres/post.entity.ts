import { Column, ForeignKey } from 'typeorm';
import type { PostRole } from '../../core/facts/values';
import { OrganEntity } from '../organs/organ.entity';
import { DatedRow, RecordTable, Thing, ThingTable } from '../record';

/** 职务. */
@ThingTable('post')
export class PostEntity extends Thing {}

/** A post as recorded; its span is that of its existence. */
@RecordTable('post_version', { indexes: ['live', 'organ_id'], checks: ['span', 'role'] })
export class PostVersionEntity extends DatedRow {
  @ForeignKey(() => PostEntity, { name: 'post_version_post_id_fkey' })
  @Column('bigint', { name: 'post_id' })
  readonly postId!: number;

  @ForeignKey(() => OrganEntity, { name: 'post_version_organ_id_fkey' })
  @Column('bigint', { name: 'organ_id' })
  readonly organId!: number;

  @Column('text') readonly title!: string;

  @Column('text') readonly role!: PostRole;

  /** The organ that manages its cadre (干部管理权限). */
  @ForeignKey(() => OrganEntity, { name: 'post_version_managed_by_id_fkey' })
  @Column('bigint', { name: 'managed_by_id', nullable: true })
  readonly managedById!: number | null;
}

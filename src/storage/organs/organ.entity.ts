import { Column, Exclusion, ForeignKey } from 'typeorm';
import type { OrganFunction, OrganNature } from '../../core/facts/values';
import { TerritoryEntity } from './territory.entity';
import { DatedRow, RecordTable, Thing, ThingTable } from '../record';

/** 机关. */
@ThingTable('organ')
export class OrganEntity extends Thing {}

/** An organ as recorded for a span. */
@RecordTable('organ_version', { indexes: ['territory_id'], checks: ['span', 'nature', 'function'] })
@Exclusion('organ_version_overlap', 'see the migrations')
export class OrganVersionEntity extends DatedRow {
  @ForeignKey(() => OrganEntity, { name: 'organ_version_organ_id_fkey' })
  @Column('bigint', { name: 'organ_id' })
  readonly organId!: number;

  @Column('text') readonly name!: string;

  @Column('text') readonly nature!: OrganNature;

  @Column('text') readonly function!: OrganFunction;

  @ForeignKey(() => TerritoryEntity, { name: 'organ_version_territory_id_fkey' })
  @Column('bigint', { name: 'territory_id' })
  readonly territoryId!: number;

  /** The organ it is co-located with (合署). */
  @ForeignKey(() => OrganEntity, { name: 'organ_version_partner_id_fkey' })
  @Column('bigint', { name: 'partner_id', nullable: true })
  readonly partnerId!: number | null;
}

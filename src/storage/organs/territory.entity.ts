import { Column, Exclusion, ForeignKey } from 'typeorm';
import type { TerritoryLevel } from '../../core/facts/values';
import { DatedRow, RecordTable, Thing, ThingTable } from '../record';

/** 地区. */
@ThingTable('territory')
export class TerritoryEntity extends Thing {}

/** A territory as recorded for a span: its name, level and parent then. */
@RecordTable('territory_version', { indexes: ['parent_id'], checks: ['span', 'level'] })
@Exclusion('territory_version_overlap', 'see the migrations')
export class TerritoryVersionEntity extends DatedRow {
  @ForeignKey(() => TerritoryEntity, { name: 'territory_version_territory_id_fkey' })
  @Column('bigint', { name: 'territory_id' })
  readonly territoryId!: number;

  @Column('text') readonly name!: string;

  @Column('text') readonly level!: TerritoryLevel;

  /** Null for a root. */
  @ForeignKey(() => TerritoryEntity, { name: 'territory_version_parent_id_fkey' })
  @Column('bigint', { name: 'parent_id', nullable: true })
  readonly parentId!: number | null;
}

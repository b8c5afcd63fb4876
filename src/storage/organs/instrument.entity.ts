import { Column, ForeignKey } from 'typeorm';
import { OrganEntity } from './organ.entity';
import { TerritoryEntity } from './territory.entity';
import { DatedRow, RecordTable, Thing, ThingTable } from '../record';

/** 规范. */
@ThingTable('instrument')
export class InstrumentEntity extends Thing {}

/** An instrument as recorded: nationwide, of a province or of a system. */
@RecordTable('instrument_version', { indexes: ['live'], checks: ['span'] })
export class InstrumentVersionEntity extends DatedRow {
  @ForeignKey(() => InstrumentEntity, { name: 'instrument_version_instrument_id_fkey' })
  @Column('bigint', { name: 'instrument_id' })
  readonly instrumentId!: number;

  @Column('text') readonly name!: string;

  @Column('text', { default: '' }) readonly document!: string;

  @ForeignKey(() => TerritoryEntity, { name: 'instrument_version_territory_id_fkey' })
  @Column('bigint', { name: 'territory_id', nullable: true })
  readonly territoryId!: number | null;

  @ForeignKey(() => OrganEntity, { name: 'instrument_version_system_organ_id_fkey' })
  @Column('bigint', { name: 'system_organ_id', nullable: true })
  readonly systemOrganId!: number | null;
}

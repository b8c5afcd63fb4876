import { Column, ForeignKey } from 'typeorm';
import type { Gravity, IncidentGround, IncidentNature } from '../../core/facts/values';
import { CategoryEntity } from '../organs/category.entity';
import { PetitionEntity } from '../petitions/petition.entity';
import { TerritoryEntity } from '../organs/territory.entity';
import { NUMBERS, RecordRow, RecordTable, Thing, ThingTable } from '../record';

/** 失职情形 (Art. 11(1)). */
@ThingTable('incident')
export class IncidentEntity extends Thing {}

/** An incident as recorded. */
@RecordTable('incident_version', {
  indexes: ['live', 'petition_id'],
  checks: ['organs', 'act', 'ground', 'nature', 'gravity'],
})
export class IncidentVersionEntity extends RecordRow {
  @ForeignKey(() => IncidentEntity, { name: 'incident_version_incident_id_fkey' })
  @Column('bigint', { name: 'incident_id' })
  readonly incidentId!: number;

  @ForeignKey(() => PetitionEntity, { name: 'incident_version_petition_id_fkey' })
  @Column('bigint', { name: 'petition_id', nullable: true })
  readonly petitionId!: number | null;

  /** The organs at fault, in the order recorded; at least one. */
  @Column('bigint', { name: 'organ_ids', array: true, transformer: NUMBERS }) readonly organIds!: number[];

  @ForeignKey(() => CategoryEntity, { name: 'incident_version_category_id_fkey' })
  @Column('bigint', { name: 'category_id', nullable: true })
  readonly categoryId!: number | null;

  @ForeignKey(() => TerritoryEntity, { name: 'incident_version_territory_id_fkey' })
  @Column('bigint', { name: 'territory_id', nullable: true })
  readonly territoryId!: number | null;

  @Column('date', { name: 'act_on' }) readonly actOn!: string;

  /** Last day of the act, included; null: the day itself. */
  @Column('date', { name: 'act_until', nullable: true }) readonly actUntil!: string | null;

  @Column('text') readonly ground!: IncidentGround;

  @Column('boolean', { name: 'conduct_established', default: false }) readonly conductEstablished!: boolean;

  @Column('boolean', { name: 'result_established', default: false }) readonly resultEstablished!: boolean;

  @Column('text') readonly nature!: IncidentNature;

  @Column('text', { nullable: true }) readonly gravity!: Gravity | null;

  @Column('text', { default: '' }) readonly determination!: string;

  @Column('text', { name: 'duty_breached', default: '' }) readonly dutyBreached!: string;

  /** The words of the item that are still unproven. */
  @Column('text', { default: '' }) readonly elements!: string;
}

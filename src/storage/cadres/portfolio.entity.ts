import { Column, Exclusion, ForeignKey } from 'typeorm';
import type { PortfolioRelation, PortfolioScope } from '../../core/facts/values';
import { AppointmentEntity } from './appointment.entity';
import { CategoryEntity } from '../organs/category.entity';
import { OrganEntity } from '../organs/organ.entity';
import { TerritoryEntity } from '../organs/territory.entity';
import { DatedRow, RecordTable } from '../record';

/** 分工: what the holder of an appointment is in charge of. The scope says which of the three targets is set. */
@RecordTable('portfolio', { indexes: ['organ_id', 'territory_id'], checks: ['span', 'scope', 'relation', 'target'] })
@Exclusion('portfolio_overlap', 'see the migrations')
export class PortfolioEntity extends DatedRow {
  @ForeignKey(() => AppointmentEntity, { name: 'portfolio_appointment_id_fkey' })
  @Column('bigint', { name: 'appointment_id' })
  readonly appointmentId!: number;

  @Column('text') readonly scope!: PortfolioScope;

  @ForeignKey(() => OrganEntity, { name: 'portfolio_organ_id_fkey' })
  @Column('bigint', { name: 'organ_id', nullable: true })
  readonly organId!: number | null;

  @ForeignKey(() => CategoryEntity, { name: 'portfolio_category_id_fkey' })
  @Column('bigint', { name: 'category_id', nullable: true })
  readonly categoryId!: number | null;

  @ForeignKey(() => TerritoryEntity, { name: 'portfolio_territory_id_fkey' })
  @Column('bigint', { name: 'territory_id', nullable: true })
  readonly territoryId!: number | null;

  @Column('text', { default: 'IN_CHARGE' }) readonly relation!: PortfolioRelation;

  @Column('text', { default: '' }) readonly document!: string;
}

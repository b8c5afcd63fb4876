import { Column, Exclusion, ForeignKey } from 'typeorm';
import { AppointmentEntity } from './appointment.entity';
import { DatedRow, RecordTable } from '../record';

/** 停职检查: a span in which an appointment is interrupted. */
@RecordTable('suspension', { checks: ['span'] })
@Exclusion('suspension_overlap', 'see the migrations')
export class SuspensionEntity extends DatedRow {
  @ForeignKey(() => AppointmentEntity, { name: 'suspension_appointment_id_fkey' })
  @Column('bigint', { name: 'appointment_id' })
  readonly appointmentId!: number;
}

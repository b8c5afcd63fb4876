import { Column, Exclusion, ForeignKey } from 'typeorm';
import type { AppointmentMode } from '../../core/facts/values';
import { CadreEntity } from './cadre.entity';
import { PostEntity } from './post.entity';
import { DatedRow, RecordTable, Thing, ThingTable } from '../record';

/** 任职. */
@ThingTable('appointment')
export class AppointmentEntity extends Thing {}

/** An appointment as recorded: a cadre in a post for a span. */
@RecordTable('appointment_version', { indexes: ['live', 'post_id', 'cadre_id'], checks: ['span', 'mode'] })
@Exclusion('appointment_version_overlap', 'see the migrations')
export class AppointmentVersionEntity extends DatedRow {
  @ForeignKey(() => AppointmentEntity, { name: 'appointment_version_appointment_id_fkey' })
  @Column('bigint', { name: 'appointment_id' })
  readonly appointmentId!: number;

  @ForeignKey(() => CadreEntity, { name: 'appointment_version_cadre_id_fkey' })
  @Column('bigint', { name: 'cadre_id' })
  readonly cadreId!: number;

  @ForeignKey(() => PostEntity, { name: 'appointment_version_post_id_fkey' })
  @Column('bigint', { name: 'post_id' })
  readonly postId!: number;

  @Column('text') readonly mode!: AppointmentMode;
}

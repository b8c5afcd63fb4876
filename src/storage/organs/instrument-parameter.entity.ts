import { Column, ForeignKey } from 'typeorm';
import { InstrumentEntity } from './instrument.entity';
import { RecordRow, RecordTable } from '../record';

/** 规范参数: one value that an instrument sets. */
@RecordTable('instrument_parameter', { indexes: ['live'] })
export class InstrumentParameterEntity extends RecordRow {
  @ForeignKey(() => InstrumentEntity, { name: 'instrument_parameter_instrument_id_fkey' })
  @Column('bigint', { name: 'instrument_id' })
  readonly instrumentId!: number;

  @Column('text') readonly key!: string;

  @Column('text') readonly value!: string;

  @Column('text', { default: '' }) readonly unit!: string;

  @Column('text', { default: '' }) readonly citation!: string;
}

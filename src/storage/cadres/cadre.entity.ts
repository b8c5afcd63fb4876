import { Column, ForeignKey } from 'typeorm';
import { RecordRow, RecordTable, Thing, ThingTable } from '../record';

/** 干部. */
@ThingTable('cadre')
export class CadreEntity extends Thing {}

/** A cadre as recorded. */
@RecordTable('cadre_version', { indexes: ['live'] })
export class CadreVersionEntity extends RecordRow {
  @ForeignKey(() => CadreEntity, { name: 'cadre_version_cadre_id_fkey' })
  @Column('bigint', { name: 'cadre_id' })
  readonly cadreId!: number;

  @Column('text') readonly name!: string;
}

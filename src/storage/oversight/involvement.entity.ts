import { Column, ForeignKey } from 'typeorm';
import type { InvolvementRole } from '../../core/facts/values';
import { CadreEntity } from '../cadres/cadre.entity';
import { IncidentEntity } from './incident.entity';
import { RecordRow, RecordTable } from '../record';

/** 涉及人员: a cadre and the part played in an incident. */
@RecordTable('involvement', { indexes: ['live'], checks: ['role'] })
export class InvolvementEntity extends RecordRow {
  @ForeignKey(() => IncidentEntity, { name: 'involvement_incident_id_fkey' })
  @Column('bigint', { name: 'incident_id' })
  readonly incidentId!: number;

  @ForeignKey(() => CadreEntity, { name: 'involvement_cadre_id_fkey' })
  @Column('bigint', { name: 'cadre_id' })
  readonly cadreId!: number;

  @Column('text') readonly role!: InvolvementRole;

  @Column('text', { default: '' }) readonly record!: string;
}

import { Column, ForeignKey } from 'typeorm';
import type { AssignmentKind, AssignmentRole } from '../../core/facts/values';
import { OrganEntity } from '../organs/organ.entity';
import { PetitionEntity } from './petition.entity';
import { RecordRow, RecordTable } from '../record';

/** 交办、转送: who was told to handle a petition, `[assignedOn, endedOn)`. */
@RecordTable('assignment', { indexes: ['live'], checks: ['kind', 'role', 'span'] })
export class AssignmentEntity extends RecordRow {
  @ForeignKey(() => PetitionEntity, { name: 'assignment_petition_id_fkey' })
  @Column('bigint', { name: 'petition_id' })
  readonly petitionId!: number;

  @ForeignKey(() => OrganEntity, { name: 'assignment_organ_id_fkey' })
  @Column('bigint', { name: 'organ_id' })
  readonly organId!: number;

  @Column('text') readonly kind!: AssignmentKind;

  @Column('date', { name: 'assigned_on' }) readonly assignedOn!: string;

  @Column('date', { name: 'ended_on', nullable: true }) readonly endedOn!: string | null;

  @Column('text', { default: 'LEAD' }) readonly role!: AssignmentRole;

  @ForeignKey(() => OrganEntity, { name: 'assignment_by_organ_id_fkey' })
  @Column('bigint', { name: 'by_organ_id', nullable: true })
  readonly byOrganId!: number | null;
}

import { Column, ForeignKey } from 'typeorm';
import type { AssignmentRole, PetitionPath } from '../../core/facts/values';
import type { DeclineReason, Outcome, WorkStep } from '../../core/handling/step';
import { CadreEntity } from '../cadres/cadre.entity';
import { OrganEntity } from '../organs/organ.entity';
import { RecordRow, RecordTable } from '../record';
import { PetitionEntity } from './petition.entity';

const reference = (thing: () => new () => object, name: string): PropertyDecorator => {
  const key = ForeignKey(thing, { name: `work_entry_${name}_fkey` });
  const column = Column('bigint', { name, nullable: true });
  return (target, property) => {
    key(target, property);
    column(target, property);
  };
};
const day = (name: string): PropertyDecorator => Column('date', { name, nullable: true });
const text = (): PropertyDecorator => Column('text', { nullable: true });

/** An entry in the record of the work on a petition. What a step does not say is null. */
@RecordTable('work_entry', { indexes: ['live'], checks: ['step', 'role', 'path', 'reason', 'outcome', 'days'] })
export class WorkEntryEntity extends RecordRow {
  @ForeignKey(() => PetitionEntity, { name: 'work_entry_petition_id_fkey' })
  @Column('bigint', { name: 'petition_id' })
  readonly petitionId!: number;

  /** Its place in the record, from 0. */
  @Column('integer') readonly place!: number;

  @Column('text') readonly step!: WorkStep;

  @Column('date', { name: 'taken_on' }) readonly takenOn!: string;

  @reference(() => OrganEntity, 'by_organ_id') readonly byOrganId!: number | null;

  @reference(() => OrganEntity, 'in_place_of_id') readonly inPlaceOfId!: number | null;

  @reference(() => OrganEntity, 'to_organ_id') readonly toOrganId!: number | null;

  @reference(() => OrganEntity, 'objector_id') readonly objectorId!: number | null;

  /** Who recorded it; null where it came by an import. */
  @reference(() => CadreEntity, 'cadre_id') readonly cadreId!: number | null;

  @text() readonly role!: AssignmentRole | null;

  @day('received_on') readonly receivedOn!: string | null;

  @day('report_by') readonly reportBy!: string | null;

  @day('since') readonly since!: string | null;

  @Column('boolean', { nullable: true }) readonly agreed!: boolean | null;

  @text() readonly path!: PetitionPath | null;

  @text() readonly reason!: DeclineReason | null;

  @text() readonly outcome!: Outcome | null;

  @Column('integer', { nullable: true }) readonly days!: number | null;

  @Column('text', { default: '' }) readonly note!: string;
}

import { Column, ForeignKey } from 'typeorm';
import type { Gravity } from '../../core/facts/values';
import type { AccountabilityMeasure } from '../../core/law/ladder';
import type { AccountabilityKind } from '../../core/resolve/answer';
import { CadreEntity } from '../cadres/cadre.entity';
import { PostEntity } from '../cadres/post.entity';
import { OrganEntity } from '../organs/organ.entity';
import { RecordRow, RecordTable } from '../record';
import { IncidentEntity } from './incident.entity';

/** A finding of accountability as it was adopted, or departed to with a reason. */
@RecordTable('adopted_finding', { indexes: ['live'], checks: ['kind', 'harm', 'impact', 'day'] })
export class AdoptedFindingEntity extends RecordRow {
  @ForeignKey(() => IncidentEntity, { name: 'adopted_finding_incident_id_fkey' })
  @Column('bigint', { name: 'incident_id' })
  readonly incidentId!: number;

  @ForeignKey(() => CadreEntity, { name: 'adopted_finding_cadre_id_fkey' })
  @Column('bigint', { name: 'cadre_id' })
  readonly cadreId!: number;

  @ForeignKey(() => OrganEntity, { name: 'adopted_finding_organ_id_fkey' })
  @Column('bigint', { name: 'organ_id' })
  readonly organId!: number;

  @Column('text') readonly kind!: AccountabilityKind;

  @Column('date', { name: 'adopted_on' }) readonly adoptedOn!: string;

  @Column('text', { nullable: true }) readonly harm!: Gravity | null;

  @Column('text', { nullable: true }) readonly impact!: Gravity | null;

  @Column('text', { name: 'discipline_due', default: '' }) readonly disciplineDue!: string;

  @Column('text', { name: 'offence_suspected', default: '' }) readonly offenceSuspected!: string;

  /** Why it departs from what follows from Art. 11; empty where it does not. */
  @Column('text', { default: '' }) readonly departure!: string;

  @ForeignKey(() => OrganEntity, { name: 'adopted_finding_by_organ_id_fkey' })
  @Column('bigint', { name: 'by_organ_id' })
  readonly byOrganId!: number;

  @ForeignKey(() => CadreEntity, { name: 'adopted_finding_by_cadre_id_fkey' })
  @Column('bigint', { name: 'by_cadre_id' })
  readonly byCadreId!: number;
}

/** A measure of Arts. 12–16 as it was imposed. */
@RecordTable('imposed_measure', { indexes: ['live'], checks: ['measure', 'days'] })
export class ImposedMeasureEntity extends RecordRow {
  @ForeignKey(() => IncidentEntity, { name: 'imposed_measure_incident_id_fkey' })
  @Column('bigint', { name: 'incident_id' })
  readonly incidentId!: number;

  @ForeignKey(() => CadreEntity, { name: 'imposed_measure_cadre_id_fkey' })
  @Column('bigint', { name: 'cadre_id' })
  readonly cadreId!: number;

  @Column('text') readonly measure!: AccountabilityMeasure;

  @Column('date', { name: 'imposed_on' }) readonly imposedOn!: string;

  @ForeignKey(() => OrganEntity, { name: 'imposed_measure_by_organ_id_fkey' })
  @Column('bigint', { name: 'by_organ_id' })
  readonly byOrganId!: number;

  @ForeignKey(() => CadreEntity, { name: 'imposed_measure_by_cadre_id_fkey' })
  @Column('bigint', { name: 'by_cadre_id' })
  readonly byCadreId!: number;

  /** The post on account of which the organ acts. */
  @ForeignKey(() => PostEntity, { name: 'imposed_measure_post_id_fkey' })
  @Column('bigint', { name: 'post_id', nullable: true })
  readonly postId!: number | null;

  @Column('date', { name: 'rectify_by', nullable: true }) readonly rectifyBy!: string | null;

  @Column('date', { name: 'met_on', nullable: true }) readonly metOn!: string | null;

  @Column('date', { name: 'revoked_on', nullable: true }) readonly revokedOn!: string | null;

  @Column('text', { default: '' }) readonly words!: string;

  @Column('text', { default: '' }) readonly reason!: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was answered to a write, found again by who asked and the key he gave. */
@Entity('write_answer')
export class WriteAnswerEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'write_answer_pkey' }) readonly actor!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'write_answer_pkey' }) readonly key!: string;

  /** Of what was asked. */
  @Column('text') readonly digest!: string;

  @Column('jsonb') readonly answer!: object;

  @Column('bigint') readonly revision!: number;
}

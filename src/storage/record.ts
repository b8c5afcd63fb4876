import { Check, Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A thing with a business code. Its id is also its dense id in the hierarchy: from 1, without holes. */
export abstract class Thing {
  @PrimaryColumn('bigint') readonly id!: number;

  @Column({ type: 'text', collation: 'C' }) readonly code!: string;
}

/** A row of the records. The database fills all of it; setting `supersededAt` is the only update it allows. */
export abstract class RecordRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', name: 'record_id', generatedIdentity: 'ALWAYS' })
  readonly recordId!: number;

  @Column({ type: 'timestamptz', name: 'recorded_at', default: () => 'recording_time()', insert: false, update: false })
  readonly recordedAt!: Date;

  @Column({ type: 'timestamptz', name: 'superseded_at', nullable: true, insert: false })
  readonly supersededAt!: Date | null;

  /** The revision that wrote the row. */
  @Column({ type: 'bigint', name: 'recorded_in', default: () => 'current_revision()', insert: false, update: false })
  readonly recordedIn!: number;

  /** The revision that superseded it; null while it is live. */
  @Column({ type: 'bigint', name: 'superseded_in', nullable: true, insert: false, update: false })
  readonly supersededIn!: number | null;
}

/** A row of the records that holds for a half-open span of days; null: open on that side. */
export abstract class DatedRow extends RecordRow {
  @Column('date', { name: 'valid_from', nullable: true }) readonly from!: string | null;

  @Column('date', { name: 'valid_to', nullable: true }) readonly to!: string | null;
}

/** The table of a thing: `<name>_code` keeps codes apart. */
export const ThingTable =
  (name: string): ClassDecorator =>
  (target) => {
    Entity(name)(target);
    Unique(`${name}_code`, ['code'])(target);
    Check(`${name}_id`, 'id BETWEEN 1 AND 2147483646')(target);
    Check(`${name}_code_length`, 'length(code) BETWEEN 1 AND 64')(target);
  };

/** A table of records, with the names of its indexes and checks beyond those that every such table has. */
export const RecordTable =
  (name: string, own: { indexes?: readonly string[]; checks?: readonly string[] } = {}): ClassDecorator =>
  (target) => {
    Entity(name)(target);
    for (const index of ['recorded_in', 'superseded_in', ...(own.indexes ?? [])]) {
      Index(`${name}_${index}`, { synchronize: false })(target);
    }
    for (const check of ['superseded', ...(own.checks ?? [])]) Check(`${name}_${check}`, 'see the migrations')(target);
  };

/** Arrays of bigint arrive as strings from the driver. */
export const NUMBERS = {
  from: (ids: readonly (string | number)[]): number[] => ids.map(Number),
  to: (ids: readonly number[]): readonly number[] => ids,
};

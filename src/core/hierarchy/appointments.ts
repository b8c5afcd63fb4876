import type { Day } from '../facts/day';
import type { Appointment } from '../facts/records';
import { APPOINTMENT_MODES, type AppointmentMode } from '../facts/values';
import { appended } from './appending';
import type { Replaced } from './changes';
import type { HierarchyColumns } from './columns';
import { type AppointmentId, type Appointments, type CadreId, NONE, type PostId, type Rows } from './hierarchy';
import { at, member, RowIndex } from './row-index';
import { appendedSpans, RowOfThing } from './span-table';

type AppointmentColumns = HierarchyColumns['appointments'];

/** 任职. As with posts, the indexes hold ids. */
export class CompiledAppointments implements Appointments {
  private constructor(
    private readonly columns: AppointmentColumns,
    private readonly length: number,
    private readonly place: RowOfThing,
    private readonly byPost: RowIndex,
    private readonly byCadre: RowIndex,
  ) {}

  static compile(columns: AppointmentColumns): CompiledAppointments {
    const length = columns.cadre.length;
    const [byPost, byCadre] = [RowIndex.over(columns.post, length), RowIndex.over(columns.cadre, length)];
    return new CompiledAppointments(columns, length, new RowOfThing(length), byPost, byCadre);
  }

  replaced(change: Replaced<Appointment>): CompiledAppointments {
    const gone = change.owners.filter((owner) => this.place.row(owner) !== NONE);
    const [c, n, rows] = [this.columns, this.length, change.rows];
    const keyed = (column: Int32Array, key: (row: Appointment) => number) =>
      [
        gone.map((id) => [at(column, this.place.row(id)), id] as const),
        rows.map((row) => [key(row), row.appointment] as const),
      ] as const;
    const columns: AppointmentColumns = {
      ...appendedSpans(c, n, rows),
      cadre: appended(
        c.cadre,
        n,
        rows.map((row) => row.cadre),
      ),
      post: appended(
        c.post,
        n,
        rows.map((row) => row.post),
      ),
      mode: appended(
        c.mode,
        n,
        rows.map((row) => APPOINTMENT_MODES.indexOf(row.mode)),
      ),
    };
    return new CompiledAppointments(
      columns,
      n + rows.length,
      this.place.edited(
        change.owners,
        rows.map((row) => row.appointment),
        n,
      ),
      this.byPost.edited(...keyed(c.post, (row) => row.post)),
      this.byCadre.edited(...keyed(c.cadre, (row) => row.cadre)),
    );
  }

  ofPost(post: PostId): Rows {
    return this.byPost.of(post);
  }

  ofCadre(cadre: CadreId): Rows {
    return this.byCadre.of(cadre);
  }

  cadre(appointment: AppointmentId): CadreId {
    return at(this.columns.cadre, this.place.row(appointment));
  }

  post(appointment: AppointmentId): PostId {
    return at(this.columns.post, this.place.row(appointment));
  }

  mode(appointment: AppointmentId): AppointmentMode {
    return member(APPOINTMENT_MODES, at(this.columns.mode, this.place.row(appointment)));
  }

  from(appointment: AppointmentId): Day {
    return at(this.columns.from, this.place.row(appointment));
  }

  to(appointment: AppointmentId): Day {
    return at(this.columns.to, this.place.row(appointment));
  }
}

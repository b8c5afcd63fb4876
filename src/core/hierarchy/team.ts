import type { Appointment, Cadre, Post } from '../facts/records';
import { APPOINTMENT_MODES, type AppointmentMode, POST_ROLES, type PostRole } from '../facts/values';
import type { Day } from '../facts/day';
import { appended, AppendedTexts } from './appending';
import type { Replaced } from './changes';
import type { HierarchyColumns } from './columns';
import {
  type AppointmentId,
  type Appointments,
  type CadreId,
  NONE,
  type OrganId,
  type PostId,
  type Posts,
  type Rows,
} from './hierarchy';
import { at, member, RowIndex } from './row-index';
import { appendedSpans, RowOfThing } from './span-table';

type PostColumns = HierarchyColumns['posts'];

/** 职务. Rows move when a post changes; the index by organ therefore holds ids, which do not. */
export class CompiledPosts implements Posts {
  private constructor(
    private readonly columns: PostColumns,
    private readonly length: number,
    private readonly place: RowOfThing,
    private readonly byOrgan: RowIndex,
  ) {}

  static compile(columns: PostColumns): CompiledPosts {
    const length = columns.organ.length;
    return new CompiledPosts(columns, length, new RowOfThing(length), RowIndex.over(columns.organ, length));
  }

  replaced(change: Replaced<Post>): CompiledPosts {
    const [c, n, rows] = [this.columns, this.length, change.rows];
    const columns: PostColumns = {
      ...appendedSpans(c, n, rows),
      organ: appended(
        c.organ,
        n,
        rows.map((row) => row.organ),
      ),
      title: AppendedTexts.after(
        c.title,
        n,
        rows.map((row) => row.title),
      ),
      role: appended(
        c.role,
        n,
        rows.map((row) => POST_ROLES.indexOf(row.role)),
      ),
      managedBy: appended(
        c.managedBy,
        n,
        rows.map((row) => row.managedBy),
      ),
    };
    const gone = change.owners.filter((owner) => this.place.row(owner) !== NONE);
    const byOrgan = this.byOrgan.edited(
      gone.map((owner) => [at(c.organ, this.place.row(owner)), owner] as const),
      rows.map((row) => [row.organ, row.post] as const),
    );
    const place = this.place.edited(
      change.owners,
      rows.map((row) => row.post),
      n,
    );
    return new CompiledPosts(columns, n + rows.length, place, byOrgan);
  }

  ofOrgan(organ: OrganId): Rows {
    return this.byOrgan.of(organ);
  }

  organ(post: PostId): OrganId {
    return at(this.columns.organ, this.place.row(post));
  }

  title(post: PostId): string {
    return this.columns.title.at(this.place.row(post));
  }

  role(post: PostId): PostRole {
    return member(POST_ROLES, at(this.columns.role, this.place.row(post)));
  }

  managedBy(post: PostId): OrganId {
    return at(this.columns.managedBy, this.place.row(post));
  }

  from(post: PostId): Day {
    return at(this.columns.from, this.place.row(post));
  }

  to(post: PostId): Day {
    return at(this.columns.to, this.place.row(post));
  }
}

type CadreColumns = HierarchyColumns['cadres'];

/** 干部. */
export class CompiledCadres {
  private constructor(
    private readonly columns: CadreColumns,
    private readonly length: number,
    private readonly place: RowOfThing,
  ) {}

  static compile(columns: CadreColumns): CompiledCadres {
    return new CompiledCadres(columns, columns.name.length, new RowOfThing(columns.name.length));
  }

  replaced(change: Replaced<Cadre>): CompiledCadres {
    const [n, rows] = [this.length, change.rows];
    const columns = {
      name: AppendedTexts.after(
        this.columns.name,
        n,
        rows.map((row) => row.name),
      ),
    };
    const place = this.place.edited(
      change.owners,
      rows.map((row) => row.cadre),
      n,
    );
    return new CompiledCadres(columns, n + rows.length, place);
  }

  name(cadre: CadreId): string {
    const row = this.place.row(cadre);
    return row < 0 ? '' : this.columns.name.at(row);
  }
}

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

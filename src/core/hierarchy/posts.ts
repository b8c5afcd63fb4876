import type { Day } from '../facts/day';
import type { Post } from '../facts/records';
import { POST_ROLES, type PostRole } from '../facts/values';
import { appended, AppendedTexts } from './appending';
import type { Replaced } from './changes';
import type { HierarchyColumns } from './columns';
import { NONE, type OrganId, type PostId, type Posts, type Rows } from './hierarchy';
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

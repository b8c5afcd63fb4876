import type { Day } from '../../../core/facts/day';
import type { PostRole } from '../../../core/facts/values';
import type { Hierarchy, PostId } from '../../../core/hierarchy/hierarchy';
import { globalId } from '../global-id';
import { refOf } from '../keys';
import { Lasting } from '../lasting';
import type { Identity } from '../node';
import { endDay, firstDay } from './versions';

/** 职务, seen on a day: what every subgraph passes on for a `Post`. */
export class PostView extends Lasting implements Identity {
  readonly typeName = 'Post';
  readonly code: string;
  readonly title: string;
  private globalId: string | undefined;

  constructor(
    readonly hierarchy: Hierarchy,
    readonly post: PostId,
    readonly asOf: Day,
  ) {
    super();
    this.code = hierarchy.codes.post.at(post);
    this.title = hierarchy.posts.title(post);
  }

  /** The code with the day, for other subgraphs. */
  get ref(): string {
    return refOf(this);
  }

  get id(): string {
    return (this.globalId ??= globalId('Post', this.code));
  }

  get role(): PostRole {
    return this.hierarchy.posts.role(this.post);
  }

  get from(): Day | null {
    return firstDay(this.hierarchy.posts.from(this.post));
  }

  get to(): Day | null {
    return endDay(this.hierarchy.posts.to(this.post));
  }
}

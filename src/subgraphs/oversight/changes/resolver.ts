import { Args, ArgsType, Ctx, Query, Resolver } from 'type-graphql';
import type { RecordedChange } from '../../../storage/audit/changes';
import type { GraphContext } from '../../shared/context';
import { keysOf } from '../../shared/cursor';
import { both } from '../../shared/describe';
import { type Identified, globalId } from '../../shared/global-id';
import { Page } from '../../shared/page';
import { pageSize, PageArgs } from '../../shared/page-args';
import { ChangeConnection, ChangeType } from './types';

@ArgsType()
class ChangesArgs extends PageArgs {}

/** A change as the graph shows it. */
class ChangeView {
  constructor(private readonly change: RecordedChange) {}

  get seq(): number {
    return this.change.seq;
  }
  get id(): string {
    return globalId(this.change.type as Identified, this.change.code);
  }
  get type(): string {
    return this.change.type;
  }
  get code(): string {
    return this.change.code;
  }
  get kind(): RecordedChange['kind'] {
    return this.change.kind;
  }
  get revision(): number {
    return this.change.revision;
  }
  get at(): string {
    return this.change.at.toISOString();
  }
}

@Resolver(() => ChangeType)
export class ChangeResolver {
  @Query(() => ChangeConnection.type, {
    description: both(
      '变更，由早到晚；以 pageInfo.endCursor 为 after 接着读，不会遗漏',
      'Changes, earliest first; go on after pageInfo.endCursor and none is missed',
    ),
  })
  async changes(
    @Args(() => ChangesArgs) args: ChangesArgs,
    @Ctx() { stores, viewer }: GraphContext,
  ): Promise<Page<ChangeView>> {
    const size = pageSize(args);
    const [after = 0] = args.after == null ? [] : keysOf(args.after, 1);
    const found = await stores.changes.after(viewer, after, size + 1);
    const shown = found.slice(0, size).map((change) => new ChangeView(change));
    return new Page(
      shown,
      ({ seq }) => [seq],
      found.length > size,
      args.after != null,
      () => stores.changes.count(viewer, 0),
    );
  }
}

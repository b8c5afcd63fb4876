import { ArgsType, Field, Int } from 'type-graphql';
import { both } from './describe';
import { badInput } from './errors';

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

/** The page asked for: at most `first` rows that come after the row of the cursor `after`. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_PAGE,
    description: both(
      `条数，1 至 ${LARGEST_PAGE}，默认 ${DEFAULT_PAGE}`,
      `How many, 1 to ${LARGEST_PAGE}; ${DEFAULT_PAGE} by default`,
    ),
  })
  readonly first: number | null = DEFAULT_PAGE;

  @Field(() => String, { nullable: true, description: both('从该游标之后开始', 'Start after this cursor') })
  readonly after?: string | null;
}

/** How many rows are asked for. Refuses fewer than one and more than a page may have. */
export function pageSize(args: PageArgs): number {
  const first = args.first ?? DEFAULT_PAGE;
  if (first >= 1 && first <= LARGEST_PAGE) return first;
  throw badInput('first', String(first), {
    zh: `first 为 ${first}，应在 1 至 ${LARGEST_PAGE} 之间；更多请用 after 翻页。`,
    en: `first is ${first}: ask for 1 to ${LARGEST_PAGE}, and page on with after.`,
  });
}

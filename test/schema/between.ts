import { buildSchema } from 'graphql';
import { changesBetween } from '../../src/cli/schema-check/compare';
import { day } from '../../src/core/facts/day';

/** A deprecation whose day has passed. */
export const DUE = '@deprecated(reason: "use b; removed on 2026-11-21")';

/** Each change between two graphs on 2026-11-22 as `level code element`, refused ones with a mark. */
export const between = (before: string, after: string): string[] =>
  changesBetween(
    buildSchema(before, { assumeValid: true }),
    buildSchema(after, { assumeValid: true }),
    day('2026-11-22'),
  ).map(({ level, code, element, refused }) => `${refused ? '!' : ''}${level} ${code} ${element}`);

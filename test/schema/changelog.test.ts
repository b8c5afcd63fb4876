import { buildSchema } from 'graphql';
import { format } from 'prettier';
import { withChanges } from '../../src/cli/schema-check/changelog';
import { changesBetween } from '../../src/cli/schema-check/compare';
import { day } from '../../src/core/facts/day';

const EMPTY = '# Changes\n\nAbout this page.\n';
const DUE = '@deprecated(reason: "removed on 2026-01-01")';

const told = (changelog: string, on: string, before: string, after: string): string =>
  withChanges(
    changelog,
    changesBetween(buildSchema(`type Query { ${before} }`), buildSchema(`type Query { ${after} }`), day(on)),
    { version: '1.2.0', day: on },
  );

describe('The changelog', () => {
  it('has a line for every element, worst first, in Chinese and English', () => {
    const text = told(
      EMPTY,
      '2026-11-22',
      `a: Int ${DUE} b: Int c(x: Int = 1): Int`,
      'b: Int! c(x: Int = 2): Int d: ID',
    );

    expect(text).toBe(
      [
        '# Changes\n\nAbout this page.\n',
        '## 1.2.0 · 2026-11-22\n',
        '- `Query.a` 移除（预告日期 2026-01-01 已过）【破坏性】。Removed (announced for 2026-01-01, which has passed), breaking.',
        '- `Query.c(x:)` 默认值改变【须留意】。Default changed, dangerous.',
        '- `Query.b` 类型由 `Int` 改为 `Int!`。Type changed from `Int` to `Int!`.',
        '- `Query.d` 新增。Added.',
        '',
      ].join('\n'),
    );
  });

  it('tells what happened to one element in one line, and nothing of how it was worded', () => {
    const text = told(EMPTY, '2026-11-22', 'b: Int', 'b: Int! @deprecated(reason: "enough")');

    expect(text).toContain(
      '- `Query.b` 弃用；类型由 `Int` 改为 `Int!`。Deprecated; type changed from `Int` to `Int!`.\n',
    );
    expect(text).not.toContain('dangerous');
  });

  it.each([
    ['the same day', '2026-11-22'],
    ['the next day', '2026-11-23'],
  ])('stays as it is when the same is told again %s', (_when, on) => {
    const once = told(EMPTY, '2026-11-22', 'b: Int', 'b: Int! c: ID');

    expect(told(once, on, 'b: Int', 'b: Int! c: ID')).toBe(once);
  });

  it('gets what came the same day on top of the same section', () => {
    const once = told(EMPTY, '2026-11-22', 'b: Int', 'b: Int c: ID');
    const twice = told(once, '2026-11-22', 'b: Int', 'b: Int c: ID d: ID');

    expect(twice.split('\n').slice(4)).toEqual([
      '## 1.2.0 · 2026-11-22',
      '',
      '- `Query.d` 新增。Added.',
      '- `Query.c` 新增。Added.',
      '',
    ]);
  });

  it('gets what came later in a section above', () => {
    const once = told(EMPTY, '2026-11-22', 'b: Int', 'b: Int c: ID');
    const twice = told(once, '2026-11-24', 'b: Int', 'b: Int c: ID d: ID');

    expect(twice.match(/^## .*$/gm)).toEqual(['## 1.2.0 · 2026-11-24', '## 1.2.0 · 2026-11-22']);
    expect(twice.endsWith(once.slice(EMPTY.length))).toBe(true);
  });

  it('tells again what was undone in between', () => {
    const steps = [
      ['b: Int', 'b: Int c: ID'],
      [`b: Int c: ID ${DUE}`, 'b: Int'],
      ['b: Int', 'b: Int c: ID'],
    ] as const;
    const text = steps.reduce((log, [before, after]) => told(log, '2026-11-22', before, after), EMPTY);

    expect(text.match(/^- `Query.c` (新增|移除)/gm)).toEqual([
      '- `Query.c` 新增',
      '- `Query.c` 移除',
      '- `Query.c` 新增',
    ]);
  });

  it('stays formatted', async () => {
    const once = told(EMPTY, '2026-11-22', 'b: [Int!] c(x_y: Int): ID', 'b: [Int!]! c(x_y: Int!): ID');
    const twice = told(once, '2026-11-24', 'b: Int', 'b: Int e_f_g: ID');

    expect(await format(twice, { parser: 'markdown' })).toBe(twice);
  });
});

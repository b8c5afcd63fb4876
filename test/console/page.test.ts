import 'reflect-metadata';
import { parse, validate } from 'graphql';
import { CONSOLE_ASSETS } from '../../src/console/assets';
import { EXAMPLE_QUERY } from '../../src/console/example-query';
import { CONSOLE_CONTENT_POLICY, CONSOLE_PAGE } from '../../src/console/page';
import { BY_MATTER, BY_NUMBER } from '../../src/cli/answer/query';
import { NUMBERS, PAGE, SINGLE } from '../../src/cli/bench/operations';
import { mergeSubgraphs } from '../../src/server/merge';
import { buildSubgraphs } from '../../src/subgraphs/build-subgraphs';

describe('the console page', () => {
  const loaded = Array.from(CONSOLE_PAGE.matchAll(/(?:src|href)="([^"]+)"/g), ([, address]) => address ?? '');

  it('loads nothing from elsewhere', () => {
    expect(loaded.filter((address) => !address.startsWith('/console/'))).toEqual(['data:,']);
    expect(CONSOLE_CONTENT_POLICY).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it('has no script of its own in the page, which the policy forbids', () => {
    expect(CONSOLE_PAGE).not.toMatch(/<script[^>]*>[^<]|\son\w+=/);
  });

  it.each([...CONSOLE_ASSETS.keys()])('loads %s, which is there', async (name) => {
    expect(loaded).toContain(`/console/${name}`);
    expect((await CONSOLE_ASSETS.get(name)?.read())?.length).toBeGreaterThan(50);
  });
});

describe('the operations we ship', () => {
  it.each([
    ['the example of the console', EXAMPLE_QUERY],
    ['resolve by number', BY_NUMBER],
    ['resolve by matter', BY_MATTER],
    ['bench: a petition', SINGLE],
    ['bench: a page', PAGE],
    ['bench: numbers', NUMBERS],
  ])('are what the graph has: %s', async (_name, operation) => {
    const { schema } = mergeSubgraphs(await buildSubgraphs());
    expect(validate(schema, parse(operation))).toEqual([]);
  });
});

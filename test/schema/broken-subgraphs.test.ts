import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printOrWriteSchema } from '../../src/cli/actions/schema';
import { CommandFailure, EXIT } from '../../src/cli/exits';
import type { Lang } from '../../src/core/law/lang';
import { buildSubgraphs } from '../../src/subgraphs/build-subgraphs';
import { compose, CompositionFailed } from '../../src/subgraphs/compose';
import type { CompositionProblem } from '../../src/subgraphs/composition-problem';
import type { Subgraph } from '../../src/subgraphs/shared/federate';
import { CapturedTerminal } from './captured-terminal';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable"])`;

function problemsOf(organs: string, cadres: string): readonly CompositionProblem[] {
  try {
    compose([
      { name: 'organs', sdl: `${LINK} type Query { organ: Organ } ${organs}` },
      { name: 'cadres', sdl: `${LINK} type Query { post: Post } type Post { organ: Organ } ${cadres}` },
    ]);
  } catch (error) {
    if (error instanceof CompositionFailed) return error.problems;
    throw error;
  }
  return [];
}

const KEYED = 'type Organ @key(fields: "code")';
const BOTH = ['organs', 'cadres'];

describe('Subgraphs that do not compose are told by element', () => {
  it.each`
    what                             | organs                                                                                           | cadres                                                | code                                            | element           | subgraphs
    ${'a field without @shareable'}  | ${`${KEYED} { code: ID! name: String }`}                                                         | ${`${KEYED} { code: ID! name: String }`}              | ${'INVALID_FIELD_SHARING'}                      | ${'Organ.name'}   | ${BOTH}
    ${'another type of a field'}     | ${`${KEYED} { code: ID! name: String @shareable }`}                                              | ${`${KEYED} { code: ID! name: Int @shareable }`}      | ${'FIELD_TYPE_MISMATCH'}                        | ${'Organ.name'}   | ${BOTH}
    ${'another type of an argument'} | ${`${KEYED} { code: ID! f(on: Int): Int @shareable }`}                                           | ${`${KEYED} { code: ID! f(on: ID): Int @shareable }`} | ${'FIELD_ARGUMENT_TYPE_MISMATCH'}               | ${'Organ.f(on:)'} | ${BOTH}
    ${'a required argument of one'}  | ${`${KEYED} { code: ID! f(on: Int!): Int @shareable }`}                                          | ${`${KEYED} { code: ID! f: Int @shareable }`}         | ${'REQUIRED_ARGUMENT_MISSING_IN_SOME_SUBGRAPH'} | ${'Organ.f(on:)'} | ${BOTH}
    ${'another kind of a type'}      | ${'type Organ { code: ID! }'}                                                                    | ${'enum Organ { A }'}                                 | ${'TYPE_KIND_MISMATCH'}                         | ${'Organ'}        | ${BOTH}
    ${'a key of no field'}           | ${'type Organ @key(fields: "number") { code: ID! }'}                                             | ${`${KEYED} { code: ID! }`}                           | ${'KEY_INVALID_FIELDS'}                         | ${'Organ'}        | ${['organs']}
    ${'a type that is not there'}    | ${`${KEYED} { code: ID! scope: Scope }`}                                                         | ${`${KEYED} { code: ID! }`}                           | ${'INVALID_GRAPHQL'}                            | ${'Organ.scope'}  | ${['organs']}
    ${'an interface not kept'}       | ${`interface Node { id: ID! } ${KEYED.replace('Organ', 'Organ implements Node')} { code: ID! }`} | ${`${KEYED} { code: ID! }`}                           | ${'INVALID_GRAPHQL'}                            | ${'Node.id'}      | ${['organs']}
    ${'no key in common'}            | ${`${KEYED} { code: ID! name: String }`}                                                         | ${'type Organ @key(fields: "id") { id: ID! }'}        | ${'SATISFIABILITY_ERROR'}                       | ${'Organ.name'}   | ${BOTH}
  `(
    '$what',
    ({ organs, cadres, code, element, subgraphs }: CompositionProblem & Record<'organs' | 'cadres', string>) => {
      expect(problemsOf(organs, cadres)).toContainEqual(expect.objectContaining({ code, element, subgraphs }));
    },
  );

  it('no others', () => {
    expect(problemsOf(`${KEYED} { code: ID! name: String }`, `${KEYED} { code: ID! }`)).toEqual([]);
  });
});

describe('petition-graph schema --out', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'petition-graph-schema-'));
  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  /** Our subgraphs, with a field of the organs told by the petitions as well. */
  const broken = async (): Promise<readonly Subgraph[]> =>
    (await buildSubgraphs()).map((subgraph) =>
      subgraph.name === 'petitions'
        ? { ...subgraph, sdl: `${subgraph.sdl}\nextend type Organ { nature: String! }` }
        : subgraph,
    );

  async function tried(lang: Lang, json: boolean): Promise<{ readonly out: string; readonly failure: unknown }> {
    const terminal = new CapturedTerminal(lang);
    const failure: unknown = await printOrWriteSchema(join(scratch, lang), json, terminal, broken).catch(
      (error: unknown) => error,
    );
    return { out: terminal.out, failure };
  }

  it.each([
    ['ZH', /petitions.*Organ\.nature/, '子图不能组合'],
    ['EN', /petitions.*Organ\.nature/, 'do not compose'],
  ] as const)('in %s names subgraph and element, fails, and writes nothing', async (lang, told, words) => {
    const { out, failure } = await tried(lang, false);

    expect(out).toMatch(told);
    expect(failure).toMatchObject({ name: CommandFailure.name, exit: EXIT.FAILURE });
    expect((failure as Error).message).toContain(words);
    expect(existsSync(join(scratch, lang))).toBe(false);
  });

  it('lists the same as JSON', async () => {
    const { out } = await tried('EN', true);

    expect(JSON.parse(out)).toEqual({
      problems: expect.arrayContaining([
        expect.objectContaining({ element: 'Organ.nature', subgraphs: ['organs', 'petitions'] }),
      ]) as unknown,
    });
  });
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hierarchyColumns } from '../../src/core/dataset/hierarchy-columns';
import { day } from '../../src/core/facts/day';
import { compile, type CompiledHierarchy } from '../../src/core/hierarchy/compile';
import { NONE } from '../../src/core/hierarchy/hierarchy';
import { say } from '../../src/core/law/say';
import { resolveDuty } from '../../src/core/resolve/duty';
import { readAreacodes } from '../../src/storage/reading/areacodes/read-areacodes';

const FOLDER = join(__dirname, '../../../shared/data/divisions');
const present = existsSync(FOLDER);
if (!present) console.warn(`skipped: the history of divisions is not at ${FOLDER}`);

(present ? describe : describe.skip)('as-of answers over the real history of divisions (R24, R19)', () => {
  let hierarchy: CompiledHierarchy;

  beforeAll(async () => {
    const { dataset } = await readAreacodes(FOLDER);
    hierarchy = compile(hierarchyColumns(dataset));
  });

  const ask = (code: string, recordedOn: string | null, on: string) => {
    const matter = {
      territories: [hierarchy.codes.territory.find(code)],
      category: NONE,
      assignments: [],
      handler: NONE,
      caseLead: NONE,
      litigationRelated: false,
      recordedOn: recordedOn === null ? null : day(recordedOn),
      atFault: [],
    };
    return resolveDuty(hierarchy, { matter, on: day(on), upTo: 'PROVINCE' });
  };

  it.each`
    place       | code        | recordedOn      | on              | status            | territories   | candidates
    ${'莱城区'} | ${'371202'} | ${null}         | ${'2020-01-01'} | ${'PARTIAL'}      | ${['370116']} | ${[]}
    ${'莱城区'} | ${'371202'} | ${'2017-05-01'} | ${'2020-01-01'} | ${'PARTIAL'}      | ${['370116']} | ${[]}
    ${'江干区'} | ${'330104'} | ${null}         | ${'2022-01-01'} | ${'AMBIGUOUS'}    | ${[]}         | ${['330102', '330114']}
    ${'余杭区'} | ${'330110'} | ${'2020-05-01'} | ${'2022-01-01'} | ${'AMBIGUOUS'}    | ${[]}         | ${['330110', '330113']}
    ${'余杭区'} | ${'330110'} | ${'2022-01-01'} | ${'2022-06-01'} | ${'PARTIAL'}      | ${['330110']} | ${[]}
    ${'拱墅区'} | ${'330105'} | ${'2022-05-01'} | ${'2020-05-01'} | ${'AMBIGUOUS'}    | ${[]}         | ${['330103', '330105']}
    ${'余杭区'} | ${'330110'} | ${'2016-05-01'} | ${'2016-10-07'} | ${'NOT_IN_FORCE'} | ${[]}         | ${[]}
  `('$place $code recorded $recordedOn asked $on: $status', ({ code, recordedOn, on, ...expected }: Row) => {
    const answer = ask(code, recordedOn, on);
    const codeOf = (id: number) => hierarchy.codes.territory.at(id);

    expect(answer.status).toBe(expected.status);
    expect(answer.territories.map(codeOf)).toEqual(expected.territories);
    expect(answer.candidates.map(({ territory }) => codeOf(territory)).sort()).toEqual(expected.candidates);
  });

  it('names the fact that would decide between candidates', () => {
    const [first] = ask('330104', null, '2022-01-01').candidates;

    expect(first && say(hierarchy, first.question, day('2022-01-01'), 'ZH')).toBe('事发地在原江干区的哪个街道、乡镇？');
  });
});

interface Row {
  readonly code: string;
  readonly recordedOn: string | null;
  readonly on: string;
  readonly status: string;
  readonly territories: readonly string[];
  readonly candidates: readonly string[];
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hierarchyColumns } from '../../src/core/dataset/hierarchy-columns';
import { day } from '../../src/core/facts/day';
import { compile, type CompiledHierarchy } from '../../src/core/hierarchy/compile';
import { NONE } from '../../src/core/hierarchy/hierarchy';
import { follow } from '../../src/core/resolve/succession';
import { readAreacodes } from '../../src/storage/reading/areacodes/read-areacodes';

const FOLDER = join(__dirname, '../../../shared/data/divisions');
const present = existsSync(FOLDER);
if (!present) console.warn(`skipped: the history of divisions is not at ${FOLDER}`);

(present ? describe : describe.skip)('a division of the real history, recorded on one day and asked on another', () => {
  let hierarchy: CompiledHierarchy;
  const lead = (id: number, read: number, asOf: number) =>
    follow(hierarchy, { subject: 'TERRITORY', category: NONE, asOf }, { id, on: read });
  const codeAt = (id: number) => hierarchy.codes.territory.at(id);

  beforeAll(async () => {
    hierarchy = compile(hierarchyColumns((await readAreacodes(FOLDER)).dataset));
  });

  it.each`
    name                    | code        | recorded        | asked           | leads
    ${'莱城区'}             | ${'371202'} | ${'2020-01-01'} | ${'2020-01-01'} | ${['370116']}
    ${'莱城区'}             | ${'371202'} | ${'2015-01-01'} | ${'2020-01-01'} | ${['370116']}
    ${'江干区'}             | ${'330104'} | ${'2022-01-01'} | ${'2022-01-01'} | ${['330102', '330114']}
    ${'余杭区'}             | ${'330110'} | ${'2020-01-01'} | ${'2022-01-01'} | ${['330110', '330113']}
    ${'余杭区'}             | ${'330110'} | ${'2022-01-01'} | ${'2022-06-01'} | ${['330110']}
    ${'拱墅区'}             | ${'330105'} | ${'2022-01-01'} | ${'2020-01-01'} | ${['330103', '330105']}
    ${'下城区'}             | ${'330103'} | ${'2020-01-01'} | ${'2022-01-01'} | ${['330105']}
    ${'新疆，有兵团市划出'} | ${'650000'} | ${'2010-01-01'} | ${'2024-01-01'} | ${['650000']}
  `('$name $code of $recorded asked on $asked', ({ code, recorded, asked, leads }: Record<string, string>) => {
    const moved = lead(hierarchy.codes.territory.find(code ?? ''), day(recorded ?? ''), day(asked ?? ''));

    const ids = moved.is === 'ONE' ? [moved.id] : moved.is === 'SEVERAL' ? moved.candidates.map(({ id }) => id) : [];
    expect(ids.map(codeAt).sort()).toEqual(leads);
  });

  it.each(['1990-01-01', '2000-01-01', '2016-10-08', '2024-12-31'])('leads on from every code begun by %s', (on) => {
    const { codes, territories } = hierarchy;
    const asked = day(on);
    const lost: string[] = [];
    for (let id = 0; id < codes.territory.length; id++)
      for (const version of territories.versions(id)) {
        const last = Math.min(territories.to(version) - 1, asked);
        if (territories.from(version) <= last && lead(id, last, asked).is === 'NONE') lost.push(codeAt(id));
      }

    expect(lost).toEqual([]);
  });
});

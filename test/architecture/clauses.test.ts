import { namedIn, OPERATIVE_CLAUSES, quotedIn } from './clauses';
import { filesBelow, read } from './source-files';

const rules = filesBelow('src/core').filter(
  (path) => path.endsWith('.ts') && !path.includes('/law/vocabulary/') && !path.includes('/law/measures-2016'),
);
const scenarios = filesBelow('test/scenarios').filter((path) => path.endsWith('.ts'));

const quoted = new Set(rules.flatMap((path) => quotedIn(read(path))));
const played = new Set(scenarios.flatMap((path) => namedIn(read(path))));

describe('every operative clause of the Measures', () => {
  it.each(OPERATIVE_CLAUSES)('Art. %s is quoted by a rule', (clause) => {
    expect(quoted).toContain(clause);
  });

  it.each(OPERATIVE_CLAUSES)('Art. %s is played through by a scenario', (clause) => {
    expect(played).toContain(clause);
  });
});

describe('how clauses are found in a text', () => {
  it.each`
    source                                | clauses
    ${'Art. 6 says'}                      | ${['6']}
    ${'Art. 4(2), Art.  5 (1)'}           | ${['4.2', '5.1']}
    ${'Measures Art. 11(1)(iii)'}         | ${['11.1.3', '11.1']}
    ${'《办法》第十一条第一款第（三）项'} | ${['11.1.3', '11.1']}
    ${'第四条第二款和第十九条'}           | ${['4.2', '19']}
    ${'Article 4, Arts of 2016'}          | ${[]}
  `('“$source” names $clauses', ({ source, clauses }: { source: string; clauses: string[] }) => {
    expect(new Set(namedIn(source))).toEqual(new Set(clauses));
  });

  it('knows a quotation over several lines', () => {
    expect(quotedIn("const A = cite(\n  '11.1.3',\n  '违反群众纪律',\n);")).toEqual(['11.1.3']);
  });
});

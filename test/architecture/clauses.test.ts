import { namedIn, OPERATIVE_CLAUSES, quotedIn } from './clauses';
import { filesBelow } from './source-files';

const rules = filesBelow('src/core').filter(
  (path) => path.endsWith('.ts') && !path.includes('/law/vocabulary/') && !path.includes('/law/measures-2016'),
);
const scenarios = filesBelow('test/scenarios').filter((path) => path.endsWith('.test.ts'));

const quoted = new Set(rules.flatMap(quotedIn));
const played = new Set(scenarios.flatMap(namedIn));

describe('every operative clause of the Measures', () => {
  it.each(OPERATIVE_CLAUSES)('Art. %s is quoted by a rule', (clause) => {
    expect(quoted).toContain(clause);
  });

  it.each(OPERATIVE_CLAUSES)('Art. %s is played through by a scenario', (clause) => {
    expect(played).toContain(clause);
  });
});

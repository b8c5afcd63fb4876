import { hierarchyOfRows, incidentFacts, petitionMatter } from '../../src/core/dataset/from-rows';
import { day } from '../../src/core/facts/day';
import { resolveAccountability } from '../../src/core/resolve/accountability';
import { resolveDuty } from '../../src/core/resolve/duty';
import { HIGHLIGHTS } from '../../src/sample/highlights';
import { sampleRows } from '../../src/sample/sample';

type Highlight = keyof typeof HIGHLIGHTS;

describe.each([1, 42])('the highlights of seed %i answer as they are meant to', (seed) => {
  const rows = sampleRows({ scale: 'prefecture', seed });
  const hierarchy = hierarchyOfRows(rows);
  const ask = (highlight: Highlight, on = '2025-12-31') =>
    resolveDuty(hierarchy, {
      matter: petitionMatter(rows, hierarchy, HIGHLIGHTS[highlight]),
      on: day(on),
      upTo: 'PROVINCE',
    });
  const codes = (organs: readonly number[]) => organs.map((organ) => hierarchy.codes.organ.at(organ));

  it.each`
    highlight                | handling
    ${'COUNTY_TAX'}          | ${['370112TAX']}
    ${'DISSOLVED_DISTRICT'}  | ${['370116HRS']}
    ${'COURT'}               | ${['370112CRT']}
    ${'STREET'}              | ${['370112001GOV']}
    ${'ZONE'}                | ${['370171PLB']}
    ${'CO_LOCATED'}          | ${['370112SUP']}
    ${'SUBSIDIARY'}          | ${['370100WTR']}
    ${'NO_COMPETENT_ORGAN'}  | ${[]}
    ${'COMPETENCE_OVERLAP'}  | ${['370112NRB', '370112URB']}
    ${'TWO_DISTRICTS'}       | ${['370112TRA', '370114TRA']}
    ${'BEFORE_THE_MEASURES'} | ${[]}
    ${'FIRE'}                | ${['370112FIR']}
    ${'OUTSIDE'}             | ${['370112AGR']}
    ${'POLICE_STATION'}      | ${['370112001PST']}
  `('$highlight is handled by $handling', ({ highlight, handling }: { highlight: Highlight; handling: string[] }) => {
    const on = highlight === 'BEFORE_THE_MEASURES' ? '2015-05-20' : undefined;

    expect(codes(ask(highlight, on).handlingOrgans)).toEqual(handling);
  });

  it.each`
    highlight               | gap                       | organ
    ${'COUNTY_TAX'}         | ${'PRINCIPAL_VACANT'}     | ${'370100TAX'}
    ${'VACANT'}             | ${'PRINCIPAL_VACANT'}     | ${'370112TRA'}
    ${'PORTFOLIO_OVERLAP'}  | ${'PORTFOLIO_OVERLAP'}    | ${'370112HUR'}
    ${'COMPETENCE_OVERLAP'} | ${'PORTFOLIO_UNASSIGNED'} | ${'370112NRB'}
  `('$highlight shows $gap of $organ', ({ highlight, gap, organ }: Record<string, string>) => {
    const found = ask(highlight as Highlight).gaps.filter((each) => each.code === gap);

    expect(codes(found.map((each) => each.organ))).toContain(organ);
  });

  it.each`
    highlight                | status            | on
    ${'BEFORE_THE_MEASURES'} | ${'NOT_IN_FORCE'} | ${'2015-05-20'}
    ${'SPLIT_DISTRICT'}      | ${'AMBIGUOUS'}    | ${'2025-12-31'}
    ${'NO_COMPETENT_ORGAN'}  | ${'PARTIAL'}      | ${'2025-12-31'}
  `('$highlight is $status', ({ highlight, status, on }: Record<string, string>) => {
    expect(ask(highlight as Highlight, on).status).toBe(status);
  });

  it('leads a tax matter up the system and keeps the locality', () => {
    const organs = new Set(codes(ask('COUNTY_TAX').bearers.map((bearer) => bearer.organ)));

    expect([...organs]).toEqual(
      expect.arrayContaining(['100000TAX', '370000TAX', '370100TAX', '370112GOV', '370112PTY', '370112001GOV']),
    );
  });

  it('leaves a court to itself', () => {
    const organs = codes(ask('COURT').bearers.map((bearer) => bearer.organ));

    expect(organs.filter((code) => code.endsWith('CRT') && code !== '370112CRT')).toEqual([]);
  });

  it('excludes a suspended head', () => {
    expect(ask('SUSPENDED').excluded.map((each) => each.code)).toContain('SUSPENDED');
  });

  it.each`
    highlight                | status            | excluded
    ${'COLLECTIVE_INCIDENT'} | ${'ESTABLISHED'}  | ${true}
    ${'INDIVIDUAL_INCIDENT'} | ${'ESTABLISHED'}  | ${false}
    ${'EARLY_INCIDENT'}      | ${'NOT_IN_FORCE'} | ${false}
  `(
    '$highlight is $status',
    ({ highlight, status, excluded }: { highlight: Highlight; status: string; excluded: boolean }) => {
      const incident = incidentFacts(rows, hierarchy, HIGHLIGHTS[highlight]);
      const answer = resolveAccountability(hierarchy, incident, day('2025-12-31'));

      expect(answer.status).toBe(status);
      expect(answer.excluded.some((each) => each.code === 'OBJECTED')).toBe(excluded);
    },
  );
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay, FOREVER } from '../../src/core/facts/day';
import { LIMITS, type LimitCode, type RegulationsCode } from '../../src/core/handling/limits';
import { INSTRUMENTS } from '../../src/core/law/instruments';
import { chineseNumeral } from '../../src/core/law/numerals';

const FILE = join(__dirname, '../../../shared/data/law/time-limits.verified.json');
const present = existsSync(FILE);
if (!present) console.warn(`skipped: the verified limits are not at ${FILE}`);

interface Verified {
  readonly code: string;
  readonly limit: number;
  readonly unit: string;
  readonly instrument: string;
  readonly article: string;
  readonly quote: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** What the verified list calls our limits. The other rows are no limits of the work on a petition. */
const CALLED: Readonly<Record<string, LimitCode>> = {
  REGISTER_AND_ROUTE: 'ROUTE',
  NOTIFY_DIRECT: 'NOTICE',
  NOTIFY_REFERRED: 'REFERRED_NOTICE',
  OBJECT_JURISDICTION: 'OBJECTION',
  HANDLE: 'HANDLING',
  HANDLE_EXTENSION_MAX: 'EXTENSION',
  'REQUEST_REEXAMINATION(复查)': 'REEXAMINATION_REQUEST',
  'REEXAMINATION(复查)': 'REEXAMINATION',
  'REQUEST_REVIEW(复核)': 'REVIEW_REQUEST',
  'REVIEW(复核)': 'REVIEW',
};
const INSTRUMENT: Readonly<Record<string, RegulationsCode>> = {
  '信访工作条例(2022)': 'regulations-2022',
  '信访条例(2005)': 'regulations-2005',
};

const rows = present ? (JSON.parse(readFileSync(FILE, 'utf8')) as Verified[]) : [];
const compared = rows.flatMap((row) => {
  const [limit, regulations] = [CALLED[row.code], INSTRUMENT[row.instrument]];
  return limit === undefined || regulations === undefined ? [] : [{ ...row, name: limit, regulations }];
});

(present ? describe : describe.skip)('the limits, beside a list verified by others', () => {
  it('cover all that the list has of the work on a petition', () => {
    const rest = rows.filter(({ code }) => !(code in CALLED)).map(({ code }) => code.replace(/:.*/, ''));

    expect(compared).toHaveLength(15);
    expect(new Set(rest)).toEqual(new Set(['FEEDBACK_ON_SUGGESTION', 'SANCTION_PERIOD']));
  });

  it.each(compared)('$instrument $code', (row) => {
    const limit = LIMITS[row.regulations][row.name];
    const { from, to } = INSTRUMENTS[row.regulations];

    expect(limit).toMatchObject({ length: row.limit, unit: row.unit });
    expect(row.article).toContain(`第${chineseNumeral(limit?.citation.article ?? 0)}条`);
    expect(limit?.citation.words).toContain(row.quote.replace(/^(有关机关、单位|应当予以登记，并区分情况，)/, ''));
    expect([formatDay(from), to === FOREVER ? null : formatDay(to)]).toEqual([row.validFrom, row.validTo]);
  });
});

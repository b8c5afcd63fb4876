import type { Gravity } from '../../src/core/facts/values';
import { bureau, type Earlier, type Facts, ladderOf, rung } from './asked';
import { graphOf } from './managing';

const county = graphOf(bureau());

interface Row {
  readonly because: string;
  readonly facts: Partial<Facts>;
  readonly on?: string;
  readonly art13?: string;
  readonly art14: string;
  readonly art15: string;
}

const table = (rows: readonly Row[]) => {
  it.each(rows)('$because', ({ facts, on = '2020-06-01', art13 = 'MINOR', art14, art15 }) => {
    const ladder = ladderOf(county, facts, on);

    expect({ art13: rung(ladder, 'R13'), art14: rung(ladder, 'R14'), art15: rung(ladder, 'R15') }).toEqual({
      art13,
      art14,
      art15,
    });
  });
};

const NO_DOOR = 'shut: NO_DOOR';
const criticized = (more: Partial<Earlier> = {}): Earlier => ({
  measure: 'CIRCULATED_CRITICISM',
  on: '2020-03-10',
  due: '2020-05-31',
  ...more,
});
const admonished = (more: Partial<Earlier> = {}): Earlier => ({
  measure: 'ADMONISHMENT',
  on: '2020-06-10',
  due: '2020-08-31',
  ...more,
});

describe('the doors of gravity: Art. 13, the second of Art. 14, the second of Art. 15', () => {
  it.each`
    harm                      | impact                    | art14        | art15
    ${null}                   | ${null}                   | ${NO_DOOR}   | ${NO_DOOR}
    ${'MINOR'}                | ${'MINOR'}                | ${NO_DOOR}   | ${NO_DOOR}
    ${'SERIOUS'}              | ${'MINOR'}                | ${NO_DOOR}   | ${NO_DOOR}
    ${'MINOR'}                | ${'SERIOUS'}              | ${NO_DOOR}   | ${NO_DOOR}
    ${'SERIOUS'}              | ${null}                   | ${NO_DOOR}   | ${NO_DOOR}
    ${'SERIOUS'}              | ${'SERIOUS'}              | ${'SERIOUS'} | ${NO_DOOR}
    ${'PARTICULARLY_SERIOUS'} | ${'MINOR'}                | ${NO_DOOR}   | ${NO_DOOR}
    ${'PARTICULARLY_SERIOUS'} | ${'SERIOUS'}              | ${'SERIOUS'} | ${NO_DOOR}
    ${'SERIOUS'}              | ${'PARTICULARLY_SERIOUS'} | ${'SERIOUS'} | ${NO_DOOR}
    ${'PARTICULARLY_SERIOUS'} | ${'PARTICULARLY_SERIOUS'} | ${'SERIOUS'} | ${'PARTICULARLY_SERIOUS'}
  `(
    'harm $harm and impact $impact: Art. 14 $art14, Art. 15 $art15; criticism always',
    ({ harm, impact, art14, art15 }: { harm: Gravity; impact: Gravity; art14: string; art15: string }) => {
      const ladder = ladderOf(county, { harm, impact }, '2020-06-01');

      expect(rung(ladder, 'R13')).toBe('MINOR');
      expect(rung(ladder, 'R14')).toBe(art14);
      expect(rung(ladder, 'R15')).toBe(art15);
    },
  );
});

describe('the first door of Art. 14: targets missed after a circulated criticism (受到通报后仍未按期完成整改目标)', () => {
  table([
    {
      because: 'on the last day of the deadline it is still running',
      facts: { earlier: [criticized()] },
      on: '2020-05-31',
      art14: 'shut: DEADLINE_RUNNING until 2020-05-31',
      art15: NO_DOOR,
    },
    {
      because: 'the day after, the targets are missed',
      facts: { earlier: [criticized()] },
      on: '2020-06-01',
      art14: 'AFTER_CRITICISM',
      art15: NO_DOOR,
    },
    {
      because: 'met on the last day: in time',
      facts: { earlier: [criticized({ met: '2020-05-31' })] },
      art14: 'shut: TARGETS_MET',
      art15: NO_DOOR,
    },
    {
      because: 'met a day late: missed for good',
      facts: { earlier: [criticized({ met: '2020-06-01' })] },
      on: '2021-06-01',
      art14: 'AFTER_CRITICISM',
      art15: NO_DOOR,
    },
    {
      because: 'asked about a day before they were met, the deadline is still running',
      facts: { earlier: [criticized({ met: '2020-05-20' })] },
      on: '2020-05-19',
      art14: 'shut: DEADLINE_RUNNING until 2020-05-31',
      art15: NO_DOOR,
    },
    {
      because: 'met ahead of the deadline: nothing runs any more',
      facts: { earlier: [criticized({ met: '2020-04-01' })] },
      on: '2020-05-01',
      art14: 'shut: TARGETS_MET',
      art15: NO_DOOR,
    },
    {
      because: 'no deadline was set, so none was missed',
      facts: { earlier: [{ measure: 'CIRCULATED_CRITICISM', on: '2020-03-10' }] },
      on: '2022-01-01',
      art14: 'shut: NO_DEADLINE_SET',
      art15: NO_DOOR,
    },
    {
      because: 'a criticism still to come opens nothing',
      facts: { earlier: [criticized()] },
      on: '2020-03-09',
      art14: NO_DOOR,
      art15: NO_DOOR,
    },
    {
      because: 'both doors at once',
      facts: { harm: 'SERIOUS', impact: 'SERIOUS', earlier: [criticized()] },
      art14: 'AFTER_CRITICISM SERIOUS',
      art15: NO_DOOR,
    },
    {
      because: 'of two criticisms one missed is enough',
      facts: { earlier: [criticized({ met: '2020-05-01' }), criticized({ on: '2020-03-20' })] },
      art14: 'AFTER_CRITICISM',
      art15: NO_DOOR,
    },
    {
      because: 'a criticism missed does not jump to Art. 15',
      facts: { earlier: [criticized()] },
      on: '2025-01-01',
      art14: 'AFTER_CRITICISM',
      art15: NO_DOOR,
    },
  ]);
});

describe('the first door of Art. 15: targets missed after an admonishment (受到诫勉后仍未按期完成整改目标)', () => {
  table([
    {
      because: 'while the deadline runs',
      facts: { earlier: [criticized(), admonished()] },
      on: '2020-08-31',
      art14: 'AFTER_CRITICISM',
      art15: 'shut: DEADLINE_RUNNING until 2020-08-31',
    },
    {
      because: 'when it is missed',
      facts: { earlier: [criticized(), admonished()] },
      on: '2020-09-01',
      art14: 'AFTER_CRITICISM',
      art15: 'AFTER_ADMONISHMENT',
    },
    {
      because: 'an admonishment through the second door of Art. 14 leads on just as well',
      facts: { harm: 'SERIOUS', impact: 'SERIOUS', earlier: [admonished()] },
      on: '2020-09-01',
      art14: 'SERIOUS',
      art15: 'AFTER_ADMONISHMENT',
    },
    {
      because: 'both doors at once',
      facts: { harm: 'PARTICULARLY_SERIOUS', impact: 'PARTICULARLY_SERIOUS', earlier: [admonished()] },
      on: '2020-09-01',
      art14: 'SERIOUS',
      art15: 'AFTER_ADMONISHMENT PARTICULARLY_SERIOUS',
    },
    {
      because: 'met in time',
      facts: { earlier: [criticized(), admonished({ met: '2020-08-01' })] },
      on: '2020-12-01',
      art14: 'AFTER_CRITICISM',
      art15: 'shut: TARGETS_MET',
    },
  ]);
});

describe('a revoked measure counts as if it had not been, from the day of revocation', () => {
  table([
    {
      because: 'the day before it still opens the door',
      facts: { earlier: [criticized({ revoked: '2020-07-01' })] },
      on: '2020-06-30',
      art14: 'AFTER_CRITICISM',
      art15: NO_DOOR,
    },
    {
      because: 'from the day on no more',
      facts: { earlier: [criticized({ revoked: '2020-07-01' })] },
      on: '2020-07-01',
      art14: 'shut: EARLIER_REVOKED',
      art15: NO_DOOR,
    },
    {
      because: 'another one that stands still counts',
      facts: { earlier: [criticized({ revoked: '2020-07-01' }), criticized({ due: '2020-07-31' })] },
      on: '2020-07-15',
      art14: 'shut: DEADLINE_RUNNING until 2020-07-31',
      art15: NO_DOOR,
    },
    {
      because: 'gravity opens its door all the same',
      facts: { harm: 'SERIOUS', impact: 'SERIOUS', earlier: [criticized({ revoked: '2020-07-01' })] },
      on: '2020-08-01',
      art14: 'SERIOUS',
      art15: NO_DOOR,
    },
    {
      because: 'the admonishment that followed a criticism stands, though the criticism was revoked later',
      facts: { earlier: [criticized({ revoked: '2020-07-01' }), admonished()] },
      on: '2020-09-01',
      art14: 'shut: EARLIER_REVOKED',
      art15: 'AFTER_ADMONISHMENT',
    },
  ]);
});

describe('without an established finding nothing of Arts. 13 to 15 is open, however grave', () => {
  const GRAVE: Partial<Facts> = {
    harm: 'PARTICULARLY_SERIOUS',
    impact: 'PARTICULARLY_SERIOUS',
    earlier: [admonished()],
  };
  const all = (shut: string) => ({ art13: shut, art14: shut, art15: shut });
  table([
    {
      because: 'an element of the ground is unproven',
      facts: { ...GRAVE, status: 'UNDETERMINED' },
      ...all('shut: NOT_ESTABLISHED'),
    },
    {
      because: 'the act precedes the Measures',
      facts: { ...GRAVE, status: 'NOT_IN_FORCE' },
      ...all('shut: NOT_IN_FORCE'),
    },
    {
      because: 'the organ at fault is outside the scope',
      facts: { ...GRAVE, status: 'OUT_OF_SCOPE' },
      ...all('shut: OUT_OF_SCOPE'),
    },
    {
      because: 'the day before the finding',
      facts: GRAVE,
      on: '2020-02-29',
      ...all('shut: BEFORE_FINDING until 2020-02-29'),
    },
    {
      because: 'the day before the Measures',
      facts: GRAVE,
      on: '2016-10-07',
      ...all('shut: NOT_IN_FORCE until 2016-10-07'),
    },
  ]);
});

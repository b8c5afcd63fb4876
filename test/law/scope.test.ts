import type { OrganNature } from '../../src/core/facts/values';
import type { InstrumentCode } from '../../src/core/law/instruments';
import { label } from '../../src/core/law/label';
import { scopeOfNature, type ScopeValue } from '../../src/core/law/scope';

interface Row {
  nature: OrganNature;
  value: ScopeValue;
  rule: string;
  clause: string;
}

describe('Art. 2: whom the Measures bind (适用范围)', () => {
  it.each`
    nature                           | value             | rule      | clause
    ${'PARTY'}                       | ${'DIRECT'}       | ${'R2.1'} | ${'Measures Art. 2(1)'}
    ${'PEOPLES_CONGRESS'}            | ${'DIRECT'}       | ${'R2.1'} | ${'Measures Art. 2(1)'}
    ${'ADMINISTRATIVE'}              | ${'DIRECT'}       | ${'R2.1'} | ${'Measures Art. 2(1)'}
    ${'CPPCC'}                       | ${'DIRECT'}       | ${'R2.1'} | ${'Measures Art. 2(1)'}
    ${'ADJUDICATORY'}                | ${'DIRECT'}       | ${'R2.1'} | ${'Measures Art. 2(1)'}
    ${'PROCURATORIAL'}               | ${'DIRECT'}       | ${'R2.1'} | ${'Measures Art. 2(1)'}
    ${'SUPERVISORY'}                 | ${'OUTSIDE'}      | ${'R2.4'} | ${'Measures Art. 2(1)'}
    ${'DISPATCHED_AGENCY'}           | ${'APPLIES'}      | ${'R2.2'} | ${'Measures Art. 2(2)'}
    ${'AFFILIATED_INSTITUTION'}      | ${'APPLIES'}      | ${'R2.2'} | ${'Measures Art. 2(2)'}
    ${'PEOPLES_ORGANIZATION'}        | ${'APPLIES'}      | ${'R2.2'} | ${'Measures Art. 2(2)'}
    ${'STATE_OWNED_ENTERPRISE'}      | ${'BY_REFERENCE'} | ${'R2.3'} | ${'Measures Art. 2(3)'}
    ${'STATE_CONTROLLED_ENTERPRISE'} | ${'BY_REFERENCE'} | ${'R2.3'} | ${'Measures Art. 2(3)'}
    ${'OTHER'}                       | ${'OUTSIDE'}      | ${'R2.4'} | ${'Measures Art. 2(1)'}
  `('$nature: $value', ({ nature, value, rule, clause }: Row) => {
    const scope = scopeOfNature(nature);

    expect(scope).toMatchObject({ value, rule });
    expect(label(scope.citation, 'EN')).toBe(clause);
  });
});

describe('Art. 2 of the Regulations: a second instrument, another answer', () => {
  it.each`
    nature                      | instrument            | value
    ${'SUPERVISORY'}            | ${'regulations-2022'} | ${'DIRECT'}
    ${'STATE_OWNED_ENTERPRISE'} | ${'regulations-2022'} | ${'DIRECT'}
    ${'PEOPLES_ORGANIZATION'}   | ${'regulations-2022'} | ${'DIRECT'}
    ${'OTHER'}                  | ${'regulations-2022'} | ${'OUTSIDE'}
    ${'ADMINISTRATIVE'}         | ${'regulations-2005'} | ${'DIRECT'}
    ${'PARTY'}                  | ${'regulations-2005'} | ${'OUTSIDE'}
    ${'STATE_OWNED_ENTERPRISE'} | ${'regulations-2005'} | ${'BY_REFERENCE'}
  `(
    '$nature under $instrument: $value',
    ({ nature, instrument, value }: { nature: OrganNature; instrument: InstrumentCode; value: ScopeValue }) => {
      const scope = scopeOfNature(nature, instrument);

      expect(scope.value).toBe(value);
      expect(scope.citation.instrument).toBe(instrument);
    },
  );
});

import { announcedDay } from '../../src/cli/schema-check/removal';
import { formatDay } from '../../src/core/facts/day';
import { between, DUE as due } from './between';

describe('A type may go when all that led to it may', () => {
  const REST = 'type B { a: A } union U = C type C { x: ID }';

  it.each([
    ['not deprecated', 'a: A', '', '!BREAKING'],
    ['by one that is due', `a: A ${due}`, '', 'BREAKING'],
    ['by one that is due and one that is not', `a: A ${due} a2: A`, '', '!BREAKING'],
    ['by a list that is due, by way of a type that goes too', `b: [B!]! ${due}`, '', 'BREAKING'],
    ['by a union that is due', `u: U ${due}`, 'extend union U = A', 'BREAKING'],
    ['by nothing', 'x: ID', '', '!BREAKING'],
  ])('%s', (_what, query, more, change) => {
    const changes = between(`type Query { b0: ID ${query} } type A { x: ID } ${REST} ${more}`, 'type Query { b0: ID }');

    expect(changes).toContain(`${change} TYPE_REMOVED A`);
  });

  it('the type of an argument, by the field that is due', () => {
    const before = `type Query { b: ID a(x: I): ID ${due} } input I { x: ID }`;

    expect(between(before, 'type Query { b: ID }')).toEqual([
      'BREAKING TYPE_REMOVED I',
      'BREAKING FIELD_REMOVED Query.a',
    ]);
  });
});

describe('The day of a deprecation', () => {
  it.each([
    ['use b; removed on 2027-01-31', '2027-01-31'],
    ['Removed on 2028-02-29, use b', '2028-02-29'],
    ['改用 b，removed on 2027-01-31。', '2027-01-31'],
    ['use b', null],
    ['removed on 2027-02-29', null],
    ['removed on 2027-1-31', null],
    ['removed on 2027-01-311', null],
    ['removed on 31.1.2027', null],
    ['unremoved on 2027-01-31', null],
  ])('%s', (reason, written) => {
    const found = announcedDay(reason);

    expect(found === null ? null : formatDay(found)).toBe(written);
  });
});

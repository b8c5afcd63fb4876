import { between, DUE as due } from './between';

const notYet = '@deprecated(reason: "removed on 2026-11-22; use b")';
const undated = '@deprecated(reason: "use b")';
const noDay = '@deprecated(reason: "removed on 2026-02-29")';

describe('What changed between two graphs', () => {
  it.each([
    ['nothing', 'b: Int', 'b: Int', []],
    ['a description', '"one" b: Int', '"two" b: Int', []],
    ['a field added', 'b: Int', 'b: Int a(x: Int!): Int', ['SAFE ELEMENT_ADDED Query.a']],
    ['a field removed', 'b: Int a: Int', 'b: Int', ['!BREAKING FIELD_REMOVED Query.a']],
    ['a field removed after its day', `b: Int a: Int ${due}`, 'b: Int', ['BREAKING FIELD_REMOVED Query.a']],
    ['a field removed on its day', `b: Int a: Int ${notYet}`, 'b: Int', ['!BREAKING FIELD_REMOVED Query.a']],
    ['a field removed without a day', `b: Int a: Int ${undated}`, 'b: Int', ['!BREAKING FIELD_REMOVED Query.a']],
    [
      'a field removed on no day of the calendar',
      `b: Int a: Int ${noDay}`,
      'b: Int',
      ['!BREAKING FIELD_REMOVED Query.a'],
    ],
    [
      'a deprecated field that changed its type',
      `a: Int ${due}`,
      `a: ID ${due}`,
      ['!BREAKING FIELD_CHANGED_KIND Query.a'],
    ],
    ['an answer that is always there now', 'a: [Int]', 'a: [Int!]!', ['SAFE TYPE_CHANGED_SAFELY Query.a']],
    ['an argument removed', 'a(x: Int): Int', 'a: Int', ['!BREAKING ARG_REMOVED Query.a(x:)']],
    ['an argument removed after its day', `a(x: Int ${due}): Int`, 'a: Int', ['BREAKING ARG_REMOVED Query.a(x:)']],
    ['a required argument', 'a: Int', 'a(x: Int!): Int', ['!BREAKING REQUIRED_ARG_ADDED Query.a(x:)']],
    ['an argument', 'a: Int', 'a(x: Int): Int', ['DANGEROUS OPTIONAL_ARG_ADDED Query.a(x:)']],
    [
      'an argument that is required now',
      'a(x: Int): Int',
      'a(x: Int!): Int',
      ['!BREAKING ARG_CHANGED_KIND Query.a(x:)'],
    ],
    ['an argument that is not any more', 'a(x: Int!): Int', 'a(x: Int): Int', ['SAFE TYPE_CHANGED_SAFELY Query.a(x:)']],
    ['another default', 'a(x: Int = 1): Int', 'a(x: Int = 2): Int', ['DANGEROUS ARG_DEFAULT_VALUE_CHANGE Query.a(x:)']],
    ['a default where none was', 'a(x: Int): Int', 'a(x: Int = 2): Int', ['DANGEROUS DEFAULT_CHANGED Query.a(x:)']],
    [
      'a default taken from what must be given',
      'a(x: Int! = 1): Int',
      'a(x: Int!): Int',
      ['!BREAKING BECAME_REQUIRED Query.a(x:)', 'DANGEROUS ARG_DEFAULT_VALUE_CHANGE Query.a(x:)'],
    ],
    ['a deprecation', 'a: Int', 'a: Int @deprecated(reason: "removed on 2027-01-01")', ['SAFE DEPRECATED Query.a']],
    ['a deprecation withdrawn', `a: Int ${undated}`, 'a: Int', ['SAFE UNDEPRECATED Query.a']],
    [
      'one without a day',
      'a: Int',
      `a: Int ${undated}`,
      ['DANGEROUS DEPRECATION_WITHOUT_DAY Query.a', 'SAFE DEPRECATED Query.a'],
    ],
    [
      'one of no day',
      'a: Int',
      `a: Int ${noDay}`,
      ['DANGEROUS DEPRECATION_WITHOUT_DAY Query.a', 'SAFE DEPRECATED Query.a'],
    ],
    [
      'one that stands without a day',
      `a: Int ${undated}`,
      `a: Int ${undated}`,
      ['DANGEROUS DEPRECATION_WITHOUT_DAY Query.a'],
    ],
    [
      'one for today',
      'a: Int',
      `a: Int ${notYet}`,
      ['DANGEROUS DEPRECATION_WITHOUT_NOTICE Query.a', 'SAFE DEPRECATED Query.a'],
    ],
    ['one whose day came', `a: Int ${due}`, `a: Int ${due}`, []],
    [
      'several, worst first',
      `a: Int ${due} b: Int c(x: Int): Int`,
      'c(x: Int, y: Int): Int d: Int',
      [
        '!BREAKING FIELD_REMOVED Query.b',
        'BREAKING FIELD_REMOVED Query.a',
        'DANGEROUS OPTIONAL_ARG_ADDED Query.c(y:)',
        'SAFE ELEMENT_ADDED Query.d',
      ],
    ],
  ])('%s', (_what, before, after, changes) => {
    expect(between(`type Query { ${before} }`, `type Query { ${after} }`)).toEqual(changes);
  });

  it.each([
    ['a type added', '', 'type A { x(y: Int): Int }', ['SAFE TYPE_ADDED A']],
    ['another kind', 'type A { x: Int }', 'scalar A', ['!BREAKING TYPE_CHANGED_KIND A']],
    ['a value added', 'enum E { A }', 'enum E { A B }', ['DANGEROUS VALUE_ADDED_TO_ENUM E.B']],
    ['a value removed', 'enum E { A B }', 'enum E { A }', ['!BREAKING VALUE_REMOVED_FROM_ENUM E.B']],
    [
      'a value removed after its day',
      `enum E { A B ${due} }`,
      'enum E { A }',
      ['BREAKING VALUE_REMOVED_FROM_ENUM E.B'],
    ],
    [
      'a required input field',
      'input I { x: Int }',
      'input I { x: Int y: Int! }',
      ['!BREAKING REQUIRED_INPUT_FIELD_ADDED I.y'],
    ],
    ['an input field', 'input I { x: Int }', 'input I { x: Int y: Int }', ['DANGEROUS OPTIONAL_INPUT_FIELD_ADDED I.y']],
    [
      'an input field removed after its day',
      `input I { x: Int y: Int ${due} }`,
      'input I { x: Int }',
      ['BREAKING FIELD_REMOVED I.y'],
    ],
    [
      'an input field that is required now',
      'input I { x: Int! = 1 }',
      'input I { x: Int! }',
      ['!BREAKING BECAME_REQUIRED I.x'],
    ],
    [
      'another default of an input field',
      'input I { x: Int = 1 }',
      'input I { x: Int = 2 }',
      ['DANGEROUS DEFAULT_CHANGED I.x'],
    ],
    [
      'a member of a union',
      'union U = A type A { x: Int } type B { x: Int }',
      'union U = A | B type A { x: Int } type B { x: Int }',
      ['DANGEROUS TYPE_ADDED_TO_UNION U'],
    ],
    [
      'a member taken from it',
      'union U = A | B type A { x: Int } type B { x: Int }',
      'union U = A type A { x: Int } type B { x: Int }',
      ['!BREAKING TYPE_REMOVED_FROM_UNION U'],
    ],
    [
      'an interface',
      'interface N { x: Int } type A { x: Int }',
      'interface N { x: Int } type A implements N { x: Int }',
      ['DANGEROUS IMPLEMENTED_INTERFACE_ADDED A'],
    ],
    [
      'an interface given up',
      'interface N { x: Int } type A implements N { x: Int }',
      'interface N { x: Int } type A { x: Int }',
      ['!BREAKING IMPLEMENTED_INTERFACE_REMOVED A'],
    ],
    ['a directive removed', 'directive @d on FIELD', '', ['!BREAKING DIRECTIVE_REMOVED @d']],
    [
      'an argument of a directive removed',
      'directive @d(x: Int) on FIELD',
      'directive @d on FIELD',
      ['!BREAKING DIRECTIVE_ARG_REMOVED @d(x:)'],
    ],
    [
      'a required argument of a directive',
      'directive @d on FIELD',
      'directive @d(x: Int!) on FIELD',
      ['!BREAKING REQUIRED_DIRECTIVE_ARG_ADDED @d(x:)'],
    ],
    [
      'a directive that stands once',
      'directive @d repeatable on FIELD',
      'directive @d on FIELD',
      ['!BREAKING DIRECTIVE_REPEATABLE_REMOVED @d'],
    ],
    [
      'a directive on less',
      'directive @d on FIELD | QUERY',
      'directive @d on QUERY',
      ['!BREAKING DIRECTIVE_LOCATION_REMOVED @d'],
    ],
  ])('%s', (_what, before, after, changes) => {
    expect(between(`type Query { b: ID } ${before}`, `type Query { b: ID } ${after}`)).toEqual(changes);
  });
});

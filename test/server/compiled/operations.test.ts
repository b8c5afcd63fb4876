import { askingBoth } from './both-answers';
import { SMALL } from './small-graph';

const context = () => ({});

describe('A compiled operation', () => {
  it.each<[what: string, source: string, variables?: Record<string, unknown>]>([
    ['one field', '{ organ { code } }'],
    ['aliases', '{ one: organ { it: code } two: organ(code: "b") { it: code } }'],
    ['aliases that are names of other fields', '{ organ { code: id id: code head { name: id id: name } } }'],
    ['names that objects have anyway', '{ constructor: organ { toString: code valueOf: greeting __proto__: id } }'],
    ['an object under such a name', '{ __proto__: organ { greeting __proto__: superior { code } } }'],
    ['a field asked twice', '{ organ { code code superior { code } superior { id } } }'],
    ['a field asked twice, a resolver below', '{ organ { superior { code } superior { below { code } } } }'],
    ['a resolver asked twice', '{ organ { below { code } } organ { id below { superior { code } } } }'],
    ['its order', '{ organ { head { name } code } organ { code head { id name } id } __typename }'],
    ['a fragment', '{ organ { ...F } } fragment F on Organ { code }'],
    ['a fragment spread again', '{ organ { ...F ...F superior { ...F } } } fragment F on Organ { code }'],
    ['fragments within fragments', '{ organ { ...F } } fragment F on Organ { id ...G } fragment G on Organ { code }'],
    ['inline fragments', '{ organ { ... { code } ... on Organ { id } ... on Node { id __typename } } }'],
    ['a fragment that does not apply', '{ organ { code ... on Node { ... on Cadre { name } } } }'],
    ['only a fragment that does not apply', '{ organ { head { ... on Node { ... on Organ { code } } } } }'],
    ['nothing beside a resolver', '{ organ { below { code } ... on Node { ... on Cadre { name } } } }'],
    [
      'names of types',
      '{ __typename organ { __typename a: __typename superior { __typename below { __typename } } } }',
    ],
    [
      'an interface',
      '{ node(id: "Organ:a") { id __typename ... on Organ { code below { code } } ... on Cadre { name } } }',
    ],
    [
      'the same of another type',
      '{ node(id: "Cadre:1") { ... on Cadre { name organ { code greeting } } ...on Organ { code } } }',
    ],
    ['an interface of nothing', '{ node(id: "none") { id } }'],
    ['a union', '{ known { __typename ... on Organ { code since } ... on Cadre { name posts } ... on Node { id } } }'],
    ['null', '{ nobody { code } organ(code: "none") { code greeting } }'],
    ['nulls below', '{ organ(code: "top") { superior { code } head { name } seats } }'],
    ['a list with null and a promise', '{ organs { code greeting } }'],
    ['lists of lists', '{ matrix { code below { code } } organ { numbers } }'],
    ['whole lists', '{ organ { cadres { name posts organ { code } } tags } }'],
    ['empty lists', '{ organ(code: "top") { cadres { name } below { below { code } } } }'],
    ['all leaves', '{ organ { id code level since seats share open tags numbers } }'],
    ['all leaves by resolvers', '{ organ { below { id } id code level since seats share open tags numbers } }'],
    [
      'leaves of an interface',
      '{ node(id: "Organ:b") { ... on Organ { level since seats share open tags numbers } } }',
    ],
    ['arguments', '{ organ(code: "b") { greeting(to: "x") other: greeting(to: null) default: greeting } }'],
    ['a variable', 'query ($code: String) { organ(code: $code) { code } }', { code: 'b' }],
    ['a variable that is null', 'query ($code: String) { organ(code: $code) { code } }', { code: null }],
    ['a variable left out', 'query ($code: String) { organ(code: $code) { code } }'],
    ['a variable with a default', 'query ($code: String = "b") { organ(code: $code) { code } }'],
    ['a default that is not taken', 'query ($code: String = "b") { organ(code: $code) { code } }', { code: 'top' }],
    ['a variable deep down', 'query ($to: String!) { organ { superior { greeting(to: $to) } } }', { to: '您' }],
    ['literals', '{ asked(choice: { code: "x", days: ["day 1"] }, list: "one", day: "day 5", id: 7, level: TOWN) }'],
    ['a list that is one', 'query ($list: [String]) { asked(list: $list) }', { list: 'one' }],
    ['an id that is a number', 'query ($id: ID) { asked(id: $id) }', { id: 12 }],
    ['an enum', 'query ($level: Level = TOWN) { asked(level: $level) }'],
    ['a scalar', 'query ($day: Day) { asked(day: $day) }', { day: 'day 9' }],
    [
      'an input object',
      'query ($of: Choice) { asked(choice: $of) }',
      { of: { code: 'x', days: ['day 3'], number: 2 } },
    ],
    ['a variable within an input object', 'query ($c: String!) { asked(choice: { code: $c }) }', { c: 'x' }],
    ['a variable within a list', 'query ($c: String!) { asked(list: ["a", $c]) }', { c: 'x' }],
  ])('with %s answers as graphql-js', async (...[, source, variables]) => {
    const { interpreted, compiled, failed } = await askingBoth(SMALL, { source, variables })(context);

    expect(failed).toBe(false);
    expect(compiled).toBe(interpreted);
  });

  it.each([
    ['A', '{"data":{"organ":{"code":"a"}}}'],
    ['B', '{"data":{"organ":{"id":"Organ:b"}}}'],
  ])('%s is the one of several that is meant', async (operationName, answer) => {
    const source = 'query A { organ { code } } query B { organ(code: "b") { id } } mutation C { count }';

    expect(await askingBoth(SMALL, { source, operationName })(context)).toMatchObject({
      compiled: answer,
      interpreted: answer,
    });
  });

  it.each([
    '"引号" \\ / ',
    '\u0000\u0007\b\t\n\r\u001f\u007f\u0080\u009f',
    '😀👨‍👩‍👧 𠮷 é é',
    'lone \ud800 and \udfff and \udc00\ud800',
    '\u2028\u2029\ufeff\uffff',
    '中'.repeat(3000),
    '</script><!--',
    '',
  ])('writes %j as graphql-js', async (of) => {
    const source = 'query ($of: String!) { text(of: $of) organ { greeting(to: $of) below { code } } }';
    const { interpreted, compiled } = await askingBoth(SMALL, { source, variables: { of } })(context);

    expect(compiled).toBe(interpreted);
    expect((JSON.parse(compiled) as { data: { text: string } }).data.text).toBe(of);
  });
});

import { askingBoth } from './both-answers';
import { SMALL } from './small-graph';

const context = () => ({});

describe('What is left to graphql-js', () => {
  it.each<[what: string, source: string, variables?: Record<string, unknown>]>([
    ['a field included', 'query ($yes: Boolean!) { organ { code @include(if: $yes) } }', { yes: true }],
    ['a fragment skipped', '{ organ { code ... @skip(if: true) { id } } }'],
    ['a directive in a fragment', '{ organ { ...F } } fragment F on Organ { code @skip(if: false) }'],
    ['a directive below an interface', '{ node(id: "Organ:a") { ... on Organ @include(if: false) { code } } }'],
    ['a mutation', 'mutation { count }'],
    ['a subscription', 'subscription { counted }'],
    ['the schema', '{ __schema { queryType { fields { name } } types { name } } }'],
    ['a type', '{ __type(name: "Organ") { fields { name } } }'],
    ['a variable within an object', 'query ($of: Level) { asked(choice: { level: $of }) }'],
    ['a variable within a list', 'query ($of: String) { asked(list: ["a", $of]) }'],
    ['a variable for what is not null', 'query ($of: Int = 2) { asked(choice: { number: $of }) }', { of: null }],
  ])('from the start: %s', async (...[, source, variables]) => {
    expect((await askingBoth(SMALL, { source, variables })(context)).compiled).toBe('NOT_COMPILED');
  });

  it.each<[what: string, source: string, variables?: Record<string, unknown>]>([
    ['an error', '{ broken(how: "error") { text ok } }'],
    ['a null that may not be', '{ broken(how: "null") { surely } }'],
    ['the same beside a resolver', '{ broken(how: "null") { surely resolved } }'],
    ['the same as far as the root', '{ surely(how: "null") { ok } }'],
    ['a null within a list', '{ broken(how: "null") { texts } }'],
    ['a null in a list of objects', '{ broken(how: "null") { wholes { code } } }'],
    ['the same beside a resolver', '{ broken(how: "null") { wholes { code greeting } } }'],
    ['an error in a list of objects', '{ broken(how: "errors") { wholes { code } } }'],
    ['an object that lacks its fields', '{ broken(how: "empty") { whole { code } } }'],
    ['what cannot be read', '{ broken(how: "throws") { surely } }'],
    ['the same beside a resolver', '{ broken(how: "throws") { surely resolved } }'],
    ['the same after a promise', '{ later(how: "throws") { surely resolved } }'],
    ['an object that cannot be read', '{ broken(how: "throws") { whole { code } } }'],
    ['the same beside a resolver', '{ later(how: "throws") { deep { resolved } } }'],
    ['a resolver that throws', '{ surely(how: "throws") { ok } }'],
    ['a resolver that rejects', '{ organ { code } surely(how: "rejects") { ok } }'],
    ['a text that is no list', '{ broken(how: "text") { texts } }'],
    ['half of an Int', '{ broken(how: "half") { number } }'],
    ['an Int too large', '{ broken(how: "large") { number resolved } }'],
    ['no number', '{ broken(how: "nan") { number } }'],
    ['a value of no enum', '{ broken(how: "unknown") { level } }'],
    ['the name of an enum', '{ broken(how: "name") { level resolved } }'],
    ['a variable that does not fit', 'query ($of: Int!) { asked(choice: { number: $of }) }', { of: 'x' }],
    ['a variable that is missing', 'query ($of: String!) { text(of: $of) }'],
    ['a variable of no such day', 'query ($level: Level!) { asked(level: $level) }', { level: 'VILLAGE' }],
  ])('with the errors it has: %s', async (...[, source, variables]) => {
    const { failed, compiled } = await askingBoth(SMALL, { source, variables })(context);

    expect(failed).toBe(true);
    expect(compiled).toBe('NOT_ANSWERED');
  });

  it.each([
    ['a number for a text', '{ broken(how: "number") { text } }', '"5"'],
    ['a promise', '{ broken(how: "promise") { text } }', '"promised"'],
    ['a promise beside a resolver', '{ broken(how: "promise") { text resolved } }', '"promised"'],
    ['the promise of an object', '{ broken(how: "promise") { whole { code } } }', '"a"'],
    ['a list of promises', '{ broken(how: "promises") { texts } }', '["a"]'],
    ['a method', '{ broken(how: "method") { text } }', '"called"'],
    ['a method beside a resolver', '{ later(how: "method") { text resolved } }', '"called"'],
    ['a set', '{ broken(how: "set") { texts } }', '["a","b"]'],
    ['an object for a text', '{ broken(how: "object") { text } }', '"object"'],
    ['a truth for a number', '{ broken(how: "boolean") { number } }', '1'],
    ['a text for a number', '{ broken(how: "text") { number } }', '7'],
  ])('to be made what its type says: %s', async (_, source, value) => {
    const { interpreted, compiled, failed } = await askingBoth(SMALL, { source })(context);

    expect(failed).toBe(false);
    expect(interpreted).toContain(value);
    expect(compiled).toBe('NOT_ANSWERED');
  });
});

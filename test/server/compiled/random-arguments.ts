import { getNullableType, isEnumType, isInputObjectType, isListType, type GraphQLInputType } from 'graphql';
import type { Random } from '../../worlds/random';

/** Values that have a meaning in the world of the tests, by the names of arguments; a few have none. */
const MEANT: Readonly<Record<string, readonly unknown[]>> = {
  'Query.organ.code': ['X-GOV', 'X-PC', 'X-JS', 'X-TAX', 'C-GOV', 'P-XF', 'X-JW', 'NO-SUCH'],
  'Query.territory.code': ['100000', '990000', '990101', '990102', '990103', ''],
  'Query.cadre.code': ['G1', 'G2', 'G5', 'G6', 'G9', '无'],
  'Query.category.code': ['K', 'K1', 'K11', 'T', 'Q'],
  'Query.instrument.code': ['E-2018', 'measures-2016', 'regulations-2022', 'Q'],
  'Query.post.code': ['X-GOV-1', 'X-JS-9', 'X-TAX-1', 'Q'],
  'Query.incident.code': ['SZ-1', 'SZ-2', 'Q'],
  'Query.petition.number': ['XF-1', 'XF-2', 'XF-3', 'Q'],
  id: ['Organ:X-GOV', 'Cadre:G1', 'Petition:XF-1', 'Incident:SZ-1', 'Territory:990101', 'Post:X-JS-1', 'Q'].map(
    (text) => Buffer.from(text).toString('base64url'),
  ),
  'Query.territories.parentCode': ['100000', '990100', 'Q'],
  'Query.categories.parentCode': ['K', 'K1', 'Q'],
  territoryCode: ['990101', '990102', '990000', 'Q'],
  categoryCode: ['K', 'K1', 'K11', 'T'],
  organCode: ['X-JS', 'X-GOV'],
  handlerCode: ['G6', 'G1'],
  instrument: ['measures-2016', 'E-2018', 'Q'],
  nameContains: ['县', '税务', '赵', '"\\%', ''],
  titleContains: ['拆', ''],
  after: ['MQ', 'MA', 'garbled'],
  ground: [1, 2, 5],
};

const OF_SCALARS: Readonly<Record<string, readonly unknown[]>> = {
  Date: ['2016-10-07', '2017-12-31', '2020-04-01', '2021-04-01', '2022-04-15', '2024-05-01'],
  Boolean: [true, false],
  Int: [1, 2, 3, 20],
  String: ['990101'],
};

/** A value of the type for an argument or input field of that name, as JSON has it. */
export function valueFor(random: Random, coordinate: string, type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (bare === type && random.chance(0.1)) return null;
  if (isListType(bare)) return listFor(random, coordinate, bare.ofType);
  if (isInputObjectType(bare)) {
    const given = Object.values(bare.getFields()).filter(
      (field) => String(field.type).endsWith('!') || random.chance(0.4),
    );
    return Object.fromEntries(given.map((field) => [field.name, valueFor(random, field.name, field.type)]));
  }
  if (isEnumType(bare)) return random.pick(bare.getValues()).name;
  const name = coordinate.split('.').at(-1) ?? '';
  return random.pick(MEANT[coordinate] ?? MEANT[name] ?? OF_SCALARS[bare.name] ?? ['']);
}

/** Some values; one value may stand for a list of one. */
function listFor(random: Random, coordinate: string, of: GraphQLInputType): unknown {
  if (random.chance(0.2)) return valueFor(random, coordinate, of);
  return Array.from({ length: random.between(1, 2) }, () => valueFor(random, coordinate, of));
}

/** A value as it stands in a document. */
export function literal(value: unknown, type: GraphQLInputType): string {
  const bare = getNullableType(type);
  if (value === null) return 'null';
  if (isListType(bare)) {
    return Array.isArray(value)
      ? `[${value.map((each) => literal(each, bare.ofType)).join(', ')}]`
      : literal(value, bare.ofType);
  }
  if (isInputObjectType(bare)) {
    const fields = bare.getFields();
    const given = Object.entries(value as object).map(([name, each]) => [name, each, fields[name]?.type] as const);
    return `{${given.map(([name, each, its]) => (its === undefined ? '' : `${name}: ${literal(each, its)}`)).join(', ')}}`;
  }
  return isEnumType(bare) && typeof value === 'string' ? value : JSON.stringify(value);
}

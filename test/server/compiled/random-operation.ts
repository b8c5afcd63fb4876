import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from '../../worlds/random';
import type { Asked } from './both-answers';
import { literal, valueFor } from './random-arguments';

type Composite = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

const DEEPEST = 5;
/** Fields of one operation, more or less. */
const MOST_FIELDS = 40;

/** A random operation that is valid on the schema: aliases, arguments, variables, fragments, fields asked twice. */
export function randomOperation(schema: GraphQLSchema, random: Random): Asked {
  const query = schema.getQueryType();
  if (query == null) throw new Error('the schema has no queries');
  return new Draft(schema, random).operation(query);
}

class Draft {
  #fields = 0;
  #names = 0;
  readonly #fragments: { readonly name: string; readonly on: string; readonly text: string }[] = [];
  readonly #variables: string[] = [];
  readonly #values: Record<string, unknown> = {};

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
  ) {}

  operation(query: GraphQLObjectType): Asked {
    const selected = this.#selection(query, 0);
    const declared = this.#variables.length === 0 ? '' : `(${this.#variables.join(', ')})`;
    const fragments = this.#fragments.map(({ name, on, text }) => `fragment ${name} on ${on} ${text}`);
    return { source: [`query Random${declared} ${selected}`, ...fragments].join('\n'), variables: this.#values };
  }

  #selection(type: Composite, depth: number): string {
    const some = Array.from({ length: this.random.between(1, depth === 0 ? 3 : 5) }, () => this.#part(type, depth));
    return `{ ${some.join(' ')} }`;
  }

  /** One selection: a field, `__typename`, or a fragment of the type, of its interface or of all that has it. */
  #part(type: Composite, depth: number): string {
    const { random } = this;
    if (random.chance(0.12)) return random.chance(0.5) ? '__typename' : `${this.#name()}: __typename`;
    if (this.#fields < MOST_FIELDS && random.chance(isInterfaceType(type) ? 0.7 : 0.2))
      return this.#fragment(type, depth);
    return this.#field(type, depth);
  }

  #fragment(type: Composite, depth: number): string {
    const { random } = this;
    const on = random.pick(this.#applicable(type));
    const known = this.#fragments.filter((fragment) => fragment.on === on.name);
    if (known.length > 0 && random.chance(0.4)) return `...${random.pick(known).name}`;
    const text = this.#selection(on, depth);
    if (random.chance(0.5)) return on === type && random.chance(0.3) ? `... ${text}` : `... on ${on.name} ${text}`;
    const name = this.#name().toUpperCase();
    this.#fragments.push({ name, on: on.name, text });
    return `...${name}`;
  }

  /** The types that a fragment may be on where the type stands. */
  #applicable(type: Composite): readonly Composite[] {
    if (isObjectType(type)) return [type, ...type.getInterfaces()];
    return [type, ...this.schema.getPossibleTypes(type)];
  }

  #field(type: Composite, depth: number): string {
    const { random } = this;
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const among = (depth >= DEEPEST || this.#fields >= MOST_FIELDS) && leaves.length > 0 ? leaves : fields;
    const field = random.pick(among);
    const head = this.#head(type, field);
    const once = this.#asked(head, field, depth);
    return random.chance(0.1) ? `${once} ${this.#asked(head, field, depth)}` : once;
  }

  #asked(head: string, field: Field, depth: number): string {
    this.#fields++;
    const named = getNamedType(field.type);
    return isObjectType(named) || isInterfaceType(named) ? `${head} ${this.#selection(named, depth + 1)}` : head;
  }

  /** The field with arguments, then under a name that no other field has. */
  #head(type: Composite, field: Field): string {
    const given = field.args.filter((arg) => isRequiredArgument(arg) || this.random.chance(0.3));
    const args = given.map((arg) => `${arg.name}: ${this.#argument(`${type.name}.${field.name}.${arg.name}`, arg)}`);
    if (args.length > 0) return `${this.#name()}: ${field.name}(${args.join(', ')})`;
    return this.random.chance(0.2) ? `${this.#name()}: ${field.name}` : field.name;
  }

  /** A literal or a variable; one that may be left out is left out at times, with a default or without. */
  #argument(coordinate: string, { type }: GraphQLArgument): string {
    const { random } = this;
    const value = valueFor(random, coordinate, type);
    if (random.chance(0.6)) return literal(value, type);
    const name = this.#name();
    const optional = !String(type).endsWith('!') && random.chance(0.5);
    const fallback = optional && random.chance(0.5) ? ` = ${literal(valueFor(random, coordinate, type), type)}` : '';
    this.#variables.push(`$${name}: ${String(type)}${fallback}`);
    if (!optional || random.chance(0.5)) this.#values[name] = value;
    return `$${name}`;
  }

  #name(): string {
    this.#names++;
    return `n${this.#names}`;
  }
}

import { visit, type DocumentNode, type GraphQLError } from 'graphql';
import type { Bilingual } from '../core/law/lang';

/** Why subgraphs do not compose. */
export interface CompositionProblem {
  /** As composers of Apollo Federation name it. */
  readonly code: string;
  readonly subgraphs: readonly string[];
  /** Schema coordinate, such as `Organ.name` or `Organ.posts(on:)`; null when the problem is about none. */
  readonly element: string | null;
  /** The words of the composer. */
  readonly message: string;
  readonly text: Bilingual;
}

interface Service {
  readonly name: string;
  readonly typeDefs: DocumentNode;
}

/** Reads what a composer tells in words: which subgraphs and which element an error is about. */
export function compositionProblem(error: GraphQLError, services: readonly Service[]): CompositionProblem {
  const { message, extensions } = error;
  const code = typeof extensions.code === 'string' ? extensions.code : 'INVALID_GRAPHQL';
  const meant = services.filter(({ name }) => name === extensions.subgraphName || message.includes(`"${name}"`));
  const element = QUOTED.exec(message)?.[1] ?? written(error, meant[0]) ?? COORDINATE.exec(message)?.[0] ?? null;
  const subgraphs = meant.map(({ name }) => name);
  return { code, subgraphs, element, message, text: textOf(code, subgraphs, element, message) };
}

const COORDINATE = /\b[A-Z]\w*\.\w+(?:\(\w+:\))?/;
const QUOTED = /"([A-Z]\w*(?:\.\w+(?:\(\w+:\))?)?)"/;

/** The element in whose definition the error stands. */
function written({ nodes }: GraphQLError, service: Service | undefined): string | undefined {
  const at = nodes?.[0]?.loc?.start;
  if (at === undefined || service === undefined) return undefined;
  const names: string[] = [];
  visit(service.typeDefs, {
    enter: (node) => {
      if (node.loc === undefined || at < node.loc.start || at >= node.loc.end) return false;
      if (/Definition$|Extension$/.test(node.kind) && 'name' in node) names.push(node.name.value);
      return undefined;
    },
  });
  return names.length === 0 ? undefined : names.slice(0, 2).join('.');
}

function textOf(code: string, subgraphs: readonly string[], element: string | null, message: string): Bilingual {
  const reason = REASONS[code] ?? OTHER;
  const where = [subgraphs.join(', '), element].filter(Boolean).join(': ');
  return {
    zh: `${where} ${reason.zh}（${code}）。${message}`,
    en: `${where} ${reason.en} (${code}). ${message}`,
  };
}

const OTHER: Bilingual = { zh: '不能组合', en: 'does not compose' };

const REASONS: Readonly<Record<string, Bilingual>> = {
  INVALID_FIELD_SHARING: {
    zh: '由多个子图提供，却未标 @shareable',
    en: 'is resolved by several subgraphs and not @shareable',
  },
  FIELD_TYPE_MISMATCH: { zh: '在各子图中的类型不同', en: 'has another type in another subgraph' },
  FIELD_ARGUMENT_TYPE_MISMATCH: { zh: '在各子图中的类型不同', en: 'has another type in another subgraph' },
  TYPE_KIND_MISMATCH: { zh: '在各子图中的种类不同', en: 'is of another kind in another subgraph' },
  ENUM_VALUE_MISMATCH: { zh: '在各子图中的枚举值不同', en: 'has other values in another subgraph' },
  KEY_INVALID_FIELDS: { zh: '的 @key 指明的字段不存在', en: 'has a @key of fields it does not have' },
  REQUIRED_ARGUMENT_MISSING_IN_SOME_SUBGRAPH: {
    zh: '是必填参数，但有的子图没有',
    en: 'is a required argument that a subgraph lacks',
  },
  REQUIRED_INPUT_FIELD_MISSING_IN_SOME_SUBGRAPH: {
    zh: '是必填字段，但有的子图没有',
    en: 'is a required field that a subgraph lacks',
  },
  SATISFIABILITY_ERROR: {
    zh: '从别的子图无法取得：没有共同的 @key',
    en: 'cannot be reached from another subgraph: they share no @key',
  },
  INVALID_GRAPHQL: { zh: '在子图自己的 SDL 中就不成立', en: 'is not valid in the SDL of the subgraph itself' },
};

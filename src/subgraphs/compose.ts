import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import type { Bilingual } from '../core/law/lang';
import { compositionProblem, type CompositionProblem } from './composition-problem';
import { subgraphUrl } from './ports';
import type { SubgraphName } from './shared/subgraph-name';

/** The subgraphs do not make one supergraph: every reason, with the subgraphs and the element it is about. */
export class CompositionFailed extends Error {
  readonly text: Bilingual;

  constructor(readonly problems: readonly CompositionProblem[]) {
    super(problems.map(({ text }) => text.en).join('\n'));
    this.name = 'CompositionFailed';
    this.text = {
      zh: `子图不能组合，问题 ${problems.length} 个`,
      en: `The subgraphs do not compose, problems: ${problems.length}`,
    };
  }
}

/** What a composer needs of a subgraph. */
interface Part {
  readonly name: SubgraphName;
  readonly sdl: string;
}

/** The supergraph SDL of the subgraphs, for a router. Throws `CompositionFailed`. */
export function compose(parts: readonly Part[]): string {
  const services = parts.map(({ name, sdl }) => ({ name, url: subgraphUrl(name), typeDefs: parse(sdl) }));
  const { errors, supergraphSdl } = composeServices(services);
  if (errors !== undefined) throw new CompositionFailed(errors.map((error) => compositionProblem(error, services)));
  return `${supergraphSdl}\n`;
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';

const SUPERGRAPH = fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url));
const PLANNERS = ['rust', 'javascript'];

/** The environment holds values that cannot be meant: every one of them is named. */
export class BadSettings extends Error {}

/**
 * What the environment says: `PORT HOST SUPERGRAPH PLANNER`, and `SUBGRAPH_<NAME>_URL` where a subgraph is not at the
 * address that the supergraph gives. Throws `BadSettings`.
 */
export function readSettings(environment) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { PORT = '4000', HOST = '127.0.0.1', SUPERGRAPH: path = SUPERGRAPH, PLANNER = 'rust' } = given;
  const problems = [];
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535) problems.push(`PORT must be a port, 0 to 65535: “${PORT}”`);
  if (!PLANNERS.includes(PLANNER)) problems.push(`PLANNER must be one of ${PLANNERS.join(', ')}: “${PLANNER}”`);
  const supergraph = textOf(path, problems);
  const subgraphs = supergraph === null ? [] : subgraphsOf(supergraph, given, problems);
  if (problems.length > 0) throw new BadSettings(problems.join('\n'));
  return { host: HOST, port: Number(PORT), planner: PLANNER, supergraph, subgraphs };
}

function textOf(path, problems) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    problems.push(`SUPERGRAPH cannot be read: ${error.message}`);
    return null;
  }
}

/** Name and address of every subgraph of a supergraph. */
function subgraphsOf(supergraph, given, problems) {
  const graphs = parse(supergraph, { noLocation: true }).definitions.find(({ name }) => name?.value === 'join__Graph');
  return (graphs?.values ?? []).map(({ directives }) => {
    const [name, written] = ['name', 'url'].map((wanted) => argument(directives[0], wanted));
    const variable = `SUBGRAPH_${name.toUpperCase().replaceAll('-', '_')}_URL`;
    const url = given[variable] ?? written;
    if (!URL.canParse(url)) problems.push(`${variable} must be the address of the subgraph ${name}: “${url}”`);
    return { name, url };
  });
}

const argument = (directive, wanted) =>
  directive.arguments.find(({ name }) => name.value === wanted)?.value.value ?? '';

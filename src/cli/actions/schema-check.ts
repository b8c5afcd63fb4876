import { buildSchema, type GraphQLSchema } from 'graphql';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay, parseDay } from '../../core/facts/day';
import { shanghaiDay } from '../../server/today';
import { buildSubgraphs } from '../../subgraphs/build-subgraphs';
import { publicSdl } from '../../subgraphs/write-schema';
import { CommandFailure, EXIT } from '../exits';
import type { Change } from '../schema-check/change';
import { withChanges } from '../schema-check/changelog';
import { changesBetween } from '../schema-check/compare';
import { olderGraph } from '../schema-check/older-graph';
import { table } from '../table';
import type { Terminal } from '../terminal';

export interface CheckRequest {
  /** File, or git revision, with the older graph. */
  readonly against: string;
  /** As which day removals are judged; null for today. */
  readonly on: string | null;
  readonly write: boolean;
  readonly json: boolean;
  /** Folder of the checkout. */
  readonly root: string;
}

const GRAPH = 'schema/graph.graphql';
const CHANGELOG = 'schema/CHANGELOG.md';

/** Prints what changed in the public graph, and fails where something breaks that was not announced. */
export async function checkSchema(request: CheckRequest, terminal: Terminal, build = buildSubgraphs): Promise<void> {
  const { against, on, root, json } = request;
  const before = read(olderGraph(against, root, GRAPH, terminal), against, terminal);
  const today = parseDay(on ?? '') ?? shanghaiDay(Date.now());
  const changes = changesBetween(before, buildSchema(publicSdl(await build())), today);
  const refused = changes.filter((change) => change.refused).length;
  const written = request.write && refused === 0 && writeChangelog(changes, formatDay(today), request, terminal);
  if (json) await terminal.data(JSON.stringify({ against, on: formatDay(today), ...told(changes, terminal), written }));
  else await tell(changes, written, terminal);
  if (refused > 0) throw new CommandFailure(EXIT.FAILURE, terminal.words(refusal(refused)));
}

function read(sdl: string, against: string, { words }: Terminal): GraphQLSchema {
  try {
    return buildSchema(sdl);
  } catch (error) {
    const { message } = error as Error;
    const text = {
      zh: `“${against}”不是图的 SDL：${message}`,
      en: `“${against}” is not the SDL of a graph: ${message}`,
    };
    throw new CommandFailure(EXIT.FAILURE, words(text));
  }
}

/** Whether there was something new to write. */
function writeChangelog(changes: readonly Change[], day: string, { root }: CheckRequest, { words }: Terminal): boolean {
  const [path, manifest] = [join(root, CHANGELOG), join(root, 'package.json')];
  const missing = [path, manifest].find((file) => !existsSync(file));
  if (missing !== undefined) {
    const text = { zh: `没有 ${missing}，请在检出的目录里运行。`, en: `There is no ${missing}: run it in a checkout.` };
    throw new CommandFailure(EXIT.NOT_FOUND, words(text));
  }
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
  const before = readFileSync(path, 'utf8');
  const after = withChanges(before, changes, { version, day });
  if (after !== before) writeFileSync(path, after);
  return after !== before;
}

const count = (changes: readonly Change[]) => ({
  breaking: changes.filter(({ level }) => level === 'BREAKING').length,
  refused: changes.filter(({ refused }) => refused).length,
  dangerous: changes.filter(({ level }) => level === 'DANGEROUS').length,
  safe: changes.filter(({ level }) => level === 'SAFE').length,
});

const told = (changes: readonly Change[], { words }: Terminal) => ({
  ...count(changes),
  changes: changes.map((change) => ({ ...change, text: words(change.text) })),
});

async function tell(changes: readonly Change[], written: boolean, { data, message, words }: Terminal): Promise<void> {
  const rows = changes.map((change) => [words(labelOf(change)), change.element, words(change.text)]);
  if (rows.length > 0) await data(table(rows));
  const { breaking, refused, dangerous, safe } = count(changes);
  message(
    words({
      zh: `破坏性 ${breaking}（不允许 ${refused}），须留意 ${dangerous}，安全 ${safe}。`,
      en: `${breaking} breaking (${refused} refused), ${dangerous} dangerous, ${safe} safe.`,
    }),
  );
  if (written) message(words({ zh: `已记入 ${CHANGELOG}`, en: `Written to ${CHANGELOG}` }));
}

function labelOf({ level, refused }: Change) {
  if (level === 'DANGEROUS') return { zh: '须留意', en: 'dangerous' };
  if (level === 'SAFE') return { zh: '安全', en: 'safe' };
  return refused
    ? { zh: '破坏性，不允许', en: 'breaking, refused' }
    : { zh: '破坏性，已预告', en: 'breaking, announced' };
}

const refusal = (refused: number) => ({
  zh: `有 ${refused} 处破坏性变更未经预告：先以 @deprecated(reason: "… removed on YYYY-MM-DD …") 弃用，过了该日再移除。`,
  en: `${refused} breaking changes were not announced: deprecate with @deprecated(reason: "… removed on YYYY-MM-DD …") and remove after that day.`,
});

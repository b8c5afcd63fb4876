import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { datasetOfRows } from '../../src/core/dataset/columns-of-rows';
import { importDataset } from '../../src/storage/importing/import-dataset';
import { SYSTEM_VIEWER } from '../../src/storage/viewer';
import { SUBGRAPH_NAMES, type SubgraphName } from '../../src/subgraphs/shared/subgraph-name';
import { WORLD } from '../graph/world';
import { withPostgres } from '../storage/support';
import { ask, type Answered } from './ask';
import { MAIN, startProgram } from './deployment';

/** One field of each subgraph. */
const FIELDS: Readonly<Record<SubgraphName, string>> = {
  organs: 'organs: organ(code: "X-JS") { name }',
  cadres: 'cadres: cadre(code: "G4") { name }',
  petitions: 'petitions: petition(number: "XF-1") { title }',
  responsibility: 'responsibility: petition(number: "XF-2") { responsibility { status } }',
  oversight: 'oversight: incident(code: "SZ-1") { code }',
};
/** The duty on a petition needs the petition. */
const LOST_WITH: Readonly<Partial<Record<SubgraphName, object>>> = { petitions: { responsibility: null } };
const QUERY = `{ ${Object.values(FIELDS).join(' ')} }`;

/** Milliseconds. */
const [LONGEST, BACK_WITHIN, LOAD_AFTER, CLIENTS] = [15_000, 5000, 6000, 8];

interface Seen {
  readonly at: number;
  readonly took: number;
  readonly answer: Answered;
}

/** Clients that ask without a pause, and what they saw. */
class Load {
  readonly seen: Seen[] = [];
  readonly #ended: Promise<unknown>;
  #stopped = false;

  constructor(address: string) {
    this.#ended = Promise.all(Array.from({ length: CLIENTS }, () => this.#run(address)));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#ended;
  }

  async #run(address: string): Promise<void> {
    while (!this.#stopped) {
      const began = performance.now();
      const answer = await ask(address, QUERY);
      const at = performance.now();
      this.seen.push({ at, took: at - began, answer });
    }
  }
}

/** The process that serves a subgraph, among the children of another. */
function processOf(parent: number, subgraph: SubgraphName): number {
  const isIt = (pid: string) => {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return (
      status.includes(`PPid:\t${parent}\n`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`\0${subgraph}\0`)
    );
  };
  const found = readdirSync('/proc').find((name) => /^\d+$/.test(name) && isIt(name));
  if (found === undefined) throw new Error(`no process serves ${subgraph}`);
  return Number(found);
}

withPostgres('A lost subgraph', (open) => {
  let federation: Awaited<ReturnType<typeof startProgram>>;
  let whole: Answered;
  const said: string[] = [];

  beforeAll(async () => {
    const store = await open();
    await importDataset(store, SYSTEM_VIEWER, datasetOfRows(WORLD));
    federation = await startProgram(
      MAIN,
      ['federation', '--json', '--lang', 'en', '--subgraph-port', '0'],
      { DATABASE_URL: store.url ?? '' },
      said,
    );
    whole = await ask(federation.address, QUERY);
  });
  afterAll(() => federation.child.stop());

  it.each(SUBGRAPH_NAMES)('%s, killed under load, costs its own fields alone, for a while', async (subgraph) => {
    expect(whole.errors).toBeUndefined();
    const load = new Load(federation.address);
    await setTimeout(500);
    process.kill(processOf(federation.child.pid, subgraph), 'SIGKILL');
    while (!said.includes(`${subgraph} is back`)) await setTimeout(5);
    const back = performance.now();
    await setTimeout(LOAD_AFTER);
    await load.stop();
    const partial = load.seen.filter(({ answer }) => answer.errors !== undefined);

    expect(Math.max(...load.seen.map(({ took }) => took))).toBeLessThan(LONGEST);
    expect(partial.length).toBeGreaterThan(0);
    for (const { at, answer } of partial) {
      expect(at - back).toBeLessThan(BACK_WITHIN);
      for (const { extensions } of answer.errors ?? [])
        expect(extensions).toMatchObject({ code: 'UNAVAILABLE', subgraph });
      expect(answer.data).toEqual({ ...whole.data, ...LOST_WITH[subgraph], [subgraph]: null });
    }
    expect(load.seen.at(-1)?.answer).toEqual(whole);
  });

  it('that hangs is waited for, but not for ever', async () => {
    const pid = processOf(federation.child.pid, 'cadres');
    process.kill(pid, 'SIGSTOP');
    const began = performance.now();
    const { data, errors } = await ask(federation.address, QUERY).finally(() => process.kill(pid, 'SIGCONT'));

    expect(performance.now() - began).toBeLessThan(LONGEST);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'UNAVAILABLE', subgraph: 'cadres' }]);
    expect(data).toEqual({ ...whole.data, cadres: null });
    expect(await ask(federation.address, QUERY)).toEqual(whole);
  });
});

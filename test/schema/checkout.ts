import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Subgraph } from '../../src/subgraphs/shared/federate';
import { publicSdl } from '../../src/subgraphs/write-schema';

/** A git repository of its own with older graphs, each under a tag; HEAD has the graph of the code. */
export class Checkout {
  /** A folder that is in no repository, above the checkout. */
  readonly outside = mkdtempSync(join(tmpdir(), 'petition-graph-schema-'));
  readonly root = join(this.outside, 'checkout');
  readonly changelog = join(this.root, 'schema/CHANGELOG.md');

  static of(subgraphs: readonly Subgraph[]): Checkout {
    const checkout = new Checkout();
    const graph = publicSdl(subgraphs);
    checkout.write('package.json', '{ "version": "3.1.4" }');
    checkout.write('schema/CHANGELOG.md', '# Changes\n');
    checkout.write('broken.graphql', 'type Query {');
    checkout.write('older.graphql', withField(graph, 'removed on 2026-06-30'));
    checkout.git('init', '--quiet');
    checkout.release('before-the-graph');
    checkout.release('smaller', graph.replace(/\n {2}"""[^"]*"""\n {2}cadre\([^)]*\): Cadre\n/, '\n'));
    checkout.release('dated', withField(graph, 'use cadre; removed on 2026-06-30'));
    checkout.release('undated', withField(graph, 'use cadre'));
    checkout.release('current', graph);
    return checkout;
  }

  remove(): void {
    rmSync(this.outside, { recursive: true, force: true });
  }

  private release(tag: string, graph?: string): void {
    if (graph !== undefined) this.write('schema/graph.graphql', graph);
    this.git('add', '.');
    this.git('commit', '--message', tag);
    this.git('tag', tag);
  }

  private write(path: string, text: string): void {
    mkdirSync(join(this.root, path, '..'), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  private git(...given: readonly string[]): void {
    const settings = [
      'user.name=somebody',
      'user.email=somebody@example.org',
      'commit.gpgSign=false',
      'tag.gpgSign=false',
    ];
    const options = settings.flatMap((setting) => ['-c', setting]);
    execFileSync('git', [...options, ...given], { cwd: this.root, stdio: 'ignore' });
  }
}

/** The graph with one more field, deprecated for a reason. */
const withField = (graph: string, reason: string): string =>
  graph.replace('type Query {', `type Query {\n  former: String @deprecated(reason: "${reason}")`);

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chownSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort } from './free-port';
import { allGone, childrenOf, killAll } from './processes';

const INSTALLED = '/usr/lib/postgresql';

/** What a commit promises must hold when the server is killed, so nothing is relaxed that a database in use relies on. */
const SETTINGS = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  dynamic_shared_memory_type: 'mmap',
  shared_buffers: '32MB',
  max_connections: '40',
};

/** Milliseconds that the server may take to end when it is told to. */
const PATIENCE = 10_000;

/** A PostgreSQL cluster in a folder of its own, on the loopback address alone. It is gone when this process ends. */
export class Cluster {
  #postmaster: ChildProcess | null = null;
  readonly #end = () => {
    this.#removeNow();
  };

  private constructor(
    private readonly folder: string,
    private readonly port: number,
    private readonly password: string,
    private readonly owner: Owner,
  ) {
    process.once('exit', this.#end);
  }

  /** Makes the cluster. Throws where PostgreSQL is not installed. */
  static async create(): Promise<Cluster> {
    const owner = ownerOf();
    const folder = mkdtempSync(join(tmpdir(), 'petition-graph-faults-'));
    const cluster = new Cluster(folder, await freePort(), randomBytes(12).toString('hex'), owner);
    const passwordFile = join(folder, 'password');
    writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
    for (const path of [folder, passwordFile]) if (owner.uid !== undefined) chownSync(path, owner.uid, owner.gid ?? 0);
    const given = ['-D', cluster.#data, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
    execFileSync(join(binaries(), 'initdb'), [...given, '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'], {
      ...owner,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return cluster;
  }

  get url(): string {
    return `postgres://postgres:${this.password}@127.0.0.1:${this.port}/postgres`;
  }

  /** Starts the server. Resolves when it accepts connections. */
  async start(): Promise<void> {
    const settings = Object.entries({ ...SETTINGS, port: this.port }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]);
    const log = openSync(this.#log, 'a');
    const postmaster = spawn(join(binaries(), 'postgres'), ['-D', this.#data, ...settings], {
      ...this.owner,
      cwd: this.folder,
      // A group of its own: Ctrl-C is for this process to pass on.
      detached: true,
      stdio: ['ignore', log, log],
    });
    this.#postmaster = postmaster;
    while (!(await this.#accepts())) {
      if (postmaster.exitCode !== null || postmaster.signalCode !== null)
        throw new Error(`PostgreSQL did not start:\n${readFileSync(this.#log, 'utf8').slice(-2000)}`);
      await setTimeout(20);
    }
  }

  /** Kills every process of the server at once. Resolves when none is left. */
  async crash(): Promise<void> {
    const postmaster = this.#postmaster;
    if (postmaster?.pid === undefined) throw new Error('PostgreSQL does not run');
    const ended = once(postmaster, 'exit');
    const pids = [postmaster.pid, ...childrenOf(postmaster.pid)];
    killAll(pids);
    await ended;
    await allGone(pids);
    this.#postmaster = null;
  }

  /** Stops the server and removes all of it. */
  async remove(): Promise<void> {
    const postmaster = this.#postmaster;
    if (postmaster !== null && postmaster.exitCode === null && postmaster.signalCode === null) {
      const ended = once(postmaster, 'exit');
      // A fast shutdown: it waits for nobody.
      postmaster.kill('SIGINT');
      await Promise.race([ended, setTimeout(PATIENCE, undefined, { ref: false })]);
    }
    process.off('exit', this.#end);
    this.#removeNow();
  }

  get #data(): string {
    return join(this.folder, 'data');
  }

  get #log(): string {
    return join(this.folder, 'log');
  }

  async #accepts(): Promise<boolean> {
    const client = new Client({ connectionString: this.url, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return true;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  #removeNow(): void {
    const pid = this.#postmaster?.pid;
    if (pid !== undefined && this.#postmaster?.exitCode === null) killAll([pid, ...childrenOf(pid)]);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

interface Owner {
  readonly uid?: number;
  readonly gid?: number;
}

/** Who runs the server: PostgreSQL refuses root, for whom Debian has a user. */
function ownerOf(): Owner {
  if (process.getuid?.() !== 0) return {};
  const id = (which: string) => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** The folder of the newest PostgreSQL that Debian has installed. */
function binaries(): string {
  const folders = existsSync(INSTALLED) ? readdirSync(INSTALLED) : [];
  const [newest] = folders
    .filter((version) => existsSync(join(INSTALLED, version, 'bin/initdb')))
    .sort((one, other) => Number(other) - Number(one));
  if (newest === undefined) throw new Error(`No PostgreSQL is installed in ${INSTALLED}`);
  return join(INSTALLED, newest, 'bin');
}

import { createRequire } from 'node:module';
import type * as AuditAction from './actions/audit';
import type * as BenchAction from './actions/bench';
import type * as FederationAction from './actions/federation';
import type * as ImportAction from './actions/import';
import type * as MigrateAction from './actions/migrate';
import type * as ResolveAction from './actions/resolve';
import type * as SampleAction from './actions/sample';
import type * as SchemaAction from './actions/schema';
import type * as SchemaCheckAction from './actions/schema-check';
import type * as ServeAction from './actions/serve';

interface Actions {
  readonly audit: typeof AuditAction;
  readonly bench: typeof BenchAction;
  readonly federation: typeof FederationAction;
  readonly import: typeof ImportAction;
  readonly migrate: typeof MigrateAction;
  readonly resolve: typeof ResolveAction;
  readonly sample: typeof SampleAction;
  readonly schema: typeof SchemaAction;
  readonly 'schema-check': typeof SchemaCheckAction;
  readonly serve: typeof ServeAction;
}

const load = createRequire(__filename);

/** The module behind a command, loaded when the command runs: the whole graph takes a second, `--help` must not. */
export const action = <Name extends keyof Actions>(name: Name): Actions[Name] =>
  load(`./actions/${name}`) as Actions[Name];

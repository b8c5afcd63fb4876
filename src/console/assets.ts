import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CONSOLE_STYLE } from './page';
import { START_SCRIPT } from './start-script';

export interface Asset {
  readonly type: 'text/javascript; charset=utf-8' | 'text/css; charset=utf-8';
  read(): Promise<string>;
}

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/** A file of an installed package, found the way Node finds it and read when first asked for. */
function installed(type: Asset['type'], name: string, file: string): Asset {
  let content: Promise<string> | null = null;
  const read = () => readFile(join(dirname(require.resolve(`${name}/package.json`)), file), 'utf8');
  return { type, read: () => (content ??= read()) };
}

const written = (type: Asset['type'], content: string): Asset => ({ type, read: () => Promise.resolve(content) });

/** What the page loads, by name under `/console/`. */
export const CONSOLE_ASSETS: ReadonlyMap<string, Asset> = new Map([
  ['react.js', installed(SCRIPT, 'react', 'umd/react.production.min.js')],
  ['react-dom.js', installed(SCRIPT, 'react-dom', 'umd/react-dom.production.min.js')],
  ['graphiql.js', installed(SCRIPT, 'graphiql', 'graphiql.min.js')],
  ['graphiql.css', installed(STYLE, 'graphiql', 'graphiql.min.css')],
  ['console.css', written(STYLE, CONSOLE_STYLE)],
  ['start.js', written(SCRIPT, START_SCRIPT)],
]);

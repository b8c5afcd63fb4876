import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { generated } from './generate';

/** Set to write the files anew after the SDL or an operation changed. */
const recording = process.env.RECORD_OPERATIONS === '1';

describe('What follows from the committed SDL and operations', () => {
  const files = Array.from(generated(), ([path, text]) => ({ name: basename(path), path, text }));

  it.each(files)('$name is current; if not, run it with RECORD_OPERATIONS=1', ({ path, text }) => {
    if (recording) writeFileSync(path, text);

    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

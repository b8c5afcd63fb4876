#!/usr/bin/env node
import { run } from './program';

/** Milliseconds. What a library leaves open after a failure must not keep a command that has ended. */
const LEAVE = 1000;

void run(process.argv.slice(2)).then((exit) => {
  process.exitCode = exit;
  setTimeout(() => process.exit(), LEAVE).unref();
});

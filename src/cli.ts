#!/usr/bin/env node
// The command-line door: the process in, its exit code out. Signals are handled here and nowhere else.
// Nothing but what answers at once is imported ahead: to load the program takes longer than to give that answer.

import { setMaxListeners } from 'node:events';
import { knownAtOnce } from './commands/at-once.ts';
import { WIDTH } from './width.ts';

/** One signal asks for an orderly end, a second one does not wait for it. */
function stopOnSignals(): AbortSignal {
  const controller = new AbortController();
  // Every request that is under way listens.
  setMaxListeners(0, controller.signal);
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(code);
      controller.abort(signal);
    });
  }
  return controller.signal;
}

async function run(words: readonly string[]): Promise<void> {
  const [{ runCommandLine }, { openRuntime }] = await Promise.all([
    import('./commands/command-line.ts'),
    import('./commands/open-runtime.ts'),
  ]);
  process.exitCode = await runCommandLine(words, openRuntime(stopOnSignals()));
}

const words = process.argv.slice(2);
const answer = knownAtOnce(words, process.stdout.columns ?? WIDTH);
if (answer === undefined) await run(words);
else process.stdout.on('error', () => undefined).write(answer);

#!/usr/bin/env node
// The command-line door: the process in, its exit code out. Signals are handled here and nowhere else.

import { setMaxListeners } from 'node:events';
import { runCommandLine } from './commands/command-line.ts';
import { openRuntime } from './commands/open-runtime.ts';

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

process.exitCode = await runCommandLine(process.argv.slice(2), openRuntime(stopOnSignals()));

// The outside world: clock, sleep, randomness, environment, streams. Everything that touches it is handed a Runtime,
// so that tests can stand in for all of it. Nothing else in src reads the clock or the environment.

import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { WIDTH } from './width.ts';

export interface OutStream {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly columns: number;
}

export interface Runtime {
  now(): Date;
  /** Milliseconds that never run backwards. */
  monotonic(): number;
  /** Ends early, without throwing, when `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** In [0, 1). */
  random(): number;
  /** `bytes` random bytes in hexadecimal. */
  randomHex(bytes: number): string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdout: OutStream;
  readonly stderr: OutStream;
  readonly stdinIsTTY: boolean;
  /** Asks on the terminal; only called where stdin and stderr are terminals. */
  ask(question: string): Promise<string>;
  /** Aborts when the process is told to stop; its reason is 'SIGINT' or 'SIGTERM'. */
  readonly stop: AbortSignal;
}

const outStream = (stream: NodeJS.WriteStream): OutStream => ({
  write: (text) => void stream.write(text),
  isTTY: stream.isTTY === true,
  columns: stream.columns ?? WIDTH,
});

async function askOnTerminal(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(question)).trim();
  } finally {
    terminal.close();
  }
}

/** The real world. `stop` comes from the door, which alone handles signals. */
export function processRuntime(stop: AbortSignal): Runtime {
  return {
    now: () => new Date(),
    monotonic: () => performance.now(),
    sleep: async (ms, signal) => {
      await delay(ms, undefined, { signal: signal ?? stop }).catch(() => undefined);
    },
    random: Math.random,
    randomHex: (bytes) => randomBytes(bytes).toString('hex'),
    env: process.env,
    cwd: process.cwd(),
    stdout: outStream(process.stdout),
    stderr: outStream(process.stderr),
    stdinIsTTY: process.stdin.isTTY === true,
    ask: askOnTerminal,
    stop,
  };
}

// The committed bundle as users start it: a process of its own, with only the environment it is given.

import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const CLI = join(import.meta.dirname, '../../dist/cli.js');
export const ACTION = join(import.meta.dirname, '../../dist/action.js');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  readonly pid: number;
  readonly ended: Promise<Ended>;
  kill(signal: NodeJS.Signals): void;
  /** Resolves once stderr or stdout matches. */
  says(pattern: RegExp): Promise<void>;
}

interface Where {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function start(script: string, words: readonly string[], { cwd, env }: Where): Started {
  const child = spawn(process.execPath, [script, ...words], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: 'pipe',
  });
  const text = { out: '', err: '' };
  const waiting: (() => void)[] = [];
  const hear = (stream: 'out' | 'err') => (chunk: Buffer) => {
    text[stream] += chunk.toString('utf8');
    for (const look of [...waiting]) look();
  };
  child.stdout.on('data', hear('out'));
  child.stderr.on('data', hear('err'));
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, ...text })));
  return {
    pid: child.pid ?? 0,
    ended,
    kill: (signal) => void child.kill(signal),
    says: (pattern) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (pattern.test(text.out + text.err)) resolve();
        };
        waiting.push(look);
        look();
      }),
  };
}

export const run = (words: readonly string[], where: Where): Promise<Ended> => start(CLI, words, where).ended;

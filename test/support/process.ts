// The committed bundle as users start it: a process of its own, with only the environment it is given. Its streams, its words
// and what its children are given are searched for the tokens in that environment.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expectNoToken, watchProcess } from './canary-places.ts';
import { tried } from './tried.ts';

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
  /** The Node that runs it; that of the tests where left out. */
  readonly node?: string;
}

export function start(script: string, words: readonly string[], { cwd, env = {}, node = process.execPath }: Where): Started {
  const child = spawn(node, [script, ...words], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: 'pipe',
  });
  const watch = watchProcess(child.pid ?? 0);
  const text = { out: '', err: '' };
  const waiting: (() => void)[] = [];
  const hear = (stream: 'out' | 'err') => (chunk: Buffer) => {
    text[stream] += chunk.toString('utf8');
    for (const look of [...waiting]) look();
  };
  child.stdout.on('data', hear('out'));
  child.stderr.on('data', hear('err'));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve)).then((code): Ended => {
    searchAll({ ...text, seen: watch.stop() }, env);
    return { code, ...text };
  });
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

/** What opens something: in the environment of the CLI, and as inputs of the action. */
const TOKENS = ['DATABRAIN_API_TOKEN', 'INPUT_API-TOKEN', 'INPUT_GITHUB-TOKEN', 'EMBED_SYNC_GIT_TOKEN'];

function searchAll({ out, err, seen }: Omit<Ended, 'code'> & { readonly seen: string }, env: Readonly<Record<string, string>>) {
  const tokens = TOKENS.flatMap((name) => env[name] ?? []);
  // The runner is told what to mask, in the only way that there is.
  expectNoToken('stdout', out.replaceAll(/^::add-mask::.*$/gm, ''), ...tokens);
  expectNoToken('stderr', err, ...tokens);
  expectNoToken('the words or the environment of a process', seen, ...tokens);
  if (tokens.length > 0) tried('runs searched for the token', 1);
}

export const run = (words: readonly string[], where: Where): Promise<Ended> => start(CLI, words, where).ended;

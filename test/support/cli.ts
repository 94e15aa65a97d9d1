// The whole program without a process: words in, exit code and both streams out, in a folder of its own, over real HTTP
// against a sandbox. Every run is searched for the token, in every encoding that it could travel in by accident.

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { runCommandLine } from '../../src/commands/command-line.ts';
import type { OutStream, Runtime } from '../../src/runtime.ts';
import { processRuntime } from '../../src/runtime.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/options.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import { expectNoToken, expectNoTokenBelow } from './canary-places.ts';
import { tried } from './tried.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What stdout holds, which must be exactly one JSON value. */
  json<T = Record<string, unknown>>(): T;
}

export interface Stage {
  readonly folder: string;
  readonly sandbox: Sandbox;
  write(path: string, text: string): Promise<void>;
  read(path: string): Promise<string>;
  run(words: string, more?: Partial<Runtime>): Promise<Ran>;
  /** Updates that the server received so far. */
  updates(): readonly string[];
}

/** With every sign that one or another encoding writes differently. */
const TOKEN = 'canary+7f3q/2a91-4dz.e_11ee~bk56=Qx';
const open: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A sandbox and an empty folder; both go when the test ends. */
export async function openStage(options: SandboxOptions = {}, files: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'embed-sync-test-'));
  const sandbox = await startSandbox({ token: TOKEN, dataApp: 'Customer portal', ...options });
  const stage: Stage = {
    folder,
    sandbox,
    write: async (path, text) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    },
    read: (path) => readFile(join(folder, path), 'utf8'),
    run: (words, more) => runIn(stage, words, more),
    updates: () =>
      sandbox.ledger.filter(({ method, path }) => method === 'PUT' || path.endsWith('/update')).map(({ body }) => body),
  };
  open.push(async () => {
    await sandbox.close();
    await expectNoTokenBelow(folder, sandbox.token);
    await rm(folder, { recursive: true, force: true });
  });
  for (const [path, text] of Object.entries(files)) await stage.write(path, text);
  return stage;
}

async function runIn({ folder, sandbox }: Stage, words: string, more: Partial<Runtime> = {}): Promise<Ran> {
  const stdout = captured();
  const stderr = captured();
  const runtime: Runtime = {
    ...processRuntime(new AbortController().signal),
    env: { PATH: process.env.PATH, DATABRAIN_API_BASE_URL: sandbox.baseUrl, DATABRAIN_API_TOKEN: sandbox.token },
    cwd: folder,
    stdinIsTTY: false,
    stdout: stdout.stream,
    stderr: stderr.stream,
    // Back-off is there, but not waited for in full.
    sleep: (ms) => new Promise((done) => setTimeout(done, Math.min(ms, 5))),
    ...more,
  };
  const code = await runCommandLine(words.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? [], runtime);
  const [out, err] = [stdout.text(), stderr.text()];
  // Nothing here passed the redactor of the door: what it would blot must not be there in the first place.
  expectNoToken('stdout', out, sandbox.token);
  expectNoToken('stderr', err, sandbox.token);
  tried('runs searched for the token', 1);
  return { code, out, err, json: () => JSON.parse(out) };
}

function captured(): { readonly stream: OutStream; readonly text: () => string } {
  let text = '';
  const write = (more: string): void => {
    text += more;
  };
  return { stream: { write, isTTY: false, columns: 100 }, text: () => text };
}

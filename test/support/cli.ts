// The whole program without a process: words in, exit code and both streams out, in a folder of its own, over real HTTP
// against a sandbox. Every run is searched for the token, in every encoding that it could travel in by accident.

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect } from 'vitest';
import { runCommandLine } from '../../src/commands/command-line.ts';
import type { OutStream, Runtime } from '../../src/runtime.ts';
import { processRuntime } from '../../src/runtime.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/options.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import { createRedactor, createSecret } from '../../src/secret.ts';

interface Ran {
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

const TOKEN = 'canary-7f3c2a91-4d2e-11ee-be56';
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
    expectNoToken('a file', await allFiles(folder));
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
  expectNoToken('stdout', out);
  expectNoToken('stderr', err);
  return { code, out, err, json: () => JSON.parse(out) };
}

function captured(): { readonly stream: OutStream; readonly text: () => string } {
  let text = '';
  const write = (more: string): void => {
    text += more;
  };
  return { stream: { write, isTTY: false, columns: 100 }, text: () => text };
}

const redact = createRedactor(createSecret(TOKEN));

/** Nothing here passed the redactor of the door: what it would blot must not be there in the first place. */
function expectNoToken(where: string, text: string): void {
  expect(redact(text) === text, `the token is in ${where}`).toBe(true);
}

async function allFiles(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}

// A folder for a run of the benchmark, and the servers in it, each a process of its own on loopback.

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { rolldown } from 'rolldown';

/** @typedef {{ baseUrl: string, token: string, embeds: import('./fleet.mjs').Embed[] }} Served */

/** What is measured: the bundle that users run. */
export const CLI = process.env.BENCH_CLI ?? join(import.meta.dirname, '../dist/cli.js');

/**
 * @template T
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), 'embed-sync-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The server's sources are TypeScript, which not every supported Node runs.
 *
 * @param {string} folder
 */
export async function buildServer(folder) {
  const bundle = await rolldown({ input: join(import.meta.dirname, 'serve.ts'), platform: 'node' });
  const file = join(folder, 'serve.mjs');
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  return file;
}

/**
 * @template T
 * @param {string} script
 * @param {import('./serve.ts').Service} service
 * @param {(served: Served) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withServer(script, service, work) {
  const child = spawn(process.execPath, ['--max-old-space-size=4096', script], {
    env: { PATH: process.env.PATH ?? '', BENCH_SERVICE: JSON.stringify(service) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    for await (const line of createInterface({ input: child.stdout })) return await work(JSON.parse(line));
    throw new Error('the server ended before it listened');
  } finally {
    child.kill();
  }
}

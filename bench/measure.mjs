// Programs in; how long each took, what it used and what it said out. Contenders run in turns, so that whatever else the
// machine does meets them alike, and only ratios within one call are compared.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const USAGE = join(import.meta.dirname, 'usage.cjs');

/**
 * @typedef {object} Program
 * @property {readonly string[]} words what follows `node`
 * @property {string} [cwd]
 * @property {Record<string, string>} [env]
 * @property {() => Promise<unknown>} [before] unmeasured, before each run
 *
 * @typedef {{ wallMs: number, cpuMs: number, peakMiB: number, code: number | null, out: string, err: string }} Run
 * @typedef {Pick<Run, 'wallMs' | 'cpuMs' | 'peakMiB'> & { last: Run | undefined }} Median
 */

/**
 * @param {Program} program
 * @returns {Promise<Run>}
 */
export async function runOnce({ words, cwd, env = {}, before }) {
  await before?.();
  const began = performance.now();
  const child = spawn(process.execPath, ['--require', USAGE, ...words], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const texts = ['', '', ''];
  for (const [index, fd] of [1, 2, 3].entries()) child.stdio[fd]?.on('data', (chunk) => (texts[index] += chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  const wallMs = performance.now() - began;
  const [out = '', err = '', usage = ''] = texts;
  return { wallMs, code, out, err, ...JSON.parse(usage || '{"cpuMs":0,"peakMiB":0}') };
}

/**
 * Programs and what they are measured against, with the medians of `rounds` turns; one more turn before them is not counted.
 *
 * @param {Program} base
 * @param {Record<string, Program>} programs
 * @param {number} rounds
 * @returns {Promise<{ base: Median, runs: [string, Median][] }>}
 */
export async function compare(base, programs, rounds) {
  const contenders = [base, ...Object.values(programs)].map((program) => ({ program, runs: /** @type {Run[]} */ ([]) }));
  for (let round = 0; round <= rounds; round++) {
    for (const { program, runs } of contenders) {
      const run = await runOnce(program);
      if (round > 0) runs.push(run);
    }
  }
  const [first, ...others] = contenders.map(({ runs }) => medianOf(runs));
  if (first === undefined) throw new Error('there is nothing to compare');
  return { base: first, runs: Object.keys(programs).map((name, index) => [name, others[index] ?? first]) };
}

/**
 * @param {readonly Run[]} runs
 * @returns {Median}
 */
function medianOf(runs) {
  const of = (/** @type {'wallMs' | 'cpuMs' | 'peakMiB'} */ key) => median(runs.map((run) => run[key]));
  return { wallMs: of('wallMs'), cpuMs: of('cpuMs'), peakMiB: of('peakMiB'), last: runs.at(-1) };
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

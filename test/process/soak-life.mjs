// A process that lives long: plans, applies, looks for drift and rolls back through the library, several fleets at once, round
// after round. Its parent spoils their servers between rounds; it tells the parent what became of its memory and its files.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** @type {{ library: string, seconds: number, lanes: readonly { baseUrl: string, folder: string }[] }} */
const { library, seconds, lanes } = JSON.parse(process.env.SOAK ?? '{}');
const token = process.env.DATABRAIN_API_TOKEN;
const { apply, loadManifest, openReader, openWriter, plan, planRollback, readHistory } = await import(library);

/** Rounds, on however slow a machine. */
const FEWEST = 9;
const HISTORY = 'file:history.jsonl';
/** @type {Record<string, number>} */
const refused = {};

/** Faults may end a step, in one of the ways that are documented. @param {() => Promise<unknown>} step */
async function tolerant(step) {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof Error && 'exitCode' in error && 'code' in error) || error.code === 'INTERNAL') throw error;
    refused[String(error.code)] = (refused[String(error.code)] ?? 0) + 1;
  }
}

/** @param {{ baseUrl: string, folder: string }} lane @param {number} round */
async function cycle({ baseUrl, folder }, round) {
  const connection = { baseUrl, token, history: HISTORY, cwd: folder };
  const [reader, writer] = [openReader(connection), openWriter(connection)];
  const { manifest } = await loadManifest([round % 2 === 0 ? 'open.yaml' : 'closed.yaml'], folder);
  await tolerant(async () => {
    const planned = await plan(manifest, reader);
    await apply(planned, writer, { approve: planned.plan.planId, actor: 'soak' });
  });
  await tolerant(async () => (await plan(manifest, reader)).plan.drift);
  if (round % 3 === 0) {
    await tolerant(async () => {
      const back = await planRollback('last', reader);
      await apply(back, writer, { approve: back.plan.planId, actor: 'soak' });
    });
  }
  await readHistory(HISTORY, folder);
}

const DESCRIPTORS = '/proc/self/fd';
const openFiles = () => (existsSync(DESCRIPTORS) ? readdirSync(DESCRIPTORS).length : 0);

/** @param {unknown} message */
const tell = (message) => new Promise((resolve) => process.send?.(message, resolve));
const answer = () => new Promise((resolve) => process.once('message', resolve));

/** The least of several, in milliseconds of the processor. @param {string} folder @param {string} file */
async function timeOf(folder, file) {
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < 7; n += 1) {
    const since = process.cpuUsage();
    await readHistory(`file:${file}`, folder);
    const { user, system } = process.cpuUsage(since);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** @param {string} folder */
async function verification(folder) {
  const lines = readFileSync(join(folder, 'history.jsonl'), 'utf8').split('\n');
  writeFileSync(join(folder, 'quarter.jsonl'), `${lines.slice(0, Math.floor(lines.length / 4)).join('\n')}\n`);
  return {
    records: lines.length - 1,
    quarterMs: await timeOf(folder, 'quarter.jsonl'),
    wholeMs: await timeOf(folder, 'history.jsonl'),
  };
}

const filesBefore = openFiles();
/** @type {number[]} */
const heap = [];
const until = performance.now() + seconds * 1000;
let rounds = 0;
for (; performance.now() < until || rounds < FEWEST; rounds += 1) {
  const spoiled = answer();
  await tell({ round: rounds });
  await spoiled;
  await Promise.all(lanes.map((lane) => cycle(lane, rounds)));
  globalThis.gc?.();
  heap.push(process.memoryUsage().heapUsed);
}
const [first] = lanes;
const verified = await verification(first?.folder ?? '');
// Idle connections are kept for some seconds.
for (let patience = 0; openFiles() > filesBefore && patience < 150; patience += 1) await delay(100);
await tell({ rounds, heap, files: { before: filesBefore, after: openFiles() }, refused, verified });
process.disconnect?.();

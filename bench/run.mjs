// The benchmark: `npm run bench`, with words for what to measure (start, plan, apply; all where none is given) and options
// `--rounds N`, `--large` for 50,000 and 100,000 embeds, `--write` to keep the tables in docs/performance.md.

import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { applies, SCHEDULES } from './applies.mjs';
import { plans, validations } from './plans.mjs';
import { buildServer, inFolder } from './stage.mjs';
import { startUp } from './start-up.mjs';
import { applyTable, costTable } from './tables.mjs';

/**
 * @typedef {{ folder: string, server: string, rounds: number }} Bench
 * @typedef {{ work: string, against: string, run: import('./measure.mjs').Median, base: import('./measure.mjs').Median }} Row
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' }, large: { type: 'boolean' }, write: { type: 'boolean' } },
});
const wants = (/** @type {string} */ part) => positionals.length === 0 || positionals.includes(part);
const say = (/** @type {string} */ text) => process.stderr.write(`${text}\n`);

const tables = await inFolder(async (folder) => {
  const bench = { folder, server: await buildServer(folder), rounds: Number(values.rounds) };
  const costs = [];
  if (wants('start')) {
    say('start-up …');
    costs.push(...(await startUp(bench)));
  }
  for (const count of wants('plan') ? [100, 1000, 10_000, ...(values.large ? [50_000, 100_000] : [])] : []) {
    say(`plan of ${count} …`);
    costs.push(...(await plans(bench, count)));
  }
  if (values.large) {
    say('a manifest of 100000 …');
    costs.push(...(await validations({ ...bench, rounds: 1 }, 100_000)));
  }
  const runs = [];
  for (const schedule of wants('apply') ? SCHEDULES : []) {
    say(`apply: ${schedule.name} …`);
    runs.push(...(await applies(bench, schedule)));
  }
  return [costs.length > 0 ? costTable(costs) : '', runs.length > 0 ? applyTable(runs) : ''].filter(Boolean).join('\n\n');
});

const machine = `Node ${process.versions.node}, ${cpus().length} cores, ${values.rounds} rounds.`;
process.stdout.write(`${machine}\n\n${tables}\n`);
if (values.write) await keep(join(import.meta.dirname, '../docs/performance.md'), `${machine}\n\n${tables}`);

/**
 * @param {string} page
 * @param {string} text
 */
async function keep(page, text) {
  const marked = /(<!-- bench -->\n).*(<!-- \/bench -->)/s;
  await writeFile(
    page,
    (await readFile(page, 'utf8')).replace(marked, (_, start, end) => `${start}\n${text}\n\n${end}`),
  );
}

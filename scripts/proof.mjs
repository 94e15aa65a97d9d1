// In: names of parts (none: all), `--seed N`, `--minutes N` as a bound for what tries random values, `--write`. Out: one table of
// what was tried, and exit code 1 where anything failed, counted nothing, or (without `--minutes`) was tried too seldom.
// With `--write`, test/proof.json and the table in docs/reliability.md hold the parts that ran as they came out now.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CORE, LEAST_SCORE } from './core.mjs';
import { GOALS, PARTS } from './proof-parts.mjs';
import { complaintsAbout, coverageOf, resultOf, tableOf, triedIn, unreached, withProof } from './proof-table.mjs';

/** @typedef {import('./proof-table.mjs').Proof} Proof */
/** @typedef {import('./proof-table.mjs').Result} Result */
/** @typedef {import('./proof-parts.mjs').Part} Part */

const KEPT = 'test/proof.json';
const PAGE = 'docs/reliability.md';

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string' }, minutes: { type: 'string' }, write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = positionals.filter((word) => !PARTS.some(({ name }) => name === word));
if (unknown.length > 0) {
  console.error(`no part is called ${unknown.join(', ')}; there are: ${PARTS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

/** @type {Proof['parts']} */
const parts = {};
/** @type {string[]} */
const complaints = [];
for (const part of PARTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  process.stderr.write(`${part.name} …\n`);
  const began = performance.now();
  const { rows, cells } = await play(part);
  const result = { seconds: Math.round((performance.now() - began) / 1000), rows, cells };
  process.stderr.write(`${part.name}: ${result.seconds} s\n`);
  parts[part.name] = result;
  complaints.push(...complaintsAbout(result).map((complaint) => `${part.name}: ${complaint}`));
}

console.log(tableOf(parts));
const covered = coverageOf(parts);
if (covered !== '')
  console.log(`\nFaults by the step at which they struck (–: there is nothing of the kind there):\n\n${covered}`);
console.log(`\n${Math.ceil(Object.values(parts).reduce((sum, { seconds }) => sum + seconds, 0) / 60)} minutes in all`);

if (positionals.length === 0) {
  const few = unreached(GOALS, parts);
  for (const one of few) console.error(`tried less often than is claimed: ${one}`);
  if (values.minutes === undefined) complaints.push(...few);
}
for (const complaint of complaints) console.error(complaint);
if (values.write) keep();
process.exit(complaints.length > 0 ? 1 : 0);

/** @param {Part} part @returns {Promise<Pick<Result, 'rows' | 'cells'>>} */
async function play({ name, tests, minutesOf = 0 }) {
  if (name === 'planted') return planted();
  if (name === 'mutants') return mutants();
  const folder = mkdtempSync(join(tmpdir(), 'embed-sync-proof-'));
  try {
    const tried = join(folder, 'tried.jsonl');
    const report = join(folder, 'tests.json');
    const minutes = Number(values.minutes ?? 0) * minutesOf;
    const env = {
      ...process.env,
      ...{ EMBED_SYNC_PROOF: '1', EMBED_SYNC_TRIED: tried, VITEST_JSON_REPORT: report },
      ...(values.seed !== undefined && { EMBED_SYNC_SEED: values.seed }),
      ...(minutes > 0 && { EMBED_SYNC_PROOF_MINUTES: String(minutes) }),
    };
    const vitest = join('node_modules', 'vitest', 'vitest.mjs');
    // The bundle is read by some of the tests; what they print is of interest only where one fails.
    const { stdout, stderr } = spawnSync(process.execPath, [vitest, 'run', ...tests], {
      env,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (!existsSync(report)) return resultOf([], [`vitest did not run: ${stdout}${stderr}`.slice(0, 2_000)]);
    return resultOf(existsSync(tried) ? triedIn(readFileSync(tried, 'utf8')) : [], failuresIn(report));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Names of tests that failed, and of files that did not load; why is told on stderr. @param {string} path */
function failuresIn(path) {
  /** @type {{ testResults: { name: string, status: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[] }} */
  const report = JSON.parse(readFileSync(path, 'utf8'));
  return report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed');
    for (const { fullName, failureMessages } of failed) console.error(`${fullName}\n${failureMessages.join('\n')}`);
    if (status === 'failed' && failed.length === 0) console.error(`${name}\n${message}`);
    const unloaded = status === 'failed' && failed.length === 0 ? [name] : [];
    return [...failed.map(({ fullName }) => fullName), ...unloaded];
  });
}

/** Of the bugs that are planted one by one, how many a named test sees. */
function planted() {
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/planted.mjs'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const [, caught, all] = /^(\d+) of (\d+) planted bugs caught$/m.exec(stdout) ?? [];
  if (caught === undefined || all === undefined)
    return resultOf([], [`the bugs could not be planted: ${stderr}`.slice(0, 2_000)]);
  const row = { what: 'planted bugs that a named test must see', count: Number(all), violations: Number(all) - Number(caught) };
  return { rows: [row], cells: [] };
}

/** As scripts/mutants.mjs found it last; a source that has changed since was not measured as it is. */
function mutants() {
  /** @type {Record<string, { killed: number, survived: number, sha256: string }>} */
  const scores = JSON.parse(readFileSync('test/mutation-scores.json', 'utf8'));
  const rows = CORE.map(({ name, sources }) => {
    const known = sources.flatMap((source) => scores[source] ?? []);
    const killed = known.reduce((sum, one) => sum + one.killed, 0);
    const count = known.reduce((sum, one) => sum + one.killed + one.survived, 0);
    const score = Math.floor((1_000 * killed) / Math.max(count, 1)) / 10;
    const changed = sources.filter((source) => scores[source]?.sha256 !== sha256(source)).length;
    const since = changed === 0 ? '' : `; ${changed} of ${sources.length} sources changed since`;
    const what = `mutants of ${name}: ${score} % were noticed${since}`;
    return { what, count, violations: score < LEAST_SCORE ? 1 : 0 };
  });
  return { rows, cells: [] };
}

/** @param {string} path */
function sha256(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Parts that did not run stay as they were. */
function keep() {
  /** @type {Proof} */
  const before = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : { parts: {} };
  const all = PARTS.flatMap(({ name }) => {
    const result = parts[name] ?? before.parts[name];
    return result === undefined ? [] : [[name, result]];
  });
  /** @type {Proof} */
  const proof = { node: process.versions.node, cores: availableParallelism(), parts: Object.fromEntries(all) };
  writeFileSync(KEPT, `${JSON.stringify(proof, null, 2)}\n`);
  writeFileSync(PAGE, withProof(readFileSync(PAGE, 'utf8'), proof));
}

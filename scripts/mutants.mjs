// In: words that choose from scripts/core.mjs by name or file (none: all). Out: each mutant that no test noticed,
// and test/mutation-scores.json, which only this script writes. Exit code 1 where a part's score is below the least.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { CORE, LEAST_SCORE } from './core.mjs';

/**
 * Of one source. Killed are those that ran into a timeout, too; `sha256` is that of the source as it was measured.
 * @typedef {{ killed: number, survived: number, score: number, sha256: string }} Score
 */

/** Counted from one. @typedef {{ line: number, column: number }} Position */

const SCORES = 'test/mutation-scores.json';
const words = process.argv.slice(2);

/** @type {Record<string, Score>} */
const scores = JSON.parse(readFileSync(SCORES, 'utf8'));
const known = CORE.flatMap(({ sources }) => sources);
/** @type {string[]} */
const lines = [];
let measured = 0;
for (const { name, sources, tests } of CORE) {
  const chosen = sources.filter((source) => words.length === 0 || words.some((word) => word === name || source.includes(word)));
  if (chosen.length === 0) continue;
  const texts = new Map(chosen.map((file) => [file, readFileSync(file, 'utf8')]));
  const results = await mutate(name, chosen, tests);
  for (const [file, text] of texts) {
    const own = results.filter(({ fileName }) => fileName.endsWith(`/${file}`));
    const killed = own.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
    const alive = own.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
    for (const { location, replacement, status } of alive) {
      console.log(
        `${status.padEnd(10)} ${file}:${location.start.line}:${location.start.column}  ${change(text, location, replacement)}`,
      );
    }
    const sha256 = createHash('sha256').update(text).digest('hex');
    scores[file] = { killed, survived: alive.length, score: scoreOf([{ killed, survived: alive.length }]), sha256 };
    lines.push(`${scores[file].score.toFixed(1).padStart(7)} %  ${file}`);
  }
  const score = scoreOf(chosen.flatMap((file) => scores[file] ?? []));
  lines.push(`${score.toFixed(1).padStart(7)} %  ${name}${score < LEAST_SCORE ? `: below ${LEAST_SCORE} %` : ''}`);
  measured++;
  if (score < LEAST_SCORE) process.exitCode = 1;
  writeFileSync(
    SCORES,
    `${JSON.stringify(Object.fromEntries(known.filter((file) => file in scores).map((file) => [file, scores[file]])), null, 2)}\n`,
  );
}
for (const line of lines) console.log(line);
if (measured === 0) {
  console.error(`nothing is called ${words.join(' or ')}: ${CORE.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}

/** In percent, to one decimal, rounded down. @param {readonly { killed: number, survived: number }[]} counts */
function scoreOf(counts) {
  const killed = counts.reduce((sum, one) => sum + one.killed, 0);
  const all = counts.reduce((sum, one) => sum + one.killed + one.survived, 0);
  return all === 0 ? 0 : Math.floor((1000 * killed) / all) / 10;
}

/**
 * @param {string} name
 * @param {readonly string[]} mutated
 * @param {readonly string[]} tests
 */
function mutate(name, mutated, tests) {
  process.env.EMBED_SYNC_MUTANT_TESTS = tests.join(' ');
  const incrementalFile = `reports/mutants/${name}.json`;
  forgetSurvivors(incrementalFile);
  return new Stryker({ mutate: [...mutated], incrementalFile }).runMutationTest();
}

/**
 * What survived is tried again: a new test may kill it, which goes unnoticed where it is something that runs as files load.
 * @param {string} report
 */
function forgetSurvivors(report) {
  if (!existsSync(report)) return;
  const { files, ...rest } = JSON.parse(readFileSync(report, 'utf8'));
  for (const file of Object.values(files)) {
    file.mutants = file.mutants.filter(
      (/** @type {{ status: string }} */ { status }) => status === 'Killed' || status === 'Timeout',
    );
  }
  writeFileSync(report, JSON.stringify({ ...rest, files }));
}

/**
 * @param {string} text
 * @param {{ start: Position, end: Position }} location
 * @param {string} replacement
 */
function change(text, { start, end }, replacement) {
  const lines = text.split('\n').slice(start.line - 1, end.line);
  lines.push(lines.pop()?.slice(0, end.column - 1) ?? '');
  const before = lines.join('\n').slice(start.column - 1);
  return [before, replacement].map((code) => code.replace(/\s+/g, ' ').slice(0, 90)).join('  →  ');
}

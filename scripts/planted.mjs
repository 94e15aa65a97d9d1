// In: the table of planted bugs. Out: for each, the test that fails when it is there; exit code 1 where one is not caught.
// Bugs are planted in copies only. The same tests also run on a copy without any: what fails there proves nothing.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { startVitest } from 'vitest/node';

/** @typedef {import('../test/planted/bugs.ts').Bug} Bug */
/** @typedef {{ bug?: Bug, tests: readonly string[] }} Trial `bug` is absent from the copy that is left as it is. */

/** Copies that one start of vitest serves; each holds a server of its own, so memory sets the bound. */
const AT_ONCE = 12;

const bugs = await loadBugs();
const chosen = process.argv.slice(2);
const planted = bugs.filter(({ name, file }) => chosen.every((word) => `${file} ${name}`.includes(word)));
/** @type {readonly Trial[]} */
const trials = [
  { tests: [...new Set(planted.map(({ caughtBy }) => caughtBy))] },
  ...planted.map((bug) => ({ bug, tests: [bug.caughtBy] })),
];

let caught = 0;
/** @type {string[]} */
const complaints = [];
for (let from = 0; from < trials.length; from += AT_ONCE) {
  const group = trials.slice(from, from + AT_ONCE);
  const failures = await run(group);
  for (const [index, { bug, tests }] of group.entries()) {
    const { failed, unloaded } = failures[index] ?? { failed: [], unloaded: [] };
    if (bug === undefined) {
      for (const test of [...failed, ...unloaded]) complaints.push(`fails without any bug: ${test}`);
      continue;
    }
    const [first] = failed;
    if (first !== undefined) caught += 1;
    else complaints.push(`${unloaded.length > 0 ? 'does not load in' : 'is not caught by'} ${tests}: a program that ${bug.name}`);
    console.log(`${first === undefined ? 'MISSED' : 'caught'}  a program that ${bug.name}\n        ${first ?? tests}`);
  }
}
for (const complaint of complaints) console.error(complaint);
console.log(`${caught} of ${planted.length} planted bugs caught`);
process.exit(complaints.length > 0 || planted.length === 0 ? 1 : 0);

/**
 * The names of the tests that failed, and the files that did not even load, for each trial.
 * @param {readonly Trial[]} group
 */
async function run(group) {
  const folder = mkdtempSync(join(tmpdir(), 'embed-sync-planted-'));
  try {
    const copies = group.map(({ bug }, index) => copyTree(join(folder, String(index)), bug));
    const projects = copies.map((root, index) => ({
      extends: join(root, 'vitest.config.ts'),
      root,
      test: { name: String(index) },
    }));
    const files = group.flatMap(({ tests }, index) => tests.map((test) => join(copies[index] ?? '', test)));
    const options = { root: folder, config: /** @type {const} */ (false), watch: false, reporters: [{}], projects };
    const vitest = await startVitest('test', files, options);
    const modules = vitest.state.getTestModules();
    await vitest.close();
    return group.map(({ tests }, index) => {
      const own = modules.filter(({ project }) => project.name === String(index));
      const loaded = new Set(own.filter(({ children }) => children.size > 0).map(({ relativeModuleId }) => relativeModuleId));
      return {
        failed: own.flatMap(({ children }) => [...children.allTests('failed')].map(({ fullName }) => fullName)),
        unloaded: tests.filter((test) => ![...loaded].some((id) => id.endsWith(test))),
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Sources and tests are copied, because imports are followed to where a file really is; all else is only linked.
 * @param {string} root
 * @param {Bug | undefined} bug
 */
function copyTree(root, bug) {
  for (const folder of ['src', 'test']) cpSync(folder, join(root, folder), { recursive: true });
  for (const entry of readdirSync('.')) {
    if (entry !== 'src' && entry !== 'test' && entry !== '.git') symlinkSync(resolve(entry), join(root, entry));
  }
  if (bug === undefined) return root;
  const path = join(root, bug.file);
  const text = readFileSync(path, 'utf8');
  const [before, after, ...others] = text.split(bug.find);
  if (after === undefined || others.length > 0) throw new Error(`${bug.file} must hold exactly once: ${bug.find}`);
  writeFileSync(path, before + bug.replace + after);
  return root;
}

/** Node 20 reads no TypeScript. @returns {Promise<readonly Bug[]>} */
async function loadBugs() {
  const bundle = await rolldown({ input: 'test/planted/bugs.ts' });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const { BUGS } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
  return BUGS;
}

// In: a committed folder and the function that produces its content. Out: the folder holds exactly that content,
// or with `--check` the run fails and names what is stale. Files that did not change are not touched.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * @param {string} folder
 * @param {(scratch: string) => Promise<void>} produce
 */
export async function keepFresh(folder, produce) {
  const check = process.argv.includes('--check');
  const scratch = mkdtempSync(join(tmpdir(), 'embed-sync-'));
  try {
    await produce(scratch);
    const made = filesIn(scratch);
    const there = filesIn(folder);
    const stale = [...new Set([...made.keys(), ...there.keys()])].filter((name) => made.get(name) !== there.get(name)).sort();
    for (const name of stale) {
      console.log(`${check ? 'stale' : 'wrote'} ${join(folder, name)}`);
      if (!check) replace(join(folder, name), made.get(name));
    }
    if (stale.length > 0 && check) {
      console.error(`${folder}/ is stale: run "npm run generate && npm run build" and commit the result`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** @param {string} folder */
function filesIn(folder) {
  /** @type {Map<string, string>} */
  const files = new Map();
  if (!existsSync(folder)) return files;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(path.slice(folder.length + 1), readFileSync(path, 'utf8'));
  }
  return files;
}

/**
 * @param {string} path
 * @param {string | undefined} text
 */
function replace(path, text) {
  if (text === undefined) return rmSync(path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

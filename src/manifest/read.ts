// Paths of files and folders in, their texts out. The only file of this folder that touches the disk. The one thing not to
// break: links are not followed, so that a changed repository cannot make the program read a file outside it.

import type { Dirent } from 'node:fs';
import { constants, lstat, open, readdir } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { IssueCode } from '../codes/issues.ts';
import type { Issue } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import { POLICY_FILE } from '../policy.ts';
import { fileError, type Wording } from './issues.ts';
import { LIMITS, tooLarge, totalTooLarge } from './limits.ts';
import type { SourceFile } from './source.ts';

export type { SourceFile } from './source.ts';

const DEFAULT_NAME = 'embeds.yaml';
const EXTENSIONS = new Set(['.yaml', '.yml', '.json']);

/** Either what was found or what is wrong. */
type Found<T> = { readonly value: T } | { readonly issue: Issue };

/**
 * Each file once, in the order of `paths` and sorted within a folder. `paths` are taken from `cwd`. Where there is an
 * issue there are no sources, since what they lack would look like errors in them.
 */
export async function readSources(
  paths: readonly string[],
  cwd: string,
): Promise<{ readonly sources: readonly SourceFile[]; readonly issues: readonly Issue[] }> {
  const files = new Set<string>();
  const issues: Issue[] = [];
  for (const path of paths) {
    const found = await filesAt(resolve(cwd, path), cwd);
    if ('issue' in found) issues.push(found.issue);
    else for (const file of found.value) files.add(file);
  }
  const sources: SourceFile[] = [];
  let total = 0;
  for (const file of files) {
    const found = await readText(file, shownPath(file, cwd));
    if ('issue' in found) issues.push(found.issue);
    else {
      total += found.value.bytes;
      sources.push(found.value.source);
      if (total > LIMITS.total) issues.push(totalTooLarge(found.value.source.path));
    }
    if (total > LIMITS.total) break;
  }
  return issues.length > 0 ? { sources: [], issues } : { sources, issues };
}

const shownPath = (path: string, cwd: string): string => {
  const below = relative(cwd, path);
  const shown = below === '' || below.split(sep)[0] === '..' || isAbsolute(below) ? path : below;
  return shown.split(sep).join('/');
};

const refused = (path: string, code: IssueCode, wording: Wording): { readonly issue: Issue } => ({
  issue: fileError(path, code, wording),
});

// ── Finding ─────────────────────────────────────────────────────────────────────────────────────────────────────

async function filesAt(path: string, cwd: string): Promise<Found<readonly string[]>> {
  const shown = shownPath(path, cwd);
  try {
    for (const step of stepsTo(path, cwd)) if ((await lstat(step)).isSymbolicLink()) return isLink(shownPath(step, cwd));
    if (!(await lstat(path)).isDirectory()) return { value: [path] };
    const files = await filesBelow(path);
    if (files.length > 0) return { value: files };
    return refused(shown, 'FOLDER_EMPTY', {
      message: `${shown} holds no .yaml, .yml or .json file.`,
      hint: 'Folders whose name starts with a dot, node_modules and symbolic links are passed over.',
    });
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? notFound(path, shown) : notOpened(shown, error);
  }
}

/** A path below the working directory is what a changed repository could bend: there no folder on the way may be a link. */
function stepsTo(path: string, cwd: string): readonly string[] {
  const parts = relative(cwd, path).split(sep);
  if (parts[0] === '..' || parts[0] === '' || isAbsolute(relative(cwd, path))) return [path];
  return parts.map((_, index) => join(cwd, ...parts.slice(0, index + 1)));
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  const folders = [folder];
  for (let here = folders.pop(); here !== undefined; here = folders.pop()) {
    for (const entry of await readdir(here, { withFileTypes: true })) {
      if (isManifestFile(entry)) files.push(join(here, entry.name));
      else if (isManifestFolder(entry)) folders.push(join(here, entry.name));
    }
  }
  return files.sort();
}

const isManifestFile = (entry: Dirent): boolean =>
  entry.isFile() && EXTENSIONS.has(extname(entry.name)) && !entry.name.startsWith('.') && entry.name !== POLICY_FILE;

const isManifestFolder = (entry: Dirent): boolean =>
  entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';

async function notFound(path: string, shown: string): Promise<{ readonly issue: Issue }> {
  const neighbours = await readdir(dirname(path)).catch(() => []);
  const start = basename(path) === DEFAULT_NAME ? `Write one of what is live with: embed-sync import -o ${shown}` : undefined;
  const hint = didYouMean(basename(path), neighbours) ?? start ?? 'Paths are looked up from the folder that the command runs in.';
  return refused(shown, 'FILE_NOT_FOUND', { message: `There is no file or folder ${shown}.`, hint });
}

const isLink = (shown: string): { readonly issue: Issue } =>
  refused(shown, 'FILE_IS_LINK', {
    message: `${shown} is a symbolic link, which is not followed.`,
    hint: 'Give the file or folder that it points to.',
  });

// ── Reading ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Not available everywhere; without them the look at each step is the only guard. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

async function readText(path: string, shown: string): Promise<Found<{ readonly source: SourceFile; readonly bytes: number }>> {
  try {
    // Opened once and judged by its descriptor, so that nothing can be put in its place between look and read.
    const handle = await open(path, FLAGS);
    try {
      const stats = await handle.stat();
      if (!stats.isFile())
        return refused(shown, 'FILE_NOT_REGULAR', {
          message: `${shown} is not a regular file.`,
          hint: 'Give a file that is stored on disk.',
        });
      if (stats.size > LIMITS.file) return { issue: tooLarge(shown) };
      const bytes = await handle.readFile();
      if (bytes.length > LIMITS.file) return { issue: tooLarge(shown) };
      const text = decode(bytes);
      if (text !== undefined) return { value: { source: { path: shown, text }, bytes: bytes.length } };
      return refused(shown, 'NOT_UTF8', { message: `${shown} is not valid UTF-8.`, hint: 'Save it as UTF-8 in your editor.' });
    } finally {
      await handle.close();
    }
  } catch (error) {
    return errorCode(error) === 'ELOOP' ? isLink(shown) : notOpened(shown, error);
  }
}

/** Without a byte order mark. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown reason';

const notOpened = (shown: string, error: unknown): { readonly issue: Issue } =>
  refused(shown, 'FILE_NOT_OPENED', {
    message: `${shown} could not be read (${errorCode(error)}).`,
    hint: 'Look at its permissions and at the folders on the way to it.',
  });

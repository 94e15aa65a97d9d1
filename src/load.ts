// Files in, the manifest and the policy that they hold out, or everything that is wrong with them. Offline.

import { EmbedSyncError, hasErrors, type Issue } from './errors.ts';
import { parsePlainManifest } from './manifest/parse-plain.ts';
import { readSources } from './manifest/read.ts';
import { resolveManifest } from './manifest/resolve.ts';
import type { SourceFile } from './manifest/source.ts';
import type { Manifest } from './manifest/written.ts';
import { DEFAULT_POLICY, POLICY_FILE, type Policy } from './policy.ts';
import type { Runtime } from './runtime.ts';

/** Reads and parses files and directories as one manifest. Throws MANIFEST_INVALID with all issues. */
export async function loadManifest(paths: readonly string[], cwd: string): Promise<Loaded> {
  const { sources, issues: unreadable } = await readSources(paths, cwd);
  const { manifest, issues } = await parsed(sources);
  const all = [...unreadable, ...issues];
  if (manifest === undefined || hasErrors(all)) throw invalidManifest(all);
  return { manifest, warnings: all };
}

/** The YAML parser and the schema are loaded only for manifests that need them. */
async function parsed(sources: readonly SourceFile[]) {
  const plain = parsePlainManifest(sources);
  if (plain !== undefined) return { manifest: plain, issues: [] };
  return (await import('./manifest/parse.ts')).parseManifest(sources);
}

/** Every issue that can be found offline, for each environment (or the one named). */
export async function checkManifest(
  paths: readonly string[],
  environment: string | undefined,
  { cwd }: Runtime,
  at: Date,
): Promise<readonly Issue[]> {
  const { manifest, warnings } = await loadManifest(paths, cwd);
  const declared = manifest.environments?.map(({ name }) => name) ?? [];
  const names = environment !== undefined ? [environment] : declared.length > 0 ? declared : [undefined];
  const issues = names.flatMap((name) => {
    return resolveManifest(manifest, { ...(name !== undefined && { environment: name }), live: [], now: at }).issues;
  });
  const distinct = new Map(issues.map((issue) => [JSON.stringify(issue), issue]));
  return [...warnings, ...distinct.values()];
}

export interface Loaded {
  readonly manifest: Manifest;
  readonly warnings: readonly Issue[];
}

/** The error for a manifest with these issues. */
export function invalidManifest(issues: readonly Issue[]): EmbedSyncError {
  const count = issues.filter(({ severity }) => severity === 'error').length;
  return new EmbedSyncError(
    'MANIFEST_INVALID',
    `the manifest has ${count} error${count === 1 ? '' : 's'}; nothing was requested`,
    {
      issues,
    },
  );
}

/**
 * The policy at `path`; where none is named, the one at the usual place, or the built-in one where there is none.
 * Throws POLICY_INVALID with all issues.
 */
export async function loadPolicy(path: string | undefined, cwd: string): Promise<Policy> {
  const { sources, issues: unreadable } = await readSources([path ?? POLICY_FILE], cwd);
  if (path === undefined && unreadable.length > 0 && unreadable.every(({ code }) => code === 'FILE_NOT_FOUND'))
    return DEFAULT_POLICY;
  const [source, ...others] = sources;
  if (source === undefined) throw invalidPolicy(unreadable);
  if (others.length > 0)
    throw new EmbedSyncError('POLICY_INVALID', 'a policy is one file; nothing was requested', {
      hint: 'Give the file itself with --policy.',
    });
  return policyFromText(source);
}

/** Throws POLICY_INVALID with all issues. */
export async function policyFromText(source: SourceFile): Promise<Policy> {
  const { parsePolicy } = await import('./manifest/parse-policy.ts');
  const { policy, issues } = parsePolicy(source);
  if (policy === undefined) throw invalidPolicy(issues);
  return policy;
}

function invalidPolicy(issues: readonly Issue[]): EmbedSyncError {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const message = `the policy has ${errors} error${errors === 1 ? '' : 's'}; nothing was requested`;
  return new EmbedSyncError('POLICY_INVALID', message, { issues });
}

// What `--history` says in; the place that it names out. Pure; whether anything is there is for the stores to find out.

import { EmbedSyncError } from '../errors.ts';

export type HistoryLocation =
  | { readonly kind: 'file'; readonly path: string }
  /** A branch of the repository's remote, without `refs/heads/`. */
  | { readonly kind: 'git'; readonly branch: string };

const HINT = 'Write file:PATH, such as file:.embed-sync/history.jsonl, or git:BRANCH, such as git:embed-sync-history.';

/** Throws USAGE. */
export function parseHistoryLocation(text: string): HistoryLocation {
  const [, kind, name = ''] = /^(file|git):(.+)$/su.exec(text) ?? [];
  // A path is shown in messages, where control characters would act on the terminal.
  if (kind === 'file' && !/\p{Cc}/u.test(name)) return { kind, path: name };
  if (kind !== 'git') {
    throw new EmbedSyncError('USAGE', `${JSON.stringify(text)} does not say where the change history is`, { hint: HINT });
  }
  if (isBranchName(name)) return { kind, branch: name };
  throw new EmbedSyncError('USAGE', `${JSON.stringify(name)} cannot be the name of a git branch for the change history`, {
    hint: name.startsWith('refs/') ? 'Write the name alone, without refs/heads/.' : HINT,
  });
}

const LONGEST_NAME = 200;

/** The rules of `git check-ref-format --branch`, and more: nothing that a shell, a command line or a reader could take amiss. */
export function isBranchName(name: string): boolean {
  if (name.length > LONGEST_NAME || name === '@' || name === 'HEAD') return false;
  if (/[\p{C}\p{Z}~^:?*[\]\\"'`$;&|<>(){}!#%]|\.\.|@\{/u.test(name)) return false;
  const parts = name.split('/');
  return parts[0] !== 'refs' && parts.every((part) => part !== '' && !/^[.-]|\.$|\.lock$/.test(part));
}

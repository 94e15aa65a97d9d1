// What `--history` says in; the history at that place out, whatever kind of place it is. Most are files, so what speaks to git
// is loaded only where one is in a branch.

import type { Runtime } from '../runtime.ts';
import type { ChainVerdict } from './chain.ts';
import { openFileStore, readFileLog } from './file-store.ts';
import { parseHistoryLocation } from './location.ts';
import { lockFile } from './lock.ts';
import type { LockableHistory } from './lockable.ts';

/** Opens for reading and appending; nothing is made before the first append. Throws USAGE or HISTORY_UNREADABLE. */
export async function openHistoryAt(text: string, runtime: Runtime): Promise<LockableHistory> {
  const location = parseHistoryLocation(text);
  if (location.kind === 'git') return (await import('./git-store.ts')).openGitStore(location.branch, runtime);
  const { path } = location;
  const lock = async () => ({
    waitedMs: 0,
    holdsForMs: () => Number.POSITIVE_INFINITY,
    release: await lockFile(path, runtime),
  });
  return { ...(await openFileStore(path, runtime)), lock };
}

/** What the log at a location is worth, a broken one too. Never writes. Throws USAGE or HISTORY_UNREADABLE. */
export async function readHistoryLog(text: string, runtime: Runtime): Promise<ChainVerdict> {
  const location = parseHistoryLocation(text);
  if (location.kind === 'git') return (await import('./git-store.ts')).readGitLog(location.branch, runtime);
  return readFileLog(location.path, runtime);
}

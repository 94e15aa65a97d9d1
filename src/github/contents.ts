// A path and a commit or branch in, the text of that file there out.
// "There is none" is said only where the commit can be seen: else a hidden policy would be taken for no policy.

import { EmbedSyncError } from '../errors.ts';
import { type GitHubReader, needed } from './capability.ts';

export interface FilePlace {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  /** A commit, or a branch by its name. */
  readonly ref: string;
  /** Bytes that the file may have. */
  readonly limit: number;
}

const NEEDS = 'contents: read';

/** Undefined where there is no such file at `ref`. Without a byte order mark. Throws EmbedSyncError, also for what is not UTF-8. */
export async function readFileAt(github: GitHubReader, { path, ref, limit }: FilePlace): Promise<string | undefined> {
  const ask = { path: ['contents', ...path.split('/')], query: { ref }, needs: NEEDS };
  const file = await github.readFile({ ...ask, limit });
  if (file.kind === 'missing') {
    needed(await github.read({ path: ['commits'], query: { sha: ref, per_page: 1 }, needs: NEEDS }));
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(needed(file));
  } catch (error) {
    if (error instanceof EmbedSyncError) throw error;
    throw github.unreliable(ask, 'the file is not valid UTF-8');
  }
}

// A number or a commit in, the pull request that it stands for out, and the files that one changes.
// What GitHub knows of a commit is not what this program may rely on: the pull request must be merged, and into this branch.

import { type GitHubReader, needed } from './capability.ts';
import { decodePullRequest, type PullRequest } from './pull-request.ts';

const NEEDS = 'pull-requests: read';

/** As it is now. Throws EmbedSyncError. */
export async function readPullRequest(github: GitHubReader, number: number): Promise<PullRequest> {
  return decodePullRequest(needed(await github.read({ path: ['pulls', number], needs: NEEDS })));
}

/**
 * The pull request that brought a commit into a branch: the one that ended in this very commit, by merge, squash or rebase; else
 * the newest merged one that holds it. Undefined for a commit that was pushed without one. Throws EmbedSyncError.
 */
export async function mergedPullRequest(github: GitHubReader, sha: string, branch: string): Promise<PullRequest | undefined> {
  const ask = { path: ['commits', sha, 'pulls'], needs: NEEDS };
  const listed = await github.list(ask, (fields) => {
    // Merged into another branch, it was reviewed as a change to that one.
    if (fields.raw('merged_at') === undefined || fields.raw('base.ref') !== branch) return [];
    return [decodePullRequest(fields)];
  });
  const mergedAt = ({ merged }: PullRequest): number => Date.parse(merged?.at ?? '');
  const newestFirst = [...needed(listed).items].sort((a, b) => mergedAt(b) - mergedAt(a));
  return newestFirst.find(({ merged }) => merged?.sha === sha) ?? newestFirst[0];
}

export interface ChangedFiles {
  /** Paths in the repository; of a moved file both. */
  readonly paths: readonly string[];
  /** Whether these are all: GitHub tells the first 3,000. */
  readonly complete: boolean;
}

const FILES_TOLD = 3_000;

/** What a pull request changes. Throws EmbedSyncError. */
export async function changedFiles(github: GitHubReader, number: number): Promise<ChangedFiles> {
  const ask = { path: ['pulls', number, 'files'], needs: NEEDS, pages: FILES_TOLD / 100 };
  const listed = await github.list(ask, (fields) => {
    const before = fields.raw('previous_filename') === undefined ? [] : [fields.text('previous_filename')];
    return [[fields.text('filename'), ...before]];
  });
  const { items, complete } = needed(listed);
  return { paths: items.flat(), complete: complete && items.length < FILES_TOLD };
}

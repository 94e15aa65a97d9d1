// A pull request in, as events and the API write it; what this program needs of it out. Pure.
// The one thing not to break: what cannot be shown to come from this repository is a fork.

import type { Fields } from './fields.ts';

export interface PullRequest {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly draft: boolean;
  /** Login; `ghost` where the account is gone. */
  readonly author: string;
  /** Whether the head is in another repository, or in one that is gone: its runs have no secrets and a token that only reads. */
  readonly fork: boolean;
  readonly headSha: string;
  /** Where the base branch was when the pull request was last opened or pushed to. */
  readonly baseSha: string;
  readonly baseRef: string;
  /** Present once it is merged. */
  readonly merged?: {
    readonly at: string;
    /** The merge commit, the squashed commit, or the last of the rebased commits. */
    readonly sha: string;
  };
}

/** Of `pull_request` in an event, and of an item of every list of pull requests. */
export function decodePullRequest(fields: Fields): PullRequest {
  const { raw, word, commit, count } = fields;
  return {
    number: count('number'),
    state: raw('state') === 'open' ? 'open' : 'closed',
    draft: raw('draft') === true,
    author: raw('user') === undefined ? 'ghost' : word('user.login'),
    // Numbers, because names change; the `fork` of a repository tells something else.
    fork: raw('head.repo') === undefined || count('head.repo.id') !== count('base.repo.id'),
    headSha: commit('head.sha'),
    baseSha: commit('base.sha'),
    baseRef: word('base.ref'),
    // Of an open pull request, `merge_commit_sha` is a commit that GitHub makes to try the merge.
    ...(raw('merged_at') !== undefined && { merged: { at: fields.instant('merged_at'), sha: commit('merge_commit_sha') } }),
  };
}

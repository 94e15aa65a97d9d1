// The reviews of a pull request in, which of them approve what is there now out.
// An approval counts only where a person who may write here gave it to this very head, and neither took it back nor is its author.

import { type GitHubReader, needed } from './capability.ts';
import type { PullRequest } from './pull-request.ts';

export interface Review {
  readonly login: string;
  readonly isPerson: boolean;
  readonly state: string;
  /** Null where the commit is gone. */
  readonly commit: string | null;
}

/** Why somebody's last word approves and does not count. */
export type Discount = 'own-pull-request' | 'not-a-person' | 'older-commit' | 'may-not-write';

export interface Approvals {
  /** Logins, in the order of their approvals. */
  readonly counted: readonly string[];
  readonly discounted: readonly { readonly login: string; readonly why: Discount }[];
}

/** Comments neither approve nor take back. */
const DECIDING: ReadonlySet<string> = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);

/** GitHub counts its finer roles among these two. */
const WRITING: ReadonlySet<string> = new Set(['admin', 'write']);

const NEEDS = 'pull-requests: read';

/** What counts for the head that the pull request is given with. Throws EmbedSyncError. */
export async function readApprovals(github: GitHubReader, pullRequest: PullRequest): Promise<Approvals> {
  const ask = { path: ['pulls', pullRequest.number, 'reviews'], needs: NEEDS };
  const listed = await github.list(ask, (fields): readonly Review[] => {
    // An account that is gone cannot be asked for.
    if (fields.raw('user') === undefined) return [];
    return [
      {
        login: fields.word('user.login'),
        isPerson: fields.raw('user.type') === 'User',
        state: fields.text('state'),
        commit: fields.raw('commit_id') === undefined ? null : fields.commit('commit_id'),
      },
    ];
  });
  const { items, complete } = needed(listed);
  if (!complete) throw github.unreliable(ask, 'there are more reviews than are read');
  const { counted, discounted } = judgeReviews(items, pullRequest);
  const [writers, others]: [string[], string[]] = [[], []];
  // One after the other, as GitHub asks of its users.
  for (const login of counted) ((await mayWrite(github, login)) ? writers : others).push(login);
  return { counted: writers, discounted: [...discounted, ...others.map((login) => ({ login, why: 'may-not-write' as const }))] };
}

/** `reviews` oldest first, as GitHub lists them. Each person's last deciding word counts. */
export function judgeReviews(reviews: readonly Review[], pullRequest: Pick<PullRequest, 'headSha' | 'author'>): Approvals {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    if (!DECIDING.has(review.state)) continue;
    last.delete(review.login);
    last.set(review.login, review);
  }
  const counted: string[] = [];
  const discounted: { login: string; why: Discount }[] = [];
  for (const review of last.values()) {
    if (review.state !== 'APPROVED') continue;
    const why = discountOf(review, pullRequest);
    if (why === undefined) counted.push(review.login);
    else discounted.push({ login: review.login, why });
  }
  return { counted, discounted };
}

function discountOf(review: Review, { headSha, author }: Pick<PullRequest, 'headSha' | 'author'>): Discount | undefined {
  if (review.login.toLowerCase() === author.toLowerCase()) return 'own-pull-request';
  if (!review.isPerson) return 'not-a-person';
  return review.commit === headSha ? undefined : 'older-commit';
}

/** Anybody who reads can approve; how somebody stands to the repository says little, and is hidden of private members. */
async function mayWrite(github: GitHubReader, login: string): Promise<boolean> {
  const permission = await github.read({ path: ['collaborators', login, 'permission'], needs: 'metadata: read' });
  return permission.kind === 'found' && WRITING.has(permission.value.text('permission'));
}

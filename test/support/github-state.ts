// What the stand-in for GitHub holds of one repository, and the JSON that GitHub makes of it.
// Only fields that GitHub documents, and of those the ones that somebody might read.

export type Access = 'none' | 'read' | 'write';
export type Permission = 'actions' | 'contents' | 'issues' | 'metadata' | 'pull_requests';

export interface Account {
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

/** Who sends a token, and what it may. A permission that is not named is read. */
export interface Holder extends Account {
  /** Tokens of jobs and apps may not ask who they are. */
  readonly installation: boolean;
  readonly permissions: Partial<Record<Permission, Access>>;
}

export interface HeldComment {
  readonly id: number;
  readonly on: number;
  readonly user: Account | null;
  body: string;
}

export interface HeldIssue {
  readonly number: number;
  readonly user: Account;
  readonly isPullRequest: boolean;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  labels: string[];
}

export interface HeldPull {
  readonly number: number;
  readonly user: Account | null;
  readonly headSha: string;
  /** Undefined where the fork is gone. */
  readonly headRepo: string | undefined;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly draft: boolean;
  readonly mergedAt: string | null;
  readonly mergeCommitSha: string | null;
  readonly files: readonly { readonly filename: string; readonly status: string; readonly previous_filename?: string }[];
}

export interface HeldReview {
  readonly on: number;
  readonly user: Account | null;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly commitId: string | null;
  readonly association: string;
}

export interface HeldRun {
  readonly workflow: string;
  readonly event: string;
  readonly createdAt: string;
  readonly conclusion: string | null;
}

export interface State {
  readonly repository: string;
  readonly comments: HeldComment[];
  readonly issues: HeldIssue[];
  readonly pulls: HeldPull[];
  readonly reviews: HeldReview[];
  readonly runs: HeldRun[];
  readonly workflows: Set<string>;
  readonly labels: Set<string>;
  /** Logins and what they may: admin, write, read or none. */
  readonly roles: Map<string, string>;
  /** By commit or branch, then by path; a folder is null. */
  readonly files: Map<string, Map<string, string | Uint8Array | null>>;
  /** Numbers of the pull requests of a commit. */
  readonly commitPulls: Map<string, number[]>;
}

export const JOB_BOT: Account = { login: 'github-actions[bot]', type: 'Bot' };
export const person = (login: string): Account => ({ login, type: 'User' });
export const sha = (digit: string): string => digit.repeat(40).slice(0, 40);

export const createState = (repository: string): State => ({
  repository,
  comments: [],
  issues: [],
  pulls: [],
  reviews: [],
  runs: [],
  workflows: new Set(),
  labels: new Set(),
  roles: new Map(),
  files: new Map(),
  commitPulls: new Map(),
});

/** Adds what is missing to a pull request, and puts it in. */
export function addPull(state: State, pull: Partial<HeldPull> & Pick<HeldPull, 'number'>): HeldPull {
  const whole: HeldPull = {
    user: person('mallory'),
    headSha: sha('a'),
    headRepo: state.repository,
    baseSha: sha('b'),
    baseRef: 'main',
    draft: false,
    mergedAt: null,
    mergeCommitSha: sha('c'),
    files: [],
    ...pull,
  };
  state.pulls.push(whole);
  return whole;
}

// ── JSON ────────────────────────────────────────────────────────────────────────────────────────────────────────

const INSTANT = '2026-03-01T12:00:00Z';
/** Ids of repositories and accounts: equal for equal names. */
const idOf = (name: string): number =>
  [...name.toLowerCase()].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 1_000_003, 7) + 1;

export const repositoryId = ({ repository }: State): number => idOf(repository);

export const userJson = (account: Account | null) =>
  account && {
    login: account.login,
    id: idOf(account.login),
    html_url: `https://github.com/${account.login}`,
    type: account.type,
    site_admin: false,
  };

const repoJson = (name: string) => ({
  id: idOf(name),
  name: name.split('/')[1],
  full_name: name,
  private: true,
  owner: userJson(person(name.split('/')[0] ?? '')),
  fork: false,
  default_branch: 'main',
});

export const commentJson = ({ id, on, user, body }: HeldComment) => ({
  id,
  user: userJson(user),
  body,
  issue_url: `https://api.github.com/repos/acme/portal/issues/${on}`,
  created_at: INSTANT,
  updated_at: INSTANT,
  author_association: user?.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
});

export const issueJson = ({ number, user, isPullRequest, title, body, state, labels }: HeldIssue) => ({
  id: 9000 + number,
  number,
  title,
  body,
  user: userJson(user),
  state,
  state_reason: state === 'closed' ? 'completed' : null,
  locked: false,
  labels: labels.map((name) => ({ id: idOf(name), name, color: 'd93f0b', default: false, description: null })),
  ...(isPullRequest && { pull_request: { url: `https://api.github.com/repos/acme/portal/pulls/${number}` } }),
  created_at: INSTANT,
  updated_at: INSTANT,
});

/** As an item of a list, in an event, or alone: the fields that are read are in all three. */
export const pullJson = (pull: HeldPull, { repository }: State) => ({
  id: 5000 + pull.number,
  number: pull.number,
  state: pull.mergedAt === null ? 'open' : 'closed',
  title: `Pull request ${pull.number}`,
  user: userJson(pull.user),
  draft: pull.draft,
  merged_at: pull.mergedAt,
  merge_commit_sha: pull.mergeCommitSha,
  head: { ref: 'change', sha: pull.headSha, repo: pull.headRepo === undefined ? null : repoJson(pull.headRepo) },
  base: { ref: pull.baseRef, sha: pull.baseSha, repo: repoJson(repository) },
});

export const reviewJson = ({ user, state, commitId, association }: HeldReview, index: number) => ({
  id: 80 + index,
  user: userJson(user),
  body: '',
  state,
  submitted_at: INSTANT,
  commit_id: commitId,
  author_association: association,
});

export const runJson = ({ workflow, event, createdAt, conclusion }: HeldRun, index: number) => ({
  id: 30_000 + index,
  name: workflow,
  path: `.github/workflows/${workflow}`,
  event,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
  run_number: index + 1,
  run_attempt: 1,
  head_branch: 'main',
  created_at: createdAt,
  html_url: `https://github.com/acme/portal/actions/runs/${30_000 + index}`,
});

// What git complained about in; what it means and what to do about it out. Whether a push took place is never judged by
// words, only by a look at the branch; words decide what a reader is told, and whether another try makes sense. Pure.

import { EmbedSyncError } from '../errors.ts';

export interface GitComplaint {
  readonly doing: 'read' | 'write';
  readonly stderr: string;
  /** The remote, for messages. */
  readonly remote: string;
  readonly branch: string;
}

export interface GitProblem {
  readonly error: EmbedSyncError;
  /** Such as a network that is away; the same again may help. */
  readonly passing: boolean;
}

interface Row {
  readonly sign: RegExp;
  readonly what: (complaint: GitComplaint) => string;
  readonly hint: string;
  readonly passing?: true;
}

/** The first that fits counts. */
const ROWS: readonly Row[] = [
  {
    sign: /GH006|GH013|protected branch|rule violations|hook declined|denied by hook|\(prohibited|deny updating/i,
    what: ({ remote, branch }) => `${remote} protects the branch ${branch} and refused the records`,
    hint: 'Let this workflow or user push to the branch without a pull request; forbid only force pushes and deletion.',
  },
  {
    sign: /returned error: 403|Permission to \S+ denied|Write access .* not granted|not allowed to push|read.?only|insufficient permission|Permission denied$/im,
    what: ({ remote, doing }) => `the credential may not ${doing} ${remote}`,
    hint: 'In GitHub Actions the job that applies needs "permissions: { contents: write }", and the others contents: read.',
  },
  {
    sign: /could not read (?:Username|Password)|Authentication failed|terminal prompts disabled|returned error: 401|Permission denied \(|Host key verification failed|Invalid username/i,
    what: ({ remote }) => `there is no valid credential for ${remote}`,
    hint: 'Keep the credential of actions/checkout, set EMBED_SYNC_GIT_TOKEN, or set up a credential helper or SSH key for this user.',
  },
  {
    sign: /returned error: 3\d\d|redirect/i,
    what: ({ remote }) => `${remote} says that it is somewhere else now, and is not followed there`,
    hint: 'Give the remote its new address with "git remote set-url", or set EMBED_SYNC_GIT_REMOTE.',
  },
  {
    sign: /transport '.*' not allowed/i,
    what: ({ remote }) => `the remote ${remote} is not reached by https, ssh or a path`,
    hint: 'Set EMBED_SYNC_GIT_REMOTE to such an address.',
  },
  {
    sign: /repository not found|repository '.*' not found|does not appear to be a git repository|returned error: 404|not a git repository/i,
    what: ({ remote }) => `there is no repository at ${remote}, or the credential may not see it`,
    hint: 'Check the remote, or set EMBED_SYNC_GIT_REMOTE to its name or address.',
  },
  {
    sign: /dubious ownership/i,
    what: ({ remote }) => `git does not trust ${remote}: it belongs to another user`,
    hint: 'Run "git config --global --add safe.directory" with its path.',
  },
  {
    sign: /resolve (?:host|proxy|hostname)|connect to|connection (?:refused|timed out|reset|closed)|unreachable|no route|timed out|too slow|returned error: (?:429|5\d\d)|early EOF|hung up|unexpected disconnect|RPC failed|^$|cannot lock ref|unable to lock/im,
    what: ({ remote }) => `${remote} cannot be reached`,
    hint: 'Check the network and try again.',
    passing: true,
  },
];

/** `stderr` must be free of credentials. */
export function gitProblem(complaint: GitComplaint): GitProblem {
  const { doing, stderr, remote } = complaint;
  const row = ROWS.find(({ sign }) => sign.test(stderr.trim()));
  const words = wordsOf(stderr);
  const said = words === '' ? '' : ` (git: ${words})`;
  const code = doing === 'read' ? 'HISTORY_UNREADABLE' : 'HISTORY_UNWRITABLE';
  const what = row?.what(complaint) ?? `git could not ${doing} ${remote}`;
  const hint = row?.hint ?? 'Try the same with git by hand, or use --history file:PATH.';
  return { error: new EmbedSyncError(code, `${what}${said}`, { hint }), passing: row?.passing === true };
}

const MOST_CHARACTERS = 240;

/** The lines that say most, as one in which nothing can hide. */
function wordsOf(stderr: string): string {
  const lines = stderr.split(/[\r\n]+/).map((line) => line.replaceAll(/\p{C}+/gu, ' ').trim());
  const found = TELLING.map((sign) => lines.filter((line) => sign.test(line))).find((some) => some.length > 0) ?? [];
  const text = found.slice(0, 2).join(' ');
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

/** What the server says comes before what git makes of it. */
const TELLING = [/^remote: ./, /^(?:fatal|error): (?!failed to push)/, /^! /, /./];

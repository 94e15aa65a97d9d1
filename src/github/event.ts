// What a runner of GitHub Actions tells in: its environment and the text of its event file. What this run is about out. Pure.
// Everything is narrowed from unknown, and no message repeats a value: titles and names of branches are written by strangers.

import { parseApiUrl } from '../base-url.ts';
import { EmbedSyncError } from '../errors.ts';
import { parseJson } from '../json.ts';
import { parseGitHubApiUrl, parseRepository, type Repository, RUNNER_HINT } from './credentials.ts';
import { type Fields, fieldsOf, isCommit, isWord } from './fields.ts';
import { decodePullRequest, type PullRequest } from './pull-request.ts';

export interface Runner {
  readonly repository: Repository;
  /** Checked, as `openGitHub` wants it. */
  readonly apiUrl: string;
  /** What the runner checks out by default: of a pull request GitHub's test merge, never its head. */
  readonly sha: string;
  /** Such as `refs/heads/main`; absent for the few events that belong to no branch or tag. */
  readonly ref?: string;
  readonly runId: string;
  /** From 1; more where somebody ran it again. */
  readonly attempt: number;
  /** The page of this very attempt, for links. */
  readonly runUrl: string;
  /** The name of the workflow, or its path: free text of the repository. */
  readonly workflow: string;
  /** Login of who caused the first attempt. */
  readonly actor: string;
  /** Login of who caused this attempt. What the run may do is still what `actor` may. */
  readonly triggeringActor: string;
  readonly event: RunnerEvent;
}

type RunnerEvent =
  | PullRequestEvent
  | PushEvent
  | MergeGroupEvent
  | { readonly kind: 'schedule' }
  /** Somebody pressed the button, or a program did it for them. */
  | { readonly kind: 'dispatch' }
  /** A called workflow mostly sees its caller's event; where this one is named, nothing more is known. */
  | { readonly kind: 'workflow-call' }
  | { readonly kind: 'other'; readonly name: string };

/**
 * The pull request as it was when the event happened: a run that waited, or is run again, must ask for it anew.
 * `pull_request_target` runs with secrets for forks as well: nothing of the head may be run or trusted there.
 */
export interface PullRequestEvent extends PullRequest {
  readonly kind: 'pull-request';
  readonly trigger: 'pull_request' | 'pull_request_target' | 'pull_request_review';
  /** Such as `opened`, `synchronize`, `closed`, `submitted`. */
  readonly action: string;
}

/** Whether a push was a merge, only the pull requests of `sha` tell. */
interface PushEvent {
  readonly kind: 'push';
  readonly sha: string;
  readonly ref: string;
  /** The branch's name; absent for a tag. */
  readonly branch?: string;
  readonly defaultBranch: string;
}

interface MergeGroupEvent {
  readonly kind: 'merge-group';
  readonly headSha: string;
  readonly baseSha: string;
  /** As git writes it, such as `refs/heads/main`. */
  readonly baseRef: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** `payload` is the content of the file that GITHUB_EVENT_PATH names. Throws USAGE or BASE_URL_INVALID. */
export function parseRunner(env: Environment, payload: string | undefined): Runner {
  const isSet = (name: string): boolean => (env[name] ?? '') !== '';
  const set = (name: string, is: (text: string) => boolean): string => {
    const text = env[name] ?? '';
    if (is(text)) return text;
    const what = isSet(name) ? 'is not what a runner sets it to' : 'is not set';
    throw new EmbedSyncError('USAGE', `${name} ${what}`, { hint: RUNNER_HINT });
  };
  const repository = parseRepository(env.GITHUB_REPOSITORY);
  const serverUrl = parseApiUrl(env.GITHUB_SERVER_URL || 'https://github.com', { name: 'GITHUB_SERVER_URL', hint: RUNNER_HINT });
  const runId = set('GITHUB_RUN_ID', (text) => /^\d{1,20}$/.test(text));
  const attempt = Number(set('GITHUB_RUN_ATTEMPT', (text) => /^[1-9]\d{0,5}$/.test(text)));
  const actor = set('GITHUB_ACTOR', isWord);
  return {
    repository,
    apiUrl: parseGitHubApiUrl(env.GITHUB_API_URL),
    sha: set('GITHUB_SHA', isCommit),
    ...(isSet('GITHUB_REF') && { ref: set('GITHUB_REF', isWord) }),
    runId,
    attempt,
    runUrl: `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${runId}/attempts/${attempt}`,
    workflow: set('GITHUB_WORKFLOW', (text) => text !== '' && text.length <= 1000),
    actor,
    triggeringActor: isSet('GITHUB_TRIGGERING_ACTOR') ? set('GITHUB_TRIGGERING_ACTOR', isWord) : actor,
    event: eventOf(
      set('GITHUB_EVENT_NAME', (text) => /^[a-z_]{1,64}$/.test(text)),
      payload,
    ),
  };
}

function eventOf(name: string, payload: string | undefined): RunnerEvent {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review': {
      const told = payloadOf(name, payload);
      const pullRequest = decodePullRequest(told.within('pull_request'));
      return { kind: 'pull-request', trigger: name, action: told.word('action'), ...pullRequest };
    }
    case 'push':
      return pushOf(payloadOf(name, payload));
    case 'merge_group': {
      const told = payloadOf(name, payload).within('merge_group');
      return {
        kind: 'merge-group',
        headSha: told.commit('head_sha'),
        baseSha: told.commit('base_sha'),
        baseRef: told.word('base_ref'),
      };
    }
    case 'schedule':
      return { kind: 'schedule' };
    case 'workflow_dispatch':
      return { kind: 'dispatch' };
    case 'workflow_call':
      return { kind: 'workflow-call' };
    default:
      return { kind: 'other', name };
  }
}

const BRANCH = 'refs/heads/';

function pushOf(told: Fields): RunnerEvent {
  // The commit after a deletion is forty zeros: nothing can be planned from it.
  if (told.raw('deleted') === true) return { kind: 'other', name: 'push' };
  const ref = told.word('ref');
  return {
    kind: 'push',
    sha: told.commit('after'),
    ref,
    ...(ref.startsWith(BRANCH) && { branch: ref.slice(BRANCH.length) }),
    defaultBranch: told.word('repository.default_branch'),
  };
}

function payloadOf(name: string, payload: string | undefined): Fields {
  const refuse = (problem: string): never => {
    throw new EmbedSyncError('USAGE', `the event file of this ${name} run is not what a runner writes: ${problem}`, {
      hint: RUNNER_HINT,
    });
  };
  if (payload === undefined) return refuse('there is none');
  return fieldsOf(parseJson(payload), refuse);
}

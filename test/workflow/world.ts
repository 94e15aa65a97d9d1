// What a story on GitHub needs: a checkout with its remote, a stand-in for GitHub, a sandbox, and the action as the runner
// starts it: inputs, event and files in the environment of a process that runs the committed bundle.

import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { POLICY_FILE } from '../../src/policy.ts';
import type { SandboxEmbed } from '../../src/sandbox/model.ts';
import type { SandboxOptions } from '../../src/sandbox/options.ts';
import { expectNoToken, expectNoTokenBelow } from '../support/canary-places.ts';
import { openStage, type Stage } from '../support/cli.ts';
import { type GitHubStandIn, startGitHub } from '../support/github-server.ts';
import { addPull, type HeldPull, JOB_BOT, person, pullJson, sha } from '../support/github-state.ts';
import { ACTION, type Started, start } from '../support/process.ts';

const GITHUB_TOKEN = 'ghs_canary5d41402abc4b2a76b9719d911017c592';

export interface Act {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

type Inputs = Readonly<Record<string, string>>;

export interface Repository extends Stage {
  readonly host: GitHubStandIn;
  /** The bare repository that is `origin`. */
  readonly remote: string;
  /** Commits all that lies in the checkout, and returns the commit. */
  commit(): string;
  /** Opens a pull request of what is committed. */
  open(more?: Partial<HeldPull>): HeldPull;
  /** What the policy file of the base branch says; none where absent. */
  policyOnBase(text?: string): void;
  /** The pull request is merged, and the checkout is at the merge. */
  merge(pull: HeldPull): HeldPull;
  onPull(pull: HeldPull, inputs?: Inputs, trigger?: string): Promise<Act>;
  onPush(inputs?: Inputs): Promise<Act>;
  onSchedule(inputs: Inputs): Promise<Act>;
  /** A push whose run is under way. */
  begin(inputs: Inputs): Promise<{ readonly started: Started; readonly ended: Promise<Act> }>;
  /** The bodies of the comments of the action, oldest first. */
  comments(): readonly string[];
}

interface Event {
  readonly name: string;
  readonly payload: unknown;
  readonly ref: string;
}

/** Where the base branch was when a pull request was opened. */
const BASE = sha('b');

export async function openRepository(
  files: Readonly<Record<string, string>>,
  embeds: readonly SandboxEmbed[],
  server: SandboxOptions = {},
): Promise<Repository> {
  const stage = await openStage({ embeds, ...server }, files);
  const remote = await mkdtemp(join(tmpdir(), 'embed-sync-remote-'));
  const outside = await mkdtemp(join(tmpdir(), 'embed-sync-runner-'));
  onTestFinished(async () => {
    for (const folder of [remote, outside]) await expectNoTokenBelow(folder, stage.sandbox.token, GITHUB_TOKEN);
    for (const folder of [remote, outside]) await rm(folder, { recursive: true, force: true });
  });
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-C', stage.folder, '-c', 'user.name=Dev', '-c', 'user.email=dev@example.com', ...words], {
      encoding: 'utf8',
    });
  execFileSync('git', ['init', '--bare', '--quiet', remote]);
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', remote);
  const host = await startGitHub();
  onTestFinished(() => host.close());
  host.admit(GITHUB_TOKEN);
  for (const ref of ['main', BASE]) host.state.files.set(ref, new Map());
  const head = (): string => git('rev-parse', 'HEAD').trim();
  let runs = 0;
  let pulls = 0;

  const begin = async (event: Event, inputs: Inputs) => {
    runs += 1;
    const at = (name: string): string => join(outside, `${name}-${runs}`);
    for (const name of ['output', 'summary']) await writeFile(at(name), '');
    await writeFile(at('event.json'), JSON.stringify(event.payload));
    const given = {
      'api-token': stage.sandbox.token,
      'base-url': stage.sandbox.baseUrl,
      'github-token': GITHUB_TOKEN,
      ...inputs,
    };
    const env = {
      ...Object.fromEntries(Object.entries(given).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])),
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_REPOSITORY: 'acme/portal',
      GITHUB_SHA: head(),
      GITHUB_REF: event.ref,
      GITHUB_RUN_ID: String(1000 + runs),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_API_URL: host.apiUrl,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKFLOW: 'embeds',
      GITHUB_ACTOR: 'alice',
      GITHUB_WORKSPACE: stage.folder,
      GITHUB_OUTPUT: at('output'),
      GITHUB_STEP_SUMMARY: at('summary'),
    };
    const started = start(ACTION, [], { cwd: stage.folder, env });
    const ended = started.ended.then(async ({ code, out, err }) => {
      const log = out + err;
      const outputs = await readFile(at('output'), 'utf8');
      const summary = await readFile(at('summary'), 'utf8');
      const sent = host.seen.map(({ body, url }) => `${url}\n${body}`).join('\n');
      expectNoToken('what was sent to GitHub', sent, stage.sandbox.token, GITHUB_TOKEN);
      const rows = outputs.matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
      return { code, log, outputs: Object.fromEntries([...rows].map(([, key, , value]) => [key, value])), summary };
    });
    return { started, ended };
  };
  const act = async (event: Event, inputs: Inputs): Promise<Act> => {
    const acted = await (await begin(event, inputs)).ended;
    await expectNoTokenBelow(stage.folder, GITHUB_TOKEN);
    return acted;
  };
  return {
    ...stage,
    host,
    remote,
    commit: () => {
      git('add', '--all', '--', ':!.embed-sync');
      git('commit', '--quiet', '--allow-empty', '--message', 'change');
      return head();
    },
    open: (more = {}) => {
      pulls += 1;
      return addPull(host.state, { number: pulls, headSha: head(), baseSha: BASE, user: person('alice'), ...more });
    },
    merge: (pull) => {
      const merged = { ...pull, mergedAt: new Date().toISOString(), mergeCommitSha: head() };
      host.state.pulls.splice(host.state.pulls.indexOf(pull), 1, merged);
      host.state.commitPulls.set(head(), [pull.number]);
      return merged;
    },
    policyOnBase: (text) => {
      for (const ref of ['main', BASE]) host.state.files.set(ref, new Map(text === undefined ? [] : [[POLICY_FILE, text]]));
    },
    onPull: (pull, inputs = {}, trigger = 'synchronize') =>
      act(
        {
          name: 'pull_request',
          payload: { action: trigger, number: pull.number, pull_request: pullJson(pull, host.state) },
          ref: `refs/pull/${pull.number}/merge`,
        },
        { command: 'plan', ...inputs },
      ),
    onPush: (inputs = {}) => act(pushed(), { command: 'apply', ...inputs }),
    onSchedule: (inputs) => act({ name: 'schedule', payload: { schedule: '17 5 * * *' }, ref: 'refs/heads/main' }, inputs),
    begin: (inputs) => begin(pushed(), inputs),
    comments: () => host.state.comments.filter(({ user }) => user?.login === JOB_BOT.login).map(({ body }) => body),
  };

  function pushed(): Event {
    const payload = { ref: 'refs/heads/main', after: head(), deleted: false, repository: { default_branch: 'main' } };
    return { name: 'push', payload, ref: 'refs/heads/main' };
  }
}

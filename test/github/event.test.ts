// holds: T8 W1

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { EmbedSyncError } from '../../src/errors.ts';
import { parseRunner } from '../../src/github/event.ts';
import { readRunner } from '../../src/github/read-runner.ts';
import { addPull, createState, type HeldPull, pullJson, sha } from '../support/github-state.ts';
import { failure } from './world.ts';

const ENV: Readonly<Record<string, string>> = {
  GITHUB_REPOSITORY: 'acme/portal',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: sha('d'),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '12345678901',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_WORKFLOW: 'embeds / plan',
  GITHUB_ACTOR: 'alice',
  GITHUB_TRIGGERING_ACTOR: 'bob',
  GITHUB_EVENT_NAME: 'schedule',
};

/** A pull request as GitHub writes it. */
function pullPayload(pull: Partial<HeldPull> = {}): Record<string, unknown> {
  const state = createState('acme/portal');
  return { action: 'opened', number: 7, pull_request: pullJson(addPull(state, { number: 7, ...pull }), state) };
}

const PUSH = {
  ref: 'refs/heads/main',
  before: sha('1'),
  after: sha('d'),
  deleted: false,
  repository: { default_branch: 'main' },
};
const GROUP = {
  action: 'checks_requested',
  merge_group: { head_sha: sha('e'), base_sha: sha('b'), base_ref: 'refs/heads/main' },
};

const eventOf = (name: string, payload?: unknown) =>
  parseRunner({ ...ENV, GITHUB_EVENT_NAME: name }, payload === undefined ? undefined : JSON.stringify(payload)).event;

function refusal(run: () => unknown): EmbedSyncError {
  try {
    run();
  } catch (error) {
    if (error instanceof EmbedSyncError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('what a run is about', () => {
  it.each([
    ['a schedule', 'schedule', { schedule: '0 6 * * *' }, { kind: 'schedule' }],
    ['a button', 'workflow_dispatch', { inputs: null, ref: 'refs/heads/main' }, { kind: 'dispatch' }],
    ['a call, where it is named', 'workflow_call', {}, { kind: 'workflow-call' }],
    ['an event of no interest', 'issue_comment', {}, { kind: 'other', name: 'issue_comment' }],
    ['a push to a branch', 'push', PUSH, { kind: 'push', sha: sha('d'), ref: PUSH.ref, branch: 'main', defaultBranch: 'main' }],
    [
      'a push of a tag',
      'push',
      { ...PUSH, ref: 'refs/tags/v1' },
      { kind: 'push', sha: sha('d'), ref: 'refs/tags/v1', defaultBranch: 'main' },
    ],
    ['a branch with slashes', 'push', { ...PUSH, ref: 'refs/heads/a/b' }, expect.objectContaining({ branch: 'a/b' })],
    [
      'a deletion, from which nothing can be planned',
      'push',
      { ...PUSH, deleted: true, after: sha('0') },
      { kind: 'other', name: 'push' },
    ],
    [
      'a merge queue',
      'merge_group',
      GROUP,
      { kind: 'merge-group', headSha: sha('e'), baseSha: sha('b'), baseRef: 'refs/heads/main' },
    ],
  ])('%s', (_, name, payload, expected) => {
    expect(eventOf(name, payload)).toEqual(expected);
  });

  it('a pull request', () => {
    expect(eventOf('pull_request', pullPayload())).toEqual({
      kind: 'pull-request',
      trigger: 'pull_request',
      action: 'opened',
      number: 7,
      state: 'open',
      draft: false,
      author: 'mallory',
      fork: false,
      headSha: sha('a'),
      baseSha: sha('b'),
      baseRef: 'main',
    });
  });

  it.each([
    ['a head in the same repository is no fork', { headRepo: 'acme/portal' }, { fork: false }],
    ['a head in another repository is a fork', { headRepo: 'mallory/portal' }, { fork: true }],
    ['a head in a repository that is gone is a fork', { headRepo: undefined }, { fork: true }],
    ['an author whose account is gone is a ghost', { user: null }, { author: 'ghost' }],
    ['a draft is one', { draft: true }, { draft: true }],
    [
      'a merged one tells when, and as which commit',
      { mergedAt: '2026-03-01T09:00:00Z' },
      { merged: { at: '2026-03-01T09:00:00Z', sha: sha('c') } },
    ],
  ])('%s', (_, pull: Partial<HeldPull>, expected) => {
    expect(eventOf('pull_request', pullPayload(pull))).toMatchObject(expected);
  });

  it('keeps apart the triggers that have secrets for forks as well', () => {
    expect(eventOf('pull_request_target', pullPayload())).toMatchObject({ trigger: 'pull_request_target' });
    expect(eventOf('pull_request_review', pullPayload())).toMatchObject({ trigger: 'pull_request_review' });
  });

  it('tells who ran it, which attempt it is and where its page is', () => {
    expect(parseRunner(ENV, undefined)).toEqual({
      repository: { owner: 'acme', name: 'portal' },
      apiUrl: 'https://api.github.com',
      sha: sha('d'),
      ref: 'refs/heads/main',
      runId: '12345678901',
      attempt: 2,
      runUrl: 'https://github.com/acme/portal/actions/runs/12345678901/attempts/2',
      workflow: 'embeds / plan',
      actor: 'alice',
      triggeringActor: 'bob',
      event: { kind: 'schedule' },
    });
  });

  it('knows enterprise servers, and what is not set where it may not be', () => {
    const env = { ...ENV, GITHUB_API_URL: 'https://ghe.example/api/v3', GITHUB_SERVER_URL: 'https://ghe.example' };
    expect(parseRunner(env, undefined)).toMatchObject({
      apiUrl: 'https://ghe.example/api/v3',
      runUrl: expect.stringMatching(/^https:\/\/ghe\.example\/acme/),
    });
    const { GITHUB_API_URL: _, GITHUB_TRIGGERING_ACTOR: __, GITHUB_REF: ___, ...less } = ENV;
    expect(parseRunner(less, undefined)).toMatchObject({ apiUrl: 'https://api.github.com', triggeringActor: 'alice' });
    expect(parseRunner(less, undefined)).not.toHaveProperty('ref');
  });
});

describe('what no runner sets', () => {
  it.each([
    ['GITHUB_REPOSITORY', 'acme', 'USAGE'],
    ['GITHUB_REPOSITORY', 'acme/..', 'USAGE'],
    ['GITHUB_REPOSITORY', 'acme/portal/../other', 'USAGE'],
    ['GITHUB_REPOSITORY', 'acme/portal?x', 'USAGE'],
    ['GITHUB_REPOSITORY', '', 'USAGE'],
    ['GITHUB_API_URL', 'http://api.github.com', 'BASE_URL_INVALID'],
    ['GITHUB_API_URL', 'https://api.github.com@evil.example', 'BASE_URL_INVALID'],
    ['GITHUB_SERVER_URL', 'https://github.com/?x', 'BASE_URL_INVALID'],
    ['GITHUB_SHA', 'main', 'USAGE'],
    ['GITHUB_REF', 'refs/heads/a\n::set-output', 'USAGE'],
    ['GITHUB_RUN_ID', '../../x', 'USAGE'],
    ['GITHUB_RUN_ATTEMPT', '0', 'USAGE'],
    ['GITHUB_RUN_ATTEMPT', '', 'USAGE'],
    ['GITHUB_ACTOR', 'a\u202Eb', 'USAGE'],
    ['GITHUB_TRIGGERING_ACTOR', 'a b', 'USAGE'],
    ['GITHUB_EVENT_NAME', 'Push', 'USAGE'],
    ['GITHUB_EVENT_NAME', '', 'USAGE'],
    ['GITHUB_WORKFLOW', '', 'USAGE'],
  ])('%s=%j is refused by name, and not repeated', (name, value, code) => {
    const error = refusal(() => parseRunner({ ...ENV, [name]: value }, undefined));
    expect(error).toMatchObject({ code, exitCode: 3, hint: expect.any(String) });
    expect(error.message).toContain(name);
    if (value.length > 4) expect(error.message).not.toContain(value);
  });
});

describe('an event file that no runner writes', () => {
  const without = (payload: Record<string, unknown>, pull: Record<string, unknown>) => ({
    ...payload,
    pull_request: { ...(payload.pull_request as object), ...pull },
  });
  it.each([
    ['nothing at all', 'pull_request', undefined, 'there is none'],
    ['no JSON object', 'push', ['refs/heads/main'], 'ref is missing'],
    ['no pull request', 'pull_request', { action: 'opened' }, 'pull_request.number is missing'],
    [
      'a number that is none',
      'pull_request',
      without(pullPayload(), { number: '7' }),
      'pull_request.number is not a positive integer',
    ],
    [
      'a number below one',
      'pull_request',
      without(pullPayload(), { number: -7 }),
      'pull_request.number is not a positive integer',
    ],
    [
      'a head that is no commit',
      'pull_request',
      without(pullPayload(), { head: { sha: 'main', repo: { id: 1 } } }),
      'pull_request.head.sha is not the id of a commit',
    ],
    [
      'a base without a repository',
      'pull_request',
      without(pullPayload(), { base: { sha: sha('b'), ref: 'main' } }),
      'pull_request.base.repo.id is missing',
    ],
    [
      'a base with line breaks',
      'pull_request',
      without(pullPayload(), { base: { sha: sha('b'), ref: 'a\n::x::', repo: { id: 1 } } }),
      'pull_request.base.ref is not a plain name',
    ],
    [
      'a login that acts on a terminal',
      'pull_request',
      without(pullPayload(), { user: { login: '\u001b[2J' } }),
      'pull_request.user.login is not a plain name',
    ],
    [
      'a time that is none',
      'pull_request',
      without(pullPayload(), { merged_at: 'yesterday' }),
      'pull_request.merged_at is not an instant',
    ],
    [
      'a merge without a commit',
      'pull_request',
      without(pullPayload(), { merged_at: '2026-03-01T09:00:00Z', merge_commit_sha: null }),
      'pull_request.merge_commit_sha is missing',
    ],
    ['a prototype in place of properties', 'push', JSON.parse('{"__proto__":{"ref":"refs/heads/main"}}'), 'ref is missing'],
    [
      'a short commit',
      'merge_group',
      { merge_group: { ...GROUP.merge_group, head_sha: 'abc' } },
      'merge_group.head_sha is not the id of a commit',
    ],
  ])('%s', (_, name, payload, problem) => {
    const error = refusal(() => eventOf(name, payload));
    expect(error).toMatchObject({ code: 'USAGE', exitCode: 3 });
    expect(error.message).toBe(`the event file of this ${name} run is not what a runner writes: ${problem}`);
  });

  it('is refused as ours, or understood, whatever it holds', () => {
    const name = fc.constantFrom('pull_request', 'pull_request_target', 'pull_request_review', 'push', 'merge_group', 'schedule');
    const value = fc.oneof(fc.jsonValue(), fc.constant(pullPayload()), fc.constant(PUSH), fc.constant(GROUP));
    const spoiled = fc.tuple(value, fc.constantFrom('pull_request', 'ref', 'after', 'merge_group', 'action'), fc.jsonValue());
    fc.assert(
      fc.property(name, spoiled, (event, [payload, key, other]) => {
        const whole =
          typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? { ...payload, [key]: other } : payload;
        try {
          expect(eventOf(event, whole)).toHaveProperty('kind');
        } catch (error) {
          expect(error).toMatchObject({ name: 'EmbedSyncError', code: 'USAGE' });
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the event file', () => {
  async function folder(): Promise<string> {
    const path = await mkdtemp(join(tmpdir(), 'embed-sync-event-'));
    onTestFinished(() => rm(path, { recursive: true, force: true }));
    return path;
  }

  it('is read where the runner says', async () => {
    const path = join(await folder(), 'event.json');
    await writeFile(path, JSON.stringify(PUSH));
    const env = { ...ENV, GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path };
    expect((await readRunner({ env })).event).toMatchObject({ kind: 'push', branch: 'main' });
  });

  it.each([
    ['is not there', 'missing.json', 'cannot be read (ENOENT)'],
    ['is a folder', '.', 'is not a file'],
  ])('that %s is named by its variable', async (_, name, problem) => {
    const env = { ...ENV, GITHUB_EVENT_PATH: join(await folder(), name) };
    expect(await failure(readRunner({ env }))).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: `the file that GITHUB_EVENT_PATH names ${problem}`,
    });
  });

  it('is not needed for events that tell nothing in it', async () => {
    expect((await readRunner({ env: ENV })).event).toEqual({ kind: 'schedule' });
  });
});

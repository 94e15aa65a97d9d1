import { describe, expect, it } from 'vitest';
import { readFileAt } from '../../src/github/contents.ts';
import { lastScheduledRun } from '../../src/github/workflow-runs.ts';
import { sha } from '../support/github-state.ts';
import { failure, openWorld, type World } from './world.ts';

const POLICY = { path: 'ops/embed-sync.policy.yaml', ref: sha('b'), limit: 1000 };

const hold = ({ state }: World, content: string | Uint8Array | null): unknown =>
  state.files.set(POLICY.ref, new Map([[POLICY.path, content]]));

describe('a file at a commit', () => {
  it('is its text, from a folder too, without a byte order mark', async () => {
    const world = await openWorld();
    hold(world, '\uFEFFversion: 1 # größer\n');
    expect(await readFileAt(world.github, POLICY)).toBe('version: 1 # größer\n');
    expect(world.seen[0]).toMatchObject({
      url: `/repos/acme/portal/contents/ops/embed-sync.policy.yaml?ref=${POLICY.ref}`,
      headers: { accept: 'application/vnd.github.raw+json' },
    });
  });

  it('may be JSON, and is then not taken for a folder', async () => {
    const world = await openWorld();
    hold(world, '[]');
    expect(await readFileAt(world.github, POLICY)).toBe('[]');
  });

  it('is undefined where there is none', async () => {
    const world = await openWorld();
    hold(world, '');
    expect(await readFileAt(world.github, { ...POLICY, path: 'other.yaml' })).toBeUndefined();
  });

  it('is not said to be missing where the commit cannot be seen', async () => {
    const world = await openWorld();
    expect(await failure(readFileAt(world.github, POLICY))).toMatchObject({
      code: 'API_REFUSED',
      hint: expect.stringContaining('contents: read'),
    });
  });

  it('is not said to be missing where the token may not read', async () => {
    const world = await openWorld({ holder: { permissions: { contents: 'none' } } });
    hold(world, 'version: 1');
    expect(await failure(readFileAt(world.github, POLICY))).toMatchObject({ code: 'PERMISSION_DENIED' });
  });

  it.each([
    ['larger than it may be', 'x'.repeat(1001), 'larger'],
    ['not UTF-8', new Uint8Array([0x76, 0xff]), 'not valid UTF-8'],
    ['a folder', null, 'something else than a file'],
  ])('is refused where it is %s', async (_, content, problem) => {
    const world = await openWorld();
    hold(world, content);
    expect(await failure(readFileAt(world.github, POLICY))).toMatchObject({
      code: 'API_ANSWER_INVALID',
      message: expect.stringContaining(problem),
    });
  });

  it.each(['../secrets', '/etc/passwd', 'a//b', './a', 'a/..', ''])(
    'is never sought outside the repository: %j',
    async (path) => {
      const world = await openWorld();
      expect(await failure(readFileAt(world.github, { ...POLICY, path }))).toMatchObject({ code: 'USAGE' });
      expect(world.seen).toEqual([]);
    },
  );
});

describe('the last run of a schedule', () => {
  const run = (createdAt: string, event = 'schedule', conclusion: string | null = 'success') => ({
    workflow: 'drift.yml',
    event,
    createdAt,
    conclusion,
  });

  it('is the newest that the schedule began', async () => {
    const world = await openWorld();
    world.state.workflows.add('drift.yml');
    world.state.runs.push(
      run('2026-01-01T06:00:00Z'),
      run('2026-01-02T06:00:00Z', 'schedule', 'failure'),
      run('2026-02-01T06:00:00Z', 'push'),
    );
    const expected = { kind: 'ran', at: '2026-01-02T06:00:00Z', conclusion: 'failure', runId: expect.any(Number) };
    expect(await lastScheduledRun(world.github, 'drift.yml')).toEqual(expected);
  });

  it('has no conclusion while it runs', async () => {
    const world = await openWorld();
    world.state.workflows.add('drift.yml');
    world.state.runs.push(run('2026-01-01T06:00:00Z', 'schedule', null));
    expect(await lastScheduledRun(world.github, 'drift.yml')).not.toHaveProperty('conclusion');
  });

  it('may never have been', async () => {
    const world = await openWorld();
    world.state.workflows.add('drift.yml');
    expect(await lastScheduledRun(world.github, 'drift.yml')).toEqual({ kind: 'never' });
    expect(await lastScheduledRun(world.github, 'other.yml')).toEqual({ kind: 'no-workflow' });
  });

  it('is denied where the token may not see runs', async () => {
    const world = await openWorld({ holder: { permissions: { actions: 'none' } } });
    const denied = { kind: 'denied', problem: { hint: expect.stringContaining('actions: read') } };
    expect(await lastScheduledRun(world.github, 'drift.yml')).toMatchObject(denied);
  });

  it('is an error where the answer is another', async () => {
    const world = await openWorld();
    world.fail({ match: /runs/, status: 200, body: '{"workflow_runs":[{"id":1,"created_at":"yesterday"}]}' });
    expect(await failure(lastScheduledRun(world.github, 'drift.yml'))).toMatchObject({
      message: expect.stringContaining('workflow_runs[0].created_at is not an instant'),
    });
  });
});

import { describe, expect, it } from 'vitest';
import { changedFiles, mergedPullRequest, readPullRequest } from '../../src/github/pull-requests.ts';
import { addPull, type HeldPull, sha } from '../support/github-state.ts';
import { failure, openWorld } from './world.ts';

const MERGED = { mergedAt: '2026-03-01T09:00:00Z' };

/** The number of the pull request that a commit came with. */
async function numberFor(
  pulls: readonly (Partial<HeldPull> & { number: number })[],
  commit = sha('d'),
): Promise<number | undefined> {
  const world = await openWorld();
  for (const pull of pulls) addPull(world.state, pull);
  world.state.commitPulls.set(
    sha('d'),
    pulls.map(({ number }) => number),
  );
  return (await mergedPullRequest(world.github, commit, 'main'))?.number;
}

describe('the pull request that a commit came with', () => {
  it.each([
    [
      'the one that was merged, squashed or rebased into this very commit',
      [{ number: 1, ...MERGED, mergeCommitSha: sha('d') }],
      1,
    ],
    [
      'one that only holds it, as a merge or a rebase of several commits',
      [{ number: 1, ...MERGED, mergeCommitSha: sha('e') }],
      1,
    ],
    [
      'of several that hold it the newest',
      [
        { number: 1, mergedAt: '2026-03-01T09:00:00Z' },
        { number: 3, mergedAt: '2026-03-03T09:00:00Z' },
        { number: 2, mergedAt: '2026-03-02T09:00:00Z' },
      ],
      3,
    ],
    [
      'the one that ended in it, though another is newer',
      [
        { number: 1, mergedAt: '2026-03-01T09:00:00Z', mergeCommitSha: sha('d') },
        { number: 2, mergedAt: '2026-03-02T09:00:00Z', mergeCommitSha: sha('e') },
      ],
      1,
    ],
    ['none that is open, whose merge commit is only a trial', [{ number: 1, mergeCommitSha: sha('d') }], undefined],
    [
      'none that was merged into another branch',
      [{ number: 1, ...MERGED, mergeCommitSha: sha('d'), baseRef: 'release' }],
      undefined,
    ],
    [
      'the one into this branch, where the change went through another first',
      [
        { number: 2, mergedAt: '2026-03-02T09:00:00Z', baseRef: 'feature' },
        { number: 1, mergedAt: '2026-03-01T09:00:00Z', baseRef: 'main' },
      ],
      1,
    ],
    ['none, where it was pushed without one', [], undefined],
  ])('%s', async (_, pulls: readonly (Partial<HeldPull> & { number: number })[], expected) => {
    expect(await numberFor(pulls)).toBe(expected);
  });

  it('is not hidden by a stranger whose open pull request is odd', async () => {
    const world = await openWorld();
    addPull(world.state, { number: 1, headSha: 'odd', user: { login: '\u001b', type: 'User' } });
    addPull(world.state, { number: 2, ...MERGED });
    world.state.commitPulls.set(sha('d'), [1, 2]);
    expect(await mergedPullRequest(world.github, sha('d'), 'main')).toMatchObject({
      number: 2,
      merged: { at: MERGED.mergedAt, sha: sha('c') },
    });
  });

  it('is not said to be missing where the token may not look', async () => {
    const world = await openWorld({ holder: { permissions: { pull_requests: 'none' } } });
    expect(await failure(mergedPullRequest(world.github, sha('d'), 'main'))).toMatchObject({ code: 'PERMISSION_DENIED' });
  });
});

describe('a pull request', () => {
  it('is told as it is now', async () => {
    const world = await openWorld();
    addPull(world.state, { number: 7, headSha: sha('f'), headRepo: 'mallory/portal', draft: true });
    expect(await readPullRequest(world.github, 7)).toEqual({
      number: 7,
      state: 'open',
      draft: true,
      author: 'mallory',
      fork: true,
      headSha: sha('f'),
      baseSha: sha('b'),
      baseRef: 'main',
    });
  });

  it('that is not there is an error with the permission that may be missing', async () => {
    const world = await openWorld();
    expect(await failure(readPullRequest(world.github, 7))).toMatchObject({
      code: 'API_REFUSED',
      hint: expect.stringContaining('pull-requests: read'),
    });
  });
});

describe('the files that a pull request changes', () => {
  const file = (filename: string) => ({ filename, status: 'modified' });

  it('are all told, and of a moved file both ends', async () => {
    const world = await openWorld({ pageSize: 2 });
    const moved = { filename: 'b.yaml', status: 'renamed', previous_filename: 'embed-sync.policy.yaml' };
    addPull(world.state, { number: 7, files: [file('embeds.yaml'), file('README.md'), moved] });
    const paths = ['embeds.yaml', 'README.md', 'b.yaml', 'embed-sync.policy.yaml'];
    expect(await changedFiles(world.github, 7)).toEqual({ paths, complete: true });
  });

  it('are not called complete where GitHub itself tells no more', async () => {
    const world = await openWorld();
    addPull(world.state, { number: 7, files: Array.from({ length: 3001 }, (_, n) => file(`${n}.yaml`)) });
    const { paths, complete } = await changedFiles(world.github, 7);
    expect([paths.length, complete, world.seen.length]).toEqual([3000, false, 30]);
  });
});

// holds: H6

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeReviews, type Review, readApprovals } from '../../src/github/reviews.ts';
import { addPull, type HeldReview, person, sha } from '../support/github-state.ts';
import { failure, openWorld } from './world.ts';

const HEAD = sha('a');
const PULL = { headSha: HEAD, author: 'mallory' };
const review = (login: string, state: string, more: Partial<Review> = {}): Review => ({
  login,
  isPerson: true,
  state,
  commit: HEAD,
  ...more,
});
const alice = (state: string, more?: Partial<Review>): Review => review('alice', state, more);

describe('an approval', () => {
  it.each([
    ['counts', [alice('APPROVED')], ['alice']],
    ['counts with a comment after it', [alice('APPROVED'), alice('COMMENTED')], ['alice']],
    ['counts once, however often it is given', [alice('APPROVED'), alice('APPROVED')], ['alice']],
    ['counts after a request for changes', [alice('CHANGES_REQUESTED'), alice('APPROVED')], ['alice']],
    ['is taken back by a request for changes', [alice('APPROVED'), alice('CHANGES_REQUESTED')], []],
    ['is gone when it was dismissed', [alice('DISMISSED')], []],
    ['is gone when the last of two was dismissed', [alice('APPROVED'), alice('DISMISSED')], []],
    ['is nothing while it is not handed in', [alice('PENDING')], []],
    ['is no comment', [alice('COMMENTED')], []],
    ['is none in a state that nobody knows', [alice('APPROVED_BY_MAGIC')], []],
    ['of one says nothing of another', [alice('APPROVED'), review('bob', 'CHANGES_REQUESTED')], ['alice']],
    [
      'of several counts in the order of their last words',
      [alice('APPROVED'), review('bob', 'APPROVED'), alice('APPROVED')],
      ['bob', 'alice'],
    ],
  ])('%s', (_, reviews: readonly Review[], counted) => {
    expect(judgeReviews(reviews, PULL)).toEqual({ counted, discounted: [] });
  });

  it.each([
    ['of an older head', { commit: sha('b') }, 'older-commit'],
    ['of a head that is gone', { commit: null }, 'older-commit'],
    ['of the author', { login: 'Mallory' }, 'own-pull-request'],
    ['of a bot', { isPerson: false }, 'not-a-person'],
  ])('%s does not count, and why is told', (_, more: Partial<Review>, why) => {
    const one = alice('APPROVED', more);
    expect(judgeReviews([one], PULL)).toEqual({ counted: [], discounted: [{ login: one.login, why }] });
  });

  it('that counts is somebody’s last deciding word on this head, and not the author’s', () => {
    const state = fc.constantFrom('APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED', 'PENDING');
    const one = fc.record({
      login: fc.constantFrom('alice', 'bob', 'mallory'),
      isPerson: fc.boolean(),
      state,
      commit: fc.constantFrom(HEAD, sha('b'), null),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (reviews) => {
        const { counted } = judgeReviews(reviews, PULL);
        for (const login of counted) {
          const last = reviews.findLast((each) => each.login === login && !['COMMENTED', 'PENDING'].includes(each.state));
          expect(last).toMatchObject({ state: 'APPROVED', commit: HEAD, isPerson: true });
          expect(login).not.toBe('mallory');
        }
        expect(new Set(counted).size).toBe(counted.length);
      }),
    );
  });
});

describe('the approvals of a pull request', () => {
  const held = (login: string, more: Partial<HeldReview> = {}): HeldReview => ({
    on: 7,
    user: person(login),
    state: 'APPROVED',
    commitId: HEAD,
    association: 'MEMBER',
    ...more,
  });
  const pull = {
    number: 7,
    state: 'open',
    draft: false,
    author: 'mallory',
    fork: false,
    headSha: HEAD,
    baseSha: sha('b'),
    baseRef: 'main',
  } as const;

  it('count only of those who may write: members may often only read', async () => {
    const world = await openWorld({ pageSize: 2 });
    addPull(world.state, { number: 7 });
    world.state.reviews.push(...['alice', 'bob', 'carol', 'dan', 'eve'].map((login) => held(login)));
    world.state.reviews.push(held('frank', { on: 8 }), held('gone', { user: null }), held('late', { commitId: null }));
    for (const [login, role] of Object.entries({ alice: 'admin', bob: 'write', carol: 'read', dan: 'none' }))
      world.state.roles.set(login, role);
    expect(await readApprovals(world.github, pull)).toEqual({
      counted: ['alice', 'bob'],
      discounted: [
        { login: 'late', why: 'older-commit' },
        { login: 'carol', why: 'may-not-write' },
        { login: 'dan', why: 'may-not-write' },
        { login: 'eve', why: 'may-not-write' },
      ],
    });
  });

  it('do not count where it cannot be known who may write', async () => {
    const world = await openWorld({ holder: { permissions: { metadata: 'none' } } });
    world.state.reviews.push(held('alice'));
    world.state.roles.set('alice', 'admin');
    expect(await readApprovals(world.github, pull)).toEqual({
      counted: [],
      discounted: [{ login: 'alice', why: 'may-not-write' }],
    });
  });

  it('are an error where the token may not read them', async () => {
    const world = await openWorld({ holder: { permissions: { pull_requests: 'none' } } });
    expect(await failure(readApprovals(world.github, pull))).toMatchObject({ code: 'PERMISSION_DENIED' });
  });

  it('are an error where GitHub says something else', async () => {
    const world = await openWorld();
    world.state.reviews.push(held('alice', { commitId: 'HEAD' }));
    expect(await failure(readApprovals(world.github, pull))).toMatchObject({
      code: 'API_ANSWER_INVALID',
      message: expect.stringContaining('item 1: commit_id'),
    });
  });
});

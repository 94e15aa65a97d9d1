// holds: O3 H3

import { describe, expect, it } from 'vitest';
import { findComments, putComment } from '../../src/github/comments.ts';
import { type Account, addPull, JOB_BOT, person } from '../support/github-state.ts';
import { failure, openWorld, type World } from './world.ts';

const MARKER = '<!-- embed-sync production -->';
const isMarked = (body: string): boolean => body.startsWith(MARKER);
const sticky = (text: string) => ({ pullRequest: 7, isMarked, body: `${MARKER}\n${text}` });

async function open(options: Parameters<typeof openWorld>[0] = {}): Promise<World> {
  const world = await openWorld(options);
  addPull(world.state, { number: 7 });
  addPull(world.state, { number: 8 });
  return world;
}

const say = ({ state }: World, id: number, user: Account | null, body: string, on = 7): number =>
  state.comments.push({ id, on, user, body });

const bodies = ({ state }: World): readonly string[] => state.comments.map(({ body }) => body);

describe('the one comment', () => {
  it('is made, left alone while nothing changes, and changed in place', async () => {
    const world = await open();
    const made = await putComment(world.github, sticky('planned'));
    expect(made).toEqual({ kind: 'created', id: expect.any(Number) });
    expect(await putComment(world.github, sticky('planned'))).toEqual({ ...made, kind: 'unchanged' });
    expect(await putComment(world.github, sticky('applied'))).toEqual({ ...made, kind: 'updated' });
    expect(bodies(world)).toEqual([sticky('applied').body]);
    expect(world.writes()).toEqual([
      'POST /repos/acme/portal/issues/7/comments',
      expect.stringMatching(/^PATCH .*\/issues\/comments\/\d+$/),
    ]);
  });

  it('is the same where GitHub gives it back with other line ends', async () => {
    const world = await open();
    say(world, 1, JOB_BOT, `${MARKER}\r\nplanned\r\n`);
    expect(await putComment(world.github, sticky('planned\n'))).toEqual({ kind: 'unchanged', id: 1 });
  });

  it('is found behind hundreds of others', async () => {
    const world = await open();
    for (let id = 1; id <= 230; id++) say(world, id, person('alice'), `comment ${id}`);
    say(world, 231, JOB_BOT, sticky('planned').body);
    expect(await putComment(world.github, sticky('applied'))).toEqual({ kind: 'updated', id: 231 });
  });

  it('needs no look where it was found before', async () => {
    const world = await open();
    say(world, 1, JOB_BOT, sticky('planned').body);
    const known = await findComments(world.github, sticky(''));
    const before = world.seen.length;
    await putComment(world.github, sticky('applied'), known);
    expect(world.seen).toHaveLength(before + 1);
  });

  it('is made anew where somebody deleted it in the meantime', async () => {
    const world = await open();
    const known = [{ id: 99, body: sticky('planned').body }];
    expect(await putComment(world.github, sticky('applied'), known)).toMatchObject({ kind: 'created' });
    expect(bodies(world)).toEqual([sticky('applied').body]);
  });

  it('belongs to one pull request', async () => {
    const world = await open();
    say(world, 1, JOB_BOT, sticky('planned').body, 8);
    expect(await putComment(world.github, sticky('planned'))).toMatchObject({ kind: 'created' });
  });
});

describe('a marker that somebody else pasted', () => {
  it.each([
    ['a person', person('mallory')],
    ['a person whose name is as alike as can be', person('github-actions')],
    ['a person with the very name, if there could be one', person('github-actions[bot]')],
    ['another bot', { login: 'dependabot[bot]', type: 'Bot' }],
    ['an account that is gone', null],
  ] as const)('by %s is neither found, changed nor deleted', async (_, user) => {
    const world = await open();
    say(world, 1, user, sticky('approved, honestly').body);
    expect(await findComments(world.github, sticky(''))).toEqual([]);
    expect(await putComment(world.github, sticky('planned'))).toMatchObject({ kind: 'created' });
    expect(bodies(world)).toEqual([sticky('approved, honestly').body, sticky('planned').body]);
  });

  it('is also not ours where this token writes as a person, and a bot has the marker', async () => {
    const world = await open({ holder: { ...person('alice'), installation: false } });
    say(world, 1, JOB_BOT, sticky('planned').body);
    say(world, 2, person('Alice'), sticky('planned').body);
    expect(await findComments(world.github, sticky(''))).toEqual([{ id: 2, body: sticky('planned').body }]);
  });

  it('does not count without the marker, whoever wrote it', async () => {
    const world = await open();
    say(world, 1, JOB_BOT, `another workflow quotes ${MARKER}`);
    expect(await findComments(world.github, sticky(''))).toEqual([]);
  });
});

describe('two runs at once', () => {
  it('leave one comment, the older, with the words of one of them', async () => {
    const world = await open();
    world.gather(/^POST/, 2);
    const put = await Promise.all([putComment(world.github, sticky('first')), putComment(world.another(), sticky('second'))]);
    const [oldest, ...others] = world.state.comments;
    expect(others).toEqual([]);
    expect([sticky('first').body, sticky('second').body]).toContain(oldest?.body);
    expect(put.map((one) => 'id' in one && one.id)).toEqual([oldest?.id, oldest?.id]);
  });

  it('that left two behind are cleared up after', async () => {
    const world = await open();
    for (const id of [5, 3, 4]) say(world, id, JOB_BOT, sticky('planned').body);
    say(world, 6, person('mallory'), sticky('planned').body);
    expect(await putComment(world.github, sticky('planned'))).toEqual({ kind: 'unchanged', id: 3 });
    expect(world.state.comments.map(({ id }) => id)).toEqual([3, 6]);
  });
});

describe('an answer that got lost', () => {
  it.each([
    ['after the comment was made', true],
    ['before it was', false],
  ])('%s does not lead to a second comment, nor to none', async (_, acts) => {
    for (const fault of [{ end: 'reset' }, { status: 502 }, { status: 503 }] as const) {
      const world = await open();
      world.fail({ match: /^POST/, acts, ...fault });
      expect(await putComment(world.github, sticky('planned'))).toMatchObject({ kind: 'created' });
      expect(bodies(world)).toEqual([sticky('planned').body]);
      // Not even for a moment: each one made sends mails.
      expect(world.writes()).toHaveLength(acts ? 1 : 2);
    }
  });

  it('of a change is no harm: the change is sent again', async () => {
    const world = await open();
    say(world, 1, JOB_BOT, sticky('planned').body);
    world.fail({ match: /^PATCH/, acts: true, end: 'reset' });
    expect(await putComment(world.github, sticky('applied'))).toEqual({ kind: 'updated', id: 1 });
    expect(bodies(world)).toEqual([sticky('applied').body]);
  });

  it('again and again ends with an error that names the request', async () => {
    const world = await open();
    world.fail({ match: /^POST/, times: 99, status: 502 });
    expect(await failure(putComment(world.github, sticky('planned')))).toMatchObject({
      code: 'API_REFUSED',
      message: expect.stringContaining('POST /repos/acme/portal/issues/7/comments'),
    });
    expect(world.writes()).toHaveLength(4);
  });
});

describe('a token that may not write', () => {
  it('is told apart from a failure, with what the workflow lacks', async () => {
    const world = await open({ holder: { permissions: { issues: 'read', pull_requests: 'read' } } });
    expect(await putComment(world.github, sticky('planned'))).toMatchObject({
      kind: 'denied',
      problem: {
        httpStatus: 403,
        message: expect.stringContaining('Resource not accessible by integration'),
        hint: expect.stringContaining('pull-requests: write'),
      },
    });
    expect(bodies(world)).toEqual([]);
  });

  it('is so for a change as well', async () => {
    const world = await open({ holder: { permissions: { issues: 'read', pull_requests: 'read' } } });
    say(world, 1, JOB_BOT, sticky('planned').body);
    expect(await putComment(world.github, sticky('applied'))).toMatchObject({ kind: 'denied' });
  });

  it('does not make a pull request that is not there look like a failure either', async () => {
    const world = await open();
    const known: never[] = [];
    expect(await putComment(world.github, { ...sticky('planned'), pullRequest: 404 }, known)).toMatchObject({ kind: 'denied' });
  });

  it('that may not even read is an error: whether there is a comment is not known', async () => {
    const world = await open({ holder: { permissions: { issues: 'none', pull_requests: 'none' } } });
    expect(await failure(findComments(world.github, sticky('')))).toMatchObject({ code: 'PERMISSION_DENIED' });
  });
});

it('makes no comment where there are more than it reads: one of them may be the one', async () => {
  const world = await open({ pageSize: 1 });
  for (let id = 1; id <= 101; id++) say(world, id, person('alice'), 'x');
  expect(await failure(putComment(world.github, sticky('planned')))).toMatchObject({ code: 'API_ANSWER_INVALID' });
  expect(world.writes()).toEqual([]);
});

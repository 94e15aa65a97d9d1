import { describe, expect, it } from 'vitest';
import { closeIssues, findIssues, putIssue } from '../../src/github/issues.ts';
import { type HeldIssue, JOB_BOT, person } from '../support/github-state.ts';
import { failure, openWorld, type World } from './world.ts';

const LABEL = { name: 'embed-sync: drift', color: 'd93f0b', description: 'Access settings were changed outside the manifest' };
const MARKER = '<!-- embed-sync drift production -->';
const KIND = { label: LABEL, isMarked: (body: string) => body.includes(MARKER) };
const wanted = (text: string) => ({ ...KIND, title: `Drift: ${text}`, body: `${text}\n${MARKER}` });

function hold({ state }: World, number: number, more: Partial<HeldIssue> = {}): void {
  state.labels.add(LABEL.name);
  const { title, body } = wanted('two embeds');
  state.issues.push({ number, user: JOB_BOT, isPullRequest: false, title, body, state: 'open', labels: [LABEL.name], ...more });
}

const openNumbers = ({ state }: World): readonly number[] =>
  state.issues.filter((issue) => issue.state === 'open').map(({ number }) => number);

describe('the one issue', () => {
  it('is opened with its label, left alone, changed in place, and closed with a word', async () => {
    const world = await openWorld();
    const opened = await putIssue(world.github, wanted('two embeds'));
    expect(opened).toEqual({ kind: 'created', number: expect.any(Number) });
    const number = opened.kind === 'created' ? opened.number : 0;
    expect(world.state.issues).toMatchObject([{ labels: [LABEL.name], title: 'Drift: two embeds' }]);
    expect(await putIssue(world.github, wanted('two embeds'))).toEqual({ kind: 'unchanged', number });
    expect(await putIssue(world.github, wanted('three embeds'))).toEqual({ kind: 'updated', number });
    expect(await closeIssues(world.github, KIND, 'No drift any more.')).toEqual({ kind: 'closed', numbers: [number] });
    expect(world.state.issues).toMatchObject([{ title: 'Drift: three embeds', state: 'closed' }]);
    expect(world.state.comments).toMatchObject([{ on: number, body: 'No drift any more.' }]);
    expect(await closeIssues(world.github, KIND, 'No drift any more.')).toEqual({ kind: 'closed', numbers: [] });
    expect(world.writes().map((line) => line.replace('/repos/acme/portal', ''))).toEqual([
      'POST /labels',
      'POST /issues',
      `PATCH /issues/${number}`,
      `POST /issues/${number}/comments`,
      `PATCH /issues/${number}`,
    ]);
  });

  it('has its title changed where the rest is as it was', async () => {
    const world = await openWorld();
    hold(world, 3, { title: 'Drift' });
    expect(await putIssue(world.github, wanted('two embeds'))).toEqual({ kind: 'updated', number: 3 });
    expect(world.state.issues).toMatchObject([wanted('two embeds')].map(({ title, body }) => ({ title, body })));
  });

  it('is opened again, as another, where drift comes back', async () => {
    const world = await openWorld();
    hold(world, 3, { state: 'closed' });
    expect(await putIssue(world.github, wanted('two embeds'))).toMatchObject({ kind: 'created' });
    expect(world.writes()).toEqual(['POST /repos/acme/portal/issues']);
  });

  it.each([
    ['of another environment', { body: '<!-- embed-sync drift staging -->' }],
    ['without a body', { body: null }],
    ['that a person wrote', { user: person('mallory') }],
    ['that another bot wrote', { user: { login: 'dependabot[bot]', type: 'Bot' as const } }],
    ['that a person took over by taking the label off', { labels: [] }],
    ['that is a pull request', { isPullRequest: true }],
  ])('is not one %s', async (_, more: Partial<HeldIssue>) => {
    const world = await openWorld();
    hold(world, 3, more);
    expect(await findIssues(world.github, KIND)).toEqual([]);
    expect(await closeIssues(world.github, KIND, 'x')).toEqual({ kind: 'closed', numbers: [] });
    expect(world.writes()).toEqual([]);
  });

  it('is one of two runs at once, the older; the other is closed and says where it goes on', async () => {
    const world = await openWorld();
    world.state.labels.add(LABEL.name);
    world.gather(/^POST .*\/issues$/, 2);
    const put = await Promise.all([putIssue(world.github, wanted('a')), putIssue(world.another(), wanted('b'))]);
    const [oldest = 0] = world.state.issues.map(({ number }) => number);
    expect(openNumbers(world)).toEqual([oldest]);
    expect(put.map((one) => 'number' in one && one.number)).toEqual([oldest, oldest]);
    expect(world.state.comments[0]?.body).toBe(`Closed: this goes on in #${oldest}.`);
  });

  it('is opened though another run makes the label first', async () => {
    const world = await openWorld();
    world.gather(/^GET .*\/labels/, 2);
    const second = { ...wanted('b'), isMarked: (body: string) => body.includes('staging'), body: 'staging' };
    const put = await Promise.all([putIssue(world.github, wanted('a')), putIssue(world.another(), second)]);
    expect(put).toMatchObject([{ kind: 'created' }, { kind: 'created' }]);
    expect(openNumbers(world)).toHaveLength(2);
  });

  it.each([true, false])('is one where the answer got lost, carried out: %s', async (acts) => {
    const world = await openWorld();
    world.fail({ match: /^POST .*\/issues$/, acts, end: 'reset' });
    expect(await putIssue(world.github, wanted('two embeds'))).toMatchObject({ kind: 'created' });
    expect(world.state.issues).toHaveLength(1);
  });

  it('is closed though the word why got lost, which is not said twice', async () => {
    const world = await openWorld();
    hold(world, 3);
    world.fail({ match: /^POST/, acts: true, end: 'reset' });
    expect(await closeIssues(world.github, KIND, 'No drift any more.')).toEqual({ kind: 'closed', numbers: [3] });
    expect(world.state.comments).toHaveLength(1);
  });
});

describe('what may not be done', () => {
  it.each([
    ['writing', { issues: 'read' } as const],
    ['seeing labels or writing', { issues: 'read', metadata: 'none' } as const],
  ])('%s is told apart from a failure', async (_, permissions) => {
    const world = await openWorld({ holder: { permissions } });
    expect(await putIssue(world.github, wanted('a'))).toMatchObject({
      kind: 'denied',
      problem: { hint: expect.stringContaining('issues: write') },
    });
    hold(world, 3);
    expect(await putIssue(world.github, wanted('a'))).toMatchObject({ kind: 'denied' });
    expect(await closeIssues(world.github, KIND, 'x')).toMatchObject({ kind: 'denied' });
  });

  it('includes issues that are turned off in the repository', async () => {
    const world = await openWorld();
    world.fail({ match: /^POST .*\/issues$/, times: 9, status: 410, body: '{"message":"Issues are disabled for this repo"}' });
    expect(await putIssue(world.github, wanted('a'))).toMatchObject({
      kind: 'denied',
      problem: { message: expect.stringContaining('disabled') },
    });
  });

  it('includes a repository that the token may not see', async () => {
    const world = await openWorld();
    world.fail({ match: /^POST .*\/issues$/, status: 404 });
    expect(await putIssue(world.github, wanted('a'))).toMatchObject({ kind: 'denied', problem: { httpStatus: 404 } });
  });

  it('includes an issue more where there are more than are read: one of them may be the one', async () => {
    const world = await openWorld({ pageSize: 1 });
    for (let number = 1; number <= 101; number++) hold(world, number, { user: person('alice') });
    expect(await failure(putIssue(world.github, wanted('a')))).toMatchObject({ code: 'API_ANSWER_INVALID' });
    expect(world.writes()).toEqual([]);
  });

  it('leaves no issue that would not be found again', async () => {
    const world = await openWorld();
    // A user who may not set labels: GitHub makes the issue and drops them.
    world.fail({ match: /\/labels/, status: 200, body: '{}' });
    expect(await putIssue(world.github, wanted('a'))).toMatchObject({ kind: 'denied', problem: { code: 'LABEL_NOT_SET' } });
    expect(openNumbers(world)).toEqual([]);
    expect(world.state.issues).toHaveLength(1);
  });

  it('is an error where it cannot be known whether there is one', async () => {
    const world = await openWorld({ holder: { permissions: { issues: 'none' } } });
    expect(await failure(putIssue(world.github, wanted('a')))).toMatchObject({ code: 'PERMISSION_DENIED' });
  });
});

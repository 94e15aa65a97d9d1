// The story of a change on GitHub, told by the bundled action: opened, pushed to, approved, merged, stale, from a fork, run
// again, cancelled. Everything is real HTTP, a real git remote and real processes; only GitHub itself is a stand-in.
// holds: T8 Y10 H1 H3 H6 W6

import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { SandboxEmbed } from '../../src/sandbox/model.ts';
import { person } from '../support/github-state.ts';
import { type Act, openRepository, type Repository } from './world.ts';

const manifest = (settings: string): string => `version: 1
dataApp: Customer portal
embeds:
  a: { owner: "@acme/sales", accessSettings: { ${settings} } }
  b: { accessSettings: { isAllowAiPilot: false } }
`;
const closed = { isAllowAiPilot: false, isAllowUnderlyingData: false, isAllowMetricCreation: false };
const embeds = [
  { embedId: 'a', name: 'Sales @everyone ::error::x ##[warning]x', accessSettings: closed },
  { embedId: 'b', name: 'Ops', accessSettings: closed },
];
const WIDER = manifest('isAllowAiPilot: true');
const TENANCY = manifest('tableTenancySettings: { noIsolation: "one tenant only" }');
const withTenancy = [
  { ...embeds[0], embedId: 'a', accessSettings: { ...closed, tableTenancySettings: [{ name: 'sales', clientColumn: 'org' }] } },
  { embedId: 'b', accessSettings: closed },
];

const open = async (text: string, live: readonly SandboxEmbed[] = embeds): Promise<Repository> => {
  const repository = await openRepository({ 'embeds.yaml': text }, live);
  repository.commit();
  return repository;
};

const approve = (repository: Repository, on: number, commitId: string, by = 'bob'): void => {
  repository.host.state.reviews.push({ on, user: person(by), state: 'APPROVED', commitId, association: 'MEMBER' });
  repository.host.state.roles.set(by, 'write');
};

const said = ({ code, outputs, log }: Act): object => ({
  code,
  exit: outputs['exit-code'],
  status: outputs.status,
  log: code === 0 ? '' : log,
});

describe('a pull request', () => {
  it('shows one comment, edited in place, and its merge sends exactly that', async () => {
    const repository = await open(WIDER);
    const pull = repository.open();
    const planned = await repository.onPull(pull, {}, 'opened');
    expect(planned).toMatchObject({ code: 0, outputs: { verdict: 'ready', changes: '1', widened: '1', tenancy: '0' } });
    expect(repository.comments()).toHaveLength(1);
    expect(repository.comments()[0]).toContain('isAllowAiPilot');
    expect(planned.log).toContain('::warning file=embeds.yaml,line=4');

    await repository.write('embeds.yaml', manifest('isAllowAiPilot: true, isAllowMetricCreation: true'));
    repository.commit();
    const pushed = { ...pull, headSha: repository.commit() };
    repository.host.state.pulls.splice(0, 1, pushed);
    const again = await repository.onPull(pushed);
    const late = await repository.onPull(pull);
    expect(late.log).toContain('newer commits');
    expect(repository.comments()).toHaveLength(1);
    expect(repository.comments()[0]).toContain('isAllowMetricCreation');

    repository.merge(pushed);
    const applied = await repository.onPush();
    expect(applied).toMatchObject({ code: 0, outputs: { status: 'complete', 'plan-id': again.outputs['plan-id'] } });
    expect(repository.updates()).toHaveLength(1);
    expect(repository.comments()).toHaveLength(1);
    expect(repository.comments()[0]).toContain('applied');

    const rerun = await repository.onPush();
    expect(said(rerun)).toMatchObject({ code: 0 });
    expect(repository.updates()).toHaveLength(1);
  });

  it('says nothing where nothing changes, and takes back what it said', async () => {
    const repository = await open(manifest('isAllowAiPilot: false'));
    const pull = repository.open();
    await repository.onPull(pull);
    expect(repository.comments()).toEqual([]);
    await repository.write('embeds.yaml', WIDER);
    await repository.onPull(pull);
    expect(repository.comments()).toHaveLength(1);
    await repository.write('embeds.yaml', manifest('isAllowAiPilot: false'));
    await repository.onPull(pull);
    expect(repository.comments()).toHaveLength(1);
    expect(repository.comments()[0]).toContain('in sync');
  });

  it('from a fork is validated offline, without the token being used', async () => {
    const repository = await open(WIDER);
    const pull = repository.open({ headRepo: 'mallory/portal' });
    const { code, summary } = await repository.onPull(pull, { 'api-token': '' });
    expect(code).toBe(0);
    expect(summary).toContain('validated only');
    expect(repository.sandbox.ledger).toEqual([]);
    expect(repository.comments()).toEqual([]);
  });

  it('marks what is wrong with the manifest at its line', async () => {
    const repository = await open(WIDER.replace('true', 'yes'));
    const { code, outputs, log } = await repository.onPull(repository.open());
    expect([code, outputs['exit-code']]).toEqual([1, '3']);
    expect(log).toMatch(/^::error file=embeds\.yaml,line=4,col=\d+,title=FLAG_NOT_BOOLEAN::/m);
  });

  it('goes on without a comment where the token may not write', async () => {
    const repository = await open(WIDER);
    repository.host.admit('ghs_readonly11111111', { permissions: { pull_requests: 'read', issues: 'read' } });
    const { code, log, summary } = await repository.onPull(repository.open(), { 'github-token': 'ghs_readonly11111111' });
    expect(code).toBe(0);
    expect(log).toContain('::warning title=embed-sync::the plan could not be written to the pull request');
    expect(summary).toContain('isAllowAiPilot');
  });
});

describe('a token that may not even read comments', () => {
  it('is no reason for a plan to fail', async () => {
    const repository = await open(WIDER);
    repository.host.admit('ghs_nothing111111111', { permissions: { pull_requests: 'none', issues: 'none', actions: 'none' } });
    const inputs = { 'github-token': 'ghs_nothing111111111', 'drift-workflow': 'embeds-drift.yml' };
    const { code, log } = await repository.onPull(repository.open(), inputs);
    expect(code).toBe(0);
    expect(log).toContain('the plan could not be written to the pull request');
  });
});

describe('a merge', () => {
  const merged = async (text = WIDER): Promise<Repository> => {
    const repository = await open(text);
    const pull = repository.open();
    expect((await repository.onPull(pull)).code).toBe(0);
    repository.merge(pull);
    return repository;
  };

  it('sends nothing where a planned setting moved outside, and shows both plans and the cause', async () => {
    const repository = await merged(manifest('isAllowAiPilot: true, isAllowMetricCreation: true'));
    repository.sandbox.change('a', { isAllowMetricCreation: true });
    const stale = await repository.onPush();
    expect(said(stale)).toMatchObject({ code: 1, exit: '5', status: 'refused' });
    expect(repository.updates()).toEqual([]);
    expect(repository.comments()).toHaveLength(1);
    expect(repository.comments()[0]).toContain('Live state changed');
    expect(said(await repository.onPush())).toMatchObject({ exit: '5' });
  });

  it('is sent although something else moved outside', async () => {
    const repository = await merged();
    repository.sandbox.change('b', { isAllowUnderlyingData: true });
    expect(said(await repository.onPush())).toMatchObject({ code: 0, status: 'complete' });
  });

  it('is consent once: what was taken back by hand is not sent again', async () => {
    const repository = await merged();
    expect(said(await repository.onPush())).toMatchObject({ code: 0, status: 'complete' });
    repository.sandbox.change('a', { isAllowAiPilot: false });
    expect(said(await repository.onPush())).toMatchObject({ exit: '5', status: 'refused' });
    expect(repository.updates()).toHaveLength(1);
  });

  it('is consent once: run again after a later merge that took it back, it sends nothing', async () => {
    const repository = await merged();
    expect(said(await repository.onPush())).toMatchObject({ code: 0, status: 'complete' });
    await repository.write('embeds.yaml', manifest('isAllowAiPilot: false'));
    repository.commit();
    const back = repository.open();
    await repository.onPull(back);
    repository.merge(back);
    expect(said(await repository.onPush())).toMatchObject({ code: 0, status: 'complete' });
    execFileSync('git', ['-C', repository.folder, 'checkout', '--quiet', 'HEAD~1']);
    expect(said(await repository.onPush())).toMatchObject({ exit: '5', status: 'refused' });
    expect(repository.updates()).toHaveLength(2);
  });

  it('is sent although a merge just before it wrote another setting of the same embed', async () => {
    const repository = await open(manifest('isAllowMetricCreation: true'));
    const pull = repository.open();
    await repository.onPull(pull);
    const merge = repository.merge(pull);
    repository.host.state.pulls.splice(0, 1, { ...merge, mergedAt: '2026-01-01T00:00:00Z' });
    await repository.write('embeds.yaml', WIDER);
    repository.commit();
    expect(said(await repository.onPush({ 'auto-approve': 'true' }))).toMatchObject({ code: 0, status: 'complete' });
    execFileSync('git', ['-C', repository.folder, 'checkout', '--quiet', 'HEAD~1']);
    expect(said(await repository.onPush())).toMatchObject({ code: 0, status: 'complete' });
    expect(repository.updates()).toHaveLength(2);
  });

  it('that waited sends nothing to what another run wrote to since', async () => {
    const repository = await open(WIDER);
    const pull = repository.open();
    await repository.onPull(pull);
    const merge = repository.merge(pull);
    repository.host.state.pulls.splice(0, 1, { ...merge, mergedAt: '2026-01-01T00:00:00Z' });
    for (const settings of ['isAllowAiPilot: true', 'isAllowAiPilot: false']) {
      await repository.write('embeds.yaml', manifest(settings));
      repository.commit();
      expect(said(await repository.onPush({ 'auto-approve': 'true' }))).toMatchObject({ code: 0, status: 'complete' });
    }
    execFileSync('git', ['-C', repository.folder, 'checkout', '--quiet', 'HEAD~2']);
    const late = await repository.onPush();
    expect(said(late)).toMatchObject({ exit: '5', status: 'refused' });
    expect(late.log).toContain('another run wrote to it since the merge');
    expect(repository.updates()).toHaveLength(2);
  });

  it('is not given a new plan by a run of the pull request that is started again after it', async () => {
    const repository = await open(manifest('isAllowAiPilot: true, isAllowMetricCreation: true'));
    const pull = repository.open();
    await repository.onPull(pull);
    const merge = repository.merge(pull);
    const reviewed = repository.comments();
    repository.sandbox.change('a', { isAllowMetricCreation: true });
    expect((await repository.onPull(merge)).log).toContain('the pull request is merged');
    expect(repository.comments()).toEqual(reviewed);
    expect(said(await repository.onPush())).toMatchObject({ exit: '5' });
    expect(repository.updates()).toEqual([]);
  });

  it('sends nothing where the manifest is not the one that was planned', async () => {
    const repository = await merged();
    await repository.write('embeds.yaml', manifest('isAllowAiPilot: true, isAllowUnderlyingData: true'));
    expect(said(await repository.onPush())).toMatchObject({ exit: '5' });
    expect(repository.updates()).toEqual([]);
    expect(repository.comments()[0]).toContain('The manifest changed');
  });

  it.each([
    ['edited', (body: string) => body.replace('Sales', 'Sold')],
    ['taken away', () => 'nothing here'],
  ])('sends nothing where the comment was %s', async (_, edit) => {
    const repository = await merged();
    const [comment] = repository.host.state.comments;
    if (comment !== undefined) comment.body = edit(comment.body);
    expect(said(await repository.onPush())).toMatchObject({ exit: '4', status: 'refused' });
    expect(repository.updates()).toEqual([]);
  });

  it('does not count the comment of somebody else', async () => {
    const repository = await open(WIDER);
    const pull = repository.open();
    await repository.onPull(pull);
    const [comment] = repository.host.state.comments.splice(0, 1);
    repository.host.state.comments.push({ id: 77, on: pull.number, user: person('mallory'), body: comment?.body ?? '' });
    repository.merge(pull);
    expect(said(await repository.onPush())).toMatchObject({ exit: '4' });
    expect(repository.updates()).toEqual([]);
  });

  it('sends nothing without a pull request', async () => {
    const repository = await open(WIDER);
    expect(said(await repository.onPush())).toMatchObject({ exit: '4' });
    expect(said(await repository.onPush({ 'auto-approve': 'true' }))).toMatchObject({ code: 0, status: 'complete' });
  });

  it('needs an approval of the last commit where the plan needs one', async () => {
    const repository = await open(TENANCY, withTenancy);
    const pull = repository.open();
    expect(await repository.onPull(pull)).toMatchObject({ code: 0, outputs: { verdict: 'needs-approval', tenancy: '1' } });
    repository.merge(pull);
    expect(said(await repository.onPush())).toMatchObject({ exit: '4', status: 'refused' });
    approve(repository, pull.number, 'f'.repeat(40));
    approve(repository, pull.number, pull.headSha, 'alice');
    const refused = await repository.onPush();
    expect(said(refused)).toMatchObject({ exit: '4' });
    expect(refused.log).toContain('approved an older commit');
    approve(repository, pull.number, pull.headSha, 'carol');
    expect(said(await repository.onPush())).toMatchObject({ code: 0, status: 'complete' });
  });

  it('goes on with what a cancelled run left', async () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ embedId: `e${i}`, accessSettings: closed }));
    const text = `version: 1\ndataApp: Customer portal\nembeds:\n${many.map(({ embedId }) => `  ${embedId}: { accessSettings: { isAllowAiPilot: true } }`).join('\n')}\n`;
    const repository = await open(
      text,
      many.map((one) => ({ ...one, name: one.embedId })),
    );
    const pull = repository.open();
    await repository.onPull(pull);
    approve(repository, pull.number, pull.headSha);
    repository.merge(pull);
    const { started, ended } = await repository.begin({ command: 'apply', rate: '20/1s', concurrency: '1' });
    await expect.poll(() => repository.updates().length, { timeout: 15_000 }).toBeGreaterThan(3);
    started.kill('SIGINT');
    expect(said(await ended)).toMatchObject({ exit: '130' });
    const sent = repository.updates().length;
    expect(sent).toBeLessThan(30);
    expect(said(await repository.onPush())).toMatchObject({ code: 0, status: 'complete' });
    expect(repository.updates()).toHaveLength(30);
  }, 60_000);
});

describe('the policy', () => {
  const BLOCK = 'version: 1\nconsent: { widen: block }\n';
  const FREE = 'version: 1\nconsent: { widen: auto }\n';

  it('of the base branch counts where the pull request softens it, and its merge is not sent', async () => {
    const repository = await openRepository({ 'embeds.yaml': WIDER, 'embed-sync.policy.yaml': FREE }, embeds);
    repository.commit();
    repository.policyOnBase(BLOCK);
    const files = [
      { filename: 'embed-sync.policy.yaml', status: 'modified' },
      { filename: 'embeds.yaml', status: 'modified' },
    ];
    const pull = repository.open({ files });
    const planned = await repository.onPull(pull);
    expect(planned).toMatchObject({ code: 1, outputs: { 'exit-code': '4', verdict: 'blocked' } });
    expect(repository.comments()[0]).toContain('changes the policy together with the manifest');
    repository.merge(pull);
    expect(said(await repository.onPush())).toMatchObject({ exit: '4' });
    expect(repository.updates()).toEqual([]);
  });

  it('is said to be missing where the base branch has none', async () => {
    const repository = await openRepository({ 'embeds.yaml': WIDER, 'embed-sync.policy.yaml': FREE }, embeds);
    repository.commit();
    expect((await repository.onPull(repository.open())).log).toContain('there was no policy at embed-sync.policy.yaml');
  });

  it('of the pull request counts where it is the stricter one', async () => {
    const repository = await openRepository({ 'embeds.yaml': WIDER, 'embed-sync.policy.yaml': BLOCK }, embeds);
    repository.commit();
    repository.policyOnBase(FREE);
    expect(await repository.onPull(repository.open())).toMatchObject({ outputs: { verdict: 'blocked' } });
  });
});

describe('the schedule', () => {
  it('opens, changes and closes one issue', async () => {
    const repository = await open(WIDER);
    const pull = repository.open();
    await repository.onPull(pull);
    repository.merge(pull);
    await repository.onPush();
    const issues = () => repository.host.state.issues.filter(({ isPullRequest }) => !isPullRequest);
    expect(await repository.onSchedule({ command: 'drift' })).toMatchObject({ code: 0, outputs: { drift: '0' } });
    expect(issues()).toEqual([]);

    repository.sandbox.change('b', { isAllowAiPilot: true });
    const opened = await repository.onSchedule({ command: 'drift' });
    expect(opened).toMatchObject({ code: 1, outputs: { drift: '1', 'exit-code': '7' } });
    expect(issues()).toMatchObject([{ state: 'open', title: 'embed-sync: access is wider than the manifest says' }]);
    expect(issues()[0]?.body).toContain('isAllowAiPilot');

    repository.sandbox.change('a', { isAllowAiPilot: false });
    await repository.onSchedule({ command: 'drift' });
    expect(issues()).toHaveLength(1);

    repository.sandbox.change('a', { isAllowAiPilot: true });
    repository.sandbox.change('b', { isAllowAiPilot: false });
    expect(await repository.onSchedule({ command: 'drift' })).toMatchObject({ code: 0 });
    expect(issues()).toMatchObject([{ state: 'closed' }]);
  });

  it('tells of drift also where the issues cannot be read', async () => {
    const repository = await open(manifest('isAllowAiPilot: false'));
    await repository.onPush();
    repository.sandbox.change('b', { isAllowAiPilot: true });
    repository.host.admit('ghs_noissues111111111', { permissions: { issues: 'none' } });
    const seen = await repository.onSchedule({ command: 'drift', 'github-token': 'ghs_noissues111111111' });
    expect(seen).toMatchObject({ code: 1, outputs: { drift: '1', 'exit-code': '7' } });
    expect(seen.summary).toContain('isAllowAiPilot');
    expect(seen.log).toContain('the issue about drift could not be kept');
  });

  it('is missed where it has not run lately', async () => {
    const repository = await open(WIDER);
    const planned = await repository.onPull(repository.open(), { 'drift-workflow': 'embeds-drift.yml' });
    expect(planned.log).toContain('there is no workflow embeds-drift.yml');
    repository.host.state.workflows.add('embeds-drift.yml');
    const never = await repository.onPull(repository.open(), { 'drift-workflow': 'embeds-drift.yml' });
    expect(never.log).toContain('has never run');
    repository.host.state.runs.push({
      workflow: 'embeds-drift.yml',
      event: 'schedule',
      createdAt: '2026-01-01T00:00:00Z',
      conclusion: 'success',
    });
    const late = await repository.onPull(repository.open(), { 'drift-workflow': 'embeds-drift.yml' });
    expect(late.log).toMatch(/last ran \d+ days ago/);
  });
});

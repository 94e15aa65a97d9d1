// A policy file from the command line on, over real HTTP: what it holds up is not sent, and the exit code says so.
// holds: H2

import { describe, expect, it } from 'vitest';
import type { SandboxEmbed } from '../../src/sandbox/model.ts';
import { openStage, type Stage } from '../support/cli.ts';

const embed = (embedId: string, more: Readonly<Record<string, unknown>> = {}): SandboxEmbed => ({
  embedId,
  name: `Name of ${embedId}`,
  embedType: 'dashboard',
  accessSettings: { isAllowAiPilot: false, isAllowMetricDeletion: true, ...more },
});
const manifest = (pilot: boolean): string =>
  `version: 1\ndataApp: Customer portal\nembeds:\n  a: { accessSettings: { isAllowAiPilot: ${pilot} } }\n`;
const HEAD = 'version: 1\n';
const NO_PILOT = `${HEAD}rules: [{ id: no-pilot, match: { key: "*" }, forbid: { isAllowAiPilot: true }, message: Not here. }]\n`;
const WORKING_HOURS = `${HEAD}windows: [{ kind: deny, cron: "0 8 * * *", duration: 10h, timezone: UTC }]\n`;
const at = (instant: string) => ({ now: () => new Date(instant) });

const stageWith = (policy?: string): Promise<Stage> =>
  openStage(
    { embeds: [embed('a')] },
    { 'embeds.yaml': manifest(true), ...(policy !== undefined && { 'embed-sync.policy.yaml': policy }) },
  );

describe('a policy file', () => {
  it('at its usual place holds', async () => {
    const stage = await stageWith(NO_PILOT);
    const planned = await stage.run('plan --format json');
    expect([planned.code, JSON.parse(planned.out).findings]).toMatchObject([4, [{ rule: 'rule:no-pilot', severity: 'block' }]]);
    expect((await stage.run('apply --auto-approve')).code).toBe(4);
    expect(stage.updates()).toEqual([]);
  });

  it('that is named holds, and stands in the line to go on with', async () => {
    const stage = await stageWith();
    await stage.write('strict.yaml', `${HEAD}consent: { widen: approve }\n`);
    expect((await stage.run('plan')).out).toContain('ready to apply');
    const planned = await stage.run('plan --policy strict.yaml');
    expect(planned.out).toContain('--policy strict.yaml');
    expect((await stage.run('apply --auto-approve --policy strict.yaml')).code).toBe(4);
    const id = /sha256:([0-9a-f]{12})/.exec(planned.out)?.[1] ?? '';
    expect((await stage.run(`apply --policy strict.yaml --approve ${id}`)).code).toBe(0);
    expect((await stage.run('plan --policy strict.yaml --detailed-exitcode')).code).toBe(0);
  });

  it('that says nothing is the built-in one', async () => {
    const [without, empty] = await Promise.all([stageWith(), stageWith(HEAD)]);
    const [one, other] = await Promise.all([without.run('plan --format json'), empty.run('plan --format json')]);
    expect(JSON.parse(other.out).policy).toEqual(JSON.parse(one.out).policy);
  });

  const INVALID = `${HEAD}limits: { changedEmbeds: off }\n`;
  it.each([
    ['plan', INVALID, 'embed-sync.policy.yaml:2:26'],
    ['apply --auto-approve', INVALID, 'embed-sync.policy.yaml:2:26'],
    ['validate', INVALID, 'embed-sync.policy.yaml:2:26'],
    ['plan --policy nowhere.yaml', undefined, 'There is no file or folder nowhere.yaml'],
    ['validate --policy nowhere.yaml', undefined, 'There is no file or folder nowhere.yaml'],
  ])('that is invalid ends %s with 3, before any request', async (words, policy, says) => {
    const stage = await stageWith(policy);
    const { code, out, err } = await stage.run(words);
    expect([code, stage.sandbox.ledger.length]).toEqual([3, 0]);
    expect(out + err).toContain(says);
    const json = await stage.run(`${words} --format json`);
    expect([json.code, JSON.parse(json.out)]).toMatchObject([
      3,
      words.startsWith('validate') ? {} : { error: { code: 'POLICY_INVALID' } },
    ]);
  });

  it('is no manifest where a whole folder is', async () => {
    const stage = await stageWith(NO_PILOT);
    expect((await stage.run('validate -f .')).code).toBe(0);
  });
});

describe('a saved plan', () => {
  it('is refused where the policy is another than the one that judged it', async () => {
    const stage = await stageWith();
    await stage.run('plan -o plan.json');
    await stage.write('embed-sync.policy.yaml', NO_PILOT);
    const { code, err } = await stage.run('apply plan.json');
    expect([code, stage.updates()]).toEqual([5, []]);
    expect(err).toContain('policy');
  });

  it('is judged by the windows of the time when it is applied', async () => {
    const stage = await stageWith(WORKING_HOURS);
    expect((await stage.run('plan -o plan.json', at('2026-11-24T07:00:00Z'))).code).toBe(0);
    expect((await stage.run('apply plan.json', at('2026-11-24T08:00:00Z'))).code).toBe(4);
    expect(stage.updates()).toEqual([]);
    expect((await stage.run('apply plan.json', at('2026-11-24T18:00:00Z'))).code).toBe(0);
  });

  it('that was blocked by a window can be applied when that has closed', async () => {
    const stage = await stageWith(WORKING_HOURS);
    expect((await stage.run('plan -o plan.json', at('2026-11-24T08:00:00Z'))).code).toBe(4);
    expect((await stage.run('apply plan.json', at('2026-11-24T18:00:00Z'))).code).toBe(0);
  });
});

describe('what the history adds', () => {
  it('a rollback is not quietly undone', async () => {
    const stage = await stageWith();
    expect((await stage.run('apply --auto-approve')).code).toBe(0);
    expect((await stage.run('rollback last --auto-approve')).code).toBe(0);
    const planned = await stage.run('plan --format json');
    expect(JSON.parse(planned.out)).toMatchObject({
      verdict: 'needs-approval',
      findings: [{ rule: 'undoes-rollback', embedId: 'a' }],
    });
    expect((await stage.run('apply --auto-approve')).code).toBe(4);
    expect(stage.updates()).toHaveLength(2);
    await stage.write('embeds.yaml', manifest(false));
    expect(JSON.parse((await stage.run('plan --format json')).out)).toMatchObject({ verdict: 'in-sync', findings: [] });
  });

  it('what is promoted was verified in the environment before', async () => {
    const stage = await openStage(
      { embeds: [embed('s'), embed('p')] },
      {
        'embeds.yaml': [
          'version: 1',
          'environments:',
          '  staging: { dataApp: Customer portal }',
          '  production: { dataApp: Customer portal, promoteFrom: staging }',
          'embeds:',
          '  sales: { id: { staging: s, production: p }, accessSettings: { isAllowAiPilot: true } }',
          '',
        ].join('\n'),
        'embed-sync.policy.yaml': `${HEAD}promotion: { soak: 24h }\n`,
      },
    );
    const verdict = async (now: string): Promise<unknown> => {
      const { verdict, findings } = JSON.parse((await stage.run('plan -e production --format json', at(now))).out);
      return [verdict, findings.map(({ rule }: { readonly rule: string }) => rule)];
    };
    expect(await verdict('2026-11-24T08:00:00Z')).toEqual(['needs-approval', ['not-promoted']]);
    expect((await stage.run('apply -e staging --auto-approve', at('2026-11-24T08:00:00Z'))).code).toBe(0);
    expect(await verdict('2026-11-24T20:00:00Z')).toEqual(['needs-approval', ['not-soaked']]);
    expect(await verdict('2026-11-25T09:00:00Z')).toEqual(['ready', []]);
  });
});

// The straight line over real HTTP: what a plan shows is what is sent, what is sent is recorded, and it can be taken back.
// Every story ends by planning again.
// holds: H1 H2 H4

import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/plan/normalise.ts';
import type { Entry } from '../../src/records.ts';
import type { SandboxEmbed } from '../../src/sandbox/model.ts';
import type { ApplyResult, Plan, Settings } from '../../src/types.ts';
import { openStage, type Stage } from '../support/cli.ts';

const row = (name: string, clientColumn = 'customer_id') => ({ name, clientColumn });
const EMBEDS: readonly SandboxEmbed[] = ['sales', 'support', 'partners', 'ops', 'legacy'].map((embedId) => ({
  embedId,
  name: `${embedId} dashboard`,
  embedType: 'dashboard',
  accessSettings: {
    datamartName: 'main',
    isAllowAiPilot: false,
    isAllowMetricDeletion: true,
    isAllowUnderlyingData: false,
    metricCreationMode: 'DRAG_DROP',
    joinModel: 'single',
    tableTenancySettings: [row('orders'), row('customers')],
  },
}));

const MANIFEST = `version: 1
dataApp: Customer portal
tiers:
  basic: { isAllowAiPilot: false, isAllowMetricDeletion: false }
  premium: { extends: basic, isAllowAiPilot: true, metricCreationMode: CHAT }
groups:
  - name: partners
    match: { name: "partners*" }
    tier: basic
embeds:
  sales: { tier: premium, accessSettings: { joinModel: multi } }
  support: { tier: basic }
  ops:
    accessSettings:
      datamartName: operations
      tableTenancySettings:
        - { name: incidents, clientColumn: tenant_id }
        - { name: orders, clientColumn: customer_id }
`;

const open = (server = {}): Promise<Stage> => openStage({ embeds: EMBEDS, ...server }, { 'embeds.yaml': MANIFEST });
const settingsOf = (stage: Stage) =>
  Object.fromEntries(stage.sandbox.state().map((embed) => [embed.embedId, normalise(embed.accessSettings as Settings)]));
const planOf = async (stage: Stage, words = '') =>
  (await stage.run(`plan --format json ${words}`)).json<Plan & Record<string, unknown>>();

describe('one computation', () => {
  it('sends the very bytes that the plan shows as payload', async () => {
    const stage = await open();
    const plan = await planOf(stage);
    expect((await stage.run('apply --auto-approve')).code).toBe(0);
    const shown = plan.changes.map(({ payload }) => JSON.stringify(payload));
    expect(shown).toHaveLength(4);
    expect([...stage.updates()].sort()).toEqual([...shown].sort());
  });

  it('sends the very bytes of a saved plan, narrowing first', async () => {
    const stage = await open();
    await stage.run('plan -o plan.json');
    const plan: Plan = JSON.parse(await stage.read('plan.json'));
    expect((await stage.run('apply plan.json')).code).toBe(0);
    expect([...stage.updates()].sort()).toEqual(plan.changes.map(({ payload }) => JSON.stringify(payload)).sort());
    const directions = stage
      .updates()
      .map((body) => plan.changes.find(({ embedId }) => embedId === JSON.parse(body).embedId)?.direction);
    expect(directions.lastIndexOf('narrow')).toBeLessThan(directions.findIndex((direction) => direction !== 'narrow'));
  });

  it('shows in text, markdown and JSON the same embeds and the same id', async () => {
    const stage = await open();
    const plan = await planOf(stage);
    for (const format of ['text', 'markdown']) {
      const { out } = await stage.run(`plan --format ${format}`);
      expect(out).toContain(plan.planId.slice('sha256:'.length, 'sha256:'.length + 12));
      for (const { embedId } of plan.changes) expect(out).toContain(embedId);
    }
  });

  it('applies through every family of addresses, in its own spelling', async () => {
    for (const [api, path] of [
      ['kebab', '/api/v2/data-app/embeds'],
      ['camel', '/api/v2/dataApp/embeds'],
      ['legacy', '/api/v2/dataApp/embed/update'],
    ] as const) {
      const stage = await openStage(
        { embeds: EMBEDS, families: [api], list: api === 'legacy' ? 'legacy' : 'item' },
        {
          'embeds.yaml': 'version: 1\ndataApp: Customer portal\nembeds:\n  sales: { accessSettings: { isAllowAiPilot: true } }\n',
        },
      );
      const { code, err } = await stage.run(`apply --auto-approve --api ${api}`);
      expect({ api, code, err: code === 0 ? '' : err }).toEqual({ api, code: 0, err: '' });
      expect(stage.sandbox.ledger.some((entry) => entry.path === path && entry.applied)).toBe(true);
      expect((await planOf(stage, `--api ${api}`)).verdict).toBe('in-sync');
    }
  });
});

describe('the line ends where it began', () => {
  it('plan, apply, plan: nothing left, nothing sent twice', async () => {
    const stage = await open();
    const result = (await stage.run('apply --auto-approve --format json')).json<ApplyResult & Record<string, unknown>>();
    expect(result.status).toBe('complete');
    expect(result.outcomes.map(({ status }) => status)).toEqual(['verified', 'verified', 'verified', 'verified']);
    const sent = stage.updates().length;
    const plan = await planOf(stage);
    expect([plan.verdict, plan.changes, plan.summary.unmanaged]).toEqual(['in-sync', [], 1]);
    expect((await stage.run('apply --auto-approve')).code).toBe(0);
    expect((await stage.run('apply --auto-approve')).code).toBe(0);
    expect(stage.updates()).toHaveLength(sent);
  });

  it('rollback brings back what was there, setting by setting, and is itself on record', async () => {
    const stage = await open();
    const before = settingsOf(stage);
    await stage.run('apply --auto-approve');
    expect(settingsOf(stage)).not.toEqual(before);
    const plan = (await stage.run('rollback last --plan-only --format json')).json<Plan & Record<string, unknown>>();
    expect(plan.rollbackOf).toBeDefined();
    expect((await stage.run(`rollback last --approve ${plan.planId}`)).code).toBe(0);
    expect(settingsOf(stage)).toEqual(before);
    expect((await stage.run('history verify')).code).toBe(0);
    const { runs } = (await stage.run('history --format json')).json<{ runs: readonly Record<string, unknown>[] }>();
    expect(runs.map(({ command, status }) => [command, status])).toEqual([
      ['apply', 'complete'],
      ['rollback', 'complete'],
    ]);
  });

  it('rolling back a rollback is applying again', async () => {
    const stage = await open();
    await stage.run('apply --auto-approve');
    const after = settingsOf(stage);
    const approve = async () => {
      const { planId } = (await stage.run('rollback last --plan-only --format json')).json<Plan & Record<string, unknown>>();
      return stage.run(`rollback last --approve ${planId}`);
    };
    expect((await approve()).code).toBe(0);
    expect((await approve()).code).toBe(0);
    expect(settingsOf(stage)).toEqual(after);
    expect((await planOf(stage)).verdict).toBe('in-sync');
  });

  it('applying an interrupted saved plan again finishes it without repeating what is done', async () => {
    const stage = await open();
    await stage.run('plan -o plan.json');
    stage.sandbox.script([
      { kind: 'error', status: 403, code: 'INSUFFICIENT_PERMISSIONS', when: { on: 'update', embedId: 'sales' } },
    ]);
    expect((await stage.run('apply plan.json')).code).toBe(6);
    const sent = stage.updates().length;
    expect((await stage.run('apply plan.json')).code).toBe(0);
    expect(stage.updates()).toHaveLength(sent + 1);
    expect((await planOf(stage)).verdict).toBe('in-sync');
  });
});

describe('trouble on the way', () => {
  it.each([
    ['an answer that is lost after the update', { kind: 'reset', at: 'after-apply' }, 1],
    ['a connection that is cut before the update', { kind: 'reset', at: 'before-apply' }, 2],
    ['a 500', { kind: 'error', status: 500 }, 2],
    ['a 500 although it was applied', { kind: 'error', status: 500, applied: true }, 1],
    ['HTML with status 200', { kind: 'html' }, 2],
    ['a truncated answer', { kind: 'truncated' }, 1],
    ['the id of another embed', { kind: 'wrong-id' }, 1],
    ['a 429 with Retry-After', { kind: 'error', status: 429, retryAfter: '0' }, 2],
    ['a 409', { kind: 'error', status: 409, code: 'CONFLICTING_UPDATE' }, 2],
    ['a 503', { kind: 'error', status: 503 }, 2],
  ] as const)('%s: the embed still ends as desired, and no update is repeated blindly', async (_, fault, updates) => {
    const stage = await openStage(
      { embeds: EMBEDS, faults: [{ ...fault, when: { on: 'update' } }] },
      { 'embeds.yaml': 'version: 1\ndataApp: Customer portal\nembeds:\n  sales: { accessSettings: { isAllowAiPilot: true } }\n' },
    );
    const { code, err } = await stage.run('apply --auto-approve');
    expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
    const kinds = stage.sandbox.ledger.slice(1).map(({ method }) => method);
    expect(kinds.filter((method) => method === 'PUT')).toHaveLength(updates);
    if (updates === 2 && !('status' in fault && fault.status === 429)) expect(kinds).toEqual(['PUT', 'GET', 'PUT', 'GET']);
    expect((await planOf(stage)).verdict).toBe('in-sync');
  });

  it.each([
    [404, 'EMBED_NOT_FOUND'],
    [404, 'INVALID_DATAMART'],
    [400, 'INVALID_ACCESS_SETTINGS'],
    [403, 'INSUFFICIENT_PERMISSIONS'],
  ])('%i %s fails that embed alone, with its code and a hint', async (status, code) => {
    const stage = await open({
      faults: [{ kind: 'error', status, code, when: { on: 'update', embedId: 'sales', times: 'always' } }],
    });
    const result = (await stage.run('apply --auto-approve --format json')).json<ApplyResult & Record<string, unknown>>();
    const failed = result.outcomes.filter((outcome) => outcome.status === 'failed');
    expect(failed).toMatchObject([{ embedId: 'sales', attempts: 1, error: { code, httpStatus: status } }]);
    expect(failed[0]?.error?.hint).toBeTruthy();
    expect(result.outcomes.filter((outcome) => outcome.status === 'verified')).toHaveLength(3);
  });

  it.each([
    [401, 'AUTHENTICATION_ERR'],
    [404, 'INVALID_WORKSPACE_NAME'],
  ])('%i %s stops all sending', async (status, code) => {
    const stage = await open({ faults: [{ kind: 'error', status, code, when: { on: 'update', times: 'always' } }] });
    const result = (await stage.run('apply --auto-approve --format json')).json<ApplyResult & Record<string, unknown>>();
    expect(result.stopped?.code).toBe(code);
    expect(stage.updates()).toHaveLength(1);
    expect(result.outcomes.filter((outcome) => outcome.status === 'not-attempted')).toHaveLength(3);
  });

  it('pages where the server insists, and asks once where it does not', async () => {
    const embeds = Array.from({ length: 37 }, (_, i) => ({ ...(EMBEDS[0] as SandboxEmbed), embedId: `e${i}` }));
    const manifest = `version: 1\ndataApp: Customer portal\nembeds:\n${embeds.map(({ embedId }) => `  ${embedId}: { accessSettings: { isAllowAiPilot: false } }`).join('\n')}\n`;
    for (const [pages, requests] of [
      ['forced', 4],
      ['optional', 1],
    ] as const) {
      const stage = await openStage({ embeds, pages }, { 'embeds.yaml': manifest });
      const plan = await planOf(stage);
      expect([pages, plan.summary.unchanged, stage.sandbox.ledger.length]).toEqual([pages, 37, requests]);
    }
  });
});

describe('the record', () => {
  it('holds an intent with pre-image, patch and inverse before each update, and an outcome after', async () => {
    const stage = await open();
    await stage.run('apply --auto-approve');
    const entries: Entry[] = (await stage.read('.embed-sync/history.jsonl'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const kinds = entries.map(({ kind }) => kind);
    expect(kinds[0]).toBe('run.start');
    expect(kinds.slice(1, 5)).toEqual(['intent', 'intent', 'intent', 'intent']);
    for (const kind of ['attempt', 'outcome'] as const) expect(kinds.filter((one) => one === kind)).toHaveLength(4);
    expect(kinds.at(-1)).toBe('run.end');
    const sales = entries.find((entry) => entry.kind === 'intent' && entry.embedId === 'sales');
    expect(sales).toMatchObject({
      before: { isAllowAiPilot: false, isAllowMetricDeletion: true, metricCreationMode: 'DRAG_DROP', joinModel: 'single' },
      after: { isAllowAiPilot: true, isAllowMetricDeletion: false, metricCreationMode: 'CHAT', joinModel: 'multi' },
    });
  });

  it('notices any change that was made to it, and sends nothing then', async () => {
    const stage = await open();
    await stage.run('apply --auto-approve');
    const log = await stage.read('.embed-sync/history.jsonl');
    await stage.write('.embed-sync/history.jsonl', log.replace('"isAllowAiPilot":false', '"isAllowAiPilot":true'));
    const sent = stage.updates().length;
    for (const words of ['history verify', 'plan', 'apply --auto-approve', 'rollback last']) {
      expect([words, (await stage.run(words)).code]).toEqual([words, 1]);
    }
    expect(stage.updates()).toHaveLength(sent);
  });
});

// One manifest against every kind of server that the documents allow: wherever settings are shown or hidden, whichever
// addresses exist, whether updates merge or replace. In the end the server holds what the manifest says, each time.

import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/plan/normalise.ts';
import type { SandboxEmbed } from '../../src/sandbox/model.ts';
import type { ListShape } from '../../src/sandbox/options.ts';
import type { Dialect, Plan, Settings } from '../../src/types.ts';
import { openStage, type Stage } from '../support/cli.ts';

const row = (name: string) => ({ name, clientColumn: 'customer_id' });
const before = {
  datamartName: 'sales',
  isAllowAiPilot: false,
  isAllowEmailReports: true,
  isAllowManageMetrics: false,
  isAllowMetricCreation: false,
  isAllowMetricDeletion: true,
  isAllowMetricLayoutChange: true,
  isAllowMetricUpdate: false,
  isAllowUnderlyingData: true,
  metricCreationMode: 'DRAG_DROP',
  tableTenancySettings: [row('orders')],
};
const after: Settings = {
  ...before,
  isAllowAiPilot: true,
  isAllowUnderlyingData: false,
  metricCreationMode: 'CHAT',
  tableTenancySettings: [row('customers'), row('orders')],
};
const ids = ['alpha', 'beta', 'gamma'];
const embeds: readonly SandboxEmbed[] = ids.map((embedId) => ({ embedId, accessSettings: before }));
const MANIFEST = [
  'version: 1',
  'dataApp: Customer portal',
  'tiers:',
  `  all: ${JSON.stringify(after)}`,
  'embeds:',
  ...ids.map((id) => `  ${id}: { tier: all }`),
  '',
].join('\n');

const planOf = async (stage: Stage, words = '') =>
  (await stage.run(`plan --format json ${words}`)).json<Plan & Record<string, unknown>>();
/** What the server holds of the managed settings; one that replaces adds flags of its own, switched off. */
const held = (stage: Stage) =>
  stage.sandbox.state().map(({ accessSettings }) => {
    const managed = Object.entries(accessSettings).filter(([name]) => name in before);
    return normalise(Object.fromEntries(managed) as Settings);
  });

/** Plans and applies, with consent, until there is nothing left or the patience of three rounds is over. */
async function converge(stage: Stage): Promise<readonly number[]> {
  const codes: number[] = [];
  for (let round = 0; round < 3; round++) {
    const { changes, planId } = await planOf(stage);
    if (changes.length === 0) break;
    codes.push((await stage.run(`apply --approve ${planId}`)).code);
  }
  return codes;
}

const SHAPES: readonly ListShape[] = ['item', 'legacy', 'nested', 'absent'];
const FAMILIES: readonly Dialect[] = ['kebab', 'camel', 'legacy'];

describe.each(FAMILIES)('through the %s addresses alone', (family) => {
  describe.each(SHAPES)('with lists that show settings: %s', (list) => {
    it.each(['merge', 'replace'] as const)('converges where updates %s', async (updates) => {
      const stage = await openStage({ embeds, families: [family], list, updates }, { 'embeds.yaml': MANIFEST });
      const codes = await converge(stage);
      const plan = await planOf(stage);
      expect({ verdict: plan.verdict, changes: plan.changes }).toEqual({
        verdict: list === 'item' || list === 'nested' ? 'in-sync' : 'assumed',
        changes: [],
      });
      expect(held(stage)).toEqual(ids.map(() => normalise(after)));
      // Where nothing that was left out is shown, there is nothing to see the replacing by, and nothing is left out.
      const seen = updates === 'replace' && list !== 'absent';
      expect(codes).toEqual(seen ? [6, 0] : [0]);
      const sent = stage.updates().length;
      expect((await stage.run('apply --auto-approve')).code).toBe(0);
      expect(stage.updates()).toHaveLength(sent);
    });
  });
});

describe('a bare server', () => {
  const open = () => openStage({ embeds, list: 'absent' }, { 'embeds.yaml': MANIFEST });

  it('gets each managed setting once, and nothing the second time', async () => {
    const stage = await open();
    const plan = await planOf(stage);
    expect(plan.summary).toMatchObject({ changed: 3, unknown: 3, unchanged: 0, assumed: 0 });
    expect((await stage.run(`apply --approve ${plan.planId}`)).code).toBe(0);
    expect(stage.updates().map((body) => Object.keys(JSON.parse(body).accessSettings).length)).toEqual([11, 11, 11]);
    expect((await stage.run('apply --auto-approve')).code).toBe(0);
    expect(stage.updates()).toHaveLength(3);
    expect((await planOf(stage)).summary).toMatchObject({ changed: 0, assumed: 3, unchanged: 0 });
  });

  it('is never said to be in sync, nor is a change from outside said to be seen', async () => {
    const stage = await open();
    await converge(stage);
    stage.sandbox.change('alpha', { isAllowUnderlyingData: true });
    const plan = await planOf(stage);
    expect([plan.verdict, plan.drift]).toEqual(['assumed', []]);
    expect((await stage.run('drift')).code).toBe(0);
  });

  it('gets everything again with --assert', async () => {
    const stage = await open();
    await converge(stage);
    const plan = await planOf(stage, '--assert');
    expect(plan.summary).toMatchObject({ changed: 3, unknown: 3, assumed: 0 });
    expect((await stage.run(`apply --assert --approve ${plan.planId}`)).code).toBe(0);
    expect(stage.updates()).toHaveLength(6);
  });
});

describe('a server that replaces', () => {
  it('is remembered: the next run sends every managed setting without being told', async () => {
    const stage = await openStage({ embeds, updates: 'replace' }, { 'embeds.yaml': MANIFEST });
    await converge(stage);
    await stage.write('embeds.yaml', MANIFEST.replace('"isAllowAiPilot":true', '"isAllowAiPilot":false'));
    const plan = await planOf(stage);
    expect(plan.findings).toContainEqual(expect.objectContaining({ rule: 'server-replaces', severity: 'info' }));
    expect(plan.changes.map(({ settings, payload }) => [settings.length, Object.keys(payload.accessSettings).length])).toEqual([
      [1, 11],
      [1, 11],
      [1, 11],
    ]);
  });

  it('never loses what the manifest does not manage: such an embed is refused', async () => {
    const manifest =
      'version: 1\ndataApp: Customer portal\nembeds:\n  alpha: { accessSettings: { datamartName: sales, isAllowAiPilot: true } }\n';
    const stage = await openStage({ embeds, updates: 'replace' }, { 'embeds.yaml': manifest });
    expect((await stage.run('apply --auto-approve')).code).toBe(6);
    expect(held(stage)[0]).toEqual(normalise(before as Settings));
    const plan = await planOf(stage);
    expect(plan.refused).toMatchObject([{ embedId: 'alpha', code: 'PAYLOAD_INCOMPLETE' }]);
    expect(plan.refused[0]?.reason).toContain('tableTenancySettings');
    const sent = stage.updates().length;
    expect((await stage.run('apply --auto-approve')).code).toBe(6);
    expect(stage.updates()).toHaveLength(sent);
  });
});

describe('a closer look', () => {
  const many = Array.from({ length: 5_000 }, (_, i) => ({
    embedId: `embed-${i}`,
    accessSettings: { isAllowEmailReports: i % 2 === 0 },
  }));
  const manifest = `version: 1\ndataApp: Customer portal\nembeds:\n${many.map(({ embedId }) => `  ${embedId}: { accessSettings: { isAllowEmailReports: true } }`).join('\n')}\n`;

  it('is not taken again at what was not touched since', { timeout: 120_000 }, async () => {
    const stage = await openStage({ embeds: many, list: 'absent', export: true }, { 'embeds.yaml': manifest });
    const first = await planOf(stage);
    expect(first.summary).toMatchObject({ changed: 2_500, unknown: 0, unchanged: 2_500 });
    expect((await stage.run(`apply --approve ${first.planId}`)).code).toBe(0);
    const reads = () => stage.sandbox.ledger.filter(({ method, path }) => method === 'GET' || path.endsWith('/list')).length;
    const before = reads();
    const second = await planOf(stage);
    expect([second.changes, second.summary.assumed]).toEqual([[], 5_000]);
    expect(reads() - before).toBe(1);
    for (const { embedId } of many.slice(0, 7)) stage.sandbox.change(embedId, { isAllowEmailReports: false });
    const third = await planOf(stage);
    expect(third.changes).toHaveLength(7);
    expect(third.drift.map((drift) => drift.class)).toEqual(Array(7).fill('outside'));
    expect(reads() - before).toBeLessThanOrEqual(1 + 1 + 7 + 3);
  });
});

// Ten thousand embeds over real HTTP: one list for a plan, one update for each embed that differs, nothing left after.

import { expect, it } from 'vitest';
import { seedEmbeds } from '../../src/sandbox/seed.ts';
import type { ApplyResult, Plan } from '../../src/types.ts';
import { openStage } from '../support/cli.ts';

const COUNT = 10_000;

it(`plans and applies ${COUNT} embeds with as few requests as can be`, { timeout: 120_000 }, async () => {
  const embeds = seedEmbeds({ count: COUNT, seed: 7 });
  const lines = embeds.map(
    ({ embedId }) => `  ${embedId}: { accessSettings: { isAllowEmailReports: false, isAllowMetricUpdate: false } }`,
  );
  const manifest = `version: 1\ndataApp: Customer portal\nembeds:\n${lines.join('\n')}\n`;
  const differ = embeds.filter(
    ({ accessSettings: { isAllowEmailReports, isAllowMetricUpdate } }) => isAllowEmailReports || isAllowMetricUpdate,
  );
  const stage = await openStage({ embeds }, { 'embeds.yaml': manifest });

  const plan = (await stage.run('plan --format json')).json<Plan & Record<string, unknown>>();
  expect(plan.summary).toMatchObject({ managed: COUNT, changed: differ.length, missing: 0 });
  expect(stage.sandbox.ledger.map(({ method }) => method)).toEqual(['GET']);

  const applied = await stage.run(`apply --approve ${plan.planId} --concurrency 10 --format json`);
  const { status, summary } = applied.json<ApplyResult & Record<string, unknown>>();
  expect([status, summary.updates, stage.updates().length]).toEqual(['complete', differ.length, differ.length]);
  // A list for each of plan and apply, the first update read back, and the list that verifies.
  expect(stage.sandbox.ledger.filter(({ method }) => method === 'GET')).toHaveLength(4);

  const again = (await stage.run('plan --format json')).json<Plan & Record<string, unknown>>();
  expect([again.verdict, again.changes.length]).toEqual(['in-sync', 0]);
  expect((await stage.run('history verify')).code).toBe(0);
});

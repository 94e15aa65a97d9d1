// An override in time: sent while it lasts, missed by every run once it is over, and quiet again when it is put back.

import { expect, it } from 'vitest';
import type { Plan } from '../../src/types.ts';
import { openStage } from '../support/cli.ts';

const MANIFEST = `version: 1
dataApp: Customer portal
embeds:
  sales:
    accessSettings: { isAllowUnderlyingData: false, isAllowMetricDeletion: true }
    overrides:
      - reason: audit week
        from: 2026-03-02T00:00:00Z
        until: 2026-03-09T00:00:00Z
        accessSettings: { isAllowUnderlyingData: true }
      - reason: clean-up
        from: 2026-04-06T00:00:00Z
        until: 2026-04-13T00:00:00Z
        accessSettings: { isAllowMetricDeletion: false }
`;
const at = (day: string) => ({ now: () => new Date(`${day}T12:00:00Z`) });

it('fails every run from its end until it is put back', async () => {
  const accessSettings = { isAllowUnderlyingData: false, isAllowMetricDeletion: true };
  const stage = await openStage({ embeds: [{ embedId: 'sales', accessSettings }] }, { 'embeds.yaml': MANIFEST });
  const codes = async (day: string) => [(await stage.run('plan', at(day))).code, (await stage.run('drift', at(day))).code];
  const apply = async (day: string) => (await stage.run('apply --auto-approve', at(day))).code;

  expect(await codes('2026-03-01')).toEqual([0, 0]);
  expect(await apply('2026-03-03')).toBe(0);
  expect(stage.sandbox.state()[0]?.accessSettings.isAllowUnderlyingData).toBe(true);
  const soon = (await stage.run('plan --format json', at('2026-03-08'))).json<Plan & Record<string, unknown>>();
  expect(soon.findings.map(({ rule }) => rule)).toContain('override-ends-soon');
  expect(await codes('2026-03-08')).toEqual([0, 0]);

  // What it had opened is loud, what it had closed is only noticed.
  expect(await codes('2026-03-10')).toEqual([2, 7]);
  expect(await codes('2026-03-20')).toEqual([2, 7]);
  expect(await apply('2026-03-20')).toBe(0);
  expect(await codes('2026-03-21')).toEqual([0, 0]);

  expect(await apply('2026-04-07')).toBe(0);
  expect(await codes('2026-04-14')).toEqual([2, 2]);
  expect(await apply('2026-04-14')).toBe(0);
  expect(await codes('2026-04-15')).toEqual([0, 0]);
});

it('can be looked at ahead of time, and such a plan cannot be saved to be sent', async () => {
  const accessSettings = { isAllowUnderlyingData: false, isAllowMetricDeletion: true };
  const stage = await openStage({ embeds: [{ embedId: 'sales', accessSettings }] }, { 'embeds.yaml': MANIFEST });
  const ahead = (await stage.run('plan --at 2026-03-03T00:00:00Z --format json')).json<Plan & Record<string, unknown>>();
  expect(ahead.changes.flatMap(({ settings }) => settings)).toMatchObject([{ setting: 'isAllowUnderlyingData', after: true }]);
  expect((await stage.run('plan --at 2026-03-03T00:00:00Z -o plan.json')).code).toBe(3);
});

// The report of a run: what it found beyond its plan is told as text too, once and by the embed's name.

import { expect, it } from 'vitest';
import { applyReport } from '../../src/commands/apply-report.ts';
import { plainPalette } from '../../src/render/palette.ts';
import type { ApplyResult, Finding } from '../../src/types.ts';
import { change, flagChange, planOf } from '../render/plans.ts';

const known: Finding = {
  rule: 'combination-rows-by-mail',
  severity: 'warning',
  message: 'was so before',
  introducedByPlan: false,
};
const found: Finding = {
  rule: 'changed-meanwhile',
  severity: 'warning',
  message: 'joinModel changed during the run, although it was not sent',
  embedId: 'a',
  introducedByPlan: false,
};
const plan = { ...planOf({ changes: [change('a', [flagChange()], { name: 'Sales' })] }), findings: [known] };
const result: ApplyResult = {
  runId: '20261122T031415Z-9f3a1c07',
  planId: plan.planId,
  status: 'complete',
  outcomes: [{ embedId: 'a', status: 'verified', attempts: 1 }],
  findings: [known, found],
  summary: { updates: 1, requests: 3, retries: 0, throttled: 0, waitedMs: 0, elapsedMs: 10 },
};
const look = { palette: plainPalette, width: 120 };

it('lists what the run found, and not again what the plan had shown', () => {
  const text = applyReport(result, plan).text(look);
  expect(text).toContain('changed-meanwhile');
  expect(text).toContain('Sales');
  expect(text).not.toContain('was so before');
  expect(applyReport({ ...result, findings: [known] }, plan).text(look)).not.toContain('WARNING');
});

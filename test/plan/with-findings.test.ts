// What comes up after a plan was made, added to it: once, gravest first, with the verdict that follows.

import { expect, it } from 'vitest';
import { withFindings } from '../../src/plan/policy.ts';
import type { Finding } from '../../src/types.ts';
import { desiredEmbed, liveEmbed, planOf } from '../support/plans.ts';

const plan = planOf([desiredEmbed('a', { isAllowAiPilot: true })], [liveEmbed('a', { isAllowAiPilot: false })]);
const finding = (severity: Finding['severity'], embedId: string): Finding => ({
  ...{ rule: 'settings-lost', severity, message: 'something is missing', embedId },
  introducedByPlan: false,
});

it('adds what is new, in the order of gravity, and keeps the id', () => {
  const first = withFindings(plan, [finding('warning', 'a')]);
  const more = withFindings(first, [finding('warning', 'a'), finding('approve', 'b')]);
  expect(more.findings.filter(({ rule }) => rule === 'settings-lost').map(({ embedId }) => embedId)).toEqual(['b', 'a']);
  expect([plan.verdict, first.verdict, more.verdict]).toEqual(['ready', 'ready', 'needs-approval']);
  expect(more.planId).toBe(plan.planId);
});

// holds: H2

import { describe, expect, it } from 'vitest';
import { EmbedSyncError } from '../../src/errors.ts';
import { planIdOf } from '../../src/plan/plan-id.ts';
import { parsePlanFile } from '../../src/plan/planfile.ts';
import type { Plan } from '../../src/types.ts';
import { desiredEmbed, liveEmbed, planOf } from '../support/plans.ts';

const row = (name: string) => ({ name, clientColumn: 'customer_id' });
const plan = planOf(
  [
    desiredEmbed('a', { isAllowAiPilot: true, tableTenancySettings: [row('x')] }, { owner: '@team' }),
    desiredEmbed('b', { isAllowMetricUpdate: false, joinModel: 'multi' }),
    desiredEmbed('gone', { joinModel: 'multi' }),
  ],
  [
    liveEmbed('a', { isAllowAiPilot: false, tableTenancySettings: [row('x'), row('y')] }, { name: 'A' }),
    liveEmbed('b', { isAllowMetricUpdate: true }),
  ],
);
const text = JSON.stringify(plan, null, 2);

const refusal = (given: string): string => {
  try {
    parsePlanFile(given, 'plan.json');
  } catch (error) {
    if (error instanceof EmbedSyncError && error.code === 'PLAN_FILE_INVALID') return error.message;
    throw error;
  }
  return 'accepted';
};

/** The plan with one thing changed and, as a forger would, with an id that fits. */
const forged = (change: (copy: { -readonly [K in keyof Plan]: Plan[K] }) => void): string => {
  const copy = structuredClone(plan);
  change(copy);
  return JSON.stringify({ ...copy, planId: planIdOf(copy) });
};

describe('parsePlanFile', () => {
  it('gives back what was saved', () => {
    expect(parsePlanFile(text, 'plan.json')).toEqual(plan);
  });

  it('ignores properties of later minor versions', () => {
    const later = JSON.stringify({ ...plan, formatVersion: '1.0', later: { some: 'thing' } });
    expect(parsePlanFile(later, 'plan.json').planId).toBe(plan.planId);
  });

  it.each([
    ['another major version', JSON.stringify({ ...plan, formatVersion: '2.0' }), 'formatVersion is 2'],
    ['no JSON', 'plan', 'not JSON'],
    ['an empty file', '', 'not JSON'],
    ['another kind of JSON', '[]', 'formatVersion is missing'],
    ['a part that is missing', JSON.stringify({ ...plan, changes: undefined }), 'not a plan'],
    ['an id of something else', JSON.stringify({ ...plan, planId: `sha256:${'0'.repeat(64)}` }), 'does not match its planId'],
  ])('refuses %s', (_, given, message) => {
    expect(refusal(given)).toContain(message);
  });

  const change = plan.changes[0];
  if (change === undefined) throw new Error('the plan of this test has no change');
  it.each([
    ['a payload for another embed', { ...change, payload: { ...change.payload, embedId: 'b' } }, 'names another embed'],
    [
      'a payload that sends another value',
      { ...change, payload: { embedId: 'a', accessSettings: { isAllowAiPilot: false, tableTenancySettings: [row('x')] } } },
      'does not send the planned isAllowAiPilot',
    ],
    [
      'a payload that leaves one out',
      { ...change, payload: { embedId: 'a', accessSettings: { isAllowAiPilot: true } } },
      'does not send the planned tableTenancySettings',
    ],
    [
      'a payload with an unknown key',
      { ...change, payload: { embedId: 'a', accessSettings: { ...change.payload.accessSettings, theme: 'dark' } } },
      'not a plan',
    ],
    ['a milder direction', { ...change, direction: 'narrow' as const }, 'not the gravest'],
    [
      'a milder direction of a setting',
      { ...change, settings: change.settings.map((setting) => ({ ...setting, direction: 'narrow' as const })) },
      'a direction is not that of its values',
    ],
    ['another patch', { ...change, patch: change.patch.slice(1) }, 'its patch'],
    ['another inverse', { ...change, inverse: change.inverse.slice(1) }, 'its inverse'],
  ])('refuses a forged plan with %s', (_, forgery, message) => {
    expect(refusal(forged((copy) => (copy.changes = [forgery, ...plan.changes.slice(1)])))).toContain(message);
  });

  it('H2: accepts no plan with a changed byte that matters', () => {
    const compact = JSON.stringify(plan);
    let accepted = 0;
    for (let i = 0; i < compact.length; i++) {
      const flipped = compact.slice(0, i) + String.fromCharCode(compact.charCodeAt(i) ^ 1) + compact.slice(i + 1);
      if (refusal(flipped) !== 'accepted') continue;
      const read = parsePlanFile(flipped, 'plan.json');
      expect(read.changes.map(({ payload }) => payload)).toEqual(plan.changes.map(({ payload }) => payload));
      accepted += 1;
    }
    expect(accepted).toBeLessThan(compact.length / 2);
  });
});

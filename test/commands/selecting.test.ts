// --only and --exclude choose what a plan touches, never what its limits are a share of.

import { expect, it } from 'vitest';
import type { Plan } from '../../src/types.ts';
import { openStage } from '../support/cli.ts';

const ids = Array.from({ length: 10 }, (_, i) => `embed-${i}`);
const MANIFEST = `version: 1\ndataApp: Customer portal\nembeds:\n${ids.map((id) => `  ${id}: { accessSettings: { isAllowAiPilot: true } }`).join('\n')}\n`;
const open = (changed: number) =>
  openStage(
    { embeds: ids.map((embedId, i) => ({ embedId, accessSettings: { isAllowAiPilot: i >= changed } })) },
    { 'embeds.yaml': MANIFEST },
  );

it.each([
  [4, '--only embed-0 embed-1 embed-2 embed-3', 4, 'needs-approval'],
  [4, '--only embed-0 embed-1 embed-2', 3, 'ready'],
  [4, '--exclude embed-0', 3, 'ready'],
  [4, '', 4, 'needs-approval'],
] as const)('of 10 managed embeds, %i differ; %s plans %i and is %s', async (differ, words, planned, verdict) => {
  const stage = await open(differ);
  const plan = (await stage.run(`plan --format json ${words}`)).json<Plan & Record<string, unknown>>();
  expect([plan.changes.length, plan.verdict, plan.unmanaged]).toEqual([planned, verdict, []]);
});

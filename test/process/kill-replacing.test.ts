// The bundle killed on a server that replaces, after its first update has taken the tenancy list with it and before that is
// back: the next plan says so, asks for approval, and the way back of the killed run puts the whole embed right.

import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Fault } from '../../src/sandbox/faults.ts';
import type { Plan } from '../../src/types.ts';
import { openStage, type Stage } from '../support/cli.ts';
import { CLI, start } from '../support/process.ts';
import { tried } from '../support/tried.ts';

const ids = ['a', 'b'];
const whole = {
  ...{ datamartName: 'main', joinModel: 'multi', isAllowAiPilot: false, isAllowMetricDeletion: true },
  tableTenancySettings: [{ name: 'orders', clientColumn: 'customer_id' }],
};
const MANIFEST = `version: 1\ndataApp: Customer portal\nembeds:\n${ids.map((id) => `  ${id}: { accessSettings: { isAllowAiPilot: true } }`).join('\n')}\n`;

const settingsOf = ({ sandbox }: Stage, id: string) => sandbox.state().find(({ embedId }) => embedId === id)?.accessSettings;
const planOf = async (stage: Stage, words: string) => (await stage.run(words)).json<Plan & Record<string, unknown>>();

/** Kills an apply as soon as the request that `fault` strikes is there. */
async function kill(stage: Stage, fault: Fault, isThere: () => boolean): Promise<void> {
  stage.sandbox.script([fault]);
  const env = { DATABRAIN_API_BASE_URL: stage.sandbox.baseUrl, DATABRAIN_API_TOKEN: stage.sandbox.token };
  const child = start(CLI, ['apply', '--auto-approve'], { cwd: stage.folder, env });
  const patience = performance.now() + 15_000;
  while (!isThere() && performance.now() < patience) await delay(5);
  expect(isThere(), 'it came to this step').toBe(true);
  await delay(40);
  child.kill('SIGKILL');
  expect((await child.ended).code).toBeNull();
  stage.sandbox.script([]);
}

it.each<readonly [string, Fault, { readonly updates: number; readonly lists: number }]>([
  [
    'in the first update, whose answer never comes',
    { kind: 'hang', at: 'after-apply', when: { on: 'update' } },
    { updates: 1, lists: 1 },
  ],
  ['in its read-back', { kind: 'hang', at: 'before-apply', when: { on: 'list', nth: 2 } }, { updates: 1, lists: 2 }],
  [
    'in the update that restores, which never arrives',
    { kind: 'hang', at: 'before-apply', when: { on: 'update', nth: 2 } },
    { updates: 2, lists: 2 },
  ],
])('killed %s', { timeout: 60_000 }, async (_, fault, { updates, lists }) => {
  const embeds = ids.map((embedId) => ({ embedId, accessSettings: whole }));
  const stage = await openStage({ embeds, updates: 'replace' }, { 'embeds.yaml': MANIFEST });
  const listed = (): number => stage.sandbox.ledger.filter(({ method }) => method === 'GET').length;
  await kill(stage, fault, () => stage.updates().length >= updates && listed() >= lists);
  expect(settingsOf(stage, 'a')).not.toHaveProperty('tableTenancySettings');

  const plan = await planOf(stage, 'plan --format json');
  expect(plan.findings).toContainEqual(expect.objectContaining({ rule: 'settings-lost', severity: 'approve', embedId: 'a' }));
  expect(plan.findings).toContainEqual(expect.objectContaining({ rule: 'server-replaces' }));

  const back = await planOf(stage, 'rollback last --plan-only --format json');
  expect((await stage.run(`rollback last --approve ${back.planId}`)).code).toBe(0);
  expect(ids.map((id) => settingsOf(stage, id))).toMatchObject([whole, whole]);
  expect((await planOf(stage, 'plan --format json')).findings.map(({ rule }) => rule)).not.toContain('settings-lost');
  expect((await stage.run('history verify')).code).toBe(0);
  tried('SIGKILLs of the program', 1);
});

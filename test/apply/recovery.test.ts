// The whole program after a run that was cut off behind any one of its records, over real HTTP: the next apply puts on
// record what became of every intent that was left open, and brings the rest in order.
// holds: W7

import { expect, it } from 'vitest';
import { entryLine, verifyLog } from '../../src/history/chain.ts';
import { openIntents } from '../../src/history/recall.ts';
import type { Entry } from '../../src/records.ts';
import type { ApplyResult, Plan } from '../../src/types.ts';
import { openStage, type Stage } from '../support/cli.ts';

const ids = ['a', 'b', 'c'];
const LOG = '.embed-sync/history.jsonl';
const embeds = ids.map((embedId) => ({ embedId, accessSettings: { datamartName: 'main', isAllowAiPilot: false } }));
const MANIFEST = `version: 1\ndataApp: Customer portal\nembeds:\n${ids.map((id) => `  ${id}: { accessSettings: { isAllowAiPilot: true } }`).join('\n')}\n`;

async function entriesOf(stage: Stage): Promise<readonly Entry[]> {
  const verdict = verifyLog(Buffer.from(await stage.read(LOG)));
  return verdict.kind === 'broken' ? expect.fail(`record ${verdict.record} ${verdict.reason}`) : verdict.entries;
}

const about = (entries: readonly Entry[], kind: Entry['kind']): readonly string[] =>
  entries.flatMap((entry) => (entry.kind === kind && 'embedId' in entry && entry.embedId !== undefined ? [entry.embedId] : []));

/** Leaves the log with its first `kept` records, and the server as it can have been then. */
async function cutOff(stage: Stage, kept: number, applied: boolean): Promise<Record<string, string>> {
  const entries = (await entriesOf(stage)).slice(0, kept);
  await stage.write(LOG, entries.map(entryLine).join(''));
  const [attempted, ended] = [about(entries, 'attempt'), about(entries, 'outcome')];
  const open = about(entries, 'intent').filter((id) => !ended.includes(id));
  for (const id of ids) {
    if (!ended.includes(id) && !(applied && attempted.includes(id))) stage.sandbox.change(id, { isAllowAiPilot: false });
  }
  return Object.fromEntries(open.map((id) => [id, applied && attempted.includes(id) ? 'applied' : 'not-applied']));
}

it.each([true, false])('cut off behind any record, what was sent last applied: %s', { timeout: 120_000 }, async (applied) => {
  for (let kept = 1; ; kept += 1) {
    const stage = await openStage({ embeds }, { 'embeds.yaml': MANIFEST });
    expect((await stage.run('apply --auto-approve --concurrency 1')).code).toBe(0);
    if (kept >= (await entriesOf(stage)).length) break;
    const expected = await cutOff(stage, kept, applied);
    const first = (await entriesOf(stage))[0];

    const result = (await stage.run('apply --auto-approve --format json')).json<ApplyResult & Record<string, unknown>>();
    expect([kept, result.status]).toEqual([kept, 'complete']);
    const entries = await entriesOf(stage);
    const found = entries.flatMap((entry) =>
      entry.kind === 'reconcile' && entry.run === first?.run ? [[entry.embedId, entry.status]] : [],
    );
    expect([kept, Object.fromEntries(found)]).toEqual([kept, expected]);
    if (first?.kind === 'run.start') expect(openIntents(entries, first.target)).toEqual([]);
    expect((await stage.run('history verify')).code).toBe(0);
    expect((await stage.run('plan --format json')).json<Plan & Record<string, unknown>>().changes).toEqual([]);
  }
});

const whole = { isAllowAiPilot: false, isAllowMetricDeletion: true, joinModel: 'multi', datamartName: 'main' } as const;
const isolated = { ...whole, tableTenancySettings: [{ name: 'orders', clientColumn: 'customer_id' }] };

it.each([true, false])(
  'so it is on a server that replaces: what is gone is said, and comes back; last sent applied: %s',
  {
    timeout: 120_000,
  },
  async (applied) => {
    const embeds = ['a', 'b'].map((embedId) => ({ embedId, accessSettings: isolated }));
    let losses = 0;
    for (let kept = 1; ; kept += 1) {
      const stage = await openStage({ embeds, updates: 'replace' }, { 'embeds.yaml': MANIFEST.replace(/ {2}c: .*\n/, '') });
      const held = () => stage.sandbox.state().map(({ accessSettings }) => accessSettings);
      const saved = await stage.run('plan -o saved.json');
      expect([saved.code, (await stage.run('apply --auto-approve')).code]).toEqual([0, 6]);
      expect(held()).toMatchObject([isolated, isolated]);
      const entries = await entriesOf(stage);
      if (kept >= entries.length) break;
      await stage.write(LOG, entries.slice(0, kept).map(entryLine).join(''));
      // The first update took effect if its answer is on record, the second put that right.
      const [sent, ended] = (['attempt', 'outcome'] as const).map((kind) =>
        about(entries.slice(0, kept), kind).filter((id) => id === 'a'),
      );
      const effective = applied ? sent?.length : ended?.length;
      if (effective === 1) await resend(stage);

      const plan = (await stage.run('plan --format json')).json<Plan & Record<string, unknown>>();
      const lost = plan.findings.filter(({ rule }) => rule === 'settings-lost');
      expect([kept, lost.map(({ embedId, severity }) => [embedId, severity])]).toEqual([
        kept,
        effective === 1 ? [['a', 'approve']] : [],
      ]);
      if (effective !== 1) continue;
      losses += 1;
      // A plan that was saved before cannot know of it; whoever applies that is asked all the same.
      const refused = await stage.run('apply saved.json');
      expect([refused.code, refused.err.includes('settings-lost')]).toEqual([4, true]);
      const back = (await stage.run('rollback last --plan-only --format json')).json<Plan & Record<string, unknown>>();
      expect((await stage.run(`rollback last --approve ${back.planId}`)).code).toBe(0);
      expect(held()).toMatchObject([isolated, isolated]);
      const after = (await stage.run('plan --format json')).json<Plan & Record<string, unknown>>();
      expect(after.findings.filter(({ rule }) => rule === 'settings-lost')).toEqual([]);
      expect((await stage.run('history verify')).code).toBe(0);
    }
    expect(losses).toBeGreaterThan(2);
  },
);

it('what the list does not tell is looked at closer before it is said to be gone, also if nobody asks for it now', async () => {
  const flags = { isAllowAiPilot: false, isAllowMetricDeletion: true, isAllowMetricUpdate: true, isAllowEmailReports: true };
  const embeds = ['a', 'b'].map((embedId) => ({ embedId, accessSettings: flags }));
  const stage = await openStage({ embeds, list: 'absent', export: true }, { 'embeds.yaml': MANIFEST.replace(/ {2}c: .*\n/, '') });
  expect((await stage.run('apply --auto-approve')).code).toBe(0);
  const entries = await entriesOf(stage);
  const kept = entries.findIndex(({ kind }) => kind === 'outcome') + 1;
  expect(entries.find(({ kind }) => kind === 'intent')).toMatchObject({ embedId: 'a', unsent: { isAllowMetricUpdate: true } });
  await stage.write(LOG, entries.slice(0, kept).map(entryLine).join(''));
  const plan = (await stage.run('plan --only b --format json')).json<Plan & Record<string, unknown>>();
  expect(plan.findings.map(({ rule }) => rule)).not.toContain('settings-lost');
});

/** The first update once more, as if nothing had come after it. */
async function resend({ sandbox }: Stage): Promise<void> {
  const first = sandbox.ledger.find(({ method }) => method === 'PUT');
  const headers = { authorization: `Bearer ${sandbox.token}`, 'content-type': 'application/json' };
  const address = `${sandbox.baseUrl}${first?.path}`;
  expect((await fetch(address, { method: 'PUT', headers, body: first?.body ?? '' })).status).toBe(200);
}

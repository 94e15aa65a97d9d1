// The whole program in processes of its own, with its history in a branch: two at once, one killed without warning, many updates.
// EMBED_SYNC_PROOF=1 does each twenty times over.
// holds: W6

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGitLog } from '../../src/history/git-store.ts';
import { openIntents } from '../../src/history/recall.ts';
import type { Fault } from '../../src/sandbox/faults.ts';
import { expectNoTokenBelow } from '../support/canary-places.ts';
import { openStage, type Stage } from '../support/cli.ts';
import { start } from '../support/process.ts';
import { tried } from '../support/tried.ts';
import { git, runtimeAt } from './git-repositories.ts';
import { newDirectory } from './world.ts';

const BRANCH = 'embed-sync-history';
const HISTORY = `--history git:${BRANCH}`;
const ROUNDS = process.env.EMBED_SYNC_PROOF === '1' ? 20 : 2;
const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const settings = { datamartName: 'main', isAllowAiPilot: false, isAllowMetricDeletion: true };

let cli = '';
const bundles = mkdtempSync(join(tmpdir(), 'embed-sync-bundle-'));
afterAll(() => rmSync(bundles, { recursive: true, force: true }));

beforeAll(async () => {
  const bundle = await rolldown({
    input: 'src/cli.ts',
    platform: 'node',
    logLevel: 'silent',
    transform: { define: { __filename: 'import.meta.url' } },
  });
  await bundle.write({ dir: bundles, format: 'esm', entryFileNames: 'cli.js', chunkFileNames: 'chunks/[name].js' });
  await bundle.close();
  cli = join(bundles, 'cli.js');
});

const manifestOf = (names: readonly string[]): string =>
  `version: 1\ndataApp: Customer portal\nembeds:\n${names.map((id) => `  ${id}: { accessSettings: { isAllowAiPilot: true } }`).join('\n')}\n`;

/** A stage whose folder is a checkout, with the remote beside it. */
async function openCheckout(names: readonly string[], latencyMs = 0): Promise<Stage & { readonly remote: string }> {
  const embeds = names.map((embedId) => ({ embedId, name: embedId, accessSettings: settings }));
  const stage = await openStage({ embeds, latencyMs }, { 'embeds.yaml': manifestOf(names) });
  const remote = join(newDirectory(), 'remote.git');
  git(stage.folder, 'init', '--quiet', '--bare', remote);
  git(stage.folder, 'init', '--quiet');
  git(stage.folder, 'remote', 'add', 'origin', remote);
  return { ...stage, remote };
}

const apply = ({ folder, sandbox }: Stage) =>
  start(cli, ['apply', '--auto-approve', '--format', 'json', ...HISTORY.split(' ')], {
    cwd: folder,
    env: { DATABRAIN_API_BASE_URL: sandbox.baseUrl, DATABRAIN_API_TOKEN: sandbox.token, TMPDIR: newDirectory() },
  });

const isOn = ({ sandbox }: Stage, id: string): boolean =>
  sandbox.state().find(({ embedId }) => embedId === id)?.accessSettings.isAllowAiPilot === true;

const sentTo = ({ sandbox }: Stage): readonly string[] =>
  sandbox.ledger.flatMap(({ method, body }) => (method === 'PUT' ? [String(JSON.parse(body).embedId)] : []));

describe('two processes at once', () => {
  it('one of them sends, each update once, and the history is sound', { timeout: 300_000 }, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const stage = await openCheckout(ids, 40);
      const ended = await Promise.all([apply(stage).ended, apply(stage).ended]);
      const codes = ended.map(({ code }) => code).sort();
      expect(
        [
          [0, 4],
          [0, 5],
          [0, 0],
        ],
        ended.map(({ out, err }) => out + err).join('\n'),
      ).toContainEqual(codes);
      expect([...sentTo(stage)].sort()).toEqual(ids);
      expect((await stage.run(`history verify ${HISTORY}`)).code).toBe(0);
      expect((await stage.run(`plan --detailed-exitcode ${HISTORY}`)).code).toBe(0);
      const verdict = await readGitLog(BRANCH, runtimeAt(stage.folder));
      const outcomes = verdict.kind === 'broken' ? [] : verdict.entries.filter(({ kind }) => kind === 'outcome');
      expect(outcomes).toHaveLength(ids.length);
      await expectNoTokenBelow(stage.remote, stage.sandbox.token);
      tried('pairs of processes that apply at once, history in a branch', 1);
    }
  });
});

/** Where the program stands still when it is killed, which is long before it pushes what it has attempted. */
const STEPS: readonly (readonly [string, readonly Fault[], updates: number])[] = [
  ['in an update that never arrives', [{ kind: 'hang', at: 'before-apply', when: { on: 'update', embedId: 'd' } }], 4],
  ['in an update whose answer never comes', [{ kind: 'hang', at: 'after-apply', when: { on: 'update', embedId: 'd' } }], 4],
  [
    'in the first update, whose answer never comes',
    [{ kind: 'hang', at: 'after-apply', when: { on: 'update', embedId: 'a' } }],
    1,
  ],
  ['in the list after the last update', [{ kind: 'hang', at: 'before-apply', when: { on: 'list', nth: 3 } }], 6],
];

describe('killed', () => {
  it.each(STEPS)('%s, the next run finds out what became of it and goes on', { timeout: 300_000 }, async (_, faults, updates) => {
    for (let round = 0; round < Math.ceil(ROUNDS / 2); round += 1) {
      const stage = await openCheckout(ids);
      stage.sandbox.script(faults);
      const child = apply(stage);
      while (sentTo(stage).length < updates) await delay(5);
      await delay(100);
      child.kill('SIGKILL');
      expect((await child.ended).code).toBeNull();
      stage.sandbox.script([]);
      const changed = ids.filter((id) => isOn(stage, id));
      const sent = sentTo(stage).length;
      expect((await stage.run(`history verify ${HISTORY}`)).code).toBe(0);

      const next = await stage.run(`apply --auto-approve --format json ${HISTORY}`);
      expect(next.code, next.out + next.err).toBe(0);
      expect(sentTo(stage).slice(sent).sort()).toEqual(ids.filter((id) => !changed.includes(id)));
      expect((await stage.run(`plan --detailed-exitcode ${HISTORY}`)).code).toBe(0);
      const verdict = await readGitLog(BRANCH, runtimeAt(stage.folder));
      if (verdict.kind !== 'sound') return expect.fail(verdict.kind);
      const first = verdict.entries[0];
      if (first?.kind !== 'run.start') return expect.fail('no run');
      expect(openIntents(verdict.entries, first.target)).toEqual([]);
      const found = verdict.entries.flatMap((entry) => (entry.kind === 'reconcile' ? [[entry.embedId, entry.status]] : []));
      expect(Object.fromEntries(found)).toEqual(
        Object.fromEntries(ids.map((id) => [id, changed.includes(id) ? 'applied' : 'not-applied'])),
      );

      const back = await stage.run(`rollback ${first.run} --auto-approve ${HISTORY}`);
      expect(back.code, back.err).toBe(0);
      expect(ids.filter((id) => !isOn(stage, id))).toEqual(changed);
      await expectNoTokenBelow(stage.remote, stage.sandbox.token);
      tried('SIGKILLs of the program', 1);
    }
  });
});

it('1,000 updates take a handful of pushes', { timeout: 120_000 }, async () => {
  const many = Array.from({ length: 1_000 }, (_, n) => `embed-${n}`);
  const stage = await openCheckout(many);
  await stage.write('embed-sync.policy.yaml', 'version: 1\nlimits: { changedEmbeds: { percent: 100 } }\n');
  const { code, err } = await apply(stage).ended;
  expect(code, err).toBe(0);
  const pushes = Number(git(stage.remote, 'rev-list', '--count', BRANCH));
  expect(pushes).toBeLessThanOrEqual(8);
  const again = await apply(stage).ended;
  expect(again.code, again.err).toBe(0);
  expect(Number(git(stage.remote, 'rev-list', '--count', BRANCH))).toBe(pushes);
  await expectNoTokenBelow(stage.remote, stage.sandbox.token);
});

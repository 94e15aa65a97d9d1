// The bundle killed without warning at named steps of its work, half of the times with a torn line left in its history:
// the next ordinary run brings everything in order, the history is sound, and the killed run can be taken back.
// EMBED_SYNC_PROOF=1 does it three times over, each time with the line torn elsewhere.
// holds: W7

import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { verifyLog } from '../../src/history/chain.ts';
import { openIntents } from '../../src/history/recall.ts';
import type { Entry } from '../../src/records.ts';
import type { Fault } from '../../src/sandbox/faults.ts';
import { createRandom } from '../../src/sandbox/random.ts';
import type { Plan } from '../../src/types.ts';
import { openStage, type Stage } from '../support/cli.ts';
import { CLI, start } from '../support/process.ts';
import { tried } from '../support/tried.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const before = { datamartName: 'main', isAllowAiPilot: false, isAllowMetricDeletion: true };
const embeds = ids.map((embedId) => ({ embedId, name: embedId, accessSettings: before }));
const MANIFEST = `version: 1\ndataApp: Customer portal\nembeds:\n${ids.map((id) => `  ${id}: { accessSettings: { isAllowAiPilot: true } }`).join('\n')}\n`;

interface Step {
  readonly name: string;
  /** What strikes the update of the chosen embed, one after the other. */
  readonly updates?: readonly Fault[];
  /** Where the list after those hangs; or the list after this many others. */
  readonly hangs?: 'the look' | number;
}

const hangs = (at: 'before-apply' | 'after-apply'): Fault => ({ kind: 'hang', at });
const reset = (at: 'before-apply' | 'after-apply' | 'mid-body'): Fault => ({ kind: 'reset', at });

/** Where the program stands still when it is killed. */
const STEPS: readonly Step[] = [
  { name: 'in the list for the plan', hangs: 0 },
  { name: 'in the read-back of the first update', hangs: 1 },
  { name: 'in the list after the last update', hangs: 2 },
  { name: 'in an update that never arrives', updates: [hangs('before-apply')] },
  { name: 'in an update whose answer never comes', updates: [hangs('after-apply')] },
  { name: 'in an update whose answer drips', updates: [{ kind: 'drip', everyMs: 60_000 }] },
  { name: 'in the look after a reset, not applied', updates: [reset('before-apply')], hangs: 'the look' },
  { name: 'in the look after a reset, applied', updates: [reset('after-apply')], hangs: 'the look' },
  { name: 'in the look after half an answer', updates: [reset('mid-body')], hangs: 'the look' },
  { name: 'in the look after a 500, applied', updates: [{ kind: 'error', status: 500, applied: true }], hangs: 'the look' },
  { name: 'in the look after a 409', updates: [{ kind: 'error', status: 409 }], hangs: 'the look' },
  { name: 'in the look after an applied update answered in HTML', updates: [{ kind: 'html', applied: true }], hangs: 'the look' },
  { name: 'in the look after an answer about another embed', updates: [{ kind: 'wrong-id' }], hangs: 'the look' },
  { name: 'in the look after a 504, applied late', updates: [{ kind: 'late', afterMs: 20 }], hangs: 'the look' },
  { name: 'in the second try, which never arrives', updates: [reset('before-apply'), hangs('before-apply')] },
  { name: 'in the second try, whose answer never comes', updates: [reset('before-apply'), hangs('after-apply')] },
  { name: 'in the pause that a 429 asks for', updates: [{ kind: 'error', status: 429, retryAfter: '100' }] },
];

interface Case {
  readonly step: Step;
  readonly embedId: string;
  readonly concurrency: number;
  /** In [0, 1): how much of one more record stands at the end of the history. */
  readonly torn?: number;
}

const updatesOf = ({ sandbox }: Stage, embedId?: string) =>
  sandbox.ledger.filter(
    ({ method, body }) => method === 'PUT' && (embedId === undefined || JSON.parse(body).embedId === embedId),
  );
const listsOf = ({ sandbox }: Stage) => sandbox.ledger.filter(({ method }) => method === 'GET');

/** What is wrong after the program was killed and run again. */
async function killed({ step, embedId, concurrency, torn }: Case): Promise<readonly string[]> {
  const stage = await openStage({ embeds }, { 'embeds.yaml': MANIFEST });
  const { updates = [], hangs } = step;
  const listsBefore = hangs === 'the look' ? (embedId === ids[0] ? 1 : 2) : hangs;
  stage.sandbox.script([
    ...updates.map((fault) => ({ ...fault, when: { on: 'update', embedId } }) as Fault),
    ...(listsBefore === undefined
      ? []
      : [{ kind: 'hang', at: 'before-apply', when: { on: 'list', nth: listsBefore + 1, times: 'always' } } as Fault]),
  ]);
  const environment = { DATABRAIN_API_BASE_URL: stage.sandbox.baseUrl, DATABRAIN_API_TOKEN: stage.sandbox.token };
  const child = start(CLI, ['apply', '--auto-approve', '--concurrency', String(concurrency)], {
    cwd: stage.folder,
    env: environment,
  });
  const isThere = (): boolean =>
    updatesOf(stage, embedId).length >= updates.length &&
    listsOf(stage).length >= (listsBefore === undefined ? 0 : listsBefore + 1);
  const wrong: string[] = [];
  const patience = performance.now() + 15_000;
  while (!isThere() && performance.now() < patience) await delay(5);
  if (!isThere()) wrong.push('it never came to this step');
  await delay(40);
  child.kill('SIGKILL');
  if ((await child.ended).code !== null) wrong.push('it had ended before it was killed');
  stage.sandbox.script([]);
  return [...wrong, ...(await afterwards(stage, torn))];
}

async function afterwards(stage: Stage, torn: number | undefined): Promise<readonly string[]> {
  const wrong: string[] = [];
  const check = (isRight: boolean, what: string): void => {
    if (!isRight) wrong.push(what);
  };
  const path = join(stage.folder, '.embed-sync/history.jsonl');
  const text = await readFile(path, 'utf8').catch(() => '');
  const last = text.trimEnd().split('\n').at(-1) ?? '';
  if (torn !== undefined && last !== '') await appendFile(path, last.slice(0, 1 + Math.floor(torn * (last.length - 1))));
  const changed = ids.filter((id) => isOn(stage, id));
  const sent = updatesOf(stage).length;
  check((await stage.run('history verify')).code === 0, 'the history is not sound after the kill');

  const plan = (await stage.run('plan --format json')).json<Plan & Record<string, unknown>>();
  check(
    plan.changes.length === ids.length - changed.length,
    `${plan.changes.length} changes are planned for ${ids.length - changed.length} embeds`,
  );
  check((await stage.run(`apply --approve ${plan.planId}`)).code === 0, 'the next apply does not end with 0');
  check(updatesOf(stage).length === sent + plan.changes.length, 'the next apply does not send each change once');
  check((await stage.run('plan --detailed-exitcode')).code === 0, 'the plan after it is not empty');
  check(
    ids.every((id) => isOn(stage, id)),
    'not every embed is as desired',
  );
  check(
    stage.sandbox
      .state()
      .every(({ accessSettings }) => accessSettings.datamartName === 'main' && accessSettings.isAllowMetricDeletion === true),
    'a setting that is not managed has moved',
  );
  check((await stage.run('history verify')).code === 0, 'the history is not sound after the next run');

  const entries = await readEntries(path);
  const started = entries.find(({ kind }) => kind === 'run.start');
  if (started?.kind !== 'run.start') return wrong;
  check(openIntents(entries, started.target).length === 0, 'an intent is still open');
  if (text === '') return wrong;
  const back = await stage.run(`rollback ${started.run} --auto-approve`);
  check(back.code === 0, `the way back of the killed run ended with ${back.code}: ${back.err}`);
  const off = ids.filter((id) => !isOn(stage, id));
  check(off.join() === changed.join(), `taken back: ${off.join()}; the killed run had changed: ${changed.join()}`);
  return wrong;
}

const isOn = ({ sandbox }: Stage, id: string): boolean =>
  sandbox.state().find(({ embedId }) => embedId === id)?.accessSettings.isAllowAiPilot === true;

async function readEntries(path: string): Promise<readonly Entry[]> {
  const verdict = verifyLog(await readFile(path));
  return verdict.kind === 'broken' ? [] : verdict.entries;
}

/** Two at a time: more would only wait for each other. */
async function killEach(cases: readonly Case[]): Promise<readonly string[]> {
  const left = [...cases];
  const wrong: string[] = [];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const { embedId, concurrency, torn } = next;
      const name = `${embedId}, concurrency ${concurrency}${torn === undefined ? '' : `, torn at ${torn.toFixed(3)}`}`;
      wrong.push(...(await killed(next)).map((what) => `${name}: ${what}`));
    }
  };
  await Promise.all([worker(), worker()]);
  return wrong;
}

const ROUNDS = process.env.EMBED_SYNC_PROOF === '1' ? 3 : 1;

describe('killed', () => {
  it.each(STEPS.map((step) => [step.name, step] as const))('%s', { timeout: 600_000 }, async (_, step) => {
    const random = createRandom(STEPS.indexOf(step));
    const cases = Array.from({ length: ROUNDS }, () => ['a', 'c', 'f'])
      .flat()
      .flatMap((embedId) =>
        [1, 8].flatMap((concurrency) => [{}, { torn: random() }].map((end) => ({ step, embedId, concurrency, ...end }))),
      );
    expect(await killEach(cases)).toEqual([]);
    tried('SIGKILLs of the program', cases.length);
  });
});

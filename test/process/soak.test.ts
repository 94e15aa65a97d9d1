// One process that lives long, on servers that fail again and again: its memory and its open files do not grow, its histories
// stay sound, and reading one takes time in proportion to its length. Five seconds; EMBED_SYNC_PROOF=1 gives it two minutes.
// A machine without /proc is named: open files are not counted there.

import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type { Fault } from '../../src/sandbox/faults.ts';
import { createRandom } from '../../src/sandbox/random.ts';
import { expectNoToken } from '../support/canary-places.ts';
import { openStage, type Stage } from '../support/cli.ts';
import { tried } from '../support/tried.ts';

const SECONDS = process.env.EMBED_SYNC_PROOF === '1' ? 120 : 5;
const SEED = 20_261_122;
const LANES = 2;
const LIBRARY = pathToFileURL(join(import.meta.dirname, '../../dist/index.js')).href;

/** Room for noise: what a fleet of this size leaves behind in each round would be more after a few of them. */
const GROWTH = 1.08;
/** Optimised code takes memory too, more and more of it for a while; without it what grows is data. */
const FLAGS = ['--expose-gc', '--no-opt', '--no-sparkplug', '--no-lazy-feedback-allocation', '--no-flush-bytecode'];

if (!existsSync('/proc/self/fd')) process.stderr.write('there is no /proc on this machine: open files are not counted here\n');

const ids = Array.from({ length: 8 }, (_, n) => `embed-${n}`);
const manifest = (isOpen: boolean): string =>
  `version: 1\ndataApp: Customer portal\nembeds:\n${ids.map((id) => `  ${id}: { accessSettings: { isAllowAiPilot: ${isOpen} } }`).join('\n')}\n`;

const openLane = (): Promise<Stage> =>
  openStage(
    { embeds: ids.map((embedId) => ({ embedId, name: embedId, accessSettings: { isAllowAiPilot: false } })) },
    { 'open.yaml': manifest(true), 'closed.yaml': manifest(false) },
  );

/** What strikes an update; none of them makes the program wait for long. */
const FAULTS: readonly Fault[] = [
  { kind: 'html' },
  { kind: 'html', applied: true },
  { kind: 'error', status: 400, code: 'INVALID_ACCESS_SETTINGS' },
  { kind: 'error', status: 409 },
  { kind: 'error', status: 429, retryAfter: '0' },
  { kind: 'error', status: 500, applied: true },
  { kind: 'error-in-success', code: 'INTERNAL_SERVER_ERROR' },
  { kind: 'truncated' },
  { kind: 'wrong-id' },
  { kind: 'partial', settings: [] },
  { kind: 'reset', at: 'before-apply' },
  { kind: 'reset', at: 'after-apply' },
  { kind: 'reset', at: 'mid-body' },
];

/** Every other round something strikes one update; sometimes a list, or somebody else changes an embed. */
function spoil({ sandbox }: Stage, random: () => number): void {
  const one = <T>(some: readonly T[]): T | undefined => some[Math.floor(random() * some.length)];
  const embedId = one(ids) ?? '';
  const fault = one(FAULTS);
  sandbox.script([
    ...(random() < 0.5 && fault !== undefined ? [{ ...fault, when: { on: 'update', embedId } } as Fault] : []),
    ...(random() < 0.1 ? [{ kind: 'truncated', when: { on: 'list', nth: 2 } } as Fault] : []),
  ]);
  if (random() < 0.3) sandbox.change(embedId, { isAllowAiPilot: random() < 0.5 });
}

interface Lived {
  readonly rounds: number;
  /** Bytes in use after each round. */
  readonly heap: readonly number[];
  readonly files: { readonly before: number; readonly after: number };
  /** Steps that ended with an error, by its code. */
  readonly refused: Readonly<Record<string, number>>;
  readonly verified: { readonly records: number; readonly quarterMs: number; readonly wholeMs: number };
}

function live(lanes: readonly Stage[]): Promise<{ readonly lived: Lived; readonly said: string }> {
  const random = createRandom(SEED);
  const env = {
    DATABRAIN_API_TOKEN: lanes[0]?.sandbox.token,
    SOAK: JSON.stringify({
      library: LIBRARY,
      seconds: SECONDS,
      lanes: lanes.map(({ sandbox, folder }) => ({ baseUrl: sandbox.baseUrl, folder })),
    }),
  };
  const child = fork(join(import.meta.dirname, 'soak-life.mjs'), { execArgv: FLAGS, env, stdio: 'pipe' });
  let said = '';
  let lived: Lived | undefined;
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => (said += piece));
  child.on('message', (message: { readonly round: number } | Lived) => {
    if ('rounds' in message) lived = message;
    else {
      for (const lane of lanes) spoil(lane, random);
      child.send({});
    }
  });
  return new Promise((resolve, reject) =>
    child.on('close', () => (lived === undefined ? reject(new Error(said)) : resolve({ lived, said }))),
  );
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

it('lives long without growing', { timeout: 300_000 }, async () => {
  const lanes = await Promise.all(Array.from({ length: LANES }, openLane));
  const { lived, said } = await live(lanes);
  const { heap, files, rounds, verified } = lived;
  expect(said).toBe('');
  expectNoToken('what it told of itself', JSON.stringify(lived), lanes[0]?.sandbox.token ?? '');

  const third = Math.floor(heap.length / 3);
  expect(third).toBeGreaterThanOrEqual(3);
  expect(median(heap.slice(-third)) / median(heap.slice(0, third)), heap.join(' ')).toBeLessThan(GROWTH);
  expect(files.after).toBe(files.before);
  // Four times as long takes four times as long; were it the square, it would be sixteen.
  expect(verified.wholeMs / Math.max(verified.quarterMs, 0.5), JSON.stringify(verified)).toBeLessThan(6.5);

  for (const lane of lanes) await setRight(lane);
  const sent = lanes.reduce((sum, lane) => sum + lane.updates().length, 0);
  expect(sent).toBeGreaterThan(rounds * LANES);
  tried('soak cycles', rounds * LANES, { seed: SEED });
});

/** After all that, the history is sound, and an ordinary run ends with everything as desired. */
async function setRight(stage: Stage): Promise<void> {
  stage.sandbox.script([]);
  const where = '-f open.yaml --history file:history.jsonl';
  expect((await stage.run('history verify --history file:history.jsonl')).code).toBe(0);
  const { planId } = (await stage.run(`plan --format json ${where}`)).json<{ planId: string }>();
  expect((await stage.run(`apply --approve ${planId} ${where}`)).code).toBe(0);
  expect((await stage.run(`plan --detailed-exitcode ${where}`)).code).toBe(0);
  expect((await stage.run('history verify --history file:history.jsonl')).code).toBe(0);
}

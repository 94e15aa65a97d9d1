// A server that is out of order for a while, from the command line on, over real HTTP: it is left alone, asked by one read,
// and everything is sent in the end; or nothing more is, and that is said. Waits are cut short, and the clock put forward.

import { describe, expect, it } from 'vitest';
import type { Runtime } from '../../src/runtime.ts';
import type { Fault } from '../../src/sandbox/faults.ts';
import type { ApplyResult, RunEvent } from '../../src/types.ts';
import { openStage, type Stage } from '../support/cli.ts';

const ids = Array.from({ length: 20 }, (_, i) => `embed-${String(i).padStart(2, '0')}`);
const embeds = ids.map((embedId) => ({ embedId, accessSettings: { isAllowAiPilot: false, isAllowMetricUpdate: true } }));
const manifest = `version: 1\ndataApp: Customer portal\nembeds:\n${ids.map((id) => `  ${id}: { accessSettings: { isAllowAiPilot: true } }`).join('\n')}\n`;
/** No limit on what may be widened: that is not what these tests are about. */
const policy = 'version: 1\nlimits: { changedEmbeds: { percent: 100 } }\n';

/** From the n-th request on, until it is repaired. */
const outage = (nth: number, how: Partial<Fault> = {}): Fault =>
  ({ kind: 'error', status: 503, when: { nth, times: 'always' }, ...how }) as Fault;

type Clock = Pick<Runtime, 'now' | 'monotonic' | 'sleep' | 'stop'>;

/** The waits for the server. The pacer sleeps for a minute at most, until an answer ends that; all others are shorter. */
const isLong = (ms: number): boolean => ms > 10_000 && ms < 60_000;

/** What is slept is over after 20 ms, unless a signal ends it; `onLong` is called before and after each long wait. */
function cutShort(onLong: (state: 'begins' | 'over') => void = () => undefined, stop = new AbortController().signal): Clock {
  const began = performance.now();
  let ahead = 0;
  const now = (): number => performance.now() - began + ahead;
  const sleep: Clock['sleep'] = async (ms, signal = stop) => {
    const since = now();
    if (isLong(ms)) onLong('begins');
    await new Promise<void>((done) => {
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        done();
      };
      const timer = setTimeout(end, signal.aborted ? 0 : ms < 60_000 ? Math.min(ms, 20) : ms);
      signal.addEventListener('abort', end);
    });
    if (signal.aborted) return;
    ahead += Math.max(0, since + ms - now());
    if (isLong(ms)) onLong('over');
  };
  return { now: () => new Date(Date.UTC(2026, 10, 22) + now()), monotonic: now, sleep, stop };
}

/** A clock by which the server is in order again after so many long waits; `arrived` counts what came during those. */
function repairedAfter(waits: number, { sandbox }: Stage): Clock & { readonly arrived: () => number } {
  let left = waits;
  let before = 0;
  let arrived = 0;
  const clock = cutShort((state) => {
    if (state === 'begins') before = sandbox.ledger.length;
    else {
      arrived += sandbox.ledger.length - before;
      left -= 1;
      if (left === 0) sandbox.script([]);
    }
  });
  return { ...clock, arrived: () => arrived };
}

const stageWith = (more: object = {}): Promise<Stage> =>
  openStage({ embeds, ...more }, { 'embeds.yaml': manifest, 'embed-sync.policy.yaml': policy });

const apply = 'apply --auto-approve --format json --events events.ndjson';
const eventsOf = async (stage: Stage): Promise<readonly RunEvent[]> =>
  (await stage.read('events.ndjson'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const newsIn = (events: readonly RunEvent[]): readonly string[] =>
  events.flatMap((event) => (event.type === 'server-failing' || event.type === 'server-back' ? [event.type] : []));
const settled = (result: ApplyResult): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { status } of result.outcomes) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};
const resultOf = (ran: Awaited<ReturnType<Stage['run']>>) => ran.json<ApplyResult & Record<string, unknown>>();

describe('an apply to a server that is out of order', () => {
  it.each<[string, Fault, number, readonly string[]]>([
    ['for less than a wait', outage(8), 1, ['server-failing', 'server-back']],
    ['also when it is asked again', outage(8), 2, ['server-failing', 'server-failing', 'server-back']],
    ['so that connections break', outage(8, { kind: 'reset', at: 'after-apply' }), 1, ['server-failing', 'server-back']],
    ['from the first update on', outage(2), 1, ['server-failing', 'server-back']],
  ])('%s waits, goes on and loses nothing', async (_, fault, waits, news) => {
    const stage = await stageWith({ faults: [fault] });
    const clock = repairedAfter(waits, stage);
    const ran = await stage.run(apply, clock);
    expect({ code: ran.code, settled: settled(resultOf(ran)) }).toEqual({ code: 0, settled: { verified: 20 } });
    expect(newsIn(await eventsOf(stage))).toEqual(news);
    // What was under way already; five at once is the most.
    expect(clock.arrived()).toBeLessThan(5);
    const { ledger } = stage.sandbox;
    const lastFailure = ledger.findLastIndex(({ status }) => status === 503 || status === null);
    expect(ledger[lastFailure + 1]).toMatchObject({ method: 'GET', query: 'isPagination=true&pageNumber=1' });
    expect((await stage.run('plan --detailed-exitcode')).code).toBe(0);
    expect((await stage.run('history verify')).code).toBe(0);
  });

  it('for good is left alone twice, and then for good; what is left is sent by the next apply', async () => {
    const stage = await stageWith({ faults: [outage(8)] });
    const ran = await stage.run(apply, cutShort());
    const { stopped, outcomes, summary } = resultOf(ran);
    expect([ran.code, stopped?.code, stopped?.message]).toEqual([
      6,
      'API_FAILING',
      'the server keeps failing (HTTP 503), also after it was left alone twice',
    ]);
    expect(outcomes.filter(({ status }) => status === 'not-attempted').length).toBeGreaterThan(8);
    expect(outcomes.filter(({ attempts, status }) => status === 'not-attempted' && attempts > 0)).toEqual([]);
    // Five that failed, two that asked whether it was well again; at most a few were under way.
    expect(summary.requests).toBeLessThan(8 + 5 + 2 + 5);
    expect(newsIn(await eventsOf(stage))).toEqual(['server-failing', 'server-failing']);
    stage.sandbox.script([]);
    expect((await stage.run('apply --auto-approve')).code).toBe(0);
    expect((await stage.run('plan --detailed-exitcode')).code).toBe(0);
  });

  it('that was never in order while there was something to send ends with 1', async () => {
    const stage = await stageWith({ faults: [outage(2)] });
    const ran = await stage.run('apply --auto-approve', cutShort());
    expect([ran.code, stage.updates().length > 0]).toEqual([1, true]);
    expect(ran.err).toMatch(
      /The server is failing: the last 5 calls failed \(HTTP 503\)\. Nothing is sent for \d+s, until 2026-/,
    );
    expect(ran.out).toContain('the server keeps failing');
  });

  it('and is told to stop does not wait to the end', async () => {
    const stage = await stageWith({ faults: [outage(8)] });
    const stop = new AbortController();
    const clock = cutShort(() => stop.abort('SIGTERM'), stop.signal);
    const ran = await stage.run(apply, clock);
    expect([ran.code, resultOf(ran).stopped?.code]).toEqual([143, 'TERMINATED']);
    expect(clock.monotonic()).toBeLessThan(10_000);
    expect((await stage.run('history verify')).code).toBe(0);
  });
});

describe('a plan', () => {
  const reading = { list: 'absent', detail: true } as const;

  it('whose closer looks meet such a server waits, says so, and knows everything in the end', async () => {
    const stage = await stageWith({ ...reading, faults: [outage(8)] });
    const ran = await stage.run('plan --format json', repairedAfter(1, stage));
    expect([ran.code, ran.json().summary]).toMatchObject([0, { changed: 20, unknown: 0 }]);
    expect(ran.err).toContain('The server is failing: the last 5 calls failed (HTTP 503).');
    expect(ran.err).toContain('The server answers again, after ');
  });

  it('is not made where the server stays out of order', async () => {
    const stage = await stageWith({ ...reading, faults: [outage(8)] });
    const ran = await stage.run('plan --format json', cutShort());
    expect([ran.code, ran.json().error]).toMatchObject([1, { code: 'API_FAILING' }]);
  });

  it('does without a closer look that fails on this server alone, and without waiting', async () => {
    const stage = await stageWith({
      list: 'absent',
      export: true,
      faults: [{ kind: 'error', status: 500, when: { on: 'export', times: 'always' } }],
    });
    const ran = await stage.run('plan --format json', cutShort());
    expect([ran.code, ran.json().summary]).toMatchObject([0, { changed: 20, unknown: 20 }]);
    expect(ran.err).not.toContain('The server is failing');
  });
});

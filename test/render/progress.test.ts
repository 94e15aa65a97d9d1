import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainPalette } from '../../src/render/palette.ts';
import { createProgress, type ProgressState } from '../../src/render/progress.ts';
import type { ApplyResult, Outcome, RunEvent } from '../../src/types.ts';
import { hostileText, runnerCommands, UNSEEN } from './hostile.ts';
import { PLAN_ID } from './plans.ts';

const start = (total: number): RunEvent => ({ type: 'start', runId: 'r_1', planId: PLAN_ID, total });
const retry = (reason: string): RunEvent => ({ type: 'retry', embedId: 'e', reason, waitMs: 1 });
const done = (status: Outcome['status'] = 'verified', embedId = 'e', error?: Outcome['error']): RunEvent => ({
  type: 'result',
  embedId,
  name: null,
  outcome: { embedId, status, attempts: 1, ...(error && { error }) },
});
const summary: RunEvent = {
  type: 'summary',
  result: { status: 'complete', summary: { elapsedMs: 15_200 } } as ApplyResult,
};

/** Feeds events, each at its time; gives all that was written and the last bar. */
function run(mode: 'bar' | 'lines', events: readonly (readonly [number, RunEvent | 'tick'])[], width = 100) {
  const progress = createProgress({ mode, width, palette: plainPalette });
  let state: ProgressState = progress.initial;
  let written = '';
  let bar = '';
  for (const [at, event] of events) {
    const view = event === 'tick' ? progress.tick(state, at) : progress.step(state, event, at);
    state = view.state;
    written += view.lines;
    bar = view.bar;
  }
  return { written, bar };
}

const results = (n: number, from: number, every: number) =>
  Array.from({ length: n }, (_, i) => [from + i * every, done()] as const);

describe('a bar', () => {
  const running = [
    [0, start(1000)],
    ...results(412, 0, 26),
    [10_842, retry('RATE_LIMIT_EXCEEDED')],
    [10_842, retry('HTTP_429')],
  ] as const;

  it('shows how far, how fast, how long still, and how often the API asked to slow down', () => {
    expect(run('bar', running).bar).toBe('Applying [############------------------] 412/1,000  41%  38/s  ETA 16s  2 × 429');
  });

  it.each<[string, RunEvent, string]>([
    [
      'the rate limit',
      { type: 'retry', embedId: 'e', reason: 'HTTP_429', waitMs: 12_000 },
      'rate limit reached, goes on in 12s  1 × 429',
    ],
    ['a wave', { type: 'pause', waitMs: 12_000, before: 'up to 50 %' }, 'next wave up to 50 %, goes on in 12s'],
  ])('counts down while it waits for %s, and goes on as before', (_, event, says) => {
    const waiting = [[0, start(1000)], ...results(412, 0, 26), [10_842, event]] as const;
    expect(run('bar', waiting, 140).bar).toContain(says);
    expect(run('bar', [...waiting, [15_842, 'tick']], 140).bar).toContain('goes on in 7s');
    expect(run('bar', [...waiting, [22_842, 'tick']], 140).bar).toMatch(/41% {2}18\/s {2}ETA \d+s/);
  });

  it('waits for the longer of two, and no longer once the wave has begun', () => {
    const waiting = [
      [0, start(10)],
      [1, { type: 'pause', waitMs: 30_000, before: 'x' }],
      [2, { type: 'retry', embedId: 'e', reason: 'HTTP_429', waitMs: 5_000 }],
    ] as const;
    expect(run('bar', waiting, 140).bar).toContain('next wave x, goes on in 30s');
    expect(run('bar', [...waiting, [3, { type: 'wave', name: 'x', size: 3 }]], 140).bar).not.toContain('goes on');
  });

  it('gives up its right end and then its cells for width', () => {
    const at = (width: number) => run('bar', running, width).bar;
    expect(at(70)).toBe('Applying [#######------------] 412/1,000  41%  38/s  ETA 16s  2 × 429');
    expect(at(54)).toBe('Applying 412/1,000  41%  38/s  ETA 16s  2 × 429');
    expect(at(40)).toBe('Applying 412/1,000  41%  38/s  ETA 16s');
    expect(at(27)).toBe('Applying 412/1,000  41%');
    expect(at(12)).toBe('Applying 41');
    expect(at(0)).toBe('');
  });

  const failing: RunEvent = {
    type: 'server-failing',
    reason: 'the last 5 calls failed (HTTP 503)',
    waitMs: 15_000,
    until: '2026-11-22T03:00:15.123Z',
  };
  const back: RunEvent = { type: 'server-back', afterMs: 15_100 };

  it('says for how long nothing is sent to a server that fails, in place of a speed', () => {
    const held = [...running, [11_000, failing], [15_000, 'tick']] as const;
    expect(run('bar', held).bar).toContain('] 412/1,000  41%  server failing, asked again in 11s  2 × 429');
    expect(run('bar', [...held, [99_000, 'tick']]).bar).toContain('asked again in 0ms');
    expect(run('bar', [...held, [26_100, back]]).bar).toContain('41%  16/s  ETA 38s');
  });

  it.each(['bar', 'lines'] as const)('of a server that fails a line stays, and of its return: %s', (mode) => {
    const { written } = run(mode, [
      [0, start(2)],
      [1, failing],
      [15_200, back],
    ]);
    expect(written.split('\n').filter((line) => line.startsWith('The server'))).toEqual([
      'The server is failing: the last 5 calls failed (HTTP 503). Nothing is sent for 15s, until 2026-11-22T03:00:15Z; then it is asked again.',
      'The server answers again, after 15s.',
    ]);
  });

  it('counts other retries apart', () => {
    expect(
      run('bar', [
        [0, start(2)],
        [1, retry('TIMEOUT')],
      ]).bar,
    ).toMatch(/0\/2 {2}0% {2}1 retry$/);
  });

  it('is gone at the end', () => {
    const { written, bar } = run('bar', [
      [0, start(1)],
      [5, done()],
      [6, summary],
    ]);
    expect(bar).toBe('');
    expect(written).toBe('Applying 1 change (run r_1)\nDone after 15s: complete\n');
  });

  it('is not there before the start, and for nothing to do', () => {
    expect([run('bar', [[0, 'tick']]).bar, run('bar', [[0, start(0)]]).bar]).toEqual(['', '']);
  });

  it('never reaches the last column, is one line, and never counts past its end', () => {
    const event = fc.oneof(
      fc.constant<RunEvent>(done()),
      fc.constant(retry('429')),
      fc.constant<RunEvent>({ type: 'verifying' }),
    );
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 30 }),
        fc.nat(2_000_000),
        fc.nat(140),
        fc.nat(10_000),
        (events, total, width, every) => {
          const { bar } = run('bar', [[0, start(total)], ...events.map((one, i) => [i * every, one] as const)], width);
          expect(bar.length).toBeLessThanOrEqual(Math.max(0, width - 1));
          expect(bar).not.toMatch(UNSEEN);
          expect(Number(/ (\d+)%/.exec(bar)?.[1] ?? 0)).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});

describe('a log', () => {
  it('has the start, each failure, every tenth, the look back and the end', () => {
    const failure = done('failed', 'emb_1', { code: 'API_REFUSED', httpStatus: 500, message: 'cannot' });
    const { written, bar } = run('lines', [
      [0, start(20)],
      [0, { type: 'wave', name: 'narrowing', size: 20 }],
      ...results(3, 100, 100),
      [400, failure],
      ...results(16, 500, 100),
      [2100, { type: 'verifying' }],
      [2200, summary],
    ]);
    expect(bar).toBe('');
    expect(written).toMatchInlineSnapshot(`
      "Applying 20 changes (run r_1)
      Wave narrowing: 20 embeds
      Applying 2/20  10%  10/s  ETA 2s
      x FAILED         emb_1  API_REFUSED (HTTP 500): cannot
      Applying 4/20  20%  10/s  ETA 2s
      Applying 6/20  30%  10/s  ETA 2s
      Applying 8/20  40%  10/s  ETA 2s
      Applying 10/20  50%  10/s  ETA 1s
      Applying 12/20  60%  10/s  ETA 1s
      Applying 14/20  70%  10/s  ETA 1s
      Applying 16/20  80%  10/s  ETA 1s
      Applying 18/20  90%  10/s  ETA 1s
      Applying 20/20  100%  10/s
      Reading back what was written
      Done after 15s: complete
      "
    `);
  });

  it.each([
    ['failed', true],
    ['stale', true],
    ['contradicted', true],
    ['reverted', true],
    ['verified', false],
    ['accepted', false],
  ] as const)('names an embed that ended as %s: %s', (status, named) => {
    expect(
      run('lines', [
        [0, start(100)],
        [1, done(status, 'emb_1')],
      ]).written.includes('emb_1'),
    ).toBe(named);
  });

  it('speaks every ten seconds though nothing happens', () => {
    const { written } = run('lines', [
      [0, start(20)],
      ...[5_000, 9_999, 10_000, 15_000, 20_000].map((at) => [at, 'tick'] as const),
    ]);
    expect(written.trimEnd().split('\n')).toEqual(['Applying 20 changes (run r_1)', 'Applying 0/20  0%', 'Applying 0/20  0%']);
  });

  it('encodes names and messages', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { written } = run('lines', [
          [0, start(1)],
          [1, done('failed', text, { code: text, message: text, hint: text })],
        ]);
        expect(written.split('\n').filter((line) => UNSEEN.test(line))).toEqual([]);
        expect(runnerCommands(written)).toEqual([]);
      }),
    );
  });
});

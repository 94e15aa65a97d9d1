import { describe, expect, it } from 'vitest';
import { type RunChangeView, type RunView, renderRun, renderRuns, renderVerify } from '../../src/render/history-text.ts';
import { look, PLAN_ID, row } from './plans.ts';

const run: RunView = {
  runId: 'r_20261122_a1',
  startedAt: '2026-11-22T09:00:00.000Z',
  command: 'apply',
  actor: 'ada@example.com',
  commit: '4d2e1b0c4d2e1b0c4d2e1b0c4d2e1b0c4d2e1b0c',
  planId: PLAN_ID,
  status: 'partial',
  counts: { verified: 1204, accepted: 0, failed: 1 },
};

const back: RunView = {
  ...run,
  runId: 'r_2',
  command: 'rollback',
  rollbackOf: run.runId,
  commit: null,
  status: 'interrupted',
  counts: {},
};

const change: RunChangeView = {
  embedId: 'emb_41c',
  name: 'Partner revenue',
  direction: 'tenancy',
  status: 'failed',
  attempts: 3,
  error: { code: 'API_REFUSED', httpStatus: 500, message: 'cannot\n' },
  before: { tableTenancySettings: [row('a', 'x')] },
  after: { isAllowAiPilot: true, tableTenancySettings: [row('b', 'x')] },
};

describe('the text of the history', () => {
  it('lists runs in columns', () => {
    expect(renderRuns([run, back], look)).toMatchInlineSnapshot(`
      "run            started                   command                    status       by               commit   embeds
      r_20261122_a1  2026-11-22T09:00:00.000Z  apply                      partial      ada@example.com  4d2e1b0  1,204 verified, 1 failed
      r_2            2026-11-22T09:00:00.000Z  rollback of r_20261122_a1  interrupted  ada@example.com  –        none

      History: 2 runs
      Next: embed-sync history show RUN   shows what a run changed
      "
    `);
  });

  it('says how it begins where there is none', () => {
    expect(renderRuns([], look)).toBe('History: 0 runs\nNext: embed-sync apply   writes the first entry\n');
  });

  it('shows one run with every setting that it wrote', () => {
    expect(renderRun(run, [change], look)).toMatchInlineSnapshot(`
      "run      r_20261122_a1
      started  2026-11-22T09:00:00.000Z
      command  apply
      by       ada@example.com
      commit   4d2e1b0c4d2e1b0c4d2e1b0c4d2e1b0c4d2e1b0c
      plan     sha256:7f3c2a910b1d…
      status   partial

      ◆ TENANCY  Partner revenue (emb_41c)  failed after 3 attempts
          API_REFUSED (HTTP 500): cannot\\u{a}
          isAllowAiPilot: (unknown) → true
          tableTenancySettings: 1 table → 1 table
            - a.x
            + b.x

      Run r_20261122_a1: 1 embed · 1,204 verified, 1 failed
      Next: embed-sync rollback r_20261122_a1   takes this run back
      "
    `);
  });

  const head = { seq: 1204, hash: PLAN_ID };
  it.each<[string, Parameters<typeof renderVerify>[0], string]>([
    ['sound', { kind: 'sound', head }, `History sound: 1,204 records · head ${PLAN_ID}`],
    ['empty', { kind: 'sound', head: { seq: 0, hash: PLAN_ID } }, 'History sound: 0 records'],
    ['torn', { kind: 'torn', head, tailBytes: 17 }, 'A last line of 17 bytes was cut off'],
    [
      'broken',
      { kind: 'broken', record: 3, reason: 'does not follow the one before' },
      'History broken: record 3 does not follow the one before',
    ],
  ])('says what the log is worth: %s', (_, verdict, line) => {
    const text = renderVerify(verdict, look);
    expect(text).toContain(line);
    expect(text).toMatch(/^Next: .+\n$/m);
  });
});

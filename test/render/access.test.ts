// Access at an instant and the list of changes, as people read them; and that nobody's text is anything but text there.
// holds: O4

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderAccessMarkdown } from '../../src/render/access-markdown.ts';
import type { AccessMarkView, AccessReport, AccessView } from '../../src/render/access-parts.ts';
import { renderAccess } from '../../src/render/access-text.ts';
import { type ChangelogRun, renderChanges } from '../../src/render/changes-markdown.ts';
import { activeIn } from '../support/github-markdown.ts';
import { commandsIn } from '../support/runner-commands.ts';
import { hostileText } from './hostile.ts';
import { look, PLAN_ID, row } from './plans.ts';

const mark: AccessMarkView = {
  ...{
    value: true,
    how: 'verified',
    since: '2026-01-01T00:02:00.000Z',
    runId: 'run-1',
    commit: null,
    actor: 'ada',
    approved: true,
  },
};
const target = { baseUrl: 'https://api.example.com', environment: null };
const embed: AccessView = {
  embedId: 'emb_1',
  name: 'Sales',
  target,
  marks: {
    tableTenancySettings: { ...mark, value: [row('orders', 'customer_id')], how: 'found', approved: false },
    isAllowAiPilot: { ...mark, changedBy: { at: '2026-01-02T00:00:00.000Z', runId: 'run-2', value: false } },
    joinModel: { ...without(mark), how: 'unanswered' },
  },
  missing: { since: '2026-01-01T03:00:00.000Z', runId: 'run-1' },
};
const report: AccessReport = { at: '2026-01-01T23:59:59.999Z', wholeDay: true, begins: mark.since, embeds: [embed] };

function without({ value: _, ...rest }: AccessMarkView): Omit<AccessMarkView, 'value'> {
  return rest;
}

describe('access at an instant', () => {
  it('shows each setting with its source, its tables, and what speaks against it', () => {
    expect(renderAccess(report, look)).toMatchInlineSnapshot(`
      "Access at 2026-01-01T23:59:59.999Z, the end of that day in UTC
      From the change history alone: an embed or setting that no run had looked at by then is not listed.

      Sales (emb_1)
        ! the API did not know this embed any more at 2026-01-01T03:00:00.000Z (run run-1)
        ! isAllowAiPilot was found false at 2026-01-02T00:00:00.000Z by run run-2: somebody changed it in between
        isAllowAiPilot        true       since 2026-01-01T00:02:00.000Z  run-1  ada, plan approved  –  written and read back
        joinModel             (unknown)  since 2026-01-01T00:02:00.000Z  run-1  ada, plan approved  –  nobody knows whether a write took effect
        tableTenancySettings  1 table    since 2026-01-01T00:02:00.000Z  run-1  ada                 –  found live
            orders.customer_id

      Access: 1 embed · 2 settings known · 1 unknown
      Next: embed-sync history show RUN   shows all that a run changed
      "
    `);
  });

  it('shows the same in Markdown', () => {
    expect(renderAccessMarkdown(report)).toMatchInlineSnapshot(`
      "## Access at \`2026-01-01T23:59:59.999Z\`, the end of that day in UTC

      From the change history alone: an embed or setting that no run had looked at by then is not listed.

      ### \`Sales (emb_1)\`

      - \`the API did not know this embed any more at 2026-01-01T03:00:00.000Z (run run-1)\`
      - \`isAllowAiPilot was found false at 2026-01-02T00:00:00.000Z by run run-2: somebody changed it in between\`

      | Setting | Value | Since | Run | By | Commit | How it is known |
      | --- | --- | --- | --- | --- | --- | --- |
      | \`isAllowAiPilot\` | \`true\` | \`2026-01-01T00:02:00.000Z\` | \`run-1\` | \`ada, plan approved\` | \`–\` | \`written and read back\` |
      | \`joinModel\` | \`(unknown)\` | \`2026-01-01T00:02:00.000Z\` | \`run-1\` | \`ada, plan approved\` | \`–\` | \`nobody knows whether a write took effect\` |
      | \`tableTenancySettings\` | \`1 table\` \`orders.customer_id\` | \`2026-01-01T00:02:00.000Z\` | \`run-1\` | \`ada\` | \`–\` | \`found live\` |

      **Access:** \`1 embed · 2 settings known · 1 unknown\`
      "
    `);
  });

  it.each([
    ['where the log is empty', undefined, 'holds no run'],
    ['where it begins later', '2027-01-01T00:00:00.000Z', 'begins at 2027-01-01T00:00:00.000Z'],
  ])('says that nothing is known, and why: %s', (_, begins, says) => {
    const text = renderAccess({ at: report.at, wholeDay: false, ...(begins && { begins }), embeds: [] }, look);
    expect(text).toContain('nothing is known');
    expect(text).toContain(says);
  });

  it('tells environments apart where there are several', () => {
    const staging = { ...embed, target: { ...target, environment: 'staging' } };
    expect(renderAccess({ ...report, embeds: [embed, staging] }, look)).toContain(
      'Sales (emb_1) · https://api.example.com staging',
    );
  });
});

const run: ChangelogRun = {
  runId: 'run-1',
  startedAt: '2026-01-01T09:05:00.000Z',
  command: 'apply',
  actor: 'ada',
  commit: 'a'.repeat(40),
  planId: PLAN_ID,
  approved: true,
  status: 'partial',
  counts: {},
  changes: [
    ['narrow', 'verified', 'viewers can no longer delete metrics'],
    ['widen', 'accepted', 'viewers can now delete metrics'],
    ['widen', 'unknown', 'viewers can now see the raw rows'],
    ['widen', 'reverted', 'viewers can now rearrange the dashboard'],
    ['tenancy', 'failed', 'never shown'],
  ].map(([direction, status, reason], i) => ({
    ...{ embedId: `emb_${i}`, name: null, attempts: 1, before: {}, after: {} },
    ...{ direction: direction as 'widen', status: String(status), reasons: { isAllowMetricDeletion: String(reason) } },
  })),
};

describe('the list of changes', () => {
  it('has the newest day first, what opens before what closes, and says what is not certain', () => {
    const back = {
      ...run,
      runId: 'run-2',
      startedAt: '2026-01-03T10:00:00.000Z',
      commit: null,
      approved: false,
      rollbackOf: 'run-1',
    };
    const one = { ...back, changes: run.changes.slice(0, 1) };
    expect(renderChanges([run, one], { since: '2026-01-01T00:00:00.000Z' })).toMatchInlineSnapshot(`
      "# Changes to what viewers can see and do

      Since \`2026-01-01T00:00:00.000Z\`.

      ## \`2026-01-03\`

      Took back run \`run-1\` at \`10:00 UTC\` by \`ada\` (run \`run-2\`):

      - \`▼\` **Closed** \`emb_0\`
        - \`viewers can no longer delete metrics\` (\`isAllowMetricDeletion\`)

      ## \`2026-01-01\`

      Changed at \`09:05 UTC\` by \`ada\`, plan approved, commit \`aaaaaaa\` (run \`run-1\`):

      - \`▲\` **Opened** \`emb_1\`
        - \`viewers can now delete metrics\` (\`isAllowMetricDeletion\`)
      - \`▲\` **Opened** \`emb_2\` *It is not certain that this took effect.*
        - \`viewers can now see the raw rows\` (\`isAllowMetricDeletion\`)
      - \`▲\` **Opened** \`emb_3\` *Taken back by the same run.*
        - \`viewers can now rearrange the dashboard\` (\`isAllowMetricDeletion\`)
      - \`▼\` **Closed** \`emb_0\`
        - \`viewers can no longer delete metrics\` (\`isAllowMetricDeletion\`)

      Not changed, although this run meant to: 1 embed.
      "
    `);
  });

  it('leaves out runs that changed nothing', () => {
    const text = renderChanges([{ ...run, changes: run.changes.slice(4) }], {});
    expect(text).toBe('# Changes to what viewers can see and do\n\nNothing was changed.\n');
  });
});

describe('hostile text', () => {
  it('is text in all of them', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 4, maxLength: 4 }), ([a = '', b = '', c = '', d = '']) => {
        const marks = { datamartName: { ...mark, value: a, runId: b, actor: c, commit: d } };
        const access = { ...report, embeds: [{ ...embed, embedId: a, name: b, marks }] };
        const change = {
          ...run.changes[1],
          embedId: a,
          name: b,
          reasons: { datamartName: c },
        } as ChangelogRun['changes'][number];
        const changes = renderChanges([{ ...run, actor: d, runId: c, commit: b, changes: [change] }], {});
        for (const markdown of [renderAccessMarkdown(access), changes]) expect(activeIn(markdown)).toEqual([]);
        for (const text of [renderAccess(access, look), changes]) expect(commandsIn(text)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

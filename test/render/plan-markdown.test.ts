import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPlanMarkdown } from '../../src/render/plan-markdown.ts';
import { changeTable, denseChanges, rowsOfChange } from '../../src/render/plan-sections.ts';
import type { Change, Plan, SettingChange } from '../../src/types.ts';
import { cellsOf, codeSpansOf, hostilePlan, runnerCommands, UNSEEN } from './hostile.ts';
import { change, flagChange, fullPlan, planOf, row } from './plans.ts';

const bytes = (text: string) => Buffer.byteLength(text);

/** No two alike, so that each needs a row of its own. */
const many = (n: number, setting: SettingChange, prefix: string): Change[] =>
  Array.from({ length: n }, (_, i) => change(`${prefix}${i}.`, [{ ...setting, reason: `${setting.reason} ${i}` }]));

const tenancy: SettingChange = {
  ...flagChange(),
  setting: 'tableTenancySettings',
  before: [row('a', 'b')],
  after: [],
  direction: 'tenancy',
};

/** A plan too long for most limits, in which every kind of section takes room. */
const longPlan = (grave: number): Plan =>
  planOf({
    ...fullPlan,
    changes: [...many(grave, tenancy, 't'), ...many(grave, flagChange(), 'w'), ...many(300, flagChange('narrow'), 'n')],
    missing: Array.from({ length: 100 }, (_, i) => ({ embedId: `m${i}`, key: `m${i}`, name: null, source: null, nearest: [] })),
    drift: Array.from({ length: 100 }, () => fullPlan.drift).flat(),
  });

describe('the Markdown of a plan', () => {
  it('shows something of everything', () => {
    expect(renderPlanMarkdown(fullPlan)).toMatchInlineSnapshot(`
      "## embed-sync: 4 of 154 managed embeds to update, needs approval

      Plan \`sha256:7f3c2a910b1d…\` · \`Customer portal\` · \`https://api.usedatabrain.com\` · \`env production\` · \`commit 4d2e1b0\`

      **Next:** \`embed-sync apply --approve 7f3c2a910b1d\`

      | Direction | Embeds |
      | --- | --- |
      | ◆ TENANCY | 1 |
      | ▲ WIDEN | 1 |
      | ▼ NARROW | 1 |
      | · NEUTRAL | 1 |

      148 unchanged · 0 assumed · 1 with unknown values · 2 missing · 12 unmanaged

      ### ◆ TENANCY

      | Embed | Where | Setting | Before | After | Meaning | Set by |
      | --- | --- | --- | --- | --- | --- | --- |
      | \`Partner revenue (emb_41c)\` | \`embeds/partners.yaml:27\` | \`isAllowEmailReports\` | \`true\` | \`false\` | \`viewers can no longer schedule e-mail reports, which leave the product\` |  |
      | \`Partner revenue (emb_41c)\` | \`embeds/partners.yaml:27\` | \`tableTenancySettings\` | \`2 tables\` | \`2 tables\` | \`viewers may see rows of other tenants: orders is no longer filtered by tenant\` | \`override "year-end"\` |
      | \`Partner revenue (emb_41c)\` | \`embeds/partners.yaml:27\` | \`- orders.tenant_id\` |  |  |  |  |
      | \`Partner revenue (emb_41c)\` | \`embeds/partners.yaml:27\` | \`± invoices: tenant_id → customer_id\` |  |  |  |  |
      | \`Partner revenue (emb_41c)\` | \`embeds/partners.yaml:27\` | \`+ public.users."customer id"\` |  |  |  |  |

      ### ▲ WIDEN

      | Embed | Where | Setting | Before | After | Meaning | Set by |
      | --- | --- | --- | --- | --- | --- | --- |
      | \`Retail overview (emb_07a)\` | \`embeds.yaml:12\` | \`isAllowUnderlyingData\` | \`false\` | \`true\` | \`viewers can now see the raw rows behind a metric\` | \`tier premium\` |
      | \`Retail overview (emb_07a)\` | \`embeds.yaml:12\` | \`metricCreationMode\` | \`(unknown)\` | \`CHAT\` | \`viewers can now create metrics by chatting with an AI\` |  |
      | \`Retail overview (emb_07a)\` | \`embeds.yaml:12\` | also sent |  | \`isAllowAipilot true\` |  |  |

      ### Findings

      | Severity | Rule | Embed | Setting | Message |
      | --- | --- | --- | --- | --- |
      | \`approve\` | \`consent-tenancy\` | \`Partner revenue (emb_41c)\` | \`tableTenancySettings\` | \`viewers may see rows of other tenants: orders is no longer filtered by tenant\` |
      | \`warning\` | \`name-differs\` | \`Ops board (emb_113)\` |  | \`the live name is "Ops board"\` |

      <details><summary>▼ NARROW: 1 embed</summary>

      | Embed | Where | Setting | Before | After | Meaning | Set by |
      | --- | --- | --- | --- | --- | --- | --- |
      | \`Ops board (emb_113)\` | \`embeds.yaml:12\` | \`isAllowUnderlyingData\` | \`true\` | \`false\` | \`viewers can no longer see the raw rows behind a metric\` | \`tier premium\` |

      </details>

      ### Missing

      | Embed | Where | Similar live ids |
      | --- | --- | --- |
      | \`Gone (emb_9)\` | \`embeds.yaml:90\` | \`emb_99\`, \`emb_8\` |
      | \`emb_x\` |  |  |

      ### Left alone by this plan

      | Embed | Code | Why | What to do |
      | --- | --- | --- | --- |
      | \`Returns (emb_r)\` | \`DATAMART_UNKNOWN\` | \`there is no datamart "Sales"\` | \`Did you mean "sales"?\` |
      | \`emb_s\` | \`CHANGED_SINCE_RUN\` | \`somebody changed it since run r_1\` |  |

      ### Drift since the last apply

      | Drift | Direction | Embed | Setting | Last applied | Live | Desired |
      | --- | --- | --- | --- | --- | --- | --- |
      | \`outside\` | \`widen\` | \`Retail overview (emb_07a)\` | \`isAllowAiPilot\` | \`false\` | \`true\` | \`false\` |

      12 embeds not in the manifest, never touched: \`Sandbox (live_0)\`, \`live_1\`, \`live_2\`, \`live_3\`, \`live_4\`, \`live_5\`, \`live_6\`, \`live_7\`, \`live_8\`, \`live_9\` and 2 more
      "
    `);
  });

  it('is short where there is nothing to do', () => {
    expect(renderPlanMarkdown(planOf())).toMatchInlineSnapshot(`
      "## embed-sync: 0 of 148 managed embeds to update, in sync

      Plan \`sha256:7f3c2a910b1d…\` · \`Customer portal\` · \`https://api.usedatabrain.com\` · \`env production\` · \`commit 4d2e1b0\`

      **Next:** \`nothing to do\`

      | Direction | Embeds |
      | --- | --- |
      | ◆ TENANCY | 0 |
      | ▲ WIDEN | 0 |
      | ▼ NARROW | 0 |
      | · NEUTRAL | 0 |

      148 unchanged · 0 assumed · 0 with unknown values · 0 missing · 0 unmanaged
      "
    `);
  });

  it('shows what a full payload sends beside the changes', () => {
    const payload = { embedId: 'e', accessSettings: { isAllowUnderlyingData: true, joinModel: 'multi' } };
    expect(renderPlanMarkdown(planOf({ changes: [change('e', [flagChange()], { payload })] }))).toContain(
      '| also sent |  | `joinModel multi` |',
    );
  });

  it('names the embeds that the plan leaves alone, why, and what to do', () => {
    expect(renderPlanMarkdown(planOf({ refused: fullPlan.refused }))).toContain(
      [
        '### Left alone by this plan',
        '',
        '| Embed | Code | Why | What to do |',
        '| --- | --- | --- | --- |',
        '| `Returns (emb_r)` | `DATAMART_UNKNOWN` | `there is no datamart "Sales"` | `Did you mean "sales"?` |',
        '| `emb_s` | `CHANGED_SINCE_RUN` | `somebody changed it since run r_1` |  |',
        '',
      ].join('\n'),
    );
  });
});

describe('where room is short', () => {
  const plan = longPlan(30);
  const whole = renderPlanMarkdown(plan, 1_000_000);
  const marks = {
    'unmanaged names': '`Sandbox (live_0)`',
    narrowing: 'Name of n0.',
    drift: '### Drift',
    missing: '### Missing',
    findings: '### Findings',
    'tenancy and widening': 'Name of w29.',
  };
  const shownAt = (limit: number) => {
    const text = renderPlanMarkdown(plan, limit);
    return Object.entries(marks).flatMap(([name, mark]) => (text.includes(mark) ? [name] : []));
  };

  it('the least dangerous goes first', () => {
    const order: string[] = [];
    let shown = shownAt(1_000_000);
    expect(shown).toEqual(Object.keys(marks));
    for (let limit = bytes(whole); limit >= 8_000; limit -= 3_000) {
      const now = shownAt(limit);
      order.push(...shown.filter((name) => !now.includes(name)));
      shown = now;
    }
    expect(order).toEqual(Object.keys(marks));
  });

  it('what goes leaves its count', () => {
    const text = renderPlanMarkdown(longPlan(5), 12_000);
    expect(text).toContain('▼ NARROW: 300 embeds, left out here for length.');
    expect(text).toContain('100 settings drifted, left out here for length.');
    expect(text).toContain('12 embeds not in the manifest, never touched.');
  });

  it.each([8_000, 20_000, 60_000])('it stays within %d bytes, and never hides a grave row in silence', (limit) => {
    for (const grave of [3, 40, 400]) {
      const long = longPlan(grave);
      const text = renderPlanMarkdown(long, limit);
      expect(bytes(text)).toBeLessThanOrEqual(limit);
      const shown = new Set(text.match(/Name of [tw]\d+\./g));
      const notice = /^> \*\*Do not approve from this text alone\.\*\* It has room for ([\d,]+) of the ([\d,]+) embeds/m.exec(
        text,
      );
      if (shown.size === 2 * grave) expect(notice).toBeNull();
      else expect(notice?.slice(1).map((n) => Number(n.replaceAll(',', '')))).toEqual([shown.size, 2 * grave]);
    }
  });

  it('counts bytes and not characters', () => {
    const name = '売'.repeat(60);
    const changes = Array.from({ length: 40 }, (_, i) => change(`n${i}`, [flagChange('narrow')], { name }));
    expect(renderPlanMarkdown(planOf({ changes }), 8_000)).toContain('▼ NARROW: 40 embeds, left out here for length.');
    expect(renderPlanMarkdown(planOf({ changes }), 18_000)).toContain(name);
  });

  it('what changes alike is said once, under the names of all, before anything that moves access goes', () => {
    const alike = ['a', 'b', 'c'].map((id) =>
      change(id, [tenancy], { name: null, source: { file: 'x'.repeat(180), line: 1, column: 1 } }),
    );
    const changes = [...alike, change('d', [flagChange()]), ...many(20, flagChange('narrow'), 'n')];
    const roomy = renderPlanMarkdown(planOf({ changes }));
    const text = renderPlanMarkdown(planOf({ changes }), bytes(roomy) - 1);
    expect(roomy).not.toContain('alike');
    expect(text).toContain(
      [
        '### ◆ TENANCY',
        '',
        '**3 embeds alike:** `a`, `b`, `c`',
        '',
        '| Setting | Before | After | Meaning | Set by |',
        '| --- | --- | --- | --- | --- |',
        `| \`tableTenancySettings\` | \`1 table\` | \`(no isolation)\` | \`${tenancy.reason}\` | \`tier premium\` |`,
        '| `- a.b` |  |  |  |  |',
        '',
        '### ▲ WIDEN',
        '',
        '| Embed | Where |',
      ].join('\n'),
    );
    expect(text).toContain('Name of n19.');
  });

  it('what differs in anything that is shown is not called alike', () => {
    const variants: readonly Partial<SettingChange>[] = [
      {},
      { after: [row('a', 'c')] },
      { before: [] },
      { reason: 'other' },
      { origin: { kind: 'tier', name: 'basic' } },
    ];
    const sent = { embedId: 'v9', accessSettings: { tableTenancySettings: [], joinModel: 'multi' } };
    const changes = [
      ...variants.map((variant, i) => change(`v${i}`, [{ ...tenancy, ...variant }])),
      change('v9', [tenancy], { payload: sent }),
    ].map(rowsOfChange);
    expect(denseChanges(changes)).toEqual(changeTable(changes));
    expect(denseChanges([...changes, ...changes.slice(0, 1)]).markdown).toMatch(/^\*\*2 embeds alike:\*\* `Name of v0 \(v0\)`, /);
  });

  it('the notice is there as soon as one embed is not named', () => {
    // Rows longer than the notice, or one left out would not make room for it.
    const plan = planOf({ changes: many(60, { ...flagChange(), reason: 'x'.repeat(150) }, 'w') });
    const whole = bytes(renderPlanMarkdown(plan));
    const left = Array.from({ length: 40 }, (_, i) => whole - i * 50).map((limit) => {
      const text = renderPlanMarkdown(plan, limit);
      const unnamed = 60 - new Set(text.match(/Name of w\d+\./g)).size;
      expect(text.includes('Do not approve from this text alone'), `at ${limit}`).toBe(unnamed > 0);
      return unnamed;
    });
    expect(left).toEqual(expect.arrayContaining([0, 1, 2]));
  });

  it('tenancy rows go after widening rows', () => {
    const text = renderPlanMarkdown(longPlan(200), 40_000);
    expect(text).toContain('Name of t0.');
    expect(text).not.toContain('Name of w0.');
  });

  it('the notice stands on top', () => {
    expect(renderPlanMarkdown(longPlan(1000), 20_000).split('\n')[2]).toMatch(/^> \*\*Do not approve/);
  });
});

describe('laws', () => {
  /** What stands outside code spans is ours: words, numbers and the marks of headings, lists and tables. */
  const OURS = /^(?:#{2,4} )?(?:> |- )?[\w\s.,:;()*·◆▲▼/\u25a1-]*$/;

  it('no text in a plan, whoever wrote it, is read as anything but code', () => {
    fc.assert(
      fc.property(hostilePlan, fc.constantFrom(8_000, 60_000), (plan, limit) => {
        const text = renderPlanMarkdown(plan, limit);
        expect(runnerCommands(text)).toEqual([]);
        let width = 0;
        for (const line of text.split('\n')) {
          expect(line).not.toMatch(UNSEEN);
          if (/^<details><summary>▼ NARROW: \d+ embeds?<\/summary>$/.test(line) || line === '</details>') continue;
          const isRow = line.startsWith('|');
          const cells = isRow ? cellsOf(line) : [line];
          if (isRow && width > 0) expect(cells).toHaveLength(width);
          width = isRow ? cells.length : 0;
          for (const cell of cells) expect(codeSpansOf(cell).outside.replace('embed-sync:', '')).toMatch(OURS);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('every embed whose tenancy changes or whose access widens is named, or the notice says that some are not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 8_000, max: 60_000 }), (grave, limit) => {
        const plan = longPlan(grave);
        const text = renderPlanMarkdown(plan, limit);
        const unnamed = plan.changes.filter(({ direction, name }) => direction !== 'narrow' && !text.includes(name ?? ''));
        expect(text.includes('Do not approve from this text alone')).toBe(unnamed.length > 0);
        expect(bytes(text)).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 20 },
    );
  });
});

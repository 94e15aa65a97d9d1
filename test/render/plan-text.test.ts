import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPlanText } from '../../src/render/plan-text.ts';
import type { Change, Finding, RefusedEmbed, SettingChange } from '../../src/types.ts';
import { hostilePlan, runnerCommands, UNSEEN, withoutColours } from './hostile.ts';
import { change, colouredLook, flagChange, fullPlan, look, markingPalette, planOf, row } from './plans.ts';

const linesOf = (text: string) => text.trimEnd().split('\n');
const closing = (text: string) => linesOf(text).slice(-3);

describe('the text of a plan', () => {
  it('shows something of everything, gravest first', () => {
    expect(renderPlanText(fullPlan, look)).toMatchInlineSnapshot(`
      "! ◆ TENANCY  Partner revenue (emb_41c)                                       embeds/partners.yaml:27
            isAllowEmailReports:   true → false
              viewers can no longer schedule e-mail reports, which leave the product
            tableTenancySettings:  2 tables → 2 tables
              viewers may see rows of other tenants: orders is no longer filtered by tenant (override "year-end")
              - orders.tenant_id
              ± invoices: tenant_id → customer_id
              + public.users."customer id"
      ? ▲ WIDEN    Retail overview (emb_07a)                                                embeds.yaml:12
            isAllowUnderlyingData:  false → true
              viewers can now see the raw rows behind a metric (tier premium)
            metricCreationMode:     (unknown) → CHAT
              viewers can now create metrics by chatting with an AI
            also sent: isAllowAipilot true
      ~ ▼ NARROW   Ops board (emb_113)                                                      embeds.yaml:12
            isAllowUnderlyingData:  true → false
              viewers can no longer see the raw rows behind a metric (tier premium)
      ~ · NEUTRAL  emb_2
            joinModel:  single → multi  new metrics join several sheets as each chart needs

      x   MISSING  Gone (emb_9)                                                             embeds.yaml:90
            the data app has no such embed; similar ids: emb_99, emb_8
      x   MISSING  emb_x
            the data app has no such embed, nor one with a similar id

      x   REFUSED  Returns (emb_r)
            DATAMART_UNKNOWN: there is no datamart "Sales"
            Did you mean "sales"?
      x   REFUSED  emb_s
            CHANGED_SINCE_RUN: somebody changed it since run r_1

      Drift, outside (1 setting)  somebody changed live, the manifest stands where it was applied
        ▲ WIDEN  Retail overview (emb_07a)  isAllowAiPilot:  false → true  last written 2026-11-01T10:00:00.000Z

      ! APPROVE  consent-tenancy  Partner revenue (emb_41c) tableTenancySettings: viewers may see rows of other tenants: orders is no longer filtered by tenant
      · WARNING  name-differs  Ops board (emb_113): the live name is "Ops board"

      Unmanaged: 12 embeds not in the manifest, never touched
            Sandbox (live_0), live_1, live_2, live_3, live_4, live_5, live_6, live_7, live_8, live_9 and 2 more

      Plan: 4 to update (1 tenancy, 1 widen, 1 narrow, 1 neutral) · 148 unchanged · 0 assumed · 2 missing · 12 unmanaged · 2 refused
      Plan sha256:7f3c2a910b1d… · Customer portal · https://api.usedatabrain.com · env production · commit 4d2e1b0 · needs approval
      Next: embed-sync apply --approve 7f3c2a910b1d   consents to exactly this plan
      "
    `);
  });

  it('puts reasons beside the values where there is room for all of an embed', () => {
    expect(
      linesOf(renderPlanText(planOf({ changes: fullPlan.changes.slice(1, 2) }), { ...look, width: 140 })).slice(0, 4),
    ).toMatchInlineSnapshot(`
      [
        "? ▲ WIDEN    Retail overview (emb_07a)                                                                    embeds.yaml:12",
        "      isAllowUnderlyingData:  false → true      viewers can now see the raw rows behind a metric (tier premium)",
        "      metricCreationMode:     (unknown) → CHAT  viewers can now create metrics by chatting with an AI",
        "      also sent: isAllowAipilot true",
      ]
    `);
  });

  it('prints both summary lines also at zero', () => {
    expect(renderPlanText(planOf(), look)).toMatchInlineSnapshot(`
      "Plan: 0 to update (0 tenancy, 0 widen, 0 narrow, 0 neutral) · 148 unchanged · 0 assumed · 0 missing · 0 unmanaged
      Plan sha256:7f3c2a910b1d… · Customer portal · https://api.usedatabrain.com · env production · commit 4d2e1b0 · in sync
      Next: nothing to do
      "
    `);
  });

  it('groups harmless changes that are alike once there are more than 200', () => {
    const narrow = Array.from({ length: 1204 }, (_, i) => change(`n${i}`, [flagChange('narrow')]));
    const widen = change('w', [flagChange()]);
    const both = change('two', [flagChange('narrow'), { ...flagChange('narrow'), setting: 'isAllowMetricDeletion' }]);
    const text = renderPlanText(planOf({ changes: [widen, ...narrow, both, { ...both, embedId: 'three', name: null }] }), look);
    expect(text).toMatchInlineSnapshot(`
      "~ ▲ WIDEN    Name of w (w)                                                            embeds.yaml:12
            isAllowUnderlyingData:  false → true
              viewers can now see the raw rows behind a metric (tier premium)
      ~ ▼ NARROW   ×1,204 embeds  isAllowUnderlyingData:  true → false
            Name of n0 (n0), Name of n1 (n1), Name of n2 (n2) and 1,201 more
      ~ ▼ NARROW   ×2 embeds
            isAllowUnderlyingData:  true → false
              viewers can no longer see the raw rows behind a metric (tier premium)
            isAllowMetricDeletion:  true → false
              viewers can no longer see the raw rows behind a metric (tier premium)
            Name of two (two), three

      Plan: 1,207 to update (0 tenancy, 1 widen, 1,206 narrow, 0 neutral) · 148 unchanged · 0 assumed · 0 missing · 0 unmanaged
      Plan sha256:7f3c2a910b1d… · Customer portal · https://api.usedatabrain.com · env production · commit 4d2e1b0 · ready to apply
      Next: embed-sync apply
      "
    `);
  });

  it('does not group what ends alike and began otherwise', () => {
    const { before: _, ...unseen } = flagChange('narrow');
    const changes = Array.from({ length: 202 }, (_, i) =>
      change(`n${i}`, [i % 2 === 0 ? flagChange('narrow') : { ...unseen, unknown: true }]),
    );
    const lines = linesOf(renderPlanText(planOf({ changes }), look)).filter((line) => line.includes('×'));
    expect(lines).toEqual([
      '~ ▼ NARROW   ×101 embeds  isAllowUnderlyingData:  true → false',
      '? ▼ NARROW   ×101 embeds  isAllowUnderlyingData:  (unknown) → false',
    ]);
  });

  it.each([
    ['200 changes stand one by one', 200, 200],
    ['201 are grouped', 201, 0],
  ])('%s', (_, n, single) => {
    const text = renderPlanText(
      planOf({ changes: Array.from({ length: n }, (_, i) => change(`n${i}`, [flagChange('narrow')])) }),
      look,
    );
    expect(linesOf(text).filter((line) => /^~ ▼ NARROW {3}Name of/.test(line))).toHaveLength(single);
  });

  it('leaves nothing out where details are asked for', () => {
    const changes = Array.from({ length: 300 }, (_, i) => change(`n${i}`, [flagChange('narrow')]));
    const text = renderPlanText(planOf({ changes, unmanaged: fullPlan.unmanaged }), { ...look, details: true });
    expect(text).toContain('Name of n299 (n299)');
    expect(text).toContain('live_11');
    expect(text).not.toMatch(/and \d+ more/);
  });

  it('shows what a full payload sends beside the changes, by whatever name', () => {
    const settings: SettingChange[] = [{ ...flagChange(), setting: 'isAllowAiPilot' }];
    const payload = { embedId: 'e', accessSettings: { isAllowAipilot: true, joinModel: 'multi', tableList: [] } };
    const text = renderPlanText(planOf({ changes: [change('e', settings, { payload })] }), look);
    expect(text).toContain('also sent: joinModel multi, tableList (no isolation)\n');
  });

  it('names the embeds that a rollback leaves alone, and counts them', () => {
    const refused: RefusedEmbed[] = [
      { embedId: 'e', key: 'e', name: 'Sales', code: 'CHANGED_SINCE_RUN', reason: 'somebody changed it since run r_1' },
    ];
    const text = renderPlanText(planOf({ rollbackOf: 'r_1', refused }), look);
    expect(text).toContain('x   REFUSED  Sales (e)\n      CHANGED_SINCE_RUN: somebody changed it since run r_1\n\nPlan: ');
    expect(text).toContain(' · 1 refused\n');
    expect(renderPlanText(planOf({ rollbackOf: 'r_1' }), look)).toContain(' · 0 refused\n');
    expect(text).toContain(' · rollback of r_1 · ');
  });

  it('says of a refused embed what can be done about it, and counts it also where nothing is rolled back', () => {
    const text = renderPlanText(planOf({ refused: fullPlan.refused.slice(0, 1) }), look);
    expect(text).toContain(
      'x   REFUSED  Returns (emb_r)\n      DATAMART_UNKNOWN: there is no datamart "Sales"\n      Did you mean "sales"?\n',
    );
    expect(text).toContain(' · 0 unmanaged · 1 refused\n');
    expect(renderPlanText(planOf(), look)).toContain(' · 0 unmanaged\n');
  });

  it('lists ten findings of a rule, those that block first', () => {
    const many = Array.from(
      { length: 13 },
      (_, i): Finding => ({ rule: 'r', severity: 'info', message: `m${i}`, introducedByPlan: true }),
    );
    const block: Finding = { rule: 'wrong-data-app', severity: 'block', message: 'another', introducedByPlan: true };
    const text = renderPlanText(planOf({ verdict: 'blocked', findings: [...many, block] }), look);
    expect(linesOf(text)[0]).toBe('x BLOCK    wrong-data-app  another');
    expect(text).toContain('m9\n           and 3 more of r\n');
    expect(text).not.toContain('m10');
  });

  it('colours what it shows after encoding it', () => {
    const text = renderPlanText(planOf({ changes: [change('e\u001b[0m', [flagChange()])] }), {
      ...look,
      palette: markingPalette,
    });
    expect(linesOf(text)[0]).toMatch(
      /^<yellow>~ ▲ WIDEN<\/yellow> {4}<b>Name of e\\u\{1b\}\[0m \(e\\u\{1b\}\[0m\)<\/b> +<dim>embeds.yaml:12<\/dim>$/,
    );
  });
});

describe('signs', () => {
  const tenancy: SettingChange = {
    ...flagChange(),
    setting: 'tableTenancySettings',
    before: [row('a', 'b')],
    after: [],
    direction: 'tenancy',
  };
  const { before: _, ...unseen } = flagChange();
  it.each<[string, SettingChange, string]>([
    ['a plain update', flagChange(), '~ ▲ WIDEN'],
    ['an update of what the API does not show', { ...unseen, unknown: true }, '? ▲ WIDEN'],
    ['a tenancy change', tenancy, '! ◆ TENANCY'],
    ['a tenancy change of what the API does not show', { ...tenancy, unknown: true }, '! ◆ TENANCY'],
  ])('%s', (_, setting, sign) =>
    expect(renderPlanText(planOf({ changes: [change('e', [setting])] }), look)).toMatch(
      new RegExp(`^[${sign[0]}]${sign.slice(1)} `),
    ),
  );
});

describe('the closing lines teach what to do next', () => {
  const block: Finding = { rule: 'no-raw-rows', severity: 'block', message: 'm', introducedByPlan: true };
  const missing = fullPlan.missing;
  it.each<[string, Parameters<typeof planOf>, string]>([
    ['nothing to do', [{}], 'Next: nothing to do'],
    ['ready', [{ verdict: 'ready' }], 'Next: embed-sync apply'],
    [
      'approval',
      [{ verdict: 'needs-approval' }],
      'Next: embed-sync apply --approve 7f3c2a910b1d   consents to exactly this plan',
    ],
    [
      'approval of a rollback',
      [{ verdict: 'needs-approval', rollbackOf: 'r_1' }],
      'Next: embed-sync rollback r_1 --approve 7f3c2a910b1d   consents to exactly this plan',
    ],
    [
      'blocked',
      [{ verdict: 'blocked', findings: [block, block] }],
      'Next: change the manifest, or the policy that blocks this plan (no-raw-rows); until then nothing is applied',
    ],
    [
      'assumed',
      [{ verdict: 'assumed' }, { assumed: 3 }],
      'Next: nothing to send; 3 embeds in sync by the history alone, since the API does not show it',
    ],
    [
      'in sync but for missing embeds',
      [{ missing }],
      'Next: correct or remove 2 embeds of the manifest that the data app does not have',
    ],
    [
      'in sync but for a refused embed',
      [{ refused: fullPlan.refused.slice(0, 1) }],
      'Next: look at 1 embed that this plan leaves alone, for the reasons above',
    ],
    [
      'in sync but for both',
      [{ missing, refused: fullPlan.refused }],
      'Next: correct or remove 2 embeds of the manifest that the data app does not have; look at 2 embeds that this plan leaves alone, for the reasons above',
    ],
  ])('%s', (_, args, next) => expect(closing(renderPlanText(planOf(...args), look))[2]).toBe(next));

  it('leaves out what the target does not have', () => {
    const plan = planOf({
      target: { baseUrl: 'http://127.0.0.1:4010', dataApp: null, environment: null, api: 'legacy' },
      manifest: { digest: null, commit: null },
    });
    expect(closing(renderPlanText(plan, look))[1]).toBe('Plan sha256:7f3c2a910b1d… · http://127.0.0.1:4010 · in sync');
  });
});

describe('laws', () => {
  it('no text in a plan, whoever wrote it, brings a control character, a command or a summary of its own', () => {
    fc.assert(
      fc.property(hostilePlan, fc.integer({ min: 1, max: 200 }), (plan, width) => {
        const text = withoutColours(renderPlanText(plan, { ...colouredLook, width }));
        const lines = text.split('\n');
        expect(lines.filter((line) => UNSEEN.test(line))).toEqual([]);
        expect(runnerCommands(text)).toEqual([]);
        for (const start of [/^Plan: /, /^Plan sha256:/, /^Next: /])
          expect(lines.filter((line) => start.test(line))).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  it('every embed whose tenancy changes or whose access widens is named, in plans of every size', () => {
    const kind = fc.constantFrom<SettingChange>(flagChange(), flagChange('narrow'), { ...flagChange(), direction: 'tenancy' });
    fc.assert(
      fc.property(fc.array(kind, { minLength: 150, maxLength: 400 }), (settings) => {
        const changes = settings.map((setting, i): Change => change(`e${i}.`, [setting]));
        const text = renderPlanText(planOf({ changes }), look);
        const unnamed = changes.filter(
          ({ direction, name, embedId }) => direction !== 'narrow' && !text.includes(`${name} (${embedId})`),
        );
        expect(unnamed).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

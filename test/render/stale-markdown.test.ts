// Why a plan is not the one that was approved: the causes that digests can prove, and the comment that tells them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../src/render/fit.ts';
import { renderPlanComment } from '../../src/render/plan-comment.ts';
import { type PlanParts, partsOf } from '../../src/render/plan-parts.ts';
import { type PlanComment, parsePlanComment } from '../../src/render/plan-seal.ts';
import { type StaleCause, staleCauses } from '../../src/render/stale-causes.ts';
import { type ApprovedPlan, renderStaleComment } from '../../src/render/stale-markdown.ts';
import type { Change, Plan, SettingChange } from '../../src/types.ts';
import { activeIn } from '../support/github-markdown.ts';
import { hostilePlan, runnerCommands } from './hostile.ts';
import { change, flagChange, planOf, row } from './plans.ts';

const HEAD = '4d2e1b0c4d2e1b0c4d2e1b0c4d2e1b0c4d2e1b0c';
const NOW_ID = `sha256:${'9'.repeat(64)}`;

const text = (before: string, after: string): SettingChange => ({
  setting: 'datamartName',
  before,
  after,
  direction: 'widen',
  reason: 'viewers now see another datamart',
});
const rows = (before: readonly string[], after: readonly string[]): SettingChange => ({
  setting: 'tableTenancySettings',
  before: before.map((name) => row(name, 'tenant')),
  after: after.map((name) => row(name, 'tenant')),
  direction: 'tenancy',
  reason: 'viewers may see rows of other tenants',
});

const approved = planOf({ changes: [change('a', [text('x', 'y')]), change('b', [flagChange()])] });
const now = (changes: readonly Change[], parts: Partial<Plan> = {}): Plan => planOf({ planId: NOW_ID, changes, ...parts });
const otherManifest = { digest: `sha256:${'c'.repeat(64)}`, commit: approved.manifest.commit };

const withoutChanges = ({ changes: _, ...parts }: PlanParts): PlanParts => parts;

describe('the causes', () => {
  it.each<[string, Plan, readonly StaleCause[], readonly StaleCause[]]>([
    // what moved, the plan now, the causes, the causes without the digests of each change
    ['live, of a planned setting', now([change('a', [text('z', 'y')]), change('b', [flagChange()])]), ['live'], ['live']],
    [
      'live, now told where it was unknown',
      now([change('a', [{ ...text('x', 'y') }]), change('b', [{ ...flagChange(), before: true }])]),
      ['live'],
      ['live'],
    ],
    ['live, so that a change is done already', now([change('b', [flagChange()])]), ['live-or-override'], ['live-or-override']],
    [
      'live, of another setting',
      now([...approved.changes, change('c', [flagChange()])]),
      ['live-or-override'],
      ['live-or-override'],
    ],
    [
      'live and an override',
      now([change('a', [text('z', 'w')]), change('b', [flagChange()])]),
      ['live', 'override'],
      ['live-or-override'],
    ],
    ['an override', now([change('a', [text('x', 'w')]), change('b', [flagChange()])]), ['override'], ['live-or-override']],
    [
      'the manifest',
      now([change('a', [text('x', 'w')]), change('b', [flagChange()])], { manifest: otherManifest }),
      ['manifest'],
      ['manifest'],
    ],
    [
      'the manifest and live',
      now([change('a', [text('z', 'w')]), change('b', [flagChange()])], { manifest: otherManifest }),
      ['live', 'manifest'],
      ['manifest'],
    ],
    ['the manifest, with other embeds', now([], { manifest: otherManifest }), ['manifest'], ['manifest']],
    ['the policy', now(approved.changes, { policy: { digest: `sha256:${'d'.repeat(64)}` } }), ['policy'], ['policy']],
    ['the tool', now(approved.changes, { generator: 'embed-sync 9.9.9' }), ['tool'], ['tool']],
    ['the target', now(approved.changes, { target: { ...approved.target, api: 'camel' } }), ['target'], ['target']],
    [
      'all inputs',
      now([], {
        manifest: otherManifest,
        generator: 'x',
        policy: { digest: 'x' },
        target: { ...approved.target, dataApp: null },
      }),
      ['target', 'manifest', 'policy', 'tool'],
      ['target', 'manifest', 'policy', 'tool'],
    ],
    [
      'what needs consent',
      now(approved.changes, { findings: [{ rule: 'rewidens', severity: 'approve', message: 'm', introducedByPlan: true }] }),
      ['consents'],
      ['consents'],
    ],
    ['nothing that is compared', now(approved.changes), ['unknown'], ['unknown']],
    [
      'only the time of planning, names and prose',
      now(
        approved.changes.map((one) => ({ ...one, name: 'new' })),
        { createdAt: '2027-01-01T00:00:00Z' },
      ),
      ['unknown'],
      ['unknown'],
    ],
  ])('when it was %s', (_, plan, causes, coarse) => {
    expect(staleCauses(partsOf(approved), plan)).toEqual(causes);
    expect(staleCauses(withoutChanges(partsOf(approved)), plan)).toEqual(coarse);
  });

  it('are unknown where nothing is known of what was approved', () =>
    expect(staleCauses(undefined, approved)).toEqual(['unknown']));
});

// ── The comment ─────────────────────────────────────────────────────────────────────────────────────────────────

const read = (body: string): PlanComment => parsePlanComment(body) ?? expect.fail('this is no comment about a plan');

const before = planOf({
  changes: [
    change('emb_1', [rows(['invoices', 'orders'], ['orders'])], { name: 'Partner revenue' }),
    change('emb_2', [flagChange(), text('sales', 'sales-eu')], { name: 'Retail overview' }),
    change('emb_3', [flagChange('narrow')], { name: 'Ops board' }),
    change('emb_4', [flagChange()], { name: 'Same as before' }),
  ],
  verdict: 'needs-approval',
});
const after = now(
  [
    change('emb_1', [rows(['invoices', 'orders', 'users'], ['orders'])], { name: 'Partner revenue' }),
    change('emb_2', [flagChange(), text('sales', 'sales-us')], { name: 'Retail overview' }),
    change('emb_4', [flagChange()], { name: 'Same as before' }),
    change('emb_5', [flagChange()], { name: 'New one' }),
  ],
  { verdict: 'needs-approval', manifest: otherManifest },
);
const comment = read(renderPlanComment(before, { status: 'approved', head: HEAD }).body);

describe('the comment about a stale plan', () => {
  it.each<[string, ApprovedPlan]>([
    ['stale-comment', { ...comment, plan: before }],
    ['stale-comment-from-digests', comment],
    ['stale-comment-from-the-marker', { marker: comment.marker }],
  ])('reads as in golden/%s.md', async (name, known) => {
    await expect(renderStaleComment(known, after).body).toMatchFileSnapshot(`golden/${name}.md`);
  });

  it('keeps what was approved, so that a second try compares with the same', () => {
    const first = renderStaleComment(comment, after);
    const again = read(first.body);
    expect(again).toEqual({ ...comment, marker: { ...comment.marker, status: 'stale' } });
    expect(renderStaleComment(again, after).body).toBe(first.body);
  });

  it('says that nothing is left where nothing is', () => {
    expect(renderStaleComment(comment, now([])).body).toContain('**Next:** `nothing is left to send`');
    expect(renderStaleComment(comment, after, { next: 'plan again' }).body).toContain('**Next:** `plan again`');
  });

  it('shows no approved value that it does not know', () => {
    const { body } = renderStaleComment(comment, after);
    expect(body).toContain('| `Retail overview (emb_2)` | `datamartName` | `sales → another value` | `sales → sales-us` |');
    expect(body).toContain('| `Partner revenue (emb_1)` | `tableTenancySettings` | `another value → 1 table` |');
    expect(body).toContain('Approved and not needed any more: 1 setting;');
    expect(body).not.toContain('Same as before');
  });

  it.each([8_000, 60_000])('stays within %i bytes, gravest first, and says what it leaves out', (limit) => {
    const many = (value: string) =>
      Array.from({ length: 2_000 }, (_, i) => change(`e${i}.`, [i === 1_999 ? rows([value], []) : text(value, 'y')]));
    const known = read(renderPlanComment(planOf({ changes: many('a') }), { status: 'approved', head: HEAD }).body);
    const { body, complete, causes } = renderStaleComment({ ...known, plan: planOf({ changes: many('a') }) }, now(many('b')), {
      limit,
    });
    expect(bytesOf(body)).toBeLessThanOrEqual(limit);
    expect(complete).toBe(false);
    expect(causes).toEqual(['live']);
    const shown = body.match(/e\d+\.\)/g) ?? [];
    expect(shown[0]).toBe('e1999.)');
    expect(body).toContain(`It has room for ${shown.length} of 2,000 settings`);
    expect(read(body).parts?.changes).toBeUndefined();
  });

  it('holds no text that is more than text', () => {
    fc.assert(
      fc.property(hostilePlan, hostilePlan, fc.boolean(), (one, other, withPlan) => {
        const known = read(renderPlanComment(one, { status: 'approved', head: null }).body);
        const { body } = renderStaleComment(withPlan ? { ...known, plan: one } : known, {
          ...other,
          manifest: { digest: null, commit: other.changes[0]?.key ?? null },
        });
        expect(activeIn(body)).toEqual([]);
        expect(runnerCommands(body)).toEqual([]);
        expect(parsePlanComment(body)?.edited).toBe(false);
      }),
      { numRuns: 12 },
    );
  });
});

// The comment on a pull request: its marker, its size, who it speaks to, and that no text in it is more than text.
// The files in golden/ are what reviewers see; to renew them: npx vitest run test/render -u, then read them.
// holds: Y10 O3

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgedByBoth } from '../../src/plan/both-policies.ts';
import { COMMENT_LIMIT, SUMMARY_LIMIT } from '../../src/render/fit.ts';
import { type PlanCommentContext, renderPlanComment } from '../../src/render/plan-comment.ts';
import { renderPlanMarkdown } from '../../src/render/plan-markdown.ts';
import { changeKey, partsOf } from '../../src/render/plan-parts.ts';
import { type PlanStatus, parsePlanComment, sealPlan, targetDigest } from '../../src/render/plan-seal.ts';
import type { ApplyResult, Change, Plan, SettingChange, Verdict } from '../../src/types.ts';
import { activeIn } from '../support/github-markdown.ts';
import { hostilePlan, hostileText, runnerCommands, UNSEEN } from './hostile.ts';
import { change, flagChange, fullPlan, PLAN_ID, planOf, row } from './plans.ts';

const HEAD = '4d2e1b0c4d2e1b0c4d2e1b0c4d2e1b0c4d2e1b0c';
const planned: PlanCommentContext = { status: 'planned', head: HEAD };
const bytes = (text: string) => Buffer.byteLength(text);

const owned: Plan = {
  ...fullPlan,
  changes: fullPlan.changes.map((one, i) => ({
    ...one,
    owner: ['@acme/partners', '@acme/sales', '@acme/sales', null][i] ?? null,
  })),
};

const result: ApplyResult = {
  runId: 'r_1',
  planId: PLAN_ID,
  status: 'partial',
  outcomes: [
    { embedId: 'emb_41c', status: 'verified', attempts: 1 },
    {
      embedId: 'emb_07a',
      status: 'failed',
      attempts: 2,
      error: { code: 'API_REFUSED', httpStatus: 400, message: 'no `such` datamart', hint: 'Correct it.' },
    },
    { embedId: 'emb_113', status: 'not-attempted', attempts: 0 },
  ],
  findings: [],
  summary: { updates: 2, requests: 5, retries: 1, throttled: 0, waitedMs: 0, elapsedMs: 1500 },
};

describe('the comment', () => {
  it.each<[string, Plan, PlanCommentContext]>([
    ['plan-comment', owned, planned],
    [
      'plan-comment-policy-edited',
      owned,
      {
        ...planned,
        policyEdited: 'with-manifest',
        judged: judgedByBoth(owned, {
          ...owned,
          verdict: 'blocked',
          findings: [
            ...owned.findings,
            { rule: 'protected', severity: 'block', message: 'emb_113 is protected', embedId: 'emb_113', introducedByPlan: true },
          ],
        }),
      },
    ],
    ['plan-comment-applied-in-part', owned, { status: 'partial', head: HEAD, result }],
  ])('reads as in golden/%s.md', async (name, plan, context) => {
    const { body, complete } = renderPlanComment(plan, context);
    expect(complete).toBe(true);
    await expect(body).toMatchFileSnapshot(`golden/${name}.md`);
  });

  it.each<[PlanStatus, string]>([
    ['planned', 'planned, nothing is sent yet'],
    ['approved', 'approved, nothing is sent yet'],
    ['applying', 'being applied, what came of it will stand here'],
    ['applied', 'applied, everything is as planned'],
    ['partial', 'applied in part, some embeds are not as planned'],
    ['failed', 'failed, the log of the job says why'],
    ['superseded', 'superseded, a newer plan stands in its place, this one is not sent any more'],
    ['stale', 'stale, nothing was written'],
  ])('says on top that it is %s', (status, words) => {
    const { body } = renderPlanComment(fullPlan, { status, head: HEAD });
    expect(body.split('\n')[3]).toMatch(
      new RegExp(`^\\*\\*Status:\\*\\* ${words} · environment \`production\` · commit \`4d2e1b0\`$`),
    );
    expect(parsePlanComment(body)?.marker.status).toBe(status);
    const ahead = status === 'planned' || status === 'approved';
    expect(body.includes('--approve')).toBe(ahead);
    expect(body.includes('needs approval')).toBe(ahead);
  });

  it.each<[Verdict, Verdict, Verdict]>([
    ['ready', 'needs-approval', 'needs-approval'],
    ['needs-approval', 'ready', 'needs-approval'],
    ['ready', 'blocked', 'blocked'],
    ['blocked', 'in-sync', 'blocked'],
    ['assumed', 'in-sync', 'assumed'],
  ])('of a plan that is %s, and %s by the policy of the base branch, counts as %s', (verdict, base, counts) => {
    const plan = { ...fullPlan, verdict };
    const byBase = { ...fullPlan, verdict: base, planId: `sha256:${'1'.repeat(64)}` };
    const { body } = renderPlanComment(plan, { ...planned, judged: judgedByBoth(plan, byBase) });
    expect(parsePlanComment(body)?.marker).toMatchObject({ verdict: counts, planId: PLAN_ID });
    expect(body.includes('The policy of the base branch is the stricter one here')).toBe(counts !== verdict);
  });

  it('says what to do next as its caller says it, as long as there is something to do', () => {
    const next = 'review this, then merge';
    expect(renderPlanComment(fullPlan, { ...planned, next }).body).toContain('**Next:** `review this, then merge`');
    expect(renderPlanComment(fullPlan, { ...planned, status: 'applied', next }).body).not.toContain(next);
  });

  it('names what only the policy of the base branch finds, once', () => {
    const finding = {
      rule: 'protected',
      severity: 'block',
      message: 'is protected',
      embedId: 'emb_113',
      introducedByPlan: true,
    } as const;
    const { body } = renderPlanComment(fullPlan, {
      ...planned,
      judged: judgedByBoth(fullPlan, { ...fullPlan, findings: [...fullPlan.findings, finding] }),
    });
    expect(body.match(/policy of the base branch\)/g)).toHaveLength(1);
    expect(body).toContain('`is protected (policy of the base branch)`');
  });
});

describe('what viewers will notice', () => {
  it('is said to each owner, gravest first, alike things once', () => {
    const changes = [
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => change(id, [flagChange()], { owner: 'x', name: null })),
      change('h', [flagChange('narrow')], { owner: 'x', name: null }),
      change('i', [flagChange()], { name: null }),
    ];
    expect(renderPlanMarkdown(planOf({ changes }))).toContain(
      [
        '### What viewers will notice, by owner',
        '',
        '#### `x`: 8 embeds',
        '',
        '- ▲ WIDEN `viewers can now see the raw rows behind a metric`: `a`, `b`, `c`, `d`, `e` and 2 more',
        '- ▼ NARROW `viewers can no longer see the raw rows behind a metric`: `h`',
        '',
        '#### No owner named: 1 embed',
        '',
        '- ▲ WIDEN `viewers can now see the raw rows behind a metric`: `i`',
      ].join('\n'),
    );
  });

  it('is not said where no embed has an owner', () => {
    expect(renderPlanMarkdown(fullPlan)).not.toContain('viewers will notice');
  });

  it('is folded where there is much of it, with no name in the HTML', () => {
    const settings = Array.from({ length: 9 }, (_, i) => ({ ...flagChange(), reason: `reason ${i}` }));
    const text = renderPlanMarkdown(planOf({ changes: [change('a', settings, { owner: '<b>@x</b>' })] }));
    expect(text).toContain('#### `<b>@x</b>`: 1 embed\n\n<details><summary>9 things</summary>\n\n- ▲ WIDEN `reason 0`');
    expect(activeIn(text)).toEqual([]);
  });
});

describe('the marker', () => {
  const { body } = renderPlanComment(owned, planned);
  const marker = {
    environment: 'production',
    target: targetDigest(owned.target),
    planId: PLAN_ID,
    verdict: 'needs-approval',
    status: 'planned',
    complete: true,
    head: HEAD,
  } as const;

  it('is the first line, and tells what it was made of', () => {
    expect(body.split('\n')[0]).toMatch(
      /^<!-- embed-sync:plan v1 environment=production target=sha256:\w{64} plan=sha256:7f3c\w+ verdict=needs-approval status=planned complete=yes head=4d2e\w+ body=sha256:\w{64} -->$/,
    );
    expect(parsePlanComment(body)).toEqual({ marker, parts: partsOf(owned), edited: false });
  });

  it.each<[string, (text: string) => string]>([
    ['another line end', (text) => text.replaceAll('\n', '\r\n')],
    ['no line end at the end', (text) => text.trimEnd()],
    ['more of them', (text) => `${text}\n\n`],
  ])('is read all the same with %s', (_, alter) => {
    expect(parsePlanComment(alter(body))).toMatchObject({ marker, edited: false });
  });

  it.each<[string, (text: string) => string]>([
    ['a word of the text', (text) => text.replace('Partner revenue', 'Partner')],
    ['a line at the end', (text) => `${text}\nLooks good.`],
    ['a digest of the parts', (text) => text.replace(/policy=(.)/, (_, one) => `policy=${one === '0' ? '1' : '0'}`)],
    ['the plan it names', (text) => text.replace(PLAN_ID, `sha256:${'1'.repeat(64)}`)],
    ['its verdict', (text) => text.replace('verdict=needs-approval', 'verdict=ready')],
    ['its environment', (text) => text.replace('environment=production', 'environment=staging')],
    ['its commit', (text) => text.replace(HEAD, HEAD.replace('4', '5'))],
  ])('shows that somebody edited %s', (_, alter) => {
    expect(alter(body)).not.toBe(body);
    expect(parsePlanComment(alter(body))?.edited).toBe(true);
  });

  it.each<[string, (text: string) => string]>([
    ['a line before it', (text) => `\n${text}`],
    ['a word before it', (text) => `See ${text}`],
    ['a word after it', (text) => text.replace(' -->', ' --> See')],
    ['a space at its end', (text) => text.replace(' -->', '  -->')],
    ['a fact more', (text) => text.replace(' head=', ' note=x head=')],
    ['a fact less', (text) => text.replace(/ head=\w+/, '')],
    ['facts in another order', (text) => text.replace(/(complete=yes) (head=\w+)/, '$2 $1')],
    ['another version', (text) => text.replace('plan v1', 'plan v2')],
    ['an unknown verdict', (text) => text.replace('verdict=needs-approval', 'verdict=fine')],
    ['an unknown status', (text) => text.replace('status=planned', 'status=done')],
    ['capital digits', (text) => text.replace(HEAD, HEAD.toUpperCase())],
    ['a short digest', (text) => text.replace(PLAN_ID, PLAN_ID.slice(0, 30))],
    ['nothing else', (text) => text.split('\n')[0] ?? ''],
  ])('is none with %s', (_, alter) => {
    expect(alter(body)).not.toBe(body);
    expect(parsePlanComment(alter(body))).toBeUndefined();
  });

  it('holds any environment there may be, and is one line with one end', () => {
    fc.assert(
      fc.property(fc.option(hostileText), fc.boolean(), (environment, complete) => {
        const text = sealPlan({ ...marker, environment, complete }, partsOf(owned), 'x\n');
        expect(text.split('\n')[0]).toMatch(/^<!--[\w :=%-]*-->$/);
        expect(parsePlanComment(text)).toMatchObject({ marker: { environment, complete }, edited: false });
      }),
      { numRuns: 200 },
    );
  });

  it('holds no commit that is none', () => {
    for (const head of ['main', '-->', '']) expect(() => renderPlanComment(fullPlan, { status: 'planned', head })).toThrow();
    expect(parsePlanComment(renderPlanComment(fullPlan, { status: 'planned', head: null }).body)?.marker.head).toBeNull();
  });

  it('is known apart from that of another data app with the same environment', () => {
    const other = { ...fullPlan, target: { ...fullPlan.target, dataApp: 'Another' } };
    expect(parsePlanComment(renderPlanComment(other, planned).body)?.marker.target).not.toBe(marker.target);
  });
});

// ── Size ────────────────────────────────────────────────────────────────────────────────────────────────────────

const tenancy: SettingChange = {
  ...flagChange(),
  setting: 'tableTenancySettings',
  before: [row('a', 'b')],
  after: [],
  direction: 'tenancy',
};

const many = (n: number, setting: (i: number) => SettingChange, prefix: string): Change[] =>
  Array.from({ length: n }, (_, i) => change(`${prefix}${i}.`, [setting(i)], { name: null, owner: `team ${i % 40}` }));

/** Which of the grave embeds are named in a text. */
const namedIn = (text: string, plan: Plan): number => {
  const words = new Set(text.match(/[tw]\d+\./g));
  return plan.changes.filter(({ embedId, direction }) => direction !== 'narrow' && words.has(embedId)).length;
};

describe('a plan of 5,000 embeds', () => {
  const quiet = planOf({
    changes: [
      ...many(20, () => tenancy, 't'),
      ...many(30, () => flagChange(), 'w'),
      ...many(4950, () => flagChange('narrow'), 'n'),
    ],
  });
  const tierEdit = planOf({ changes: [...many(3, () => tenancy, 't'), ...many(4997, () => flagChange(), 'w')] });
  const allDifferent = planOf({ changes: many(5000, (i) => ({ ...flagChange(), reason: `reason ${i}` }), 'w') });

  it.each([
    ['comment', COMMENT_LIMIT],
    ['job summary', SUMMARY_LIMIT],
  ])('with 50 grave ones names all of those in a %s', (_, limit) => {
    const { body, complete } = renderPlanComment(quiet, planned, limit);
    expect(bytes(body)).toBeLessThanOrEqual(limit);
    expect(complete).toBe(true);
    expect(namedIn(body, quiet)).toBe(50);
    expect(parsePlanComment(body)?.marker.complete).toBe(true);
  });

  it('that widen alike by one tier are said once, and as many named as there is room for', () => {
    const { body, complete } = renderPlanComment(tierEdit, planned);
    expect(bytes(body)).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(complete).toBe(namedIn(body, tierEdit) === 5000);
    expect(namedIn(body, tierEdit)).toBeGreaterThan(4500);
  });

  it('that all differ does not fit, says so on top and in the marker, and to its caller', () => {
    const { body, complete } = renderPlanComment(allDifferent, planned);
    expect(bytes(body)).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(complete).toBe(false);
    expect(parsePlanComment(body)?.marker.complete).toBe(false);
    expect(body.split('\n').slice(0, 10).join('\n')).toContain(
      `**Do not approve from this text alone.** It has room for ${namedIn(body, allDifferent)} of the 5,000 embeds`,
    );
  });

  it('fits into a job summary where it does not fit into a comment', () => {
    const { body, complete } = renderPlanComment(tierEdit, planned, SUMMARY_LIMIT);
    expect(complete).toBe(true);
    expect(namedIn(body, tierEdit)).toBe(5000);
  });
});

describe('at any size', () => {
  it('it stays within its limit, in bytes, characters and code points, and is complete exactly when all grave embeds are named', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 16_000, max: 60_000 }),
        fc.boolean(),
        (alike, different, limit, applied) => {
          const changes = [
            ...many(alike, () => tenancy, 't'),
            ...many(different, (i) => ({ ...flagChange(), reason: `売上 ${i}` }), 'w'),
          ];
          const plan = planOf({ ...fullPlan, changes });
          const outcomes = changes.map(({ embedId }) => ({ embedId, status: 'failed', attempts: 1 }) as const);
          const context = applied ? ({ status: 'failed', head: null, result: { ...result, outcomes } } as const) : planned;
          const { body, complete } = renderPlanComment(plan, context, limit);
          expect(bytes(body)).toBeLessThanOrEqual(limit);
          expect(body.length).toBeLessThanOrEqual(limit);
          const plansPart = body.slice(body.indexOf('| Direction |'));
          expect(complete).toBe(namedIn(plansPart, plan) === alike + different);
          expect(body.includes('Do not approve from this text alone')).toBe(!complete);
          expect(parsePlanComment(body)).toMatchObject({ edited: false, marker: { complete } });
        },
      ),
      { numRuns: 12 },
    );
  });

  it('the digests of single changes take no room from the text', () => {
    const grave = many(100, (i) => ({ ...flagChange(), reason: `reason ${i}` }), 'w');
    const plan = planOf({ changes: grave });
    const roomy = renderPlanComment(plan, planned);
    expect(parsePlanComment(roomy.body)?.parts?.changes?.has(changeKey('w0.', 'isAllowUnderlyingData'))).toBe(true);
    const tight = renderPlanComment(plan, planned, bytes(roomy.body) - 1);
    expect(bytes(renderPlanComment(plan, planned, bytes(roomy.body)).body)).toBe(bytes(roomy.body));
    expect(bytes(tight.body)).toBeLessThan(bytes(roomy.body));
    expect(parsePlanComment(tight.body)?.parts).toBeDefined();
    expect(parsePlanComment(tight.body)?.parts?.changes).toBeUndefined();
    const visible = (text: string) =>
      text
        .split('\n')
        .filter((line) => !line.startsWith('<!--'))
        .join('\n');
    expect(visible(tight.body)).toBe(visible(roomy.body));
  });

  it('no text in it, whoever wrote it, is more than text', () => {
    fc.assert(
      fc.property(
        hostilePlan,
        fc.constantFrom(16_000, 60_000),
        fc.constantFrom<PlanStatus>('planned', 'partial'),
        (plan, limit, status) => {
          const outcomes = plan.changes.map(
            ({ embedId, name }) =>
              ({ embedId, status: 'failed', attempts: 1, error: { code: embedId, message: name ?? '', hint: embedId } }) as const,
          );
          const { body } = renderPlanComment(
            plan,
            {
              status,
              head: null,
              judged: judgedByBoth(plan, plan),
              result: { ...result, runId: plan.changes[0]?.key ?? '', outcomes },
            },
            limit,
          );
          expect(activeIn(body)).toEqual([]);
          expect(runnerCommands(body)).toEqual([]);
          expect(body.split('\n').filter((line) => UNSEEN.test(line))).toEqual([]);
          expect(parsePlanComment(body)?.edited).toBe(false);
        },
      ),
      { numRuns: 20 },
    );
  });
});

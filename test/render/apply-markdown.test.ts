import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderApplyMarkdown } from '../../src/render/apply-markdown.ts';
import { bytesOf } from '../../src/render/fit.ts';
import type { ApplyResult, Outcome } from '../../src/types.ts';
import { activeIn } from '../support/github-markdown.ts';
import { hostilePlan, hostileText, runnerCommands } from './hostile.ts';
import { fullPlan, PLAN_ID } from './plans.ts';

const resultOf = (outcomes: readonly Outcome[], parts: Partial<ApplyResult> = {}): ApplyResult => ({
  runId: 'r_1',
  planId: PLAN_ID,
  status: 'complete',
  outcomes,
  findings: [],
  summary: { updates: 4, requests: 1206, retries: 1, throttled: 2, waitedMs: 3000, elapsedMs: 15_200 },
  ...parts,
});

describe('the Markdown of an apply', () => {
  it.each<[string, ApplyResult]>([
    [
      'apply-complete',
      resultOf([
        { embedId: 'emb_41c', status: 'verified', attempts: 1 },
        { embedId: 'emb_07a', status: 'accepted', attempts: 1 },
      ]),
    ],
    [
      'apply-stopped',
      resultOf(
        [
          { embedId: 'emb_2', status: 'not-attempted', attempts: 0 },
          { embedId: 'emb_41c', status: 'verified', attempts: 1 },
          {
            embedId: 'emb_113',
            status: 'failed',
            attempts: 2,
            error: { code: 'API_REFUSED', httpStatus: 500, message: 'cannot', hint: 'Try without.' },
          },
          { embedId: 'emb_07a', status: 'contradicted', attempts: 1 },
        ],
        {
          status: 'partial',
          stopped: { code: 'AUTHENTICATION_FAILED', httpStatus: 401, message: 'the token is refused', hint: 'Make a new token.' },
        },
      ),
    ],
  ])('reads as in golden/%s.md', async (name, result) => {
    await expect(renderApplyMarkdown(result, fullPlan)).toMatchFileSnapshot(`golden/${name}.md`);
  });

  it.each([4_000, 60_000])('stays within %i bytes, names the gravest first and counts the rest', (limit) => {
    const outcomes = Array.from(
      { length: 5_000 },
      (_, i): Outcome => ({ embedId: `e${i}.`, status: i === 4_999 ? 'contradicted' : 'not-attempted', attempts: 0 }),
    );
    const text = renderApplyMarkdown(resultOf(outcomes, { status: 'failed' }), fullPlan, limit);
    expect(bytesOf(text)).toBeLessThanOrEqual(limit);
    const named = text.match(/`e\d+\.`/g) ?? [];
    expect(named[0]).toBe('`e4999.`');
    expect(text).toContain(`and ${(5_000 - named.length).toLocaleString('en')} embeds more, left out here for length.`);
    expect(text).toContain('| `not-attempted` | 4,999 |');
  });

  it('holds no text that is more than text', () => {
    fc.assert(
      fc.property(
        hostilePlan,
        fc.array(hostileText, { minLength: 4, maxLength: 8 }),
        (plan, [code = '', message = '', hint = '', runId = '']) => {
          const error = { code, message, hint };
          const outcomes = plan.changes.map(({ embedId }): Outcome => ({ embedId, status: 'failed', attempts: 1, error }));
          const text = renderApplyMarkdown(resultOf(outcomes, { stopped: error, runId }), plan);
          expect(activeIn(text)).toEqual([]);
          expect(runnerCommands(text)).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });
});

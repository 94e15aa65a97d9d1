import { describe, expect, it } from 'vitest';
import { renderApplyText } from '../../src/render/apply-text.ts';
import type { ApplyResult, Outcome } from '../../src/types.ts';
import { runnerCommands, UNSEEN } from './hostile.ts';
import { fullPlan, look, PLAN_ID } from './plans.ts';

const resultOf = (outcomes: readonly Outcome[], parts: Partial<ApplyResult> = {}): ApplyResult => ({
  runId: 'r_1',
  planId: PLAN_ID,
  status: 'complete',
  outcomes,
  findings: fullPlan.findings,
  summary: { updates: 4, requests: 1206, retries: 1, throttled: 2, waitedMs: 3000, elapsedMs: 15_200 },
  ...parts,
});

const outcome = (embedId: string, status: Outcome['status'], error?: Outcome['error']): Outcome => ({
  embedId,
  status,
  attempts: 1,
  ...(error && { error }),
});

describe('the text of an apply', () => {
  it('names what did not succeed, one by one, and counts the rest', () => {
    const outcomes = [
      outcome('emb_41c', 'verified'),
      outcome('emb_07a', 'accepted'),
      outcome('emb_113', 'failed', { code: 'API_REFUSED', httpStatus: 500, message: 'cannot', hint: 'Try without.' }),
      outcome('emb_2', 'not-attempted'),
      outcome('emb_9', 'failed', { code: 'EMBED_NOT_FOUND', message: 'the API does not list it' }),
    ];
    const stopped = {
      code: 'AUTHENTICATION_FAILED',
      httpStatus: 401,
      message: 'the token is refused',
      hint: 'Make a new token.',
    };
    expect(renderApplyText(resultOf(outcomes, { status: 'partial', stopped }), fullPlan, look)).toMatchInlineSnapshot(`
      "x FAILED         Ops board (emb_113)  API_REFUSED (HTTP 500): cannot
            Try without.
      · NOT-ATTEMPTED  emb_2  was not reached before the run stopped
      x FAILED         Gone (emb_9)  EMBED_NOT_FOUND: the API does not list it

      Stopped early  AUTHENTICATION_FAILED (HTTP 401): the token is refused
            Make a new token.

      Apply: 1 verified · 1 accepted · 0 contradicted · 2 failed · 0 stale · 1 not attempted · 0 reverted
      Run r_1 · partial · 4 updates · 1,206 requests · 1 retry · 2 × 429 · waited 3s · took 15s
      Next: embed-sync plan   shows what is left; what is done is not sent again
      "
    `);
  });

  it('names those that succeeded too, where details are asked for', () => {
    const text = renderApplyText(resultOf([outcome('emb_41c', 'verified')]), fullPlan, { ...look, details: true });
    expect(text.split('\n')[0]).toBe('= VERIFIED       Partner revenue (emb_41c)  read back as sent');
  });

  it.each<[string, Partial<ApplyResult>, string]>([
    ['complete', {}, 'Next: embed-sync rollback r_1   takes this run back, should it have been wrong'],
    ['complete with nothing to send', { runId: null }, 'Next: nothing to do'],
    ['partial', { status: 'partial' }, 'Next: embed-sync plan   shows what is left; what is done is not sent again'],
    ['failed', { status: 'failed' }, 'Next: embed-sync plan   shows what is left; what is done is not sent again'],
    ['refused', { status: 'refused' }, 'Next: embed-sync plan   shows the state that holds now; nothing was written'],
  ])('says what to do next: %s', (_, parts, next) => {
    expect(renderApplyText(resultOf([], parts), fullPlan, look).trimEnd().split('\n').at(-1)).toBe(next);
  });

  it('encodes what the API said', () => {
    const evil = '\n::error::\u001b[2J##[x]';
    const error = { code: evil, message: evil, hint: evil };
    const text = renderApplyText(resultOf([outcome(evil, 'failed', error)], { stopped: error }), fullPlan, look);
    expect(text.split('\n').filter((line) => UNSEEN.test(line))).toEqual([]);
    expect(runnerCommands(text)).toEqual([]);
  });
});

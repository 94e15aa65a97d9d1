// What the API would do and a fault in; what becomes of the state and what the client gets to see, out. Pure.
// State and answer are decided apart: that they can disagree is what a fault is for.

import { type Answer, apiError, htmlPage, json, usualCode } from './answers.ts';
import type { AnsweringFault } from './faults.ts';
import type { HeldEmbed } from './model.ts';
import type { Response } from './respond.ts';
import { movePartly } from './state.ts';

/** How an answer leaves: all of it, half of it before a reset, in drops, or not at all. */
export type Delivery =
  | { readonly how: 'whole'; readonly answer: Answer }
  | { readonly how: 'half'; readonly answer: Answer }
  | { readonly how: 'drip'; readonly answer: Answer; readonly everyMs: number; readonly bytes: number }
  | { readonly how: 'reset' }
  | { readonly how: 'hang' };

export interface Effect {
  /** The embed as it is to be held from now on; undefined where nothing is applied now. */
  readonly next: HeldEmbed | undefined;
  /** Handle the request once more, without an answer, after so many milliseconds. */
  readonly laterMs?: number;
  readonly delivery: Delivery;
}

const whole = (answer: Answer): Delivery => ({ how: 'whole', answer });

/** `fault` undefined: everything as it should be. */
export function bend(fault: AnsweringFault | undefined, response: Response): Effect {
  const { answer, change } = response;
  const applied = change?.after;
  const effect = (when: boolean | undefined, bent: Answer): Effect => ({
    next: when === true ? applied : undefined,
    delivery: whole(bent),
  });
  switch (fault?.kind) {
    case undefined:
      return effect(true, answer);
    case 'error': {
      const { status, code = usualCode(status), message = `Scripted ${status}`, retryAfter } = fault;
      return effect(fault.applied, withHeader(apiError(status, code, message), 'retry-after', retryAfter));
    }
    case 'error-in-success': {
      const error = { code: fault.code, message: fault.message ?? 'Scripted error' };
      return effect(false, json(200, change === undefined ? { data: [], error } : { id: change.before.embedId, error }));
    }
    case 'html':
      return effect(fault.applied, htmlPage(fault.status ?? 200, 'Scripted page'));
    case 'truncated':
      return effect(true, { ...answer, body: firstHalf(answer.body) });
    case 'wrong-id':
      return effect(
        true,
        change === undefined ? answer : json(200, { id: fault.id ?? `${change.before.embedId}-other`, error: null }),
      );
    case 'raw':
      return effect(fault.applied, { status: fault.status, headers: fault.headers ?? {}, body: fault.body });
    case 'redirect':
      return effect(false, { status: fault.status, headers: { location: fault.location }, body: '' });
    case 'reset':
      if (fault.at === 'mid-body') return { next: applied, delivery: { how: 'half', answer } };
      return { next: fault.at === 'after-apply' ? applied : undefined, delivery: { how: 'reset' } };
    case 'hang':
      return { next: fault.at === 'after-apply' ? applied : undefined, delivery: { how: 'hang' } };
    case 'drip':
      return { next: applied, delivery: { how: 'drip', answer, everyMs: fault.everyMs, bytes: fault.bytes ?? 1 } };
    case 'partial': {
      const next = change && movePartly(change.before, change.after, fault.settings);
      const { status = 200 } = fault;
      return { next, delivery: whole(status === 200 ? answer : apiError(status, usualCode(status), 'Scripted half update')) };
    }
    case 'late':
      return { next: undefined, laterMs: fault.afterMs, delivery: whole(htmlPage(504, 'Gateway Timeout')) };
  }
}

const withHeader = (answer: Answer, name: string, value: string | undefined): Answer =>
  value === undefined ? answer : { ...answer, headers: { ...answer.headers, [name]: value } };

function firstHalf(body: string | Uint8Array): Uint8Array {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}

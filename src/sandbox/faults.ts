// A script of faults and a request in; the faults that strike it, and the script that is left, out. Pure.
// Counting is the contract: equal scripts and equal request orders must strike equal requests.

import type { HeldSettings, RateLimit } from './model.ts';
import type { Operation } from './routes.ts';

/** Which requests a fault strikes. All that is given must hold; nothing given matches every request to the API. */
export interface FaultMatch {
  readonly method?: string;
  readonly on?: Operation;
  /** The `embedId` in the request's body or query. */
  readonly embedId?: string;
  /** Strike from the n-th matching request on (from 1, the default); requests that an earlier fault answered do not count. */
  readonly nth?: number;
  /** How many requests in a row to strike; default 1. */
  readonly times?: number | 'always';
}

/** Faults that happen beside a request, which is then handled as usual. Several can strike the same request. */
type PassingAction =
  /** Somebody else changes an embed just before this request is handled. */
  | { readonly kind: 'foreign-write'; readonly embedId: string; readonly accessSettings: HeldSettings }
  /** Somebody else deletes an embed just before this request is handled. */
  | { readonly kind: 'foreign-delete'; readonly embedId: string }
  /** From this request on the token is refused. */
  | { readonly kind: 'revoke-token' }
  /** From this request on another limit holds, or none. */
  | { readonly kind: 'rate-limit'; readonly limit: RateLimit | null };

/** Faults that decide what becomes of a request. The first in the script that strikes has it alone. */
type AnsweringAction =
  /** An error as the API words it. The code defaults to the usual one of the status; `applied`: the update was made all the same. */
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly code?: string;
      readonly message?: string;
      readonly retryAfter?: string;
      readonly applied?: boolean;
    }
  /** 200 with the right id and a non-null `error`; nothing is applied. */
  | { readonly kind: 'error-in-success'; readonly code: string; readonly message?: string }
  /** A page of HTML from something in between; 200 unless told. */
  | { readonly kind: 'html'; readonly status?: number; readonly applied?: boolean }
  /** Handled, but the JSON of the answer ends half way, with a content length that fits. */
  | { readonly kind: 'truncated' }
  /** Handled, but the answer names another embed. */
  | { readonly kind: 'wrong-id'; readonly id?: string }
  /** These very bytes and headers. */
  | {
      readonly kind: 'raw';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: string;
      readonly applied?: boolean;
    }
  /** Sends the client elsewhere; nothing is applied. */
  | { readonly kind: 'redirect'; readonly status: 301 | 302 | 303 | 307 | 308; readonly location: string }
  /** The connection is reset: before the update is applied, after it, or after half of a good answer's body. */
  | { readonly kind: 'reset'; readonly at: 'before-apply' | 'after-apply' | 'mid-body' }
  /** No answer ever comes; the connection stays open. */
  | { readonly kind: 'hang'; readonly at: 'before-apply' | 'after-apply' }
  /** Handled, and the answer's body comes in small pieces (1 byte unless told), one every `everyMs`. */
  | { readonly kind: 'drip'; readonly everyMs: number; readonly bytes?: number }
  /** Only these settings of the update are applied; the answer is a success, or the API's error for `status`. */
  | { readonly kind: 'partial'; readonly settings: readonly string[]; readonly status?: number }
  /** A gateway gives up with 504 at once, and the update is applied `afterMs` later. */
  | { readonly kind: 'late'; readonly afterMs: number };

type Timed = { readonly when?: FaultMatch };
export type PassingFault = Timed & PassingAction;
export type AnsweringFault = Timed & AnsweringAction;
export type Fault = PassingFault | AnsweringFault;

/** What of a request a fault can look at. */
export interface FaultSubject {
  readonly method: string;
  readonly on: Operation | undefined;
  readonly embedId: string | undefined;
}

interface ArmedFault {
  readonly fault: Fault;
  /** Matching requests so far. */
  readonly seen: number;
}

export type FaultScript = readonly ArmedFault[];

export interface Draw {
  readonly script: FaultScript;
  readonly passing: readonly PassingFault[];
  readonly answering: AnsweringFault | undefined;
}

export const armFaults = (faults: readonly Fault[]): FaultScript => faults.map((fault) => ({ fault, seen: 0 }));

/** The faults that strike `subject`, and the script without those that are used up. */
export function drawFaults(script: FaultScript, subject: FaultSubject): Draw {
  const left: ArmedFault[] = [];
  const passing: PassingFault[] = [];
  let answering: AnsweringFault | undefined;
  for (const armed of script) {
    if (answering !== undefined || !matches(armed.fault.when ?? {}, subject)) {
      left.push(armed);
      continue;
    }
    const seen = armed.seen + 1;
    const { first, last } = span(armed.fault);
    if (seen >= first) {
      if (isPassing(armed.fault)) passing.push(armed.fault);
      else answering = armed.fault;
    }
    if (seen < last) left.push({ fault: armed.fault, seen });
  }
  return { script: left, passing, answering };
}

function matches(when: FaultMatch, subject: FaultSubject): boolean {
  if (when.method !== undefined && when.method !== subject.method) return false;
  if (when.on !== undefined && when.on !== subject.on) return false;
  return when.embedId === undefined || when.embedId === subject.embedId;
}

function span({ when = {} }: Fault): { readonly first: number; readonly last: number } {
  const first = when.nth ?? 1;
  const times = when.times ?? 1;
  return { first, last: times === 'always' ? Number.POSITIVE_INFINITY : first + times - 1 };
}

const isPassing = (fault: Fault): fault is PassingFault =>
  fault.kind === 'foreign-write' ||
  fault.kind === 'foreign-delete' ||
  fault.kind === 'revoke-token' ||
  fault.kind === 'rate-limit';

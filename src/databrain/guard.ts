// Callers that want to send in; held back, all together, while the server is unfit to be called, and let go when it is well.
// One small read asks for all of them: many at once, or a write, would be load on a server in trouble.

import { type Call, createBreaker, type Gate } from '../breaker.ts';
import type { Runtime } from '../runtime.ts';
import type { Problem, ServerNews } from '../types.ts';
import { callEnd } from './call-end.ts';
import type { Exchange, ExchangeRequest } from './exchange.ts';

interface Guarded {
  readonly runtime: Pick<Runtime, 'now' | 'monotonic' | 'sleep' | 'stop'>;
  /** Sends the probe, whatever the guard says. */
  readonly ask: (probe: ExchangeRequest) => Promise<unknown>;
  readonly tell: (news: ServerNews) => void;
}

export interface Guard {
  /** Resolves when calls may go out, or none ever may: then to the reason. Ends early when the process is told to stop. */
  passage(request: ExchangeRequest): Promise<Problem | undefined>;
  /** Whether calls are held back now, and for a call that waited elsewhere since its passage. */
  holds(): boolean;
  /** To be told of every call that goes out, and how it ended. */
  sent(): Call;
  ended(call: Call, request: ExchangeRequest, exchange: Exchange): void;
}

export function createGuard({ runtime, ask, tell }: Guarded): Guard {
  const breaker = createBreaker();
  const gate = (): Gate => breaker.gate(runtime.monotonic());
  let waiting: Promise<void> | undefined;
  let lastFailure = '';

  /** Until the server is well, or was waited for in vain, or the process is told to stop. */
  const wait = async (probe: ExchangeRequest): Promise<void> => {
    const since = runtime.monotonic();
    let told = false;
    for (let now = gate(); now.kind === 'wait' || now.kind === 'probe'; now = gate()) {
      if (runtime.stop.aborted) return;
      if (now.kind === 'wait') {
        // A timer may be early by a moment, which is no news.
        if (!told) tell(failing(now, lastFailure, runtime.now()));
        told = true;
        await runtime.sleep(now.ms, runtime.stop);
      } else {
        told = false;
        await ask(probe);
      }
    }
    if (gate().kind === 'send') tell({ type: 'server-back', afterMs: Math.round(runtime.monotonic() - since) });
  };

  return {
    passage: async (request) => {
      while (!runtime.stop.aborted) {
        const { kind } = gate();
        if (kind === 'send') return undefined;
        if (kind === 'stop') return inVain(lastFailure);
        waiting ??= wait(request.probe ?? request).finally(() => {
          waiting = undefined;
        });
        await waiting;
      }
      return undefined;
    },
    holds: () => gate().kind !== 'send',
    sent: breaker.sent,
    ended: (call, request, exchange) => {
      const end = callEnd(exchange, request);
      if (end === 'broken') lastFailure = exchange.kind === 'answer' ? `HTTP ${exchange.status}` : exchange.problem.code;
      breaker.ended(call, end, runtime.monotonic());
    },
  };
}

function failing({ ms, broken, of }: Extract<Gate, { kind: 'wait' }>, lastFailure: string, now: Date): ServerNews {
  const whole = broken === of ? `the last ${of} calls failed` : `${broken} of the last ${of} calls failed`;
  return {
    type: 'server-failing',
    reason: `${of === 1 ? 'it still fails' : whole} (${lastFailure})`,
    waitMs: Math.round(ms),
    until: new Date(now.getTime() + ms).toISOString(),
  };
}

const inVain = (lastFailure: string): Problem => ({
  code: 'API_FAILING',
  message: `the server keeps failing (${lastFailure}), also after it was left alone twice`,
  hint: 'Run the same command again once the server is well: what was done stays done, and what is left is sent.',
});

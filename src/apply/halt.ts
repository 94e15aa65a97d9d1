// The one way in which a run is told to send nothing more. The first reason counts, and stays.

import { EmbedSyncError } from '../errors.ts';
import type { Problem } from '../types.ts';

export interface Halt {
  readonly reason: () => Problem | undefined;
  readonly because: (problem: Problem) => void;
}

/** Halted by the process being told to stop as well. */
export function createHalt(stop: AbortSignal): Halt {
  let problem: Problem | undefined;
  const reason = (): Problem | undefined => {
    if (stop.aborted) problem ??= stoppedBy(String(stop.reason));
    return problem;
  };
  return {
    reason,
    because: (next) => {
      problem = reason() ?? next;
    },
  };
}

export const stoppedBy = (signal: string): Problem => ({
  code: signal === 'SIGTERM' ? 'TERMINATED' : 'INTERRUPTED',
  message: `stopped by ${signal}; what was under way was finished and recorded`,
});

/** An expected failure as a Problem; anything else is a bug and stays an exception. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof EmbedSyncError)) throw error;
  return { code: error.code, message: error.message, ...(error.hint !== undefined && { hint: error.hint }) };
}

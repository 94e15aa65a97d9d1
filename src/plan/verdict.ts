// What was found and what would change in, the one word on a plan out. Nothing else decides whether it may be applied.

import type { Change, Finding, Verdict } from '../types.ts';

/** `assumed` counts embeds that need no change only by what the history says. */
export function verdictOf(findings: readonly Finding[], changes: readonly Change[], assumed: number): Verdict {
  if (findings.some(({ severity }) => severity === 'block')) return 'blocked';
  if (changes.length === 0) return assumed > 0 ? 'assumed' : 'in-sync';
  return findings.some(({ severity }) => severity === 'approve') ? 'needs-approval' : 'ready';
}

import type { Change, Finding, Verdict } from '../types.ts';
/** `assumed` counts embeds that need no change only by what the history says. */
export declare function verdictOf(findings: readonly Finding[], changes: readonly Change[], assumed: number): Verdict;

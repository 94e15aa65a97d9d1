import type { Change, LiveEmbed, Outcome } from '../types.ts';
import type { Compare } from './standing.ts';
/** Outcomes other than `accepted` and `verified` pass through. */
export declare function verifyOutcome(outcome: Outcome, change: Change, live: LiveEmbed | undefined, compare: Compare): Outcome;

import type { Change, LiveEmbed, Outcome } from '../types.ts';
import type { Compare } from './standing.ts';
/** Outcomes other than `accepted` and `verified` pass through. */
export declare function verifyOutcome(outcome: Outcome, change: Change, live: LiveEmbed | undefined, compare: Compare): Outcome;
/** What a list shows, and what a closer look had shown before of embeds that the API says were not touched in between. */
export declare const withUntouched: (seen: ReadonlyMap<string, LiveEmbed>, before: ReadonlyMap<string, LiveEmbed>) => ReadonlyMap<string, LiveEmbed>;

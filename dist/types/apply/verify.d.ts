import type { Change, LiveEmbed, Outcome, Problem } from '../types.ts';
import type { TakenBack } from './run.ts';
import type { Compare } from './standing.ts';
/** Outcomes other than `accepted` and `verified` pass through. */
export declare function verifyOutcome(outcome: Outcome, change: Change, live: LiveEmbed | undefined, compare: Compare): Outcome;
/** Of a change that the run took back, or tried to. Where live does not tell, the API's word stands. */
export declare function verifyTakenBack(outcome: Outcome, back: TakenBack, live: LiveEmbed | undefined, compare: Compare): Outcome;
/** `why` ends a sentence. */
export declare const notTakenBack: (why?: string) => Problem;
/** Of a change whose update had no clear answer: the list may show that it took effect all the same. */
export declare function verifyUnresolved(outcome: Outcome, change: Change, live: LiveEmbed | undefined, compare: Compare): Outcome;
/** What a list shows, and what a closer look had shown before of embeds that the API says were not touched in between. */
export declare const withUntouched: (seen: ReadonlyMap<string, LiveEmbed>, before: ReadonlyMap<string, LiveEmbed>) => ReadonlyMap<string, LiveEmbed>;

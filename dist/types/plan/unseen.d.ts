import type { DesiredEmbed, LiveEmbed, Question, Settings } from '../types.ts';
/** What the history holds of an embed, and the API's own time mark from when it was verified. */
export interface Seen {
    readonly settings: Settings;
    readonly updatedAt?: string;
}
/** Nothing is asked about embeds that are not live, or of which the list tells every desired setting. */
export declare function questionsOf(desired: readonly DesiredEmbed[], live: ReadonlyMap<string, LiveEmbed>, seen: ReadonlyMap<string, Seen>): readonly Question[];
/** The listed embeds, with those that were looked at closer in their place. */
export declare function withCloser(listed: ReadonlyMap<string, LiveEmbed>, closer: readonly LiveEmbed[]): ReadonlyMap<string, LiveEmbed>;

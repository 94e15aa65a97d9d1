import type { LiveEmbed } from '../types.ts';
export interface DecodedList {
    /** Items in the answer, readable or not; pages are told by it. */
    readonly count: number;
    /** In the answer's order, each id once. */
    readonly embeds: readonly LiveEmbed[];
    /** Each a clause that names the embed and the key. Where there is one, `embeds` is not the whole list. */
    readonly problems: readonly string[];
}
/** Understands `{data: […]}` and bare arrays, and the item shapes of all API generations. */
export declare function decodeList(body: unknown): DecodedList;
/** The items of `{data: […]}` or of a bare array; undefined where it is neither. */
export declare function itemsOf(body: unknown): readonly unknown[] | undefined;
/** Each id once. The same embed seen twice is one embed; seen twice with different content it is a problem. */
export declare function uniqueEmbeds(embeds: readonly LiveEmbed[]): Pick<DecodedList, 'embeds' | 'problems'>;

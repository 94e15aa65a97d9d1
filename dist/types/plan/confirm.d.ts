import type { Confirmation } from '../records.ts';
import type { LiveEmbed, Settings } from '../types.ts';
export interface Confirming {
    /** Desired settings by embed id, without those that this run itself writes. */
    readonly desired: ReadonlyMap<string, Settings>;
    readonly remembered: ReadonlyMap<string, {
        readonly settings: Settings;
        readonly updatedAt?: string;
    }>;
    /** Embeds that this run writes to. */
    readonly written: ReadonlySet<string>;
}
/** Desired settings that the list shows as desired and that the history does not hold so yet. */
export declare function confirm({ desired, remembered, written }: Confirming, live: ReadonlyMap<string, LiveEmbed>): readonly Confirmation[];

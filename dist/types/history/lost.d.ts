import type { Entry, Intent } from '../records.ts';
import type { Settings } from '../types.ts';
import { type LogTarget } from './trail.ts';
/**
 * Updates that no look has followed yet, of runs since it was last seen that this server merges: what live showed before of
 * the settings that they did not send may be gone.
 */
export declare function unreadIntents(entries: readonly Entry[], target: LogTarget): readonly Intent[];
/** What an embed lost with an update that did not send it, as it was before. */
export interface Loss {
    readonly embedId: string;
    readonly key: string;
    /** The run that sent the update. */
    readonly run: string;
    readonly settings: Settings;
    /** Where the run has put it back: what live shows if the update arrived a second time, and took it again. */
    readonly again?: Settings;
}
/** What no later run is on record to have written since. Whether it is still missing, only live can tell. */
export declare const losses: (entries: readonly Entry[], target: LogTarget) => readonly Loss[];
/** What was applied last, without what is known to be missing: where live does not tell it, it must not be taken for granted. */
export declare function withoutLost<T extends {
    readonly settings: Settings;
}>(known: ReadonlyMap<string, T>, missing: readonly Pick<Loss, 'embedId' | 'settings'>[]): ReadonlyMap<string, T>;

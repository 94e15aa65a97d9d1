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
}
/** What no run is on record to have put back since, one for each embed; whether it is still missing, only live can tell. */
export declare function losses(entries: readonly Entry[], target: LogTarget): readonly Loss[];

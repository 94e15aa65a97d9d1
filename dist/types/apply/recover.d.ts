import type { Intent, Reconcile, VerifyLost } from '../records.ts';
import type { Finding, LiveEmbed, Settings } from '../types.ts';
import { type Compare } from './standing.ts';
export interface OpenIntent {
    readonly intent: Intent;
    /** Whether an update may have left the machine. */
    readonly attempted: boolean;
}
export declare function reconcile(open: readonly OpenIntent[], live: ReadonlyMap<string, LiveEmbed>, compare: Compare): readonly Reconcile[];
/** What updates that no look has followed have taken with them although they did not send it: this server replaces. */
export declare function lostWith(unread: readonly Intent[], live: ReadonlyMap<string, LiveEmbed>, compare: Compare): readonly VerifyLost[];
/** What an embed lost with an update of `run` that did not send it, as it was before. */
export interface Loss {
    readonly embedId: string;
    readonly run: string;
    readonly settings: Settings;
    /** Where the run has put it back: what live shows if the update arrived a second time, and took it again. */
    readonly again?: Settings;
}
/** Of each loss, what live still lacks. */
export declare function stillMissing(losses: readonly Loss[], live: ReadonlyMap<string, LiveEmbed>, compare: Compare): readonly Loss[];
/** Says of each loss what will be missing after a plan that wants the settings of `desired`, by embed id. */
export declare function lossFindings(missing: readonly Loss[], desired: ReadonlyMap<string, {
    readonly settings: Settings;
}>): readonly Finding[];

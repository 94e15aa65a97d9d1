import type { Intent, Reconcile } from '../records.ts';
import type { LiveEmbed } from '../types.ts';
import { type Compare } from './standing.ts';
export interface OpenIntent {
    readonly intent: Intent;
    /** Whether an update may have left the machine. */
    readonly attempted: boolean;
}
export declare function reconcile(open: readonly OpenIntent[], live: ReadonlyMap<string, LiveEmbed>, compare: Compare): readonly Reconcile[];

import type { Issue } from '../errors.ts';
import type { Manifest } from '../manifest/written.ts';
import type { DesiredEmbed, LiveEmbed, Plan } from '../types.ts';
import { type Reader } from './access.ts';
/** What to plan for; everything may be left out. */
export interface PlanRequest {
    /** Environment of the manifest; needed where it declares any. */
    readonly environment?: string;
    /** Globs over key, embed id and live name. */
    readonly only?: readonly string[];
    readonly exclude?: readonly string[];
}
/** A plan, with what it was made from. What drifted is in `plan.drift`, what is not managed in `plan.unmanaged`. */
export interface Planned {
    readonly plan: Plan;
    readonly live: readonly LiveEmbed[];
    /** What is wanted of each managed embed, also of those that the plan leaves as they are. */
    readonly desired: readonly DesiredEmbed[];
    readonly warnings: readonly Issue[];
}
/** Compares the manifest with what is live. Throws EmbedSyncError; a plan that is blocked is no error. */
export declare function plan(manifest: Manifest, reader: Reader, request?: PlanRequest): Promise<Planned>;
/** The way back from a run, named by its id or by `last`, as a plan like any other. Throws RUN_UNKNOWN or TARGET_WRONG. */
export declare function planRollback(run: string, reader: Reader, environment?: string): Promise<Planned>;

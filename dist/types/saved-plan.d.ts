import { type Planned, type PlanningSide } from './pipeline.ts';
import type { LiveEmbed, Plan } from './types.ts';
/** Throws PLAN_STALE where live is no longer as the plan saw it. An embed that is already as planned is fine. */
export declare function refuseStale(plan: Plan, live: readonly LiveEmbed[]): void;
/**
 * A saved plan with the live state of now, and the manifest that it was made from where that is at hand.
 * Throws PLAN_STALE where the manifest, or the history for a rollback, leads to something else than the plan says.
 */
export declare function checkSaved(saved: Plan, paths: readonly string[], side: PlanningSide): Promise<Planned>;

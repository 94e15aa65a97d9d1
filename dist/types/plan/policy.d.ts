import type { Policy } from '../policy.ts';
import type { Finding, Plan } from '../types.ts';
import type { Judged } from './judged.ts';
export { DEFAULT_POLICY } from '../policy.ts';
/** Each finding says what was seen, what the limit is, and which embeds it is about. Tenancy comes first in its severity. */
export declare function judgePlan(policy: Policy, judged: Judged): readonly Finding[];
/**
 * A saved plan as its policy judges it at another time: only the windows are asked again, and the verdict follows.
 * The plan id stays, because it covers no window.
 */
export declare function atTime(plan: Plan, policy: Policy, at: Date): Plan;
/** A plan with what came up after it was made; its id stays, for it is about what is sent. */
export declare function withFindings(plan: Plan, more: readonly Finding[]): Plan;

import type { Runtime } from '../runtime.ts';
import type { Problem } from '../types.ts';
/** Undefined where all is well, and where the process was told to stop. */
export type Probe = () => Promise<Problem | undefined>;
/** `variable` is the environment variable that holds the address. Throws POLICY_INVALID. */
export declare function createProbe(variable: string, { env, stop }: Pick<Runtime, 'env' | 'stop'>, { deadlineMs }?: {
    deadlineMs?: number | undefined;
}): Probe;

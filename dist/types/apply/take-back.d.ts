import type { Change, LiveEmbed, Problem } from '../types.ts';
import { type Run } from './run.ts';
/** A server that replaced the settings we did not send: put them back, and send nothing more. */
export declare function checkThatServerMerges(change: Change, now: LiveEmbed | undefined, run: Run): Promise<void>;
/** Puts each setting that this run widened, or left without a value, back to its value of before; what it narrowed stays. */
export declare function takeBackWidening(open: readonly Change[], problem: Problem, run: Run): Promise<void>;

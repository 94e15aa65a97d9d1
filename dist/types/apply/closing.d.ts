import type { Change } from '../types.ts';
import type { Run } from './run.ts';
export declare function verify(open: readonly Change[], run: Run): Promise<void>;
/** Nothing to send; but what was never written by a run is put on record once, so that drift from it can be seen. */
export declare function recordBaseline(run: Run): Promise<void>;

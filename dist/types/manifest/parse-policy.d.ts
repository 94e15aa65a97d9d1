import { type Issue } from '../errors.ts';
import { type Policy } from '../policy.ts';
import type { SourceFile } from './source.ts';
interface PolicyResult {
    /** Absent where there is an error. */
    readonly policy?: Policy;
    /** By line and column. */
    readonly issues: readonly Issue[];
}
export declare function parsePolicy(source: SourceFile): PolicyResult;
export {};

import type { Change, Finding } from '../types.ts';
import type { Promotion } from './judged.ts';
interface Soak {
    readonly soakMs?: number;
    readonly at: Date;
}
/** None where the environment is not promoted from another. */
export declare const promotionFindings: (changes: readonly Change[], promotion: Promotion | undefined, soak: Soak) => readonly Finding[];
export {};

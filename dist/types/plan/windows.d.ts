import type { Window } from '../policy.ts';
import { type Change, type Finding } from '../types.ts';
/** Every rule whose findings are made here. */
export declare const isWindowRule: (rule: string) => boolean;
/** Deny wins: an open deny window holds a change up also where an allow window is open. */
export declare const windowFindings: (windows: readonly Window[], changes: readonly Change[], at: Date) => readonly Finding[];

import type { Entry } from '../records.ts';
export declare function withoutRunsOf(planId: string, entries: readonly Entry[]): readonly Entry[];

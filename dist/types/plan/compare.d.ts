import type { Settings } from '../types.ts';
export declare function compareWith(wanted: Settings, live: Settings): {
    readonly different: number;
    readonly untold: number;
};

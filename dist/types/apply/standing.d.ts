import type { Change, LiveEmbed, Settings } from '../types.ts';
/** The one diff, as the pipeline hands it in: how many wanted settings live contradicts, and how many it does not tell. */
export type Compare = (wanted: Settings, live: Settings) => {
    readonly different: number;
    readonly untold: number;
};
/**
 * `before`: as the plan saw it. `after`: as the plan wants it. `between`: each setting at one of the two.
 * `untold`: live shows too little to say. `foreign`: somebody else moved it. `gone`: no longer listed.
 */
export type Standing = 'before' | 'after' | 'between' | 'untold' | 'foreign' | 'gone';
export declare function standingOf(change: Change, live: LiveEmbed | undefined, compare: Compare): Standing;

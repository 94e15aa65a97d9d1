import type { LiveEmbed, SettingChange, Settings } from '../types.ts';
/** The one diff, as the pipeline hands it in: how many wanted settings live contradicts, and how many it does not tell. */
export type Compare = (wanted: Settings, live: Settings) => {
    readonly different: number;
    readonly untold: number;
};
interface Ends {
    readonly settings: readonly Pick<SettingChange, 'setting' | 'before' | 'after'>[];
}
/**
 * `before`: as the plan saw it. `after`: as the plan wants it. `between`: each setting at one of the two.
 * `untold`: live shows too little to say. `foreign`: somebody else moved it. `gone`: no longer listed.
 */
export type Standing = 'before' | 'after' | 'between' | 'untold' | 'foreign' | 'gone';
/** Of a change only its settings count, and of those only their two ends. */
export declare function standingOf(change: Ends, live: LiveEmbed | undefined, compare: Compare): Standing;
export {};

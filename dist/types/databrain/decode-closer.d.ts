import type { Settings } from '../types.ts';
/** What one answer tells of one embed. Where there is a problem, nothing of it can be relied on. */
export interface Told {
    readonly settings: Settings;
    readonly foreign: Readonly<Record<string, unknown>>;
    readonly problems: readonly string[];
}
/** Of a list that was narrowed to one embed; undefined where it is not exactly that one. */
export declare function decodeDetail(body: unknown, embedId: string): Told | undefined;
/** Of the `_meta` of an export; undefined where it is not of that embed. */
export declare function decodeExport(meta: unknown, embedId: string): Told | undefined;

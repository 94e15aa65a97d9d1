import type { Change, Direction, Plan } from '../types.ts';
import { type Markdown } from './markdown.ts';
export interface Section {
    readonly full: Markdown;
    /** Says the same in less room, where there is a way to. */
    readonly dense?: Markdown;
    /** What stands in for it where there is no room. */
    readonly short: Markdown;
    /** The lowest is left out first. */
    readonly rank: number;
}
/** A change, ready to be put into a table: alone, or with others that change alike. */
export interface ChangeRows {
    readonly direction: Direction;
    readonly label: Markdown;
    /** One row for each setting, and one for each table that a tenancy list loses, moves or wins. */
    readonly rows: Markdown;
    /** The same rows without the embed and its place. */
    readonly rowsAlike: Markdown;
}
export declare function rowsOfChange(change: Change): ChangeRows;
export declare const changeTable: (changes: readonly ChangeRows[]) => Markdown;
/**
 * As {@link changeTable}, but what changes alike in several embeds is said once, below the names of all of them. Only the
 * places in the manifest are not said any more.
 */
export declare function denseChanges(changes: readonly ChangeRows[]): Markdown;
export declare function narrowSection({ changes }: Plan): Section;
export declare function findingSection(plan: Plan): Section;
export declare function missingSection({ missing }: Plan): Section;
export declare function refusedSection({ refused }: Plan): Section;
export declare function driftSection({ drift }: Plan): Section;
export declare function unmanagedSection({ unmanaged }: Plan): Section;

import type { Palette, Style } from './palette.ts';
/** How text for a terminal is to look. */
export interface Look {
    readonly palette: Palette;
    /** Columns to lay out for; a layout may exceed it, it never wraps or cuts for it. */
    readonly width: number;
    /** Leave nothing out: no grouping, no "and 12 more". */
    readonly details?: boolean;
    /** Options that the next command needs as well, such as `-f embeds/ -e staging`. */
    readonly options?: string;
    /** What to do next, where that is not to apply what is shown. */
    readonly next?: string;
}
/** Raw text, plain or styled; encoded when painted. */
export type Span = string | {
    readonly style: Style;
    readonly text: string;
};
export type Line = readonly Span[];
export declare const styled: (style: Style, text: string) => Span;
/** Each line on a line of its own, ending in LF. */
export declare const paint: (lines: readonly Line[], palette: Palette) => string;
/** One line without its LF. */
export declare function paintLine(line: Line, palette: Palette): string;
/** Code points as shown, which is columns for all but wide scripts. */
export declare const widthOf: (line: Line) => number;
/** `line` and spaces up to `width`. */
export declare const padded: (line: Line, width: number) => Line;
/** `right` at the right-hand edge where both fit, after two spaces where they do not. */
export declare function withRight(left: Line, right: Line, width: number): Line;
/** Rows of cells as lines with aligned columns, two spaces apart. */
export declare function columns(rows: readonly (readonly Span[])[]): readonly Line[];
/** Blocks of lines one below the other, an empty line between; empty blocks take no room. */
export declare const stacked: (blocks: readonly (readonly Line[])[]) => readonly Line[];
/** Items with the same key together, in the order in which each key first came. */
export declare function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[];
/** The first `limit` items, and how many were left out. With `details` nothing is. */
export declare function firstOf<T>(items: readonly T[], limit: number, look?: Pick<Look, 'details'>): {
    first: readonly T[];
    more: number;
};

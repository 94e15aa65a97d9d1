import { type Html } from './html.ts';
import { type Face, type TableData } from './rows.ts';
export interface SectionHead {
    /** Ours alone: it becomes an id. */
    readonly id: string;
    readonly title: string;
    /** Shown beside the title, such as how many there are. */
    readonly note?: Html;
}
export declare const section: ({ id, title, note }: SectionHead, body: Html) => Html;
/** A figure that leads to where it is explained. */
export interface Tile {
    readonly count: number;
    readonly label: string;
    readonly tone: 'plain' | 'bad' | 'warn' | 'widen' | 'narrow' | 'tenancy';
    readonly to: string;
    /** Filters the large table as well, where that is what shows them. */
    readonly mark?: number;
}
export declare const tiles: (all: readonly Tile[]) => Html;
/** A link into the large table, filtered by a mark. */
export declare const markLink: (mark: number, words: Html) => Html;
/** A short table; where there are no rows, the words for that. */
export declare function list(title: string, header: readonly string[], rows: readonly (readonly Html[])[]): Html;
export declare const note: (words: Html) => Html;
/** An instant that no line break parts. */
export declare const instant: (iso: string) => Html;
/** Sign, word and text of a face, in its colour. */
export declare function badge(face: Face): Html;
/** A choice that filters the large table; `name` says what a value means to the script. */
export interface Choice {
    readonly name: 'marks' | 'open' | 'column';
    readonly column?: number;
    readonly label: string;
    readonly any: string;
    readonly values: readonly {
        readonly value: number;
        readonly label: string;
    }[];
}
/** The column that the rows are delivered in the order of. */
export interface Sorted {
    readonly column: number;
    readonly order: 'ascending' | 'descending';
}
/** Everything that needs the script is hidden until it runs; without it, the first rows stand. */
export declare function largeTable(data: TableData, choices: readonly Choice[], sorted: Sorted): Html;
/** `a, b and 3 more`. */
export declare function some(names: readonly string[], shown: number): Html;

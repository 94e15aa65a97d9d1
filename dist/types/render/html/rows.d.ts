/** How a cell is drawn. In the order in which a column of settings sorts: what asks for attention first. */
declare const KINDS: readonly ['gap', 'tenancy', 'outside', 'wider', 'widen', 'on', 'narrow', 'neutral', 'warn', 'good', 'off', 'untold', 'dim', 'plain'];
export type Kind = (typeof KINDS)[number];
/** What a cell shows, already encoded for showing: a text, its kind, and a second line. Bare where it is plain. */
export type Face = string | readonly [text: string, kind: Kind, below?: string];
export interface Column {
    readonly title: string;
    readonly width: 'name' | 'flag' | 'short' | 'text' | 'wide';
    /** `kind` sorts by what asks for attention, then by text. */
    readonly sort: 'text' | 'number' | 'kind';
}
/** Numbers in a row are places in `faces`; 0 is the empty face. */
export interface Row {
    /** One for each column; the first is the name of the row. */
    readonly cells: readonly number[];
    /** A sum of powers of two; what each means is for whoever made the table. */
    readonly marks: number;
    /** One for each title of `facts`. */
    readonly facts: readonly number[];
    /** Line by line, one for each title of `details`. */
    readonly details: readonly number[];
}
export interface TableData {
    readonly faces: readonly Face[];
    readonly columns: readonly Column[];
    readonly rows: readonly Row[];
    readonly facts: readonly string[];
    readonly details: readonly string[];
}
export interface Filter {
    /** Words that must all occur in a row, in any case and order. */
    readonly query: string;
    /** Rows must have all of these marks; 0 for any. */
    readonly marks: number;
    /** Faces that columns must show, by column. */
    readonly shown: ReadonlyMap<number, number>;
    /** A column whose setting must be open. */
    readonly open?: number;
}
export interface FaceParts {
    readonly text: string;
    readonly kind: Kind;
    readonly below: string;
    readonly sign: string;
    /** Empty where the text says it already. */
    readonly spoken: string;
}
export declare function partsOf(face: Face): FaceParts;
/** Of each row, in lower case, all that a search looks in. */
export declare function searchTexts({ faces, rows }: TableData): readonly string[];
/** The rows of `order` that match, in that order. */
export declare function matching(data: TableData, texts: readonly string[], order: readonly number[], filter: Filter): readonly number[];
/** All rows by one column. What is empty comes last both ways; rows that are alike keep the order of the table. */
export declare function sortedBy({ faces, columns, rows }: TableData, column: number, descending: boolean): readonly number[];
export {};

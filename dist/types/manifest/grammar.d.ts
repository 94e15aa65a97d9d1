/**
 * A mapping with `keys`, a mapping or list whose every value is the same kind of part, or a text of one form. A key without
 * a part is a leaf.
 */
export interface Part {
    readonly noun: string;
    readonly keys?: Readonly<Record<string, string | null>>;
    readonly each?: string;
    /** How it is to be written, as a hint. */
    readonly form?: string;
}
/** Parts by name, and which of them a whole file is. */
export interface Grammar {
    readonly root: string;
    readonly parts: ReadonlyMap<string, Part>;
}
export declare const PARTS: ReadonlyMap<string, Part>;
export declare const MANIFEST_GRAMMAR: Grammar;
/** The part at a path of keys and list indexes from the root; undefined at a leaf and where the path leaves the grammar. */
export declare function partAt(path: readonly string[], { root, parts }: Grammar): Part | undefined;

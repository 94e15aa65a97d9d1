/** A mapping with `keys`, or a mapping or list whose every value is the same kind of part. A key without a part is a leaf. */
interface Part {
    readonly noun: string;
    readonly keys?: Readonly<Record<string, string | null>>;
    readonly each?: string;
}
export declare const PARTS: ReadonlyMap<string, Part>;
/** The part at a path of keys and list indexes from the root; undefined at a leaf and where the path leaves the grammar. */
export declare function partAt(path: readonly string[]): Part | undefined;
export {};

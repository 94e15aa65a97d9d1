export interface ScalarNode {
    readonly kind: 'scalar';
    /** NaN stands for what is neither text nor exactly `true`, `false`, `null` or an integer: it passes for nothing. */
    readonly value: string | number | boolean | null;
    /** The text in the file, without quotes. */
    readonly written: string;
    /** Without quotes, on the line of its key. */
    readonly plain: boolean;
    readonly start: number;
}
interface ListNode {
    readonly kind: 'list';
    readonly items: readonly Node[];
    readonly start: number;
}
export interface MapNode {
    readonly kind: 'map';
    readonly entries: ReadonlyMap<string, MapEntry>;
    readonly start: number;
}
export interface MapEntry {
    /** The offset of the key. */
    readonly keyStart: number;
    readonly value: Node;
}
export type Node = ScalarNode | ListNode | MapNode;
/** What a schema validator takes. */
export declare function plainData(node: Node): unknown;
/** A node and, where it is the value of a key, where that key stands. */
export interface Located {
    readonly node: Node;
    readonly keyStart?: number;
}
/** What a JSON pointer leads to. */
export declare function locate(root: Node, pointer: string): Located | undefined;
export declare const pointerSegments: (pointer: string) => readonly string[];
export declare const entryAt: (node: Node, key: string) => MapEntry | undefined;
/** The items of a list; none where there is something else. */
export declare function itemsAt(node: Node, key: string): readonly Node[];
export declare function stringAt(node: Node, key: string): string | undefined;
export {};

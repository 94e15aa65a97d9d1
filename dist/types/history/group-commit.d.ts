/** An item on its way. `refuse` fails its caller alone, without failing the batch. */
export interface Waiting<T> {
    readonly item: T;
    refuse(error: unknown): void;
}
export interface GroupCommit<T> {
    add(item: T): Promise<void>;
    /** Resolves when nothing is waiting any more. */
    idle(): Promise<void>;
}
/** What arrives while `write` is busy forms its next batch. Where `write` throws, every caller of the batch is told. */
export declare function groupCommit<T>(write: (batch: readonly Waiting<T>[]) => Promise<void>): GroupCommit<T>;

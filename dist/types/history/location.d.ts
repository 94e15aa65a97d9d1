export type HistoryLocation = {
    readonly kind: 'file';
    readonly path: string;
}
/** A branch of the repository's remote, without `refs/heads/`. */
 | {
    readonly kind: 'git';
    readonly branch: string;
};
/** Throws USAGE. */
export declare function parseHistoryLocation(text: string): HistoryLocation;
/** The rules of `git check-ref-format --branch`, and more: nothing that a shell, a command line or a reader could take amiss. */
export declare function isBranchName(name: string): boolean;

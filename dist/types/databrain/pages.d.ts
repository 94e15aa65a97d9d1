/** One answer to a question for everything, or for a page of it. */
export interface Page<T> {
    /** Items in the answer, readable or not; pages are told by it. */
    readonly count: number;
    readonly items: readonly T[];
    /** Equal for pages with the same items, in whichever order. */
    readonly mark: string;
    /** Length of the answer's text in characters. */
    readonly size: number;
}
export interface Everything<T> {
    /** In the order of the answers. An item that moved from page to page while they were read is here more than once. */
    readonly items: readonly T[];
    /** The first answer looked like a page: an item that moved may also be missing. */
    readonly paged: boolean;
}
/** `refuse` throws. Only a first answer of exactly one page may come from a server that insists on pages; the second page tells. */
export declare function readPages<T>(first: Page<T>, next: (page: number) => Promise<Page<T>>, refuse: (problem: string) => never): Promise<Everything<T>>;

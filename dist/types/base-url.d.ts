/** How messages call the address, such as `the base URL`, and what its reader is told to do. */
export interface UrlWording {
    readonly name: string;
    readonly hint: string;
}
/** The only hosts that plain http may name, in exactly these spellings: what they send never leaves the machine. */
export declare const LOOPBACK: ReadonlySet<string>;
/** Origin and path prefix without a trailing slash; https, or http to this very machine. Throws BASE_URL_INVALID. */
export declare function parseApiUrl(text: string, wording: UrlWording): string;

/** Canonical JSON text. Throws on what JSON cannot hold: NaN, infinities, lone surrogates, functions. */
export declare function canonicalJson(value: unknown): string;
/** `sha256:` and 64 hexadecimal digits over the canonical text of `value`. */
export declare const digestOf: (value: unknown) => string;
/** `sha256:` and 64 hexadecimal digits over UTF-8 bytes. */
export declare const digestOfText: (text: string) => string;
/** The same over a text that comes piece by piece and is never whole: that of a large manifest would be larger than its files. */
export declare function digestOfPieces(pieces: Iterable<string>): string;
/** `sha256:` and 64 hexadecimal digits over bytes that need not be text. */
export declare const digestOfBytes: (bytes: Uint8Array) => string;

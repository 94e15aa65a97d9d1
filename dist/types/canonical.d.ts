/** Canonical JSON text. Throws on what JSON cannot hold: NaN, infinities, lone surrogates, functions. */
export declare function canonicalJson(value: unknown): string;
/** `sha256:` and 64 hexadecimal digits over the canonical text of `value`. */
export declare const digestOf: (value: unknown) => string;
/** `sha256:` and 64 hexadecimal digits over UTF-8 bytes. */
export declare const digestOfText: (text: string) => string;
/** `sha256:` and 64 hexadecimal digits over bytes that need not be text. */
export declare const digestOfBytes: (bytes: Uint8Array) => string;

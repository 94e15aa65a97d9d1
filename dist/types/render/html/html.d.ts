export interface Html {
    readonly html: string;
}
type Piece = Html | number | readonly Html[];
/** Our own markup, with pieces and numbers in it. */
export declare const html: (words: TemplateStringsArray, ...pieces: readonly Piece[]) => Html;
/** Anybody's words, inert between tags and in quoted attributes; what draws nothing or reorders shows as `\u{…}`. */
export declare const text: (words: string) => Html;
/** `1 embed`, `9 embeds`. */
export declare const many: (n: number, noun: string) => Html;
export declare const NOTHING: Html;
/** A piece where there is something to show, nothing where there is not. */
export declare const when: (condition: boolean, piece: () => Html) => Html;
export declare function joined(pieces: readonly Html[], separator: Html): Html;
export {};

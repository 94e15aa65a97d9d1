export interface Markdown {
    readonly markdown: string;
}
/** Our own words, with pieces and numbers in them. */
export declare const md: (words: TemplateStringsArray, ...pieces: readonly (Markdown | number)[]) => Markdown;
/** Anybody's words, inert. Nothing for the empty text. */
export declare const code: (text: string) => Markdown;
/** `1 embed`, `9 embeds`. */
export declare const many: (n: number, noun: 'embed' | 'setting' | 'finding') => Markdown;
export declare const joined: (pieces: readonly Markdown[], separator: string) => Markdown;
/** Blocks with an empty line between; empty ones take no room. */
export declare const paragraphs: (blocks: readonly Markdown[]) => Markdown;
/** Blocks as a text that ends with LF. A job that prints it prints it to the same runner as any other. */
export declare const finished: (blocks: readonly Markdown[]) => string;
/** A title over its body; nothing where there is no body. */
export declare const titled: (title: Markdown, body: Markdown) => Markdown;
/** `a, b and 3 more`: as many as `limit` by name. */
export declare function someOf(pieces: readonly Markdown[], limit: number): Markdown;
/** One item a line. */
export declare const list: (items: readonly Markdown[]) => Markdown;
/** Left-aligned columns. Nothing where there are no rows. */
export declare const table: (header: readonly Markdown[], rows: readonly (readonly Markdown[])[]) => Markdown;
/** As {@link table}, of rows that are made already; each may be several lines. */
export declare function tableOf(header: readonly Markdown[], rows: readonly Markdown[]): Markdown;
export declare const tableRow: (cells: readonly Markdown[]) => Markdown;
/** Folded away until the reader asks; the empty lines are what makes GitHub read the body as Markdown. */
export declare const folded: (title: Markdown, body: Markdown) => Markdown;
/** Text for a terminal, as it is, in Markdown: a block whose fence is longer than any run of backticks inside. */
export declare function codeBlock(text: string): string;

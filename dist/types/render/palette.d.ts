export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan' | 'magenta';
export type Palette = Readonly<Record<Style, (text: string) => string>>;
/** No styles at all: files, pipes, NO_COLOR. */
export declare const plainPalette: Palette;
/** The eight colours that every terminal has; they follow the reader's own theme. */
export declare const ansiPalette: Palette;

// A text in, the text in a style out. Whether colours are wanted is for the caller to know, never for a renderer.

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan' | 'magenta';

export type Palette = Readonly<Record<Style, (text: string) => string>>;

const plain = (text: string): string => text;

/** No styles at all: files, pipes, NO_COLOR. */
export const plainPalette: Palette = {
  bold: plain,
  dim: plain,
  red: plain,
  green: plain,
  yellow: plain,
  cyan: plain,
  magenta: plain,
};

const sgr =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;

/** The eight colours that every terminal has; they follow the reader's own theme. */
export const ansiPalette: Palette = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  green: sgr(32, 39),
  yellow: sgr(33, 39),
  cyan: sgr(36, 39),
  magenta: sgr(35, 39),
};

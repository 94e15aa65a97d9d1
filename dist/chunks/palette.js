// src/render/palette.ts
const plain = (text) => text;
/** No styles at all: files, pipes, NO_COLOR. */
const plainPalette = {
	bold: plain,
	dim: plain,
	red: plain,
	green: plain,
	yellow: plain,
	cyan: plain,
	magenta: plain
};
const sgr = (on, off) => (text) => `\u001b[${on}m${text}\u001b[${off}m`;
/** The eight colours that every terminal has; they follow the reader's own theme. */
const ansiPalette = {
	bold: sgr(1, 22),
	dim: sgr(2, 22),
	red: sgr(31, 39),
	green: sgr(32, 39),
	yellow: sgr(33, 39),
	cyan: sgr(36, 39),
	magenta: sgr(35, 39)
};
export { plainPalette as n, ansiPalette as t };

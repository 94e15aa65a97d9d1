// Text as a program colours it for a terminal in; a picture of that terminal, as SVG, out. Every run of one style gets its place
// and its width in columns, so that no font of a reader can push it aside; the reader's own theme decides between light and dark.

interface Style {
  readonly colour: string | undefined;
  readonly bold: boolean;
  readonly dim: boolean;
}

interface Run extends Style {
  readonly column: number;
  readonly text: string;
}

export interface Picture {
  readonly title: string;
  /** What somebody hears who cannot see it. */
  readonly description: string;
  /** With its escape sequences. */
  readonly text: string;
}

const COLOURS: Readonly<Record<number, string>> = { 31: 'red', 32: 'green', 33: 'yellow', 35: 'magenta', 36: 'cyan' };
const PLAIN: Style = { colour: undefined, bold: false, dim: false };

export const COLUMNS = 116;
const COLUMN = 8.4;
const LINE = 20;
const MARGIN = 24;
const BAR = 40;

/** Light first: what does not know the query shows it. Contrast is 4.5 to 1 or more on both grounds. */
const STYLE = `
text { font: 14px ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1f2328; white-space: pre }
.ground { fill: #ffffff; stroke: #d1d9e0 } .bar { fill: #f6f8fa } .title { fill: #59636e; font-size: 12px; text-anchor: middle }
.dot { fill: #d1d9e0 } .bold { font-weight: 600 } .dim { fill: #59636e }
.red { fill: #cf222e } .green { fill: #1a7f37 } .yellow { fill: #8a5a00 } .magenta { fill: #8250df } .cyan { fill: #0a6c80 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .ground { fill: #0d1117; stroke: #3d444d } .bar { fill: #151b23 } .title { fill: #9198a1 } .dot { fill: #3d444d }
  .dim { fill: #9198a1 } .red { fill: #ff7b72 } .green { fill: #56d364 } .yellow { fill: #e3b341 } .magenta { fill: #d2a8ff } .cyan { fill: #56d4dd }
}`;

export function drawTerminal({ title, description, text }: Picture): string {
  const lines = text.trimEnd().split('\n').flatMap(wrapped);
  const width = Math.ceil(COLUMNS * COLUMN) + 2 * MARGIN;
  const height = BAR + lines.length * LINE + MARGIN + 8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escaped(title)}</title>`,
    `<desc id="d">${escaped(description)}</desc>`,
    `<style>${STYLE}\n</style>`,
    `<clipPath id="c"><rect width="${width}" height="${height}" rx="10"/></clipPath>`,
    `<g clip-path="url(#c)"><rect class="ground" width="${width}" height="${height}"/><rect class="bar" width="${width}" height="${BAR}"/></g>`,
    `<rect class="ground" style="fill: none" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="9.5"/>`,
    ...[0, 1, 2].map((index) => `<circle class="dot" cx="${MARGIN + index * 20}" cy="${BAR / 2}" r="6"/>`),
    `<text class="title" x="${width / 2}" y="${BAR / 2 + 4}">${escaped(title)}</text>`,
    ...lines.flatMap((runs, index) => runs.map((run) => textOf(run, BAR + 8 + (index + 1) * LINE - 5))),
    '</svg>\n',
  ].join('\n');
}

function textOf({ column, text, colour, bold, dim }: Run, y: number): string {
  const classes = [colour, bold && 'bold', dim && 'dim'].filter(Boolean).join(' ');
  const width = rounded([...text].length * COLUMN);
  const place = `x="${rounded(MARGIN + column * COLUMN)}" y="${y}" textLength="${width}" lengthAdjust="spacingAndGlyphs"`;
  return `<text${classes === '' ? '' : ` class="${classes}"`} ${place}>${escaped(text)}</text>`;
}

/** The lines that a terminal makes of one: what is too long goes on below, wherever that parts it. */
function wrapped(line: string): readonly (readonly Run[])[] {
  const runs = runsOf(line);
  const rows = 1 + Math.floor(Math.max(0, ...runs.map((run) => endOf(run) - 1)) / COLUMNS);
  return Array.from({ length: rows }, (_, row) => runs.flatMap((run) => pieceOn(row, run)));
}

const endOf = ({ column, text }: Run): number => column + [...text].length;

function pieceOn(row: number, run: Run): readonly Run[] {
  const from = Math.max(run.column, row * COLUMNS);
  const text = [...run.text].slice(from - run.column, Math.max(0, (row + 1) * COLUMNS - run.column)).join('');
  return text.trim() === '' ? [] : [{ ...run, column: from - row * COLUMNS, text }];
}

function runsOf(line: string): readonly Run[] {
  const runs: Run[] = [];
  let style = PLAIN;
  let column = 0;
  for (const [index, part] of line.split('\u001b[').entries()) {
    const { code, shown = part } = (index === 0 ? null : /^(?<code>\d+)m(?<shown>.*)$/.exec(part)?.groups) ?? {};
    if (code !== undefined) style = styled(style, Number(code));
    // Far apart on a line, far apart in the picture: a run of blanks is no text.
    for (const { 0: text, index: before } of shown.matchAll(/\S+(?: \S+)*/g)) {
      runs.push({ ...style, column: column + [...shown.slice(0, before)].length, text });
    }
    column += [...shown].length;
  }
  return runs;
}

function styled(style: Style, code: number): Style {
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 39) return { ...style, colour: undefined };
  const colour = COLOURS[code];
  if (colour === undefined) throw new Error(`no colour is known for ${code}`);
  return { ...style, colour };
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

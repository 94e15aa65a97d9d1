// Twenty thousand hostile texts for each place where text is shown, read as that place reads them: a runner that looks for
// commands, GitHub's Markdown, a spreadsheet. None may be anything but text there.
// holds: O1 O3 O4 O5

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Annotation, renderAnnotations } from '../../src/render/annotations.ts';
import { csvCell, sarifSafe, terminalSafe } from '../../src/render/encode.ts';
import { renderJson } from '../../src/render/json.ts';
import { paint, styled } from '../../src/render/lines.ts';
import { code, finished, list, md, table } from '../../src/render/markdown.ts';
import { ansiPalette } from '../../src/render/palette.ts';
import { activeIn, type MarkdownNode, nodesIn, parseMarkdown } from '../support/github-markdown.ts';
import { hold, timesOf } from '../support/hold.ts';
import { commandsIn, likeCommands } from '../support/runner-commands.ts';
import { hostileText, UNSEEN, withoutColours } from './hostile.ts';

const AT_ONCE = 100;
const ROUNDS = timesOf(200, 1_000);

/** A hundred texts at a time, two hundred times, and more often for the proof. */
const each = async (place: string, judge: (texts: readonly string[]) => void): Promise<void> => {
  const texts = fc.array(hostileText, { minLength: AT_ONCE, maxLength: AT_ONCE });
  await hold(texts, { name: `hostile texts in ${place}`, times: ROUNDS, each: AT_ONCE, judge });
};

describe(`${(AT_ONCE * ROUNDS).toLocaleString('en')} texts`, { timeout: 900_000 }, () => {
  it('in a log, plain and coloured, are no command, move no cursor and hide nothing', async () => {
    await each('a log', (texts) => {
      const log = paint(
        texts.map((text, i) => (i % 2 === 0 ? [text] : [text.slice(0, 2), styled('red', text.slice(2))])),
        ansiPalette,
      );
      expect(commandsIn(log)).toEqual([]);
      expect(commandsIn(withoutColours(log))).toEqual([]);
      expect(likeCommands(withoutColours(log))).toEqual([]);
      const lines = withoutColours(log).split('\n');
      expect(lines).toHaveLength(texts.length + 1);
      expect(lines.filter((line) => UNSEEN.test(line))).toEqual([]);
    });
  });

  it('in JSON that a job prints are no command, and read back as they were', async () => {
    await each('JSON', (texts) => {
      const json = renderJson(texts);
      expect(commandsIn(json)).toEqual([]);
      expect(likeCommands(json)).toEqual([]);
      expect(json.split('\n').filter((line) => UNSEEN.test(line))).toEqual([]);
      expect(JSON.parse(json)).toEqual(texts);
    });
  });

  it('in annotations are what the runner shows, and make no command of their own', async () => {
    await each('annotations', (texts) => {
      const annotations = texts.map(
        (text, i): Annotation => ({
          level: i % 2 === 0 ? 'error' : 'warning',
          place: { file: text, line: i + 1 },
          title: text.slice(0, 100),
          message: text,
        }),
      );
      const commands = commandsIn(renderAnnotations(annotations));
      expect(commands.map(({ name, properties }) => [name, properties.line])).toEqual(
        annotations.map(({ level }, i) => [level, String(i + 1)]),
      );
      expect(commands.map(({ data }) => data)).toEqual(texts.map(shownInLog));
      expect(commands.map(({ properties }) => properties.file)).toEqual(texts.map(shownInLog));
    });
  });

  it('in Markdown are code and nothing else, one span each, wherever they stand', async () => {
    await each('Markdown', (texts) => {
      const pairs = texts.flatMap((text, i) => (i % 2 === 0 ? [[code(text), code(texts[i + 1] ?? '')]] : []));
      // Every text in a table, which is where they stand; some elsewhere, which takes the parser long.
      const listed = texts.slice(8, 14);
      const text = finished([
        ...texts.slice(0, 4).map((one) => md`## ${code(one)}`),
        table([md`A`, md`B`], pairs),
        list(listed.map(code)),
        ...texts.slice(4, 6).map((one) => md`> **Note:** ${code(one)} ${code(one)}`),
      ]);
      const parsed = parseMarkdown(text);
      expect(activeIn(parsed)).toEqual([]);
      expect(likeCommands(text)).toEqual([]);
      const nodes = [...nodesIn(parsed)];
      const rows = nodes.filter(({ type }) => type === 'tableRow').slice(1);
      const shown = (node: MarkdownNode): readonly string[] =>
        [...nodesIn(node)].flatMap(({ type, value = '' }) => (type === 'inlineCode' ? [value] : []));
      expect(rows.map(({ children = [] }) => children.map(shown))).toEqual(
        pairs.map((_, i) => texts.slice(2 * i, 2 * i + 2).map((one) => spansOf(inCell(one)))),
      );
      const items = nodes.filter(({ type }) => type === 'listItem');
      expect(items.map(shown)).toEqual(listed.map(spansOf));
    });
  });

  it('in a CSV file are no formula, whatever sign its reader takes to part cells', async () => {
    await each('CSV', (texts) => {
      const file = texts.map((text, i) => `${csvCell(text)},${csvCell(texts[i + 1] ?? '')}`).join('\r\n');
      for (const separator of [',', ';', '\t', '|']) {
        const cells = file.split('\r\n').flatMap((line) => cellsOf(line, separator));
        expect(cells.filter(isFormula)).toEqual([]);
        if (separator === ',') expect(cells).toHaveLength(2 * texts.length);
      }
    });
  });

  it('in SARIF hold no link, no placeholder and nothing unseen', async () => {
    await each('SARIF', (texts) => {
      for (const text of texts.map(sarifSafe)) {
        expect(text).not.toMatch(UNSEEN);
        expect(text.replace(/\\[\\[\]]/g, '')).not.toMatch(/[[\]\\]/);
        expect(text.replace(/\{\{\d+\}\}/g, '')).not.toMatch(/\{\d+\}/);
      }
    });
  });
});

describe('the readers that judge here', () => {
  it.each([
    ['a command', '::error file=a%2Cb,line=3::x%0Ay', [{ name: 'error', properties: { file: 'a,b', line: '3' }, data: 'x\ny' }]],
    ['one after space of any kind', '\u2003 ::debug::x', [{ name: 'debug', properties: {}, data: 'x' }]],
    ['the older form within a line', 'a ##[error a=b;c=d]x', [{ name: 'error', properties: { a: 'b', c: 'd' }, data: 'x' }]],
    ['a command behind a character that does not count', ':\u0640:::error::x', []],
    ['no command of an unknown name', '::eror::x', []],
    ['no command that is not ended', '::error', []],
    ['a command on its own line', 'a\r::add-mask::b', [{ name: 'add-mask', properties: {}, data: 'b' }]],
  ])('see %s', (_, log, commands) => expect(commandsIn(log)).toEqual(commands));

  it.each([
    '@a',
    'see #12',
    'GH-1',
    'a/b#1',
    'see 4d2e1b0c',
    'http://a.example',
    'www.a.example',
    'a@b.example',
    '<b>',
    '![a](b)',
    '[a](b)',
    '~~a~~',
    ':tada:',
    '<!-- a -->',
    '- [ ] a',
    '[^1]\n\n[^1]: a',
    '$`a`$',
    '<https://a.example>',
    '---',
    '<details open>',
  ])('see %s', (markdown) => expect(activeIn(markdown)).not.toEqual([]));

  it.each([
    '`@a #1 http://a.example`',
    '**a** _b_',
    '| a |\n| - |\n| `<b>` |',
    '<details><summary>▼ NARROW: 1,204 embeds</summary>',
  ])('see nothing in %s', (markdown) => expect(activeIn(markdown)).toEqual([]));

  it.each(['=1', '  +1', '\uff1d1', '@a', '\u22121'])('see the formula %s', (cell) => expect(isFormula(cell)).toBe(true));
  it.each(["'=1", 'a=1', '', '1'])('see no formula in %s', (cell) => expect(isFormula(cell)).toBe(false));
  it('split a line as a spreadsheet does', () => {
    expect(cellsOf('"a","b;=1"', ',')).toEqual(['a', 'b;=1']);
    expect(cellsOf('"a","b;=1"', ';')).toEqual(['a,"b', '=1"']);
    expect(cellsOf('"a"""', ',')).toEqual(['a"']);
  });
});

// ── What is expected, said another way than the encoders say it ─────────────────────────────────────────────────

const unformed = (text: string): string => text.replace(/#(#(?:vso)?\[)/gi, (_, rest: string) => `#\\u{23}${rest.slice(1)}`);

const shownInLog = (text: string): string => unformed(terminalSafe(text));

/** What a code span shows of a text; nothing where the text is blank, which is said in words. */
function spansOf(text: string): readonly string[] {
  const shown = [...terminalSafe(text)];
  const cut = shown.length > 200 ? `… (${shown.length - 200} more characters)` : '';
  const content = `${shown.slice(0, 200).join('')}${cut}`;
  return content.trim() === '' ? [] : [unformed(content)];
}

/** In a table, a backslash before a pipe is shown by its number. */
const inCell = (text: string): string => terminalSafe(text).replace(/\\+(?=\|)/g, (run) => `${run.slice(1)}\\u{5c}`);

/** A line of CSV as spreadsheets part it: quotes count at the start of a cell only, and what follows them is taken as it is. */
function cellsOf(line: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    let cell = '';
    if (line[at] === '"') {
      for (at += 1; at < line.length && !(line[at] === '"' && line[at + 1] !== '"'); at++) {
        if (line[at] === '"') at++;
        cell += line[at];
      }
      at++;
    }
    const end = line.indexOf(separator, at);
    cell += line.slice(at, end < 0 ? line.length : end);
    cells.push(cell);
    at = end < 0 ? line.length + 1 : end + 1;
  }
  return cells;
}

/** After what a spreadsheet skips, in any width: the superset of what any is known to run. */
const isFormula = (cell: string): boolean => /^[\s"]*[=+@\u2212-]/u.test(cell.normalize('NFKC'));

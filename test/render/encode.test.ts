// holds: O1 O4 O8

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSafe, markdownCell, markdownSafe, runnerSafe, terminalSafe } from '../../src/render/encode.ts';
import { paint, styled } from '../../src/render/lines.ts';
import { codeBlock } from '../../src/render/markdown.ts';
import { ansiPalette, plainPalette } from '../../src/render/palette.ts';
import { cellsOf, codeSpansOf, hostileText, runnerCommands, UNSEEN, withoutColours } from './hostile.ts';
import { markingPalette } from './plans.ts';

describe('terminalSafe shows what cannot be seen', () => {
  it.each([
    ['plain text, accents and other scripts pass', 'Umsätze 売上 ₿ 🙂', 'Umsätze 売上 ₿ 🙂'],
    ['a line feed', 'a\nb', 'a\\u{a}b'],
    ['a carriage return, which overwrites the line', 'a\rb', 'a\\u{d}b'],
    ['an escape sequence', '\u001b[2J', '\\u{1b}[2J'],
    ['a C1 control', '\u009b2J', '\\u{9b}2J'],
    ['a backspace', 'a\bb', 'a\\u{8}b'],
    ['a bidi override', 'a\u202eb', 'a\\u{202e}b'],
    ['a zero-width space', 'a\u200bb', 'a\\u{200b}b'],
    ['an invisible filler', 'a\u3164b', 'a\\u{3164}b'],
    ['a tag character beyond the first plane', 'a\u{e0041}b', 'a\\u{e0041}b'],
    ['an annotation mark, which is not ignorable', 'a\ufff9b', 'a\\u{fff9}b'],
    ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
    ['a lone surrogate', 'a\ud800b', 'a\\u{d800}b'],
  ])('%s', (_, text, shown) => expect(terminalSafe(text)).toBe(shown));
});

describe('runnerSafe breaks what a runner would obey', () => {
  it.each([
    ['a command', '::error::x', '\\u{3a}:error::x'],
    ['a command after spaces of two kinds', ' \u00a0::x', ' \u00a0\\u{3a}:x'],
    ['two colons further on are text', 'a ::b', 'a ::b'],
    ['the older form, anywhere', 'a ##[error]b', 'a #\\u{23}[error]b'],
    ['the form of another runner', '##vso[task]', '#\\u{23}vso[task]'],
    ['a heading sign is text', '## a [b]', '## a [b]'],
  ])('%s', (_, line, safe) => expect(runnerSafe(line)).toBe(safe));
});

describe('painted lines, whatever they are made of', () => {
  it.each([
    ['plain', plainPalette],
    ['coloured', ansiPalette],
  ])('hold one line each, nothing unseen and no command: %s', (_, palette) => {
    fc.assert(
      fc.property(fc.array(fc.array(hostileText, { maxLength: 3 }), { maxLength: 3 }), (lines) => {
        const spans = lines.map((line) => line.map((text, i) => (i % 2 === 0 ? text : styled('red', text))));
        const text = withoutColours(paint(spans, palette));
        const shown = text.split('\n');
        expect(shown).toHaveLength(lines.length + 1);
        expect(shown.filter((line) => UNSEEN.test(line))).toEqual([]);
        expect(runnerCommands(text)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('are coloured after they are encoded', () => {
    expect(paint([['a\n', styled('red', '\u001b[0m')]], markingPalette)).toBe('a\\u{a}<red>\\u{1b}[0m</red>\n');
  });

  it('break a command that comes together from harmless pieces', () => {
    const lines = [
      [':', styled('red', ':x')],
      ['a#', styled('red', '#[b')],
    ];
    for (const palette of [plainPalette, markingPalette]) expect(paint(lines, palette)).toBe('\\u{3a}:x\na#\\u{23}[b\n');
  });
});

describe('jsonSafe', () => {
  it('changes the text and not the value, and leaves no command and nothing unseen', () => {
    fc.assert(
      fc.property(fc.dictionary(hostileText, fc.array(hostileText)), (value) => {
        const text = jsonSafe(JSON.stringify(value, null, 2));
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(runnerCommands(text)).toEqual([]);
        expect(text.split('\n').filter((line) => UNSEEN.test(line))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('markdownSafe', () => {
  it('is one code span that holds the text, cut after 200 characters and saying so', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { spans, outside } = codeSpansOf(markdownSafe(text));
        const shown = [...terminalSafe(text)];
        const start = shown.slice(0, 200).join('');
        const content = shown.length > 200 ? `${start}… (${shown.length - 200} more characters)` : start;
        const blank = content.trim() === '';
        expect(outside).toBe(blank ? '(blank)' : '\u25a1');
        expect(spans).toEqual(blank ? [] : [content]);
      }),
      { numRuns: 500 },
    );
  });

  it('counts what it cuts', () => expect(markdownSafe('x'.repeat(203))).toBe(`\`${'x'.repeat(200)}… (3 more characters)\``));

  it('stays one cell and one code span in a table', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (left, right) => {
        const cells = cellsOf(`| ${markdownCell(markdownSafe(left))} | ${markdownCell(markdownSafe(right))} |`);
        expect(cells.map((cell) => codeSpansOf(cell).outside)).toEqual(
          [left, right].map((text) => (terminalSafe(text).trim() === '' ? '(blank)' : '\u25a1')),
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a pipe', 'Sales | EMEA', 'Sales | EMEA'],
    ['a backslash before a pipe, which would undo its escape', 'a\\|b', 'a\\u{5c}|b'],
    ['several of them', 'a\\\\|b', 'a\\\\u{5c}|b'],
    ['a backslash elsewhere', 'a\\b', 'a\\b'],
  ])('shows %s in a table', (_, text, shown) => {
    const [cell = ''] = cellsOf(`| ${markdownCell(markdownSafe(text))} |`);
    expect(codeSpansOf(cell).spans).toEqual([shown]);
  });
});

describe('codeBlock', () => {
  it('has three backticks as a rule', () => expect(codeBlock('a')).toBe('```text\na\n```\n'));

  it('has a fence that nothing inside can close', () => {
    fc.assert(
      fc.property(fc.array(hostileText), (lines) => {
        const inner = paint(
          lines.map((line) => [line]),
          plainPalette,
        );
        const [opening = '', ...rest] = codeBlock(inner).split('\n');
        const fence = opening.replace('text', '');
        const closing = rest.findIndex((line) => /^ {0,3}`+ *$/.test(line) && line.trim().length >= fence.length);
        expect(closing).toBe(rest.length - 2);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { renderError, renderIssues } from '../../src/render/issues-text.ts';
import { look, markingPalette } from './plans.ts';

describe('the text of issues', () => {
  it('says where, what and what to write instead, and counts', () => {
    const place = { file: 'embeds.yaml', line: 12, column: 7 };
    const frame = '11 | tier: basic\n12 |   isAllowAipilot: true\n   |   ^';
    const text = renderIssues(
      [
        {
          severity: 'error',
          code: 'OLD_SPELLING',
          message: 'isAllowAipilot is an old spelling',
          hint: 'Write isAllowAiPilot.',
          ...place,
          frame,
        },
        { severity: 'warning', code: 'NAME_DIFFERS', message: 'the live name\nis another' },
      ],
      look,
    );
    expect(text).toMatchInlineSnapshot(`
      "embeds.yaml:12:7  error  OLD_SPELLING  isAllowAipilot is an old spelling
          11 | tier: basic
          12 |   isAllowAipilot: true
             |   ^
          hint: Write isAllowAiPilot.

      warning  NAME_DIFFERS  the live name\\u{a}is another

      1 error · 1 warning
      "
    `);
  });

  it('prints the counts also at zero', () => expect(renderIssues([], look)).toBe('0 errors · 0 warnings\n'));

  it('encodes each line of a frame alone', () => {
    const text = renderIssues([{ severity: 'error', code: 'X', message: 'm', frame: '::a\r\n\u001b[2J' }], look);
    expect(text).toBe('error  X  m\n    \\u{3a}:a\\u{d}\n    \\u{1b}[2J\n\n1 error · 0 warnings\n');
  });
});

describe('the text of an error', () => {
  it.each([
    ['with a hint', 'Set it.', '<red>error</red>  TOKEN_MISSING  no token\\u{a}\n<cyan>    hint: Set it.</cyan>\n'],
    ['without one', undefined, '<red>error</red>  TOKEN_MISSING  no token\\u{a}\n'],
  ])('%s', (_, hint, text) => {
    expect(renderError({ code: 'TOKEN_MISSING', message: 'no token\n', hint }, { ...look, palette: markingPalette })).toBe(text);
  });
});

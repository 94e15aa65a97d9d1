// How large, long and deep a text may be before anybody asks what it says, and what it costs to find out.
// holds: Y7

import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/manifest/limits.ts';
import { briefs, HEAD, issuesOf } from './parsing.ts';

describe('limits', () => {
  const padded = (bytes: number, filler: string) => {
    const line = `# ${filler.repeat(1000)}\n`;
    const lineBytes = Buffer.byteLength(line);
    const body = HEAD + line.repeat(Math.floor((bytes - HEAD.length - 2) / lineBytes));
    return `${body}#${' '.repeat(bytes - Buffer.byteLength(body) - 1)}`;
  };

  it.each([
    [LIMITS.file - 1, []],
    [LIMITS.file, []],
    [LIMITS.file + 1, ['FILE_TOO_LARGE']],
  ])('a file of %d bytes', (bytes, expected) => {
    const text = padded(bytes, 'xé€😀');
    expect(Buffer.byteLength(text)).toBe(bytes);
    expect(briefs(text)).toEqual(expected);
  });

  it.each([
    [LIMITS.line - 1, []],
    [LIMITS.line, []],
    [LIMITS.line + 1, ['LINE_TOO_LONG 3:1']],
  ])('a line of %d bytes', (bytes, expected) => {
    for (const filler of ['x', 'é', '€', '😀']) {
      const size = Buffer.byteLength(filler);
      const text = filler.repeat(Math.floor((bytes - 2) / size));
      const line = `# ${text}${'x'.repeat(bytes - 2 - Buffer.byteLength(text))}`;
      for (const end of ['\n', '\r\n', '']) expect(briefs(`${HEAD}${line}${end}`)).toEqual(expected);
    }
  });

  const nested = (levels: number, open: string, close: string) =>
    `${HEAD}x: ${open.repeat(levels - 1)}${close.repeat(levels - 1)}\n`;
  const block = (levels: number) =>
    `${HEAD}${Array.from({ length: levels - 1 }, (_, i) => `${' '.repeat(i)}x:\n`).join('')}${' '.repeat(levels)}x: 1\n`;

  it.each([
    [LIMITS.levels - 1, false],
    [LIMITS.levels, false],
    [LIMITS.levels + 1, true],
  ])('%d levels', (levels, refused) => {
    for (const text of [nested(levels, '[', ']'), nested(levels, '{x: ', '}').replace('{x: }', '{}'), block(levels)]) {
      expect(
        briefs(text).some((issue) => issue.startsWith('NESTED_TOO_DEEPLY')),
        text,
      ).toBe(refused);
    }
  });

  it('128 MiB in all files together', () => {
    const file = '#'.repeat(60_000).concat('\n').repeat(279);
    const count = Math.floor(LIMITS.total / file.length);
    const files = Object.fromEntries(Array.from({ length: count + 1 }, (_, i) => [`${String(i).padStart(2, '0')}.yaml`, file]));
    expect(briefs(files)).toEqual([`TOTAL_TOO_LARGE 0${count}.yaml`]);
  });

  it.each([
    ['a million open brackets', '['.repeat(1_000_000), 'LINE_TOO_LONG'],
    ['a million open brackets on lines of their own', '[\n'.repeat(1_000_000), 'NESTED_TOO_DEEPLY'],
    ['many dashes', '- '.repeat(30_000), 'NESTED_TOO_DEEPLY'],
    ['nesting by indentation', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''), 'NESTED_TOO_DEEPLY'],
    ['a million NULs', '\0'.repeat(1_000_000), 'LINE_TOO_LONG'],
  ])('%s cost next to nothing', (_, text, code) => {
    const start = performance.now();
    expect(issuesOf(text)[0]?.code).toBe(code);
    expect(performance.now() - start).toBeLessThan(1500);
  });

  it('forty thousand keys are read in linear time, and equal ones found', () => {
    const text = `${HEAD}embeds:\n${Array.from({ length: 40_000 }, (_, i) => `  e${i}: {}\n`).join('')}  e7: {}\n`;
    expect(briefs(text)).toEqual(['DUPLICATE_KEY 40004:3']);
  });
});

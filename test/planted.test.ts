// The table of planted bugs against the sources: it must not rot. That each bug is caught takes longer, and is what
// "npm run planted" shows.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUGS } from './planted/bugs.ts';

const occurrences = (text: string, part: string): number => text.split(part).length - 1;

describe('the planted bugs', () => {
  it.each(BUGS)('a program that $name: the place to plant it is there, once', ({ file, find, replace, caughtBy }) => {
    expect(occurrences(readFileSync(file, 'utf8'), find)).toBe(1);
    expect(replace).not.toBe(find);
    expect(existsSync(caughtBy), caughtBy).toBe(true);
  });

  it('are many, and each has a name of its own', () => {
    expect(BUGS.length).toBeGreaterThanOrEqual(50);
    expect(new Set(BUGS.map(({ name }) => name)).size).toBe(BUGS.length);
  });
});

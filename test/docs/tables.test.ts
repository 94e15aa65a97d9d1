// Tables in the pages are those of the source. After a change there, renew them with: npx vitest run test/docs -u

import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGES } from './pages.ts';
import { namesIn, renewed, TABLES } from './tables.ts';

const pages = PAGES.filter(({ text }) => namesIn(text).length > 0);

describe('generated tables', () => {
  it.each(pages.map(({ path, text }) => [path, text] as const))('%s is fresh', async (path, text) => {
    await expect(renewed(text)).toMatchFileSnapshot(resolve(path));
  });

  it('all stand in some page', () => {
    expect(pages.flatMap(({ text }) => namesIn(text)).sort()).toEqual([...TABLES.keys()].sort());
  });

  it('are never taken from a page that names none', () => {
    expect(() => renewed('<!-- generated: nothing -->\n<!-- end -->')).toThrow('there is no table "nothing"');
  });
});

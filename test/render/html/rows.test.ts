// The part of the pages' script that decides what is shown: the same file runs in the browser.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFaceBook } from '../../../src/render/html/faces.ts';
import {
  type Face,
  type Filter,
  matching,
  partsOf,
  searchTexts,
  sortedBy,
  type TableData,
} from '../../../src/render/html/rows.ts';

const ALL: Filter = { query: '', marks: 0, shown: new Map() };

function tableOf(
  rows: readonly { readonly cells: readonly Face[]; readonly marks?: number; readonly facts?: readonly Face[] }[],
): TableData {
  const book = createFaceBook();
  const made = rows.map(({ cells, marks = 0, facts = [] }) => ({
    cells: cells.map(book.add),
    marks,
    facts: facts.map(book.add),
    details: [],
  }));
  return {
    faces: book.all(),
    columns: [
      { title: 'Embed', width: 'name', sort: 'text' },
      { title: 'Exposure', width: 'short', sort: 'number' },
      { title: 'AI pilot', width: 'flag', sort: 'kind' },
    ],
    rows: made,
    facts: ['Id'],
    details: [],
  };
}

const table = tableOf([
  { cells: [['Sales 10', 'plain', 'embed_a'], '8', ['on', 'on']], marks: 1, facts: ['orders by Customer'] },
  { cells: [['sales 9', 'plain', 'embed_b'], '28', ['off', 'off']], marks: 3 },
  { cells: ['Finance', '8', ['', 'untold']], marks: 2 },
  { cells: [['Ops', 'plain', 'embed_c'], '0', ['on', 'wider']] },
  { cells: [['Q1', 'plain', 'embed_d'], '–', ['off', 'outside']] },
]);
const texts = searchTexts(table);
const order = table.rows.map((_, i) => i);
const face = (row: number, column: number): number => table.rows[row]?.cells[column] ?? -1;

describe('matching', () => {
  it.each<[string, Partial<Filter>, readonly number[]]>([
    ['nothing asked shows all', {}, [0, 1, 2, 3, 4]],
    ['a word matches in any case', { query: 'SALES' }, [0, 1]],
    ['all words must match, in any order', { query: ' embed_b  sales ' }, [1]],
    ['the second line of a cell is searched', { query: 'embed_c' }, [3]],
    ['what is folded away is searched', { query: 'customer' }, [0]],
    ['a word that is nowhere matches nothing', { query: 'nowhere' }, []],
    ['a mark', { marks: 1 }, [0, 1]],
    ['two marks are both needed', { marks: 3 }, [1]],
    ['a column that shows a face', { shown: new Map([[1, face(0, 1)]]) }, [0, 2]],
    ['a setting that is open, also where it is wider than its tier, and not where it is off or not told', { open: 2 }, [0, 3]],
    ['a filter of everything at once', { query: 'sales', marks: 1, open: 2, shown: new Map([[1, face(0, 1)]]) }, [0]],
  ])('%s', (_, filter, rows) => {
    expect(matching(table, texts, order, { ...ALL, ...filter })).toEqual(rows);
  });

  it('keeps the order that it is given', () => {
    expect(matching(table, texts, [4, 1, 0], { ...ALL, marks: 1 })).toEqual([1, 0]);
  });

  it('takes a value that was switched on outside for open', () => {
    const moved = tableOf([{ cells: ['a', '1', ['on', 'outside']] }, { cells: ['b', '1', ['off', 'outside']] }]);
    expect(matching(moved, searchTexts(moved), [0, 1], { ...ALL, open: 2 })).toEqual([0]);
  });
});

describe('sortedBy', () => {
  it.each<[string, number, boolean, readonly number[]]>([
    ['text by its numbers, without regard to case', 0, false, [2, 3, 4, 1, 0]],
    ['text downwards', 0, true, [0, 1, 4, 3, 2]],
    ['numbers, those alike in their order, and what is empty last', 1, false, [3, 0, 2, 1, 4]],
    ['numbers downwards, and what is empty still last', 1, true, [1, 0, 2, 3, 4]],
    ['settings by what asks for attention; not told is last', 2, false, [4, 3, 0, 1, 2]],
  ])('sorts %s', (_, column, descending, rows) => {
    expect(sortedBy(table, column, descending)).toEqual(rows);
  });

  it('never loses a row and never invents one', () => {
    const anyTable = fc.array(
      fc.tuple(fc.string(), fc.integer().map(String), fc.constantFrom<Face>(['on', 'on'], ['', 'untold'])),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(anyTable, fc.nat(2), fc.boolean(), (cells, column, descending) => {
        const data = tableOf(cells.map((row) => ({ cells: row })));
        expect([...sortedBy(data, column, descending)].sort((a, b) => a - b)).toEqual(data.rows.map((_, i) => i));
      }),
    );
  });
});

describe('faces', () => {
  it('share a place where they are equal, and only there', () => {
    const book = createFaceBook();
    const places = ['x', ['x', 'on'], '["x","on"]', ['x', 'on', ''], 'x', ['x', 'on']].map((one) => book.add(one as Face));
    expect(places).toEqual([1, 2, 3, 4, 1, 2]);
    expect(book.add('')).toBe(0);
  });

  it('show what cannot be seen', () => {
    const book = createFaceBook();
    book.add(['a\u202eb', 'on', 'c\u0000']);
    expect(book.all()[1]).toEqual(['a\\u{202e}b', 'on', 'c\\u{0}']);
  });

  it.each<[Face, string, string]>([
    ['text', '', ''],
    [['on', 'wider'], '▲', 'wider than its tier'],
    [['', 'untold'], '?', 'not told'],
    [['widen', 'widen'], '▲', ''],
  ])('%j has the sign %j and says %j', (one, sign, spoken) => {
    expect(partsOf(one)).toMatchObject({ sign, spoken });
  });
});

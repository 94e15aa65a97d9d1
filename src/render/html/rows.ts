// The rows of a large table as data; which of them match a filter, and in which order, out. Pure and without imports that
// cost anything, because the page in the browser runs this same file.

import type { Direction } from '../../types.ts';

/** How a cell is drawn. In the order in which a column of settings sorts: what asks for attention first. */
const KINDS = [
  'gap',
  'tenancy',
  'outside',
  'wider',
  'widen',
  'on',
  'narrow',
  'neutral',
  'warn',
  'good',
  'off',
  'untold',
  'dim',
  'plain',
] as const;

export type Kind = (typeof KINDS)[number];

/** What a cell shows, already encoded for showing: a text, its kind, and a second line. Bare where it is plain. */
export type Face = string | readonly [text: string, kind: Kind, below?: string];

export interface Column {
  readonly title: string;
  readonly width: 'name' | 'flag' | 'short' | 'text' | 'wide';
  /** `kind` sorts by what asks for attention, then by text. */
  readonly sort: 'text' | 'number' | 'kind';
}

/** Numbers in a row are places in `faces`; 0 is the empty face. */
export interface Row {
  /** One for each column; the first is the name of the row. */
  readonly cells: readonly number[];
  /** A sum of powers of two; what each means is for whoever made the table. */
  readonly marks: number;
  /** One for each title of `facts`. */
  readonly facts: readonly number[];
  /** Line by line, one for each title of `details`. */
  readonly details: readonly number[];
}

export interface TableData {
  readonly faces: readonly Face[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly facts: readonly string[];
  readonly details: readonly string[];
}

export interface Filter {
  /** Words that must all occur in a row, in any case and order. */
  readonly query: string;
  /** Rows must have all of these marks; 0 for any. */
  readonly marks: number;
  /** Faces that columns must show, by column. */
  readonly shown: ReadonlyMap<number, number>;
  /** A column whose setting must be open. */
  readonly open?: number;
}

/** A sign for each kind that needs one without colour, and the word that a screen reader says for it. */
const SIGNS: { readonly [K in Kind]?: readonly [sign: string, spoken: string] } = {
  gap: ['✕', 'gap'],
  tenancy: ['◆', 'tenancy'],
  outside: ['≠', 'changed outside'],
  wider: ['▲', 'wider than its tier'],
  widen: ['▲', 'widen'],
  narrow: ['▼', 'narrow'],
  neutral: ['·', 'neutral'],
  untold: ['?', 'not told'],
} satisfies { readonly [K in Direction]?: readonly [string, string] } & { readonly [K in Kind]?: readonly [string, string] };

export interface FaceParts {
  readonly text: string;
  readonly kind: Kind;
  readonly below: string;
  readonly sign: string;
  /** Empty where the text says it already. */
  readonly spoken: string;
}

export function partsOf(face: Face): FaceParts {
  const [text, kind, below = ''] = typeof face === 'string' ? ([face, 'plain'] as const) : face;
  const [sign, spoken] = SIGNS[kind] ?? ['', ''];
  return { text, kind, below, sign, spoken: text === spoken ? '' : spoken };
}

/** Of each row, in lower case, all that a search looks in. */
export function searchTexts({ faces, rows }: TableData): readonly string[] {
  const lower = faces.map((face) => {
    const { text, below } = partsOf(face);
    return `${text}\n${below}`.toLowerCase();
  });
  return rows.map(({ cells, facts }) => [...cells, ...facts].map((face) => lower[face] ?? '').join('\n'));
}

/** The rows of `order` that match, in that order. */
export function matching(data: TableData, texts: readonly string[], order: readonly number[], filter: Filter): readonly number[] {
  const words = filter.query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const shown = [...filter.shown];
  return order.filter((index) => {
    const row = data.rows[index];
    if (row === undefined || (row.marks & filter.marks) !== filter.marks) return false;
    if (shown.some(([column, face]) => row.cells[column] !== face)) return false;
    if (filter.open !== undefined && !isOpen(data.faces[row.cells[filter.open] ?? 0])) return false;
    const text = texts[index] ?? '';
    return words.every((word) => text.includes(word));
  });
}

const OPEN: ReadonlySet<Kind> = new Set<Kind>(['on', 'wider', 'gap']);

function isOpen(face: Face | undefined): boolean {
  if (face === undefined) return false;
  const { kind, text } = partsOf(face);
  return OPEN.has(kind) || (kind === 'outside' && text === 'on');
}

/** All rows by one column. What is empty comes last both ways; rows that are alike keep the order of the table. */
export function sortedBy({ faces, columns, rows }: TableData, column: number, descending: boolean): readonly number[] {
  const sort = columns[column]?.sort ?? 'text';
  const faceOf = (index: number): number => rows[index]?.cells[column] ?? 0;
  const all = rows.map((_, index) => index);
  const ranks = rankOf([...new Set(all.map(faceOf))], faces, sort);
  const rank = (index: number): number => ranks.get(faceOf(index)) ?? Number.POSITIVE_INFINITY;
  const sign = descending ? -1 : 1;
  return all.sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    if (x === y) return a - b;
    if (x === Number.POSITIVE_INFINITY) return 1;
    if (y === Number.POSITIVE_INFINITY) return -1;
    return sign * (x - y);
  });
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The place of each face among those of its column; faces that compare equal share one. Empty ones have none. */
function rankOf(used: readonly number[], faces: readonly Face[], sort: Column['sort']): ReadonlyMap<number, number> {
  const keyed = used
    .map((face) => ({ face, ...partsOf(faces[face] ?? '') }))
    .filter(({ text, kind }) => kind !== 'untold' && text !== '' && text !== '–');
  const compare = (a: FaceParts, b: FaceParts): number => {
    if (sort === 'number') return Number.parseFloat(a.text) - Number.parseFloat(b.text);
    const byKind = sort === 'kind' ? KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) : 0;
    return byKind || collator.compare(a.text, b.text) || collator.compare(a.below, b.below);
  };
  keyed.sort(compare);
  const ranks = new Map<number, number>();
  let rank = 0;
  for (const [i, one] of keyed.entries()) {
    const before = keyed[i - 1];
    if (before !== undefined && compare(before, one) !== 0) rank += 1;
    ranks.set(one.face, rank);
  }
  return ranks;
}

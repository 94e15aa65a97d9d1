// The parts that every page is made of: sections, tiles, short lists, and the large table as it stands before its script runs.

import { instantText } from './cells.ts';
import { type Html, html, joined, many, NOTHING, text, when } from './html.ts';
import { type Column, type Face, partsOf, type Row, type TableData } from './rows.ts';

export interface SectionHead {
  /** Ours alone: it becomes an id. */
  readonly id: string;
  readonly title: string;
  /** Shown beside the title, such as how many there are. */
  readonly note?: Html;
}

export const section = ({ id, title, note = NOTHING }: SectionHead, body: Html): Html => html`
<section id="${text(id)}" aria-labelledby="${text(id)}-title">
<h2 id="${text(id)}-title">${text(title)} <small>${note}</small></h2>
${body}
</section>`;

/** A figure that leads to where it is explained. */
export interface Tile {
  readonly count: number;
  readonly label: string;
  readonly tone: 'plain' | 'bad' | 'warn' | 'widen' | 'narrow' | 'tenancy';
  readonly to: string;
  /** Filters the large table as well, where that is what shows them. */
  readonly mark?: number;
}

export const tiles = (all: readonly Tile[]): Html =>
  html`<ul class="tiles">${all.map(
    ({ count, label, tone, to, mark }) => html`
<li class="${text(count === 0 ? 'none' : tone)}"><a href="#${text(to)}"${when(mark !== undefined, () => html` data-mark="${text(String(mark))}"`)}>
<strong>${count}</strong> <span>${text(label)}</span></a></li>`,
  )}</ul>`;

/** A link into the large table, filtered by a mark. */
export const markLink = (mark: number, words: Html): Html =>
  html`<a href="#embeds" data-mark="${text(String(mark))}">${words}</a>`;

/** A short table; where there are no rows, the words for that. */
export function list(title: string, header: readonly string[], rows: readonly (readonly Html[])[]): Html {
  return html`<div class="list" role="region" aria-label="${text(title)}" tabindex="0"><table>
<thead><tr>${header.map((word) => html`<th scope="col">${text(word)}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table></div>`;
}

export const note = (words: Html): Html => html`<p class="note">${words}</p>`;

/** An instant that no line break parts. */
export const instant = (iso: string): Html => html`<time>${text(instantText(iso))}</time>`;

/** Sign, word and text of a face, in its colour. */
export function badge(face: Face): Html {
  const { kind } = partsOf(face);
  return html`<span class="badge ${text(kind)}">${faceHtml(face)}</span>`;
}

function faceHtml(face: Face): Html {
  const { text: words, below, sign, spoken } = partsOf(face);
  return html`${when(sign !== '', () => html`<i aria-hidden="true">${text(sign)}</i>`)}${when(
    spoken !== '',
    () => html`<span class="spoken">${text(spoken)} </span>`,
  )}${when(words !== '', () => html`<b>${text(words)}</b>`)}${when(below !== '', () => html`<small>${text(below)}</small>`)}`;
}

/** A choice that filters the large table; `name` says what a value means to the script. */
export interface Choice {
  readonly name: 'marks' | 'open' | 'column';
  readonly column?: number;
  readonly label: string;
  readonly any: string;
  readonly values: readonly { readonly value: number; readonly label: string }[];
}

const STATIC_ROWS = 50;

/** The column that the rows are delivered in the order of. */
export interface Sorted {
  readonly column: number;
  readonly order: 'ascending' | 'descending';
}

/** Everything that needs the script is hidden until it runs; without it, the first rows stand. */
export function largeTable(data: TableData, choices: readonly Choice[], sorted: Sorted): Html {
  const { columns, rows } = data;
  const first = rows.slice(0, STATIC_ROWS);
  return html`
<form id="filter" role="search" hidden>
<label class="search">Search <input type="search" name="query" placeholder="name, id, owner, table …" autocomplete="off" spellcheck="false"></label>
${choices.filter(({ values }) => values.length > 0).map(choiceHtml)}
<button type="reset">Clear</button>
</form>
<p id="status" class="note" role="status">${when(rows.length > first.length, () => html`The first ${first.length} of `)}${many(rows.length, 'row')}</p>
<div id="rows" class="scroll" role="region" aria-label="Table of embeds" tabindex="0">
<table aria-rowcount="${text(String(rows.length + 1))}">
<colgroup>${columns.map(({ width }) => html`<col class="${text(width)}">`)}</colgroup>
<thead><tr aria-rowindex="1">${columns.map((column, i) => headHtml(column, i === sorted.column ? sorted.order : 'none'))}</tr></thead>
<tbody>${first.map((row, i) => rowHtml(data, row, i))}</tbody>
</table>
</div>
<dialog id="detail" aria-labelledby="detail-title"></dialog>`;
}

const headHtml = ({ title, width }: Column, order: Sorted['order'] | 'none'): Html =>
  html`<th scope="col" class="${text(width)}"${when(order !== 'none', () => html` aria-sort="${text(order)}"`)}><span>${text(title)}</span></th>`;

// Faces are encoded already; encoding them again changes nothing, since what the encoder writes is plain ASCII.
const rowHtml = ({ faces }: TableData, { cells }: Row, index: number): Html =>
  html`<tr aria-rowindex="${text(String(index + 2))}">${cells.map((place, i) => cellHtml(faces[place] ?? '', i === 0))}</tr>`;

const cellHtml = (face: Face, isName: boolean): Html =>
  isName
    ? html`<th scope="row" class="${text(partsOf(face).kind)}">${faceHtml(face)}</th>`
    : html`<td class="${text(partsOf(face).kind)}">${faceHtml(face)}</td>`;

const choiceHtml = ({ name, column, label, any, values }: Choice): Html => html`
<label>${text(label)} <select name="${text(name)}"${when(column !== undefined, () => html` data-column="${text(String(column))}"`)}>
<option value="">${text(any)}</option>${values.map(({ value, label: words }) => html`<option value="${text(String(value))}">${text(words)}</option>`)}
</select></label>`;

/** `a, b and 3 more`. */
export function some(names: readonly string[], shown: number): Html {
  const rest = names.length - Math.min(names.length, shown);
  return html`${joined(names.slice(0, shown).map(text), html`, `)}${when(rest > 0, () => html` and ${rest} more`)}`;
}

// The script of the pages: what of their large table is shown, and in which order. Text reaches the document as text alone;
// the page's policy forbids any other way.

import { matching, searchTexts, sortedBy, type TableData } from '../src/render/html/rows.ts';
import { showDetail } from './detail.ts';
import { element } from './elements.ts';
import { onlyMark, readFilter } from './filter-form.ts';
import { largeTable } from './large-table.ts';

function start(data: TableData): void {
  const form = one('#filter', HTMLFormElement);
  const status = one('#status', HTMLElement);
  const dialog = one('#detail', HTMLDialogElement);
  const heads = [...document.querySelectorAll('#rows th[scope=col]')];
  const table = largeTable(one('#rows', HTMLElement), data, (row) => showDetail(dialog, data, row));
  const texts = searchTexts(data);
  const all = data.rows.length.toLocaleString('en');
  let order: readonly number[] = data.rows.map((_, index) => index);

  function filter(): void {
    const shown = matching(data, texts, order, readFilter(form));
    status.textContent =
      shown.length === data.rows.length ? `${all} rows` : `${shown.length.toLocaleString('en')} of ${all} rows`;
    table.show(shown);
  }

  /** Numbers begin with the largest, all else with the first; a second time turns it around. */
  function sort(column: number): void {
    const before = heads[column]?.getAttribute('aria-sort');
    const descending = before == null ? data.columns[column]?.sort === 'number' : before === 'ascending';
    for (const head of heads) head.removeAttribute('aria-sort');
    heads[column]?.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    order = sortedBy(data, column, descending);
    filter();
  }

  for (const [column, head] of heads.entries()) {
    const button = element('button', { type: 'button' }, [...head.childNodes]);
    button.addEventListener('click', () => sort(column));
    head.append(button);
  }
  for (const link of document.querySelectorAll<HTMLElement>('a[data-mark]')) {
    link.addEventListener('click', () => {
      onlyMark(form, link.dataset.mark ?? '');
      filter();
    });
  }
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The event comes before the fields are empty.
  form.addEventListener('reset', () => setTimeout(filter));
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    form.querySelector('input')?.focus();
  });
  filter();
}

function one<T extends Element>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the page has no ${selector}`);
  return found;
}

const data = document.querySelector('#data')?.textContent;
// A plan without changes has no table.
if (data && document.querySelector('#rows')) start(JSON.parse(data));
performance.mark('interactive');

// A table of any length, of which only the rows in view and a few around them are in the document; empty room stands for the
// others. Tab leads to one row, arrows from there to the rest.

import type { Row, TableData } from '../src/render/html/rows.ts';
import { cell, element } from './elements.ts';

export interface LargeTable {
  /** Shows these rows, in this order, from the first. */
  show(rows: readonly number[]): void;
}

const ROWS_AROUND = 6;
/** More would be hundreds of sheets. */
const MOST_PRINTED = 1000;

export function largeTable(scroller: HTMLElement, data: TableData, open: (row: Row) => void): LargeTable {
  const body = scroller.querySelector('tbody') ?? element('tbody', {}, []);
  const [above, below] = [filler(), filler()];
  body.before(above);
  body.after(below);

  let shown: readonly number[] = [];
  /** The position that Tab leads to. */
  let active = 0;
  let drawn = '';
  let printing = false;
  // Asking the document for these would lay it out anew; they change only when somebody scrolls or the window changes.
  const view = { top: 0, height: scroller.clientHeight, row: 48 };

  function draw(): void {
    const inView = Math.ceil(view.height / view.row);
    const top = Math.min(Math.floor(view.top / view.row), shown.length - inView);
    const from = printing ? 0 : Math.max(0, top - ROWS_AROUND);
    const to = Math.min(shown.length, printing ? MOST_PRINTED : from + inView + 2 * ROWS_AROUND);
    if (drawn === `${from} ${to}`) return;
    drawn = `${from} ${to}`;
    const hadFocus = body.contains(document.activeElement);
    body.replaceChildren(...shown.slice(from, to).flatMap((index, i) => line(data.rows[index], from + i)));
    if (printing && to < shown.length) body.append(moreRows(shown.length - to));
    above.style.height = `${from * view.row}px`;
    below.style.height = printing ? '0' : `${(shown.length - to) * view.row}px`;
    if (hadFocus) (buttonAt(active) ?? scroller).focus({ preventScroll: true });
  }

  function redraw(): void {
    drawn = '';
    draw();
  }

  function line(row: Row | undefined, position: number): readonly HTMLElement[] {
    if (row === undefined) return [];
    const [name, ...others] = row.cells.map((face, column) => cell(column === 0 ? 'th' : 'td', data.faces[face] ?? ''));
    if (name === undefined) return [];
    const button = element('button', { type: 'button', 'aria-haspopup': 'dialog' }, [...name.childNodes]);
    button.tabIndex = position === active ? 0 : -1;
    button.dataset.position = String(position);
    button.addEventListener('click', () => {
      active = position;
      open(row);
    });
    name.setAttribute('scope', 'row');
    name.append(button);
    return [element('tr', { 'aria-rowindex': String(position + 2) }, [name, ...others])];
  }

  const buttonAt = (position: number): HTMLElement | null => body.querySelector(`button[data-position="${position}"]`);

  function scrollTo(top: number): void {
    if (top === view.top) return;
    scroller.scrollTop = top;
    view.top = top;
  }

  function moveTo(position: number): void {
    active = Math.max(0, Math.min(position, shown.length - 1));
    const head = scroller.querySelector('thead')?.clientHeight ?? 0;
    const top = active * view.row;
    const lowest = top - (view.height - head - view.row);
    scrollTo(Math.max(lowest, Math.min(top, view.top)));
    redraw();
    buttonAt(active)?.focus({ preventScroll: true });
  }

  function measure(): void {
    view.row = body.firstElementChild?.getBoundingClientRect().height || view.row;
    view.height = scroller.clientHeight;
    if (!printing) redraw();
  }

  function print(on: boolean): void {
    printing = on;
    redraw();
  }

  const scrolled = (): void => {
    view.top = scroller.scrollTop;
    draw();
  };
  scroller.addEventListener('scroll', scrolled, { passive: true });
  body.addEventListener('keydown', (event) => {
    const page = Math.max(1, Math.floor(view.height / view.row) - 2);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -active,
      End: shown.length,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    moveTo(active + step);
  });
  window.addEventListener('beforeprint', () => print(true));
  window.addEventListener('afterprint', () => print(false));
  matchMedia('print').addEventListener('change', ({ matches }) => print(matches));
  new ResizeObserver(measure).observe(scroller);

  return {
    show: (rows) => {
      shown = rows;
      active = 0;
      scrollTo(0);
      redraw();
    },
  };
}

/** Room for rows that are not drawn, which nothing reads out. */
const filler = (): HTMLElement => element('tbody', { 'aria-hidden': 'true', class: 'filler' }, []);

/** Paper must not look complete where it is not. */
const moreRows = (count: number): HTMLElement =>
  element('tr', {}, [
    element('td', { colspan: '100' }, [
      `and ${count.toLocaleString('en')} more rows: filter the table to print those that matter`,
    ]),
  ]);

// One row in; everything that is known of it, shown over the page until it is closed.

import { partsOf, type Row, type TableData } from '../src/render/html/rows.ts';
import { cell, element } from './elements.ts';

export function showDetail(dialog: HTMLDialogElement, { faces, facts, details }: TableData, row: Row): void {
  const faceAt = (place: number | undefined) => faces[place ?? 0] ?? '';
  const known = facts.flatMap((title, i) => {
    const { text } = partsOf(faceAt(row.facts[i]));
    return text === '' ? [] : [element('dt', {}, [title]), element('dd', {}, [text])];
  });
  const lines = Array.from({ length: row.details.length / details.length }, (_, line) =>
    element(
      'tr',
      {},
      details.map((_, i) => cell(i === 0 ? 'th' : 'td', faceAt(row.details[line * details.length + i]))),
    ),
  );
  for (const line of lines) line.firstElementChild?.setAttribute('scope', 'row');
  const close = element('button', { type: 'button' }, ['Close']);
  close.addEventListener('click', () => dialog.close());
  dialog.replaceChildren(
    element('header', {}, [element('h2', { id: 'detail-title' }, [partsOf(faceAt(row.cells[0])).text]), close]),
    element('dl', {}, known),
    element('div', { class: 'list', role: 'region', 'aria-label': 'Settings', tabindex: '0' }, [
      element('table', {}, [
        element('thead', {}, [
          element(
            'tr',
            {},
            details.map((title) => element('th', { scope: 'col' }, [title])),
          ),
        ]),
        element('tbody', {}, lines),
      ]),
    ]),
  );
  dialog.showModal();
}

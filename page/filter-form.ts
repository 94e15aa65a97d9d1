// The form above the large table in, the filter that it stands for out.

import type { Filter } from '../src/render/html/rows.ts';

export function readFilter(form: HTMLFormElement): Filter {
  const values = new FormData(form);
  const textOf = (name: string): string => String(values.get(name) ?? '');
  const columns = [...form.querySelectorAll<HTMLSelectElement>('select[data-column]')].filter(({ value }) => value !== '');
  return {
    query: textOf('query'),
    marks: Number(textOf('marks')),
    shown: new Map(columns.map(({ dataset, value }) => [Number(dataset.column), Number(value)])),
    ...(textOf('open') !== '' && { open: Number(textOf('open')) }),
  };
}

/** Asks for one mark and nothing else; `0` asks for nothing. */
export function onlyMark(form: HTMLFormElement, mark: string): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    field.value = field.name === 'marks' && mark !== '0' ? mark : '';
  }
}

// Names, attributes and children in, elements out. The only way from a text to the document: as text.

import { type Face, partsOf } from '../src/render/html/rows.ts';

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The same markup as the page is delivered with. */
export function cell(name: 'th' | 'td', face: Face): HTMLElement {
  const { text, kind, below, sign, spoken } = partsOf(face);
  return element(name, { class: kind }, [
    ...(sign === '' ? [] : [element('i', { 'aria-hidden': 'true' }, [sign])]),
    ...(spoken === '' ? [] : [element('span', { class: 'spoken' }, [`${spoken} `])]),
    ...(text === '' ? [] : [element('b', {}, [text])]),
    ...(below === '' ? [] : [element('small', {}, [below])]),
  ]);
}

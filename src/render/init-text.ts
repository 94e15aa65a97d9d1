// What init wrote in, its text for a terminal out, with what to do next.

import { columns, type Line, type Look, paint, stacked, styled } from './lines.ts';

export interface Begun {
  readonly written: readonly { readonly path: string; readonly about: string }[];
  /** Paths that were there already. */
  readonly kept: readonly string[];
  readonly manifest: string;
  /** Whole sentences. */
  readonly remarks: readonly string[];
}

export function renderBegun({ written, kept, manifest, remarks }: Begun, { palette }: Look): string {
  const next = [
    ['embed-sync plan', 'shows nothing to do yet: the manifest says what is live'],
    ['embed-sync doctor', 'checks token, API, history and clock'],
    ['embed-sync apply', `sends what you change in ${manifest}, once you have agreed to its plan`],
  ] as const;
  return paint(
    stacked([
      [[styled('bold', 'Wrote')], ...columns(written.map(({ path, about }) => [`  ${path}`, about]))],
      kept.length === 0 ? [] : [[styled('bold', 'There already, left as it is')], ...kept.map((path): Line => [`  ${path}`])],
      remarks.map((remark): Line => [remark]),
      [[styled('bold', 'Next')], ...columns(next.map(([command, does]) => [styled('cyan', `  ${command}`), does]))],
    ]),
    palette,
  );
}

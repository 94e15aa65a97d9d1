// The documentation as data: every page, its fenced blocks with the comment that stands above each, its links, its headings.

import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';

export interface Block {
  /** What stands after the opening fence. */
  readonly language: string;
  readonly text: string;
  /** Of the opening fence; counts from 1. */
  readonly line: number;
  /** The HTML comment on the line above, such as `fragment` or `file: embeds.yaml`. */
  readonly note: string | undefined;
}

interface Link {
  readonly target: string;
  readonly line: number;
}

export interface Page {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** What a link may name after `#`. */
  readonly anchors: ReadonlySet<string>;
}

const FENCE = /^```(?<language>.*)$/;

export function parsePage(path: string, text: string): Page {
  const blocks: Block[] = [];
  const prose: string[] = [];
  let open: { readonly language: string; readonly line: number; readonly note: string | undefined } | undefined;
  let body: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const language = FENCE.exec(line)?.groups?.language;
    if (language === undefined) (open ? body : prose).push(line);
    if (language === undefined) continue;
    if (open) blocks.push({ ...open, text: body.map((one) => `${one}\n`).join('') });
    const note = /^<!-- (?<note>.+) -->$/.exec(prose.at(-1) ?? '')?.groups?.note;
    open = open ? undefined : { language, line: index + 1, note };
    body = [];
    // Keeps the numbers of lines, and parts a block from a comment above the one before it.
    prose.push('');
  }
  if (open) throw new Error(`${path}:${open.line}: a fence that is never closed`);
  return { path, text, blocks, links: linksOf(text), anchors: anchorsOf(prose) };
}

const linksOf = (text: string): readonly Link[] => {
  const withoutCode = text
    .replaceAll(/^```[\s\S]*?^```$/gm, (block) => block.replaceAll(/[^\n]/g, ''))
    .replaceAll(/`[^`\n]*`/g, '');
  return withoutCode
    .split('\n')
    .flatMap((line, index) => [...line.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => ({ target, line: index + 1 })));
};

/** As GitHub makes them. */
const anchorsOf = (prose: readonly string[]): ReadonlySet<string> =>
  new Set(
    prose
      .flatMap((line) => /^#{1,6} (?<title>.+)$/.exec(line)?.groups?.title ?? [])
      .map((title) =>
        title
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
          .replaceAll(' ', '-'),
      ),
  );

const isPage = (path: string): boolean => path.endsWith('.md');
const below = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.split(sep).join('/')}`);

export const PAGES: readonly Page[] = [...readdirSync('.'), ...below('docs')]
  .filter(isPage)
  .sort()
  .map((path) => parsePage(path, readFileSync(path, 'utf8')));

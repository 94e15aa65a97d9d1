// What is explained in, Markdown out: for a comment, or a page of one's own.

import type { ExplainedCode, ExplainedSetting, Index } from './explain-text.ts';
import { DIRECTION_LABELS } from './labels.ts';
import { code, codeBlock, finished, joined, list, type Markdown, md, table } from './markdown.ts';

/** Our own sentences, out of our own tables. */
const words = (text: string): Markdown => ({ markdown: text.replaceAll(/[<>*_`[\]|\\]/g, '\\$&') });

const heading = (name: string, about: string): Markdown => md`### ${code(name)} ${words(about)}`;

export function renderSettingMarkdown(setting: ExplainedSetting): string {
  const { name, title, about, moves, aliases, places, example, page } = setting;
  const rows = moves.map(({ to, direction, reason }) => {
    const { symbol, word } = DIRECTION_LABELS[direction];
    return [code(to), words(`${symbol} ${word}`), words(reason)];
  });
  return finished([
    heading(name, title),
    words(about),
    table([md`To`, md`Direction`, md`For viewers`], rows),
    { markdown: codeBlock(example).trimEnd() },
    list([
      ...(aliases.length === 0 ? [] : [md`Old spellings: ${joined(aliases.map(code), ', ')}`]),
      md`In a manifest: ${words(places)}`,
      md`Page: ${code(page)}`,
    ]),
  ]);
}

export const renderCodeMarkdown = ({ name, kind, means, next, exit, page }: ExplainedCode): string =>
  finished([
    heading(name, kind),
    words(means),
    md`**Next:** ${words(next)}`,
    list([...(exit === undefined ? [] : [md`Exit code: ${words(exit)}`]), md`Page: ${code(page)}`]),
  ]);

export const renderIndexMarkdown = (index: Index): string =>
  finished(
    index.flatMap(({ title, names }) => [
      md`### ${words(title)}`,
      table(
        [md`Name`, md`Means`],
        names.map(([name, about]) => [code(name), words(about)]),
      ),
    ]),
  );

// Markdown in, everything in it that GitHub would make more of than text and layout out: links, images, HTML, and what it makes of
// plain text afterwards, such as mentions and references. Parsed by a parser of GitHub's dialect that knows nothing of ours.

import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  /** Of a list item that is a task. */
  readonly checked?: boolean | null | undefined;
  readonly children?: readonly MarkdownNode[];
}

export const parseMarkdown = (text: string): MarkdownNode =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

export function* nodesIn(node: MarkdownNode): Generator<MarkdownNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesIn(child);
}

const LAYOUT = new Set([
  ...['root', 'heading', 'paragraph', 'text', 'inlineCode', 'code', 'strong', 'emphasis', 'blockquote', 'list', 'listItem'],
  ...['table', 'tableRow', 'tableCell'],
]);

/** What GitHub looks for in text that is no code. */
const REFERENCES: Readonly<Record<string, RegExp>> = {
  mention: /(?<![\w`])@[a-z\d]/i,
  reference: /(?<![&\w])#\d/,
  'reference elsewhere': /[\w.-]+\/[\w.-]+[#@][\da-f]/i,
  'older reference': /\bGH-\d/i,
  commit: /(?<![\w.])(?=[\da-f]*\d)[\da-f]{7,40}(?!\w)/i,
  address: /https?:|ftp:|www\./i,
  mail: /[\w.+-]+@[\w-]+\.\w/,
  emoji: /(?<!\w):[\w+-]+:/,
  mathematics: /\$/,
};

/** HTML that this program writes itself. */
const OWN_HTML =
  /^(?:<details><summary>[▼·\w ,:]*<\/summary>|<\/details>|<!-- embed-sync:(?:plan|drift|parts) v1 [\w=:%,-]+(?: [\w=:%,-]+)* -->)$/;

/** Of a text, or of one that is parsed already. */
export const activeIn = (markdown: string | MarkdownNode): readonly string[] =>
  [...nodesIn(typeof markdown === 'string' ? parseMarkdown(markdown) : markdown)].flatMap(activeNode);

function activeNode(node: MarkdownNode): readonly string[] {
  const { type, value = '', checked } = node;
  if (type === 'html') return OWN_HTML.test(value.trim()) ? [] : [`html: ${value}`];
  if (!LAYOUT.has(type) || typeof checked === 'boolean') return [`${type}: ${JSON.stringify(node).slice(0, 120)}`];
  if (type !== 'text') return [];
  return Object.entries(REFERENCES).flatMap(([name, form]) => (form.test(value) ? [`${name}: ${value}`] : []));
}

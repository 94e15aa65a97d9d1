// A title, a body and the data of its table in, one self-contained page out. It asks for nothing and can reach nothing: its
// policy lets exactly this style and this script through, by their digests.

import { digestOfText } from '../../canonical.ts';
import { SCRIPT, STYLE } from '../../generated/page.ts';
import { type Html, html, text } from './html.ts';
import type { TableData } from './rows.ts';

export interface Page {
  readonly title: string;
  readonly body: Html;
  readonly table: TableData;
}

export const renderDocument = ({ title, body, table }: Page): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${text(CONTENT_POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${text(title)}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
${body}
<script type="application/json" id="data">${dataBlock(table)}</script>
<script>${{ html: SCRIPT }}</script>
</body>
</html>
`.html;

const sourceOf = (content: string): string => `'sha256-${base64OfHex(digestOfText(content).replace('sha256:', ''))}'`;

const base64OfHex = (hex: string): string => btoa(hex.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16))));

/** Trusted types without a policy: not even the script itself can turn text into markup. */
const CONTENT_POLICY = [
  "default-src 'none'",
  `style-src ${sourceOf(STYLE)}`,
  `script-src ${sourceOf(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** JSON in which no character could end the block or begin a tag. */
const dataBlock = (table: TableData): Html => ({
  html: JSON.stringify(table).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ),
});

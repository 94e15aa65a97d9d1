// Text that others wrote in (names, ids, API messages, manifest lines); text that is inert in one kind of output out.
// One encoder per sink. Every string passes one before anything else is added to it, colours included.

/** Controls, format characters (bidi, zero-width), lone surrogates, line separators and all else that draws nothing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const codePointOf = (character: string): number => character.codePointAt(0) ?? 0;
const braced = (character: string): string => `\\u{${codePointOf(character).toString(16)}}`;

/** For terminals and logs: one line without a character that moves the cursor, hides or reorders; those show as `\u{…}`. */
export const terminalSafe = (text: string): string => text.replace(UNSEEN, braced);

/**
 * For a finished line of a CI log: breaks what the runner would take for a command, `::` after leading space and `##[`
 * (or `##vso[`) anywhere. Works on the line as a whole, since a command can also come together from harmless pieces.
 */
export const runnerSafe = (line: string): string => withoutOlderForm(line.replace(/^([\s\p{Zs}]*):(?=:)/u, '$1\\u{3a}'));

const withoutOlderForm = (text: string): string => text.replace(/##(?=(?:vso)?\[)/gi, '#\\u{23}');

/**
 * For the message of a workflow command of our own, which the runner reads with `%` as the mark of an escape. A line break
 * never reaches that reader: it is shown, as anything else is that cannot be seen.
 */
export const commandMessage = (text: string): string => withoutOlderForm(terminalSafe(text)).replaceAll('%', '%25');

/** For a property of a workflow command, which ends at a comma or at two colons. */
export const commandProperty = (text: string): string => commandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** For JSON text, pretty or compact: escapes inside its strings what {@link terminalSafe} and {@link runnerSafe} break. */
export const jsonSafe = (json: string): string =>
  json
    .replace(UNSEEN, (character) => (character === '\n' ? character : utf16Escapes(character)))
    .replace(/##(?=(?:vso)?\[)/gi, '#\\u0023');

const utf16Escapes = (character: string): string =>
  Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');

/**
 * For Markdown: a code span, the one place where GitHub reads no mention, reference, link, image or HTML. Its fence is
 * longer than any run of backticks inside. Text past 200 characters is counted, not shown. A table cell needs {@link markdownCell} around it.
 */
export function markdownSafe(text: string): string {
  const shown = [...terminalSafe(text)];
  const cut = shown.length > LONGEST_SPAN ? `… (${shown.length - LONGEST_SPAN} more characters)` : '';
  return codeSpan(shown.slice(0, LONGEST_SPAN).join('') + cut);
}

/**
 * For a finished table cell: escapes its pipes, which would end the cell even inside a code span. A table is cut into
 * cells before code spans are read, and there a backslash before `\|` would undo that escape, so it is shown by number.
 */
export const markdownCell = (markdown: string): string => markdown.replace(/\\(?=\|)/g, braced).replaceAll('|', '\\|');

const LONGEST_SPAN = 200;

function codeSpan(text: string): string {
  if (text.trim() === '') return '(blank)';
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  // One space at both ends is taken off again by the reader.
  const pad = /^[ `]|[ `]$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/**
 * For a cell of a CSV file: in quotes, and an apostrophe before what a spreadsheet would take for a formula. That is what
 * starts so, in ASCII or in another width, and what would start a cell for a reader that parts cells at `;` or `|`.
 */
export const csvCell = (text: string): string => `"${terminalSafe(text).replace(FORMULA, "$1'").replaceAll('"', '""')}"`;

/** After spaces and quotes, which such readers skip: `=`, `+`, `-`, `@`, and every character that stands for one of them. */
const FORMULA =
  /(^|[;|])(?=[\s\p{Zs}"']*[-=+@\u207a-\u207c\u208a-\u208c\u2212\ufb29\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20])/gu;

/** For a message in SARIF, where brackets make links and `{0}` is a placeholder; what cannot be seen shows as `U+200B`. */
export const sarifSafe = (text: string): string =>
  text
    .replace(UNSEEN, (character) => `U+${codePointOf(character).toString(16).toUpperCase().padStart(4, '0')}`)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/\{\d+\}/g, '{$&}');

/** For a value in an HTML comment: letters, digits and `_` stay, every other UTF-16 unit is `%` and four digits. Never shortened. */
export const commentKey = (text: string): string =>
  text.replace(/[^A-Za-z0-9_]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What {@link commentKey} was made of. */
export const commentKeyText = (key: string): string =>
  key.replace(/%([0-9a-f]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

/** For terminals and logs: one line without a character that moves the cursor, hides or reorders; those show as `\u{…}`. */
export declare const terminalSafe: (text: string) => string;
/**
 * For a finished line of a CI log: breaks what the runner would take for a command, `::` after leading space and `##[`
 * (or `##vso[`) anywhere. Works on the line as a whole, since a command can also come together from harmless pieces.
 */
export declare const runnerSafe: (line: string) => string;
/**
 * For the message of a workflow command of our own, which the runner reads with `%` as the mark of an escape. A line break
 * never reaches that reader: it is shown, as anything else is that cannot be seen.
 */
export declare const commandMessage: (text: string) => string;
/** For a property of a workflow command, which ends at a comma or at two colons. */
export declare const commandProperty: (text: string) => string;
/** For JSON text, pretty or compact: escapes inside its strings what {@link terminalSafe} and {@link runnerSafe} break. */
export declare const jsonSafe: (json: string) => string;
/**
 * For Markdown: a code span, the one place where GitHub reads no mention, reference, link, image or HTML. Its fence is
 * longer than any run of backticks inside. Text past 200 characters is counted, not shown. A table cell needs {@link markdownCell} around it.
 */
export declare function markdownSafe(text: string): string;
/**
 * For a finished table cell: escapes its pipes, which would end the cell even inside a code span. A table is cut into
 * cells before code spans are read, and there a backslash before `\|` would undo that escape, so it is shown by number.
 */
export declare const markdownCell: (markdown: string) => string;
/**
 * For a cell of a CSV file: in quotes, and an apostrophe before what a spreadsheet would take for a formula. That is what
 * starts so, in ASCII or in another width, and what would start a cell for a reader that parts cells at `;` or `|`.
 */
export declare const csvCell: (text: string) => string;
/** For a message in SARIF, where brackets make links and `{0}` is a placeholder; what cannot be seen shows as `U+200B`. */
export declare const sarifSafe: (text: string) => string;
/** For a value in an HTML comment: letters, digits and `_` stay, every other UTF-16 unit is `%` and four digits. Never shortened. */
export declare const commentKey: (text: string) => string;
/** What {@link commentKey} was made of. */
export declare const commentKeyText: (key: string) => string;

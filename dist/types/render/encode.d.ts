/** For terminals and logs: one line without a character that moves the cursor, hides or reorders; those show as `\u{…}`. */
export declare const terminalSafe: (text: string) => string;
/**
 * For a finished line of a CI log: breaks what the runner would take for a command, `::` after leading space and `##[`
 * (or `##vso[`) anywhere. Works on the line as a whole, since a command can also come together from harmless pieces.
 */
export declare const runnerSafe: (line: string) => string;
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

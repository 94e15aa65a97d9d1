// One text in, what is wrong with it before anybody parses it out: size, line length, characters that deceive.
// A single linear pass; it is what stands between a hostile file and the parser.

import type { Issue } from '../errors.ts';
import { errorAt, fileError, MAX_ISSUES } from './issues.ts';
import { type LinedSource, placeAt, type SourceFile } from './source.ts';
import { escapeCharacter, firstUnseenInFile } from './visible.ts';

const MIB = 1024 * 1024;

/** In bytes of UTF-8, except `levels`. */
export const LIMITS = { file: 16 * MIB, total: 128 * MIB, line: 64 * 1024, levels: 16 } as const;

export const tooLarge = (path: string): Issue =>
  fileError(path, 'FILE_TOO_LARGE', {
    message: `${path} is larger than ${LIMITS.file / MIB} MiB.`,
    hint: 'Split it: --file takes several files and whole folders.',
  });

export const totalTooLarge = (path: string): Issue =>
  fileError(path, 'TOTAL_TOO_LARGE', {
    message: `With ${path}, the manifest files are larger than ${LIMITS.total / MIB} MiB together.`,
    hint: 'Give each data app a manifest of its own.',
  });

/** The files that push the total over its limit. */
export function totalIssues(sources: readonly SourceFile[]): readonly Issue[] {
  let total = 0;
  // A code unit is at most three bytes, so mostly nothing need be measured.
  if (sources.reduce((sum, { text }) => sum + text.length * 3, 0) <= LIMITS.total) return [];
  return sources.flatMap(({ path, text }) => {
    total += utf8Length(text);
    return total > LIMITS.total ? [totalTooLarge(path)] : [];
  });
}

/** Line feeds and what shows in ASCII: nothing that could deceive, and each character a byte. */
const isPlainAscii = (text: string): boolean => !/[^\n -~]/.test(text);

/** Empty where the text is fit for the parser. */
export function textIssues(lined: LinedSource): readonly Issue[] {
  const { path, text } = lined.source;
  if (text.length <= LIMITS.file && isPlainAscii(text) && !hasLongLine(lined)) return [];
  if (text.length > LIMITS.file || utf8Length(text) > LIMITS.file) return [tooLarge(path)];
  return [...lineIssues(lined), ...characterIssues(lined)];
}

/** Longer, with its end, than a line may be without it. */
function hasLongLine({ source: { text }, starts }: LinedSource): boolean {
  let start = 0;
  for (const next of starts) {
    if (next - start > LIMITS.line) return true;
    start = next;
  }
  return text.length - start > LIMITS.line;
}

function lineIssues(lined: LinedSource): readonly Issue[] {
  const { text, path } = lined.source;
  // JSON may be indented with tabs; in YAML they are where a reader and the parser disagree about structure.
  const tabsAllowed = path.endsWith('.json');
  const issues: Issue[] = [];
  for (const [index, start] of lined.starts.entries()) {
    if (issues.length > MAX_ISSUES) break;
    const end = lined.starts[index + 1] ?? text.length;
    const tab = tabsAllowed ? -1 : tabInIndent(text, start);
    if (tab >= 0) issues.push(tabIndent(lined, tab));
    // A code unit is at most three bytes, so most lines need not be measured.
    if ((end - start) * 3 > LIMITS.line && contentBytes(text, start, end) > LIMITS.line) issues.push(lineTooLong(lined, start));
  }
  return issues;
}

/** The offset of a tab before the first visible character of a line, or -1. Blank lines may hold what they like. */
function tabInIndent(text: string, start: number): number {
  let tab = -1;
  let at = start;
  for (; text[at] === ' ' || text[at] === '\t'; at++) if (tab < 0 && text[at] === '\t') tab = at;
  const next = text[at];
  return next === undefined || next === '\n' || next === '\r' ? -1 : tab;
}

const tabIndent = (lined: LinedSource, offset: number): Issue =>
  errorAt(placeAt(lined, offset), 'TAB_INDENT', {
    message: 'This line is indented with a tab.',
    hint: 'Indent with spaces.',
  });

const contentBytes = (text: string, start: number, end: number): number =>
  utf8Length(text.slice(start, end).replace(/\r?\n$/, ''));

const lineTooLong = (lined: LinedSource, start: number): Issue =>
  errorAt(placeAt(lined, start), 'LINE_TOO_LONG', {
    message: `This line is longer than ${LIMITS.line / 1024} KiB.`,
    hint: 'Break it into several lines.',
  });

function characterIssues(lined: LinedSource): readonly Issue[] {
  const { text } = lined.source;
  const issues: Issue[] = [];
  // The byte order mark that some editors put first is the one that is harmless.
  let at = firstUnseenInFile(text, text.startsWith('\ufeff') ? 1 : 0);
  while (at >= 0 && issues.length <= MAX_ISSUES) {
    issues.push(unseenCharacter(lined, at));
    at = firstUnseenInFile(text, at + 1);
  }
  return issues;
}

function unseenCharacter(lined: LinedSource, offset: number): Issue {
  const character = escapeCharacter(String.fromCodePoint(lined.source.text.codePointAt(offset) ?? 0));
  return errorAt(placeAt(lined, offset), 'CONTROL_CHARACTER', {
    message: `The character ${character} stands here; it does not show, or changes how its neighbours show.`,
    hint: 'Delete it.',
  });
}

function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // The two halves of a surrogate pair are four bytes together.
    const half = unit >= 0xd800 && unit <= 0xdfff;
    if (unit > 0x7f) bytes += unit > 0x7ff && !half ? 2 : 1;
  }
  return bytes;
}

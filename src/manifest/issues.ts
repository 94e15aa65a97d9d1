// Makes issues at places, and prepares a list of them for the reader: by file, line and column, each with its frame.

import type { IssueCode } from '../codes/issues.ts';
import type { Issue } from '../errors.ts';
import type { Place } from '../types.ts';
import { frameAt } from './frame.ts';
import { type SourceFile, withLines } from './source.ts';

/** More would help nobody, and a hostile file could cause millions. */
export const MAX_ISSUES = 500;

export interface Wording {
  readonly message: string;
  readonly hint?: string | undefined;
}

export const errorAt = (place: Place | undefined, code: IssueCode, wording: Wording): Issue =>
  issueAt('error', code, { ...wording, place });

export const warningAt = (place: Place | undefined, code: IssueCode, wording: Wording): Issue =>
  issueAt('warning', code, { ...wording, place });

/** An issue about a file as a whole. */
export const fileError = (file: string, code: IssueCode, wording: Wording): Issue => ({
  ...errorAt(undefined, code, wording),
  file,
});

function issueAt(severity: Issue['severity'], code: IssueCode, rest: Wording & { place: Place | undefined }): Issue {
  const { message, hint, place } = rest;
  return { severity, code, message, ...(hint === undefined ? {} : { hint }), ...place };
}

/** Sorted, at most {@link MAX_ISSUES} and one that says so, with frames where their place is in one of `sources`. */
export function presentIssues(issues: readonly Issue[], sources: readonly SourceFile[]): readonly Issue[] {
  const order = new Map(sources.map(({ path }, index) => [path, index]));
  const rank = ({ file }: Issue): number => (file === undefined ? -1 : (order.get(file) ?? sources.length));
  const sorted = [...issues].sort(
    (a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
  const shown = withFrames(sorted.slice(0, MAX_ISSUES), sources);
  if (sorted.length <= MAX_ISSUES) return shown;
  const severity = sorted.slice(MAX_ISSUES).some((issue) => issue.severity === 'error') ? errorAt : warningAt;
  const message = `There are more than ${MAX_ISSUES} issues; the first ${MAX_ISSUES} are shown.`;
  return [...shown, severity(undefined, 'TOO_MANY_ISSUES', { message })];
}

function withFrames(issues: readonly Issue[], sources: readonly SourceFile[]): readonly Issue[] {
  const concerned = new Set(issues.map(({ file }) => file));
  const lined = new Map(sources.filter(({ path }) => concerned.has(path)).map((source) => [source.path, withLines(source)]));
  return issues.map((issue) => {
    const { file, line, column } = issue;
    if (file === undefined || line === undefined || column === undefined) return issue;
    const source = lined.get(file);
    return source === undefined ? issue : { ...issue, frame: frameAt(source, { file, line, column }) };
  });
}

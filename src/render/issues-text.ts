// Issues of a manifest or policy, or the one error that ended a command, in; their text for a terminal out.
// The first line of an issue has a fixed shape, so that editors and log viewers can jump to it.

import type { Issue } from '../errors.ts';
import { type Line, type Look, paint, stacked, styled } from './lines.ts';
import { plural } from './numbers.ts';

/** `file:line:column  severity  CODE  message`, the source below, what to do below that; at last the counts, also at zero. */
export function renderIssues(issues: readonly Issue[], look: Look): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const closing = `${plural(errors, 'error')} · ${plural(issues.length - errors, 'warning')}`;
  return paint(stacked([...issues.map(issueLines), [[styled('bold', closing)]]]), look.palette);
}

function issueLines(issue: Issue): readonly Line[] {
  const title: Line = [
    ...(issue.file === undefined ? [] : [styled('bold', placeText(issue)), '  ']),
    issue.severity === 'error' ? styled('red', 'error') : styled('yellow', 'warning'),
    `  ${issue.code}  ${issue.message}`,
  ];
  // The frame is the one text that may bring its own line breaks: each of its lines is encoded alone.
  const frame = issue.frame?.split('\n').map((text): Line => ['    ', styled('dim', text)]) ?? [];
  return [title, ...frame, ...hintLines(issue.hint)];
}

const placeText = ({ file, line, column }: Issue): string => [file, line, column].filter((part) => part !== undefined).join(':');

const hintLines = (hint: string | undefined): readonly Line[] =>
  hint === undefined ? [] : [[styled('cyan', `    hint: ${hint}`)]];

/** An expected failure as a reader needs it: what happened, and what to do next. */
export interface ErrorText {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

export const renderError = ({ code, message, hint }: ErrorText, look: Look): string =>
  paint([[styled('red', 'error'), `  ${code}  ${message}`], ...hintLines(hint)], look.palette);

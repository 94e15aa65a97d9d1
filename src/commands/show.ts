// A report in; its one result on stdout, its error on stderr, in the format asked for. Every text passes the redactor of
// the streams; with `--format json`, stdout is exactly one JSON value.

import { EmbedSyncError, EXIT, type ExitCode } from '../errors.ts';
import { renderError, renderIssues } from '../render/issues-text.ts';
import { renderErrorJson, renderJson } from '../render/json.ts';
import { codeBlock } from '../render/markdown.ts';
import { ansiPalette, plainPalette } from '../render/palette.ts';
import type { OutStream, Runtime } from '../runtime.ts';
import { WIDTH } from '../width.ts';
import type { Look, Report } from './command.ts';
import type { Format } from './options.ts';

const WIDEST = 140;
const plainLook: Look = { palette: plainPalette, width: WIDTH };

/** NO_COLOR wins over FORCE_COLOR; otherwise colours are for terminals only. */
export function lookFor(stream: OutStream, { env }: Pick<Runtime, 'env'>, wanted = true): Look {
  const forced = (env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0';
  const refused = !wanted || (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  const palette = !refused && (forced || stream.isTTY) ? ansiPalette : plainPalette;
  return { palette, width: Math.min(stream.columns, WIDEST) };
}

interface Showing {
  readonly format: Format;
  readonly color: boolean;
}

export function showReport(report: Report, { format, color }: Showing, runtime: Runtime): ExitCode {
  const { stdout, stderr } = runtime;
  const json = format === 'json' ? report.json() : format === 'sarif' ? report.sarif?.() : undefined;
  if (json !== undefined) stdout.write(renderJson(json));
  else if (report.error !== undefined) stderr.write(renderError(report.error, lookFor(stderr, runtime, color)));
  else if (format === 'csv' && report.csv !== undefined) stdout.write(report.csv());
  else if (format === 'markdown') stdout.write(markdownOf(report));
  else stdout.write(report.text(lookFor(stdout, runtime, color)));
  return report.exitCode;
}

/** Its own Markdown, or its text in a code block; why nothing was done, where that is so. */
export const markdownOf = (report: Report): string =>
  report.error === undefined ? (report.markdown?.() ?? codeBlock(report.text(plainLook))) : errorMarkdown(report.error);

/** What {@link showError} shows, in a code block. */
export function errorMarkdown(thrown: unknown): string {
  const error = thrown instanceof EmbedSyncError ? thrown : bug(thrown);
  const issues = error.issues.length > 0 ? renderIssues(error.issues, plainLook) : '';
  return codeBlock(issues + renderError(error, plainLook));
}

/** An expected failure is shown with its issues and its hint; anything else is a bug, and says so without its innards. */
export function showError(thrown: unknown, { format, color }: Showing, runtime: Runtime): ExitCode {
  const error = thrown instanceof EmbedSyncError ? thrown : bug(thrown);
  if (format === 'json') {
    runtime.stdout.write(renderErrorJson(error, error.issues));
  } else {
    const look = lookFor(runtime.stderr, runtime, color);
    if (error.issues.length > 0) runtime.stderr.write(renderIssues(error.issues, look));
    runtime.stderr.write(renderError(error, look));
  }
  return error.exitCode;
}

function bug(thrown: unknown): EmbedSyncError {
  const message = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : 'something was thrown that is no error';
  return new EmbedSyncError('INTERNAL', `this is a bug in embed-sync: ${message}`, {
    hint: `Please report it with the command you ran. Exit code ${EXIT.failed}; run "embed-sync plan" to see where things stand.`,
  });
}

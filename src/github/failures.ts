// A request and what became of it in, the words for it out: problems to warn of, errors to end with. Pure.
// What GitHub says passes one filter: the token blotted out, one line, 300 characters.

import { EmbedSyncError, type ErrorCode } from '../errors.ts';
import { isObject, parseJson } from '../json.ts';
import type { Problem } from '../types.ts';
import type { HttpAnswer } from './transport.ts';

/** A request as messages call it. */
export interface Named {
  readonly method: string;
  /** Without origin and query. */
  readonly path: string;
  /** The permission that it takes, as a workflow writes it: `pull-requests: write`. */
  readonly needs: string;
}

/** GitHub's own words for what is wrong; empty where it has none. */
export function messageOf({ bytes }: Pick<HttpAnswer, 'bytes'>, redact: (text: string) => string): string {
  const body = parseJson(new TextDecoder().decode(bytes));
  const message = isObject(body) && typeof body.message === 'string' ? body.message : '';
  return redact(message)
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, 300);
}

/** What is said of an answer that is no success. */
export function problemOf({ method, path, needs }: Named, status: number, message: string): Problem {
  const said = message === '' ? '' : `: ${message}`;
  const hint = hintFor(status, needs);
  return {
    code: `HTTP_${status}`,
    httpStatus: status,
    message: `GitHub answered ${status} to ${method} ${path}${said}`,
    ...(hint !== undefined && { hint }),
  };
}

function hintFor(status: number, needs: string): string | undefined {
  if (status === 401)
    return 'Check the GitHub token: it must be the token of this very job, or one that is neither expired nor revoked.';
  if (status === 403) return `Give the job "permissions: { ${needs} }". A pull request from a fork never has more than reading.`;
  // GitHub does not tell "not there" from "not for you".
  if (status === 404) return `Check that it is there, and that the token may see it: "permissions: { ${needs} }".`;
  if (status >= 300 && status < 400) return 'The repository may have been renamed or moved; redirects are never followed.';
  if (status >= 500) return 'Look at the status page of GitHub, and run this again.';
  return undefined;
}

/** The error for an answer that nothing can be made of. */
export function refused(problem: Problem): EmbedSyncError {
  const codes: Readonly<Record<number, ErrorCode>> = { 401: 'AUTHENTICATION_FAILED', 403: 'PERMISSION_DENIED' };
  return errorOf(codes[problem.httpStatus ?? 0] ?? 'API_REFUSED', problem);
}

/** The error for a request that no whole answer came to. */
export const unreached = ({ method, path }: Named, problem: Problem): EmbedSyncError =>
  errorOf(problem.code === 'ANSWER_TOO_LARGE' ? 'API_ANSWER_INVALID' : 'API_UNREACHABLE', {
    ...problem,
    message: `${method} ${path}: ${problem.message}`,
  });

/** The error for an answer that says what cannot be. */
export const unreliable = ({ method, path }: Named, problem: string): EmbedSyncError =>
  new EmbedSyncError('API_ANSWER_INVALID', `the answer of GitHub to ${method} ${path} cannot be relied on: ${problem}`, {
    hint: 'Check GITHUB_API_URL, and whether a proxy answers in place of GitHub.',
  });

const errorOf = (code: ErrorCode, { message, hint }: Problem): EmbedSyncError =>
  new EmbedSyncError(code, message, hint === undefined ? {} : { hint });

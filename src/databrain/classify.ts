// An answer in, what it says about the request out: an UpdateAnswer for writes, a list or a failure for reads. Pure.
// Only the exact success shape is a success. Whatever might have changed something without saying so is `unknown`.

import type { ErrorCode } from '../errors.ts';
import { isObject, parseJson } from '../json.ts';
import type { Payload, Problem, UpdateAnswer } from '../types.ts';
import { type ApiError, apiErrorOf, type Meaning, meaningOf } from './api-error.ts';
import type { Answer } from './exchange.ts';

/** A read that came to nothing. */
export interface FailedRead {
  readonly kind: 'failed';
  /** Whether a repetition can help, and under which limit. */
  readonly again: 'throttled' | 'transient' | 'never';
  readonly code: ErrorCode;
  readonly problem: Problem;
  /** Nobody is at this address: it was not the API that answered, or not one that knows the address. */
  readonly absent: boolean;
}

export type ReadAnswer = { readonly kind: 'body'; readonly body: unknown } | FailedRead;

/** How a failed update is told: which code where the API gave none, which words, and what to do about it. */
interface Wording {
  readonly code: (status: number) => string;
  readonly message: (status: number) => string;
  readonly hint?: string;
}

const TOKEN_HINT =
  'Check DATABRAIN_API_TOKEN: it must be an API key of this data app on this very server, and neither revoked nor expired.';
const METRIC_CREATION_HINT =
  'DataBrain is known to answer 500 when isAllowMetricCreation is set through the API; where it persists, set it in the web interface.';

const WORDING: Readonly<Record<Meaning, Wording>> = {
  authentication: { code: () => 'AUTHENTICATION_FAILED', message: () => 'the API does not accept the token', hint: TOKEN_HINT },
  workspace: {
    code: () => 'INVALID_WORKSPACE_NAME',
    message: () => 'the API does not find the workspace of the token',
    hint: 'Check that the token belongs to a data app of a workspace that still exists.',
  },
  permission: {
    code: () => 'PERMISSION_DENIED',
    message: () => 'the token may not do this',
    hint: 'Use an API key of the data app that the embed belongs to, or ask its administrator.',
  },
  'embed-missing': {
    code: () => 'EMBED_NOT_FOUND',
    message: () => 'the API does not find this embed',
    hint: 'Check its id and that the token belongs to its data app. An embed that is listed but not found has to be mended in DataBrain.',
  },
  refused: {
    code: (status) => `HTTP_${status}`,
    message: (status) => (status === 404 ? 'there is nothing at this address' : 'the API refused the request'),
    hint: 'Change what the message names; where it names nothing, check the base URL, and whether a proxy answers in place of the API.',
  },
  throttled: { code: () => 'RATE_LIMIT_EXCEEDED', message: () => 'too many requests', hint: 'Send more slowly with --rate.' },
  conflict: {
    code: () => 'CONFLICTING_UPDATE',
    message: () => 'somebody else may be changing this embed',
    hint: 'Plan again: the plan shows what is live now.',
  },
  redirect: {
    code: () => 'UNEXPECTED_REDIRECT',
    message: () => 'the server redirects instead of answering, and redirects are never followed',
    hint: 'Check the base URL: it must be the address of the API itself.',
  },
  failed: {
    code: (status) => `HTTP_${status}`,
    message: () => 'the server failed',
    hint: 'Run the command again later; where it persists, ask whoever runs the server.',
  },
  odd: {
    code: () => 'UNEXPECTED_ANSWER',
    message: () => 'the answer is not one that the API documents',
    hint: 'Check the base URL, and whether a proxy answers in place of the API.',
  },
};

/** What to do about codes that say more than their meaning. */
const CODE_HINTS: Readonly<Record<string, string>> = {
  INVALID_DATAMART:
    'Check datamartName: it must be, letter for letter, a datamart of this workspace with the same tenancy level.',
  DATAMART_TABLE_NOT_FOUND: 'Check the tables of that datamart in DataBrain: one with table-level tenancy needs at least one.',
  INVALID_ACCESS_SETTINGS:
    'Check the names of datamart, tables and columns, and whether this server knows every setting that is sent.',
};

const NOT_FOUND_HINT =
  'Check the base URL and its path prefix, and whether this server speaks another generation of the API (--api).';

/** Success is exactly: 200, a JSON object, `error` null or absent, `id` the embed that was asked for. */
export function classifyUpdate(answer: Answer, { embedId, accessSettings }: Payload): UpdateAnswer {
  const { status, retryAfterMs } = answer;
  const body = parseJson(answer.text);
  if (status === 200 && isObject(body) && (body.error ?? null) === null && body.id === embedId) return { kind: 'accepted' };

  const error = apiErrorOf(status, body);
  const meaning = meaningOf(status, error);
  const problem = problemFrom(answer, meaning, error);
  switch (meaning) {
    case 'authentication':
    case 'workspace':
      return { kind: 'global', problem };
    case 'permission':
    case 'embed-missing':
    case 'refused':
      return { kind: 'rejected', problem };
    case 'throttled':
      return { kind: 'throttled', problem, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
    case 'conflict':
      return { kind: 'conflict', problem };
    case 'failed':
      if (status !== 500 || !isKnownToFail(accessSettings)) return { kind: 'unknown', problem };
      return { kind: 'unknown', problem: { ...problem, hint: METRIC_CREATION_HINT } };
    case 'redirect':
    case 'odd':
      return { kind: 'unknown', problem };
  }
}

/** Whether DataBrain is known to answer 500 to an update of these settings and to no other. */
export const isKnownToFail = (accessSettings: Payload['accessSettings']): boolean =>
  Object.hasOwn(accessSettings, 'isAllowMetricCreation');

/** A body is handed on only from a 200 that is JSON and tells no error; what is in it, `decode` judges. */
export function classifyRead(answer: Answer): ReadAnswer {
  const { status } = answer;
  const body = parseJson(answer.text);
  const isList = Array.isArray(body) || (isObject(body) && (body.error ?? null) === null);
  if (status === 200 && isList) return { kind: 'body', body };

  const error = apiErrorOf(status, body);
  const meaning = meaningOf(status, error);
  // A router that misses an address names none of the API's codes; its words may well hold "embed" and "not found".
  const absent = ABSENT.has(status) && error.code === undefined && (meaning === 'refused' || meaning === 'embed-missing');
  return { kind: 'failed', ...CONSEQUENCES[meaning], problem: problemFrom(answer, meaning, error), absent };
}

const ABSENT: ReadonlySet<number> = new Set([404, 405, 410]);

const CONSEQUENCES: Readonly<Record<Meaning, Pick<FailedRead, 'again' | 'code'>>> = {
  authentication: { again: 'never', code: 'AUTHENTICATION_FAILED' },
  permission: { again: 'never', code: 'PERMISSION_DENIED' },
  throttled: { again: 'throttled', code: 'API_REFUSED' },
  failed: { again: 'transient', code: 'API_REFUSED' },
  odd: { again: 'never', code: 'API_ANSWER_INVALID' },
  workspace: { again: 'never', code: 'API_REFUSED' },
  'embed-missing': { again: 'never', code: 'API_REFUSED' },
  refused: { again: 'never', code: 'API_REFUSED' },
  conflict: { again: 'never', code: 'API_REFUSED' },
  redirect: { again: 'never', code: 'API_REFUSED' },
};

function problemFrom({ status }: Answer, meaning: Meaning, error: ApiError): Problem {
  const wording = WORDING[meaning];
  const byCode = error.code === undefined ? undefined : CODE_HINTS[error.code];
  const hint = meaning === 'refused' && status === 404 && error.code === undefined ? NOT_FOUND_HINT : (byCode ?? wording.hint);
  return {
    // One code for a missing embed, whichever of its names this server uses.
    code: meaning === 'embed-missing' ? 'EMBED_NOT_FOUND' : (error.code ?? wording.code(status)),
    httpStatus: status,
    message: error.message ?? wording.message(status),
    ...(hint === undefined ? {} : { hint }),
  };
}

// A status and a body in, what the API means by them out. Pure.
// By code first, then status, then message: the same failure comes under several statuses, and messages change.

import { isObject, type JsonObject } from '../json.ts';

/** What an answer that is no success comes down to. `odd` is an answer that no version of the API documents. */
export type Meaning =
  | 'authentication'
  | 'workspace'
  | 'permission'
  | 'embed-missing'
  | 'refused'
  | 'throttled'
  | 'conflict'
  | 'redirect'
  | 'failed'
  | 'odd';

/** The error that a body tells, from whichever of the known shapes. */
export interface ApiError {
  readonly code?: string;
  /** One line of at most 300 characters. */
  readonly message?: string;
}

/** Every documented code that says more than its status does. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ['AUTHENTICATION_ERR', 'authentication'],
  ['AUTHENTICATION_ERROR', 'authentication'],
  ['INVALID_DATA_APP_API_KEY', 'authentication'],
  ['INVALID_WORKSPACE_NAME', 'workspace'],
  ['WORKSPACE_ID_ERROR', 'workspace'],
  ['INSUFFICIENT_PERMISSIONS', 'permission'],
  ['EMBED_NOT_FOUND', 'embed-missing'],
  ['INVALID_EMBED_ID', 'embed-missing'],
  ['EMBED_PARAM_ERROR', 'embed-missing'],
  ['INVALID_ACCESS_SETTINGS', 'refused'],
  ['INVALID_DATAMART', 'refused'],
  ['DATAMART_TABLE_NOT_FOUND', 'refused'],
  ['CONFLICTING_UPDATE', 'conflict'],
  ['RATE_LIMIT_EXCEEDED', 'throttled'],
]);

/** Statuses under which a proxy or a server may still have passed the request on. */
const UNDECIDED: ReadonlySet<number> = new Set([408, 425, 499]);

/** Reads `{error: {code, message}}`, `{error: "text"}`, and `code`, `message`, `detail` at the top of a failure. */
export function apiErrorOf(status: number, body: unknown): ApiError {
  if (!isObject(body)) return {};
  const error = body.error ?? null;
  if (typeof error === 'string') return isCode(error) ? { code: error } : errorFrom({ code: body.code, message: error });
  if (isObject(error)) return errorFrom(error);
  // Beside `error: null` on a success status, `code` and `message` may well be friendly.
  return status >= 200 && status < 300 ? {} : errorFrom(body);
}

/** For answers that are not the exact success shape. */
export function meaningOf(status: number, { code, message = '' }: ApiError): Meaning {
  if (code === 'INVALID_REQUEST_BODY') return saysMissing(message) ? 'embed-missing' : 'refused';
  const known = code === undefined ? undefined : MEANINGS.get(code);
  if (known !== undefined) return known;
  if (status === 200) return code === undefined || code === 'INTERNAL_SERVER_ERROR' ? 'odd' : 'refused';
  const byStatus = meaningOfStatus(status);
  return byStatus === 'refused' || byStatus === 'failed' ? (meaningOfMessage(message) ?? byStatus) : byStatus;
}

function meaningOfStatus(status: number): Meaning {
  if (status === 401) return 'authentication';
  if (status === 403) return 'permission';
  if (status === 409) return 'conflict';
  if (status === 429) return 'throttled';
  if (status >= 300 && status < 400) return 'redirect';
  if (status >= 400 && status < 500) return UNDECIDED.has(status) ? 'odd' : 'refused';
  return status >= 500 ? 'failed' : 'odd';
}

/** Some failures that no repetition will mend come as 500 and are told apart by their words alone. */
function meaningOfMessage(message: string): Meaning | undefined {
  if (/not authenticated|invalid (service token|api key)/i.test(message)) return 'authentication';
  if (!saysMissing(message)) return undefined;
  return /embed/i.test(message) ? 'embed-missing' : 'refused';
}

const saysMissing = (message: string): boolean => /not found|does not exist/i.test(message);

function errorFrom(source: JsonObject): ApiError {
  const code = typeof source.code === 'string' && isCode(source.code) ? source.code : undefined;
  const message = [source.message, source.detail].find((text) => typeof text === 'string');
  const line = typeof message === 'string' ? oneLine(message) : '';
  return { ...(code === undefined ? {} : { code }), ...(line === '' ? {} : { message: line }) };
}

const isCode = (text: string): boolean => /^[A-Z][A-Z0-9_]{2,63}$/.test(text);

const oneLine = (text: string): string =>
  text
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, 300);

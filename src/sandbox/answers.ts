// Statuses, codes and values in, answers in the API's own words out. Pure.
// An answer is whole and finished before anything is sent, so that a fault can cut or bend it.

import type { Dialect } from '../types.ts';

export interface Answer {
  readonly status: number;
  /** Lower-case names; the content length is the wire's doing. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

const JSON_TYPE = 'application/json; charset=utf-8';

export const jsonText = (status: number, body: string | Uint8Array): Answer => ({
  status,
  headers: { 'content-type': JSON_TYPE },
  body,
});

export const json = (status: number, value: unknown): Answer => jsonText(status, JSON.stringify(value));

export const htmlPage = (status: number, title: string): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!DOCTYPE html>\n<html lang="en">\n<head><title>${status}</title></head>\n<body><pre>${escaped(title)}</pre></body>\n</html>\n`,
});

export const apiError = (status: number, code: string, message: string): Answer =>
  json(status, { error: { code, message, status } });

/** What the server can hold against a request. */
export type Grievance = 'key' | 'right' | 'body' | 'settings' | 'embed' | 'datamart' | 'rate';

type Wording = Readonly<Record<Grievance, readonly [status: number, code: string]>>;

const MODERN: Wording = {
  key: [401, 'AUTHENTICATION_ERR'],
  right: [403, 'INSUFFICIENT_PERMISSIONS'],
  body: [400, 'INVALID_REQUEST_BODY'],
  settings: [400, 'INVALID_ACCESS_SETTINGS'],
  embed: [404, 'EMBED_NOT_FOUND'],
  datamart: [404, 'INVALID_DATAMART'],
  rate: [429, 'RATE_LIMIT_EXCEEDED'],
};

// The oldest family answers 400 to everything that is the caller's fault.
const LEGACY: Wording = {
  ...MODERN,
  key: [400, 'INVALID_DATA_APP_API_KEY'],
  settings: [400, 'INVALID_REQUEST_BODY'],
  embed: [400, 'INVALID_EMBED_ID'],
  datamart: [400, 'INVALID_DATAMART'],
};

export function refusal(family: Dialect, grievance: Grievance, message: string): Answer {
  const [status, code] = (family === 'legacy' ? LEGACY : MODERN)[grievance];
  return apiError(status, code, message);
}

/** The code that the newer families give to a status. */
export const usualCode = (status: number): string => {
  const found = Object.values(MODERN).find(([s, code]) => s === status && code !== 'INVALID_REQUEST_BODY');
  return found?.[1] ?? (status === 409 ? 'CONFLICTING_UPDATE' : 'INTERNAL_SERVER_ERROR');
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

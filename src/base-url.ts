// The text of an API's address in, origin and path prefix out, or an error that says what is wrong with it. Pure.
// No message here ever repeats the text that it judges: a token may be anywhere in it.

import { EmbedSyncError } from './errors.ts';

/** How messages call the address, such as `the base URL`, and what its reader is told to do. */
export interface UrlWording {
  readonly name: string;
  readonly hint: string;
}

/** The only hosts that plain http may name, in exactly these spellings: what they send never leaves the machine. */
export const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Origin and path prefix without a trailing slash; https, or http to this very machine. Throws BASE_URL_INVALID. */
export function parseApiUrl(text: string, wording: UrlWording): string {
  const bad = (what: string, hint = wording.hint): EmbedSyncError =>
    new EmbedSyncError('BASE_URL_INVALID', `${wording.name} ${what}`, { hint });
  // Before parsing, because the parser drops tabs and line breaks, and reads a backslash as a slash.
  if (text === '') throw bad('is empty');
  if (!/^[\x20-\x7e]*$/.test(text)) throw bad('has control characters or letters outside ASCII, which can disguise another host');
  if (/[\s\\]/.test(text)) throw bad('has a blank or a backslash');
  if (/[?#]/.test(text)) throw bad('has a query or a fragment');
  if (text.includes('@')) throw bad('has a user name, or an "@" that can disguise another host');

  const url = parsed(text);
  if (url === undefined) throw bad('is not a URL');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw bad('is neither https nor http');
  if (url.protocol === 'http:' && !LOOPBACK.has(url.hostname)) {
    throw bad('is plain http, which would show the token to everybody on the way', 'Write https://… instead.');
  }
  if (/(^|\.)xn--/.test(url.hostname)) throw bad('has an internationalised host name, which can look like another');
  if (url.hostname.endsWith('.')) throw bad('has a host name that ends with a dot');
  const path = url.pathname.replace(/\/$/, '');
  if (!/^(\/[\w.~-]+)*$/.test(path)) throw bad('has a path with empty segments or special characters');
  if (!readsAs(text, url.origin, path)) {
    throw bad(
      'reads differently to a person and to the machine',
      `The machine reads it as ${url.origin}${path}: write just that.`,
    );
  }
  return url.origin + path;
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** Whether a text says no more and no less than origin and path: no default port, no dot segments, no odd number forms. */
function readsAs(text: string, origin: string, path: string): boolean {
  const written = text.replace(/\/$/, '');
  return written.slice(0, origin.length).toLowerCase() === origin && written.slice(origin.length) === path;
}

// What the environment says about where to connect and as whom in, values that are safe to use out, or an error. Pure.
// No message here ever repeats the text that it judges: a token may be anywhere in it.

import { parseApiUrl } from '../base-url.ts';
import { EmbedSyncError } from '../errors.ts';
import { matchesGlob } from '../glob.ts';
import { createSecret, type Secret } from '../secret.ts';

/** Origin and path prefix without a trailing slash. Throws BASE_URL_INVALID. */
export const parseBaseUrl = (text: string): string =>
  parseApiUrl(text, {
    name: 'the base URL',
    hint: 'Give the address of the API alone, such as https://api.usedatabrain.com, in DATABRAIN_API_BASE_URL or --base-url.',
  });

const TOKEN_WHERE = 'Put an API key of the data app into the environment variable DATABRAIN_API_TOKEN';

/** Forgives one line break at the end, as files and shells leave it. Throws TOKEN_MISSING or TOKEN_MALFORMED. */
export function parseToken(text: string | undefined): Secret {
  const token = text?.replace(/\r?\n$/, '');
  if (token === undefined || token === '') {
    throw new EmbedSyncError('TOKEN_MISSING', 'DATABRAIN_API_TOKEN is not set', {
      hint: `${TOKEN_WHERE}; in a workflow, from a secret.`,
    });
  }
  if (/^bearer\s/i.test(token)) throw badToken('begins with "Bearer"', `${TOKEN_WHERE} without the word "Bearer".`);
  if (/^(["']).*\1$/s.test(token)) throw badToken('is in quotes', `${TOKEN_WHERE} without quotes.`);
  if (!/^[\w.~+/=-]*$/.test(token)) {
    throw badToken('has characters that no API key has', `${TOKEN_WHERE}: one line of letters, digits and . _ ~ + / = - only.`);
  }
  if (token.length < 8 || token.length > 512)
    throw badToken('is too short or too long', `${TOKEN_WHERE}: all of it, 8 to 512 characters.`);
  return createSecret(token);
}

const badToken = (what: string, hint: string): EmbedSyncError =>
  new EmbedSyncError('TOKEN_MALFORMED', `DATABRAIN_API_TOKEN ${what}`, { hint });

/** Parts of Node whose debug output shows request headers. */
const TALKATIVE: readonly string[] = ['HTTP', 'HTTPS', 'HTTP2', 'NET', 'TLS'];

/** Options under which Node opens its memory, its traffic or its environment to others. */
const OPEN_FLAGS: readonly string[] = ['--inspect', '--report', '--heapsnapshot', '--heap-prof', '--tls-keylog', '--trace-tls'];

/** Throws UNSAFE_ENVIRONMENT where the token could not be kept: certificate checks off, or debug modes that print it. */
export function refuseUnsafeEnvironment(env: Readonly<Record<string, string | undefined>>, execArgv: readonly string[]): void {
  if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
    throw unsafe(
      'NODE_TLS_REJECT_UNAUTHORIZED=0 turns certificate checks off',
      'Unset it; for a private CA, set NODE_EXTRA_CA_CERTS.',
    );
  }
  const sections = (env.NODE_DEBUG ?? '').split(',').map((section) => section.trim().toUpperCase());
  if (sections.some((section) => TALKATIVE.some((name) => matchesGlob(section, name)))) {
    throw unsafe('NODE_DEBUG prints the headers of requests, and the token with them', 'Unset it.');
  }
  // NODE_OPTIONS may quote its words, and Node reads an underscore in an option as a hyphen.
  const words = [...(env.NODE_OPTIONS ?? '').replaceAll(/["']/g, '').split(/\s+/), ...execArgv].map((word) =>
    word.replaceAll('_', '-'),
  );
  const open = OPEN_FLAGS.find((flag) => words.some((word) => word.startsWith(flag)));
  if (open !== undefined) throw unsafe(`the Node option ${open}… opens this process, and the token in it`, 'Start without it.');
}

const unsafe = (what: string, hint: string): EmbedSyncError => new EmbedSyncError('UNSAFE_ENVIRONMENT', what, { hint });

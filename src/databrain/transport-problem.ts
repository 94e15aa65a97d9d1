// The code of a failed connection in, the Problem that people are told out. Pure.
// Only the code of a foreign error passes through here, never the error itself: it holds the request's headers.

import type { Problem } from '../types.ts';

/** `host` of the base URL, for the reader to recognise; `phase` is how far the request got. */
interface Circumstances {
  readonly host: string;
  readonly phase: 'connecting' | 'sent';
}

const TOO_LARGE: ReadonlySet<string> = new Set(['ANSWER_TOO_LARGE', 'HPE_HEADER_OVERFLOW']);
const TIMED_OUT: ReadonlySet<string> = new Set(['ETIMEDOUT', 'ESOCKETTIMEDOUT']);
const TLS = /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|ERR_TLS_|ERR_SSL_|EPROTO$)/;

const UNPROVEN = 'Check the base URL and the certificate of the server; for a private CA, set NODE_EXTRA_CA_CERTS.';
/** Plain http at the port, or a TLS that is too old. */
const NO_COMMON_TONGUE = 'Check the base URL and its port; what answers there must speak TLS 1.2 or newer.';

/** `code` is a system, parser or library error code; anything that does not look like one is left out of the message. */
export function transportProblem(code: string, { host, phase }: Circumstances): Problem {
  const cause = /^[A-Z][A-Z0-9_]{1,63}$/.test(code) ? ` (${code})` : '';
  if (code === 'ERR_ABORTED') return { code: 'INTERRUPTED', message: 'stopped before the answer came' };
  if (TOO_LARGE.has(code)) {
    return {
      code: 'ANSWER_TOO_LARGE',
      message: `the answer of ${host} is larger than it may be`,
      hint: 'Check that the base URL is the address of the API.',
    };
  }
  if (phase === 'sent') {
    const hint = 'Run the command again; where it persists, look at the server, and at proxies on the way to it.';
    return TIMED_OUT.has(code)
      ? { code: 'TIMEOUT', message: `${host} did not answer in time`, hint }
      : { code: 'CONNECTION_LOST', message: `the connection to ${host} was lost before the whole answer came${cause}`, hint };
  }
  if (TIMED_OUT.has(code)) {
    return {
      code: 'TIMEOUT',
      message: `no connection to ${host} in time`,
      hint: 'Check the base URL, the network and its firewall.',
    };
  }
  if (TLS.test(code)) {
    return {
      code: 'TLS_FAILED',
      message: `no secure connection to ${host}${cause}`,
      hint: code === 'EPROTO' ? NO_COMMON_TONGUE : UNPROVEN,
    };
  }
  return {
    code: 'UNREACHABLE',
    message: code === 'ENOTFOUND' ? `there is no host ${host}${cause}` : `no connection to ${host}${cause}`,
    hint: 'Check the base URL and the network.',
  };
}

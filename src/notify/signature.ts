// The body of a message, a secret and a time in; the headers by which its receiver knows who sent it out.
// The time is signed with the body, so that an old message cannot be sent again as a new one.

import { createHmac } from 'node:crypto';

/** `seconds` since 1970. The signature is HMAC-SHA256 over `seconds`, a dot and the body, in hexadecimal. */
export const signatureHeaders = (body: string, secret: string, seconds: number): Readonly<Record<string, string>> => ({
  'x-embed-sync-timestamp': String(seconds),
  'x-embed-sync-signature': `v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`,
});

// Finished answers in, bytes on the socket out: whole, halved, in drops, or a reset in their place.
// The only file that touches a response; everything before it deals in values.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answers.ts';
import type { Delivery } from './bend.ts';

const MAX_BODY = 1024 * 1024;

/** The bytes of the body, or undefined where it is over 1 MiB; the rest of such a body is read and dropped. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    const bytes = Buffer.from(piece);
    size += bytes.length;
    if (size <= MAX_BODY) pieces.push(bytes);
  }
  return size <= MAX_BODY ? Buffer.concat(pieces) : undefined;
}

/** `sleep` resolves after so many milliseconds, or early when the server closes. */
export async function deliver(response: ServerResponse, delivery: Delivery, sleep: (ms: number) => Promise<void>): Promise<void> {
  switch (delivery.how) {
    case 'whole':
      response.end(head(response, delivery.answer));
      return;
    case 'half': {
      const body = head(response, delivery.answer);
      response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.resetAndDestroy());
      return;
    }
    case 'drip': {
      const body = head(response, delivery.answer);
      response.flushHeaders();
      for (let sent = 0; sent < body.length && !response.destroyed; sent += delivery.bytes) {
        await sleep(delivery.everyMs);
        response.write(body.subarray(sent, sent + delivery.bytes));
      }
      response.end();
      return;
    }
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'hang':
      return;
  }
}

function head(response: ServerResponse, { status, headers, body }: Answer): Buffer {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // A scripted answer may lie about its length; ours never does.
  if (!response.hasHeader('content-length') && !response.hasHeader('transfer-encoding')) {
    response.setHeader('content-length', bytes.length);
  }
  return bytes;
}

// The body of an answer in, as it streams; its text out, or the piece of it that a scan was made for.
// What is kept is bounded on the wire and after decoding: an answer can be endless, or a bomb.

import type { Request } from 'got';
import type { Scan } from './exchange.ts';

/** All in bytes, but `ratio`: decoded to received, held against answers that decode to more than 1 MiB. */
export interface AnswerLimits {
  readonly received: number;
  readonly decoded: number;
  readonly ratio: number;
}

interface Collecting {
  readonly limits: AnswerLimits;
  /** Bytes of the answer so far, before decoding. */
  readonly receivedBytes: () => number;
  readonly scan?: () => Scan;
}

const MIB = 1024 * 1024;
/** Room for a list of 100,000 embeds, which is about 94 MiB of JSON. */
export const ANSWER_LIMITS: AnswerLimits = { received: 128 * MIB, decoded: 256 * MIB, ratio: 100 };

/** As much of an unwanted rest is read to its end, because that is cheaper than a new connection. */
const REST_LIMIT = MIB / 4;

/** Undefined where the body breaks a limit. The connection is closed wherever reading ends early. */
export async function collect(stream: Request, { limits, receivedBytes, scan }: Collecting): Promise<string | undefined> {
  const keeper = scan === undefined ? keepAll() : pick(scan(), () => stream.response?.statusCode === 200);
  let decoded = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    decoded += chunk.length;
    const received = receivedBytes();
    const inflated = decoded > MIB && received > 0 && decoded > received * limits.ratio;
    if (inflated || decoded > limits.decoded || received > limits.received) return undefined;
    if (keeper.take(chunk) === 'enough') break;
  }
  return keeper.text();
}

interface Keeper {
  take(chunk: Uint8Array): 'more' | 'enough';
  text(): string;
}

function keepAll(): Keeper {
  const chunks: Uint8Array[] = [];
  return {
    take: (chunk) => {
      chunks.push(chunk);
      return 'more';
    },
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}

/** A refusal is kept whole: the scan knows only what a success looks like. */
function pick(scan: Scan, isSuccess: () => boolean): Keeper {
  const refusal = keepAll();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let looking = true;
  let rest = 0;
  return {
    take: (chunk) => {
      if (!isSuccess()) return refusal.take(chunk);
      if (looking) looking = scan.feed(decoder.decode(chunk, { stream: true })) === 'more';
      else rest += chunk.length;
      return rest > REST_LIMIT ? 'enough' : 'more';
    },
    text: () => (isSuccess() ? scan.found() : refusal.text()),
  };
}

// A notification of the policy and the environment in, a webhook to send messages to out. Telling somebody never decides what
// becomes of a run: what goes wrong here is returned as a sentence, and it ends after 30 seconds at the latest.
// Address and secret stay inside; nothing but the origin of the address is ever told.

import { type AddressAnswer, askAddress, isWell, parseCustomerAddress, sayingOf } from '../customer-address.ts';
import { EmbedSyncError } from '../errors.ts';
import type { Notification } from '../policy.ts';
import type { Runtime } from '../runtime.ts';
import { signatureHeaders } from './signature.ts';

/** Sends one JSON body. Undefined where it was taken, otherwise why it was not, as a sentence without a full stop. */
export type Webhook = (body: string) => Promise<string | undefined>;

/** In milliseconds. */
interface Patience {
  readonly tries: number;
  readonly eachMs: number;
  /** For all tries with the waits between. */
  readonly totalMs: number;
  /** Doubled with each try; a wait is anything from nothing up to it. */
  readonly backoffMs: number;
}

const PATIENCE: Patience = { tries: 3, eachMs: 10_000, totalMs: 30_000, backoffMs: 1_000 };
/** Whoever told the process to stop wants others to hear of it, but not to wait for long. */
const HURRY: Patience = { tries: 1, eachMs: 3_000, totalMs: 3_000, backoffMs: 0 };

const SHORTEST_SECRET = 16;

type World = Pick<Runtime, 'env' | 'stop' | 'now' | 'monotonic' | 'sleep' | 'random' | 'randomHex'>;

/** Throws POLICY_INVALID where a variable that the notification names cannot be used. */
export function openWebhook({ urlFrom, secretFrom }: Notification, world: World, patience = PATIENCE): Webhook {
  const url = parseCustomerAddress(world.env[urlFrom] ?? '');
  if (typeof url === 'string') throw unusable('urlFrom', urlFrom, url);
  const secret = secretFrom === undefined ? undefined : secretOf(world.env[secretFrom] ?? '', secretFrom);
  return async (body) => {
    // The same for every try, so that a receiver which took one of them knows the next.
    const delivery = { 'content-type': 'application/json', 'x-embed-sync-delivery': world.randomHex(16) };
    const headers = (): Readonly<Record<string, string>> => {
      const seconds = Math.floor(world.now().getTime() / 1000);
      return secret === undefined ? delivery : { ...delivery, ...signatureHeaders(body, secret, seconds) };
    };
    const send: Send = (stop, deadlineMs) => askAddress({ url, stop, deadlineMs, post: { body, headers: headers() } });
    const saying = await sendPatiently(send, world, patience);
    return saying === undefined ? undefined : `${url.origin} (${urlFrom}) ${saying}`;
  };
}

type Send = (stop: AbortSignal, deadlineMs: number) => Promise<AddressAnswer>;

async function sendPatiently(send: Send, world: World, usual: Patience): Promise<string | undefined> {
  const hurried = world.stop.aborted;
  const { tries, eachMs, totalMs, backoffMs } = hurried ? HURRY : usual;
  const stop = hurried ? new AbortController().signal : world.stop;
  const ends = world.monotonic() + totalMs;
  let saying = 'was not asked';
  for (let n = 1; n <= tries; n += 1) {
    const deadlineMs = Math.floor(Math.min(eachMs, ends - world.monotonic()));
    if (deadlineMs < 1) return saying;
    const answer = await send(stop, deadlineMs);
    if (isWell(answer)) return undefined;
    saying = sayingOf(answer, deadlineMs);
    if (n === tries || stop.aborted || !isWorthAnotherTry(answer)) return saying;
    const waitMs = world.random() * backoffMs * 2 ** (n - 1);
    await world.sleep(Math.max(0, Math.min(waitMs, ends - world.monotonic())), stop);
  }
  return saying;
}

/** A refusal stays one; a server in trouble, a full one and a lost connection may be otherwise the next time. */
const isWorthAnotherTry = ({ status }: AddressAnswer): boolean =>
  status === undefined || status === 408 || status === 429 || status >= 500;

function secretOf(text: string, variable: string): string {
  if (text === '') throw unusable('secretFrom', variable, 'is not set');
  if (text.length < SHORTEST_SECRET) throw unusable('secretFrom', variable, `has fewer than ${SHORTEST_SECRET} characters`);
  return text;
}

const NEXT = {
  urlFrom: 'Put the https address of the webhook into it, or take the notification out of the policy.',
  secretFrom: 'Put a long random text that the receiver knows too into it, or take secretFrom out of the policy.',
} as const;

const unusable = (key: keyof typeof NEXT, variable: string, what: string): EmbedSyncError =>
  new EmbedSyncError('POLICY_INVALID', `the policy names ${variable} in notify.${key}, and that ${what}; nothing was requested`, {
    hint: NEXT[key],
  });

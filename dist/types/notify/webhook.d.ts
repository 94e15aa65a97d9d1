import type { Notification } from '../policy.ts';
import type { Runtime } from '../runtime.ts';
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
type World = Pick<Runtime, 'env' | 'stop' | 'now' | 'monotonic' | 'sleep' | 'random' | 'randomHex'>;
/** Throws POLICY_INVALID where a variable that the notification names cannot be used. */
export declare function openWebhook({ urlFrom, secretFrom }: Notification, world: World, patience?: Patience): Webhook;
export {};

import type { HistoryStore } from '../records.ts';
/** What an update may take, with some to spare: who holds the lock for less time than that sends nothing more. */
export declare const SENDING_MS = 65000;
/** The right to be the only one who sends, held until it is released. */
interface Lock {
    /** How long a holder that gave no sign of life was waited for; what was read before that may be out of date. */
    readonly waitedMs: number;
    /** For how long, as of now, nobody else can have taken over. Ask right before sending: what follows must end within it. */
    holdsForMs(): number;
    release(): Promise<void>;
}
export interface LockableHistory extends HistoryStore {
    /** `tell` hears why it takes long, where it does. Throws LOCKED, naming the holder; nothing was sent then. */
    lock(tell: (text: string) => void): Promise<Lock>;
}
export {};

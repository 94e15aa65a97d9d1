/** The next window began between `earliest` and `at`. */
interface Opening {
    readonly earliest: number;
    readonly at: number;
}
export interface WindowCount {
    /** The window was used up and another has begun. `counted`: whether it was watched from its beginning. */
    close(opening: Opening, counted: boolean): void;
    /** The window was not used up, and the wait was short: room comes back as it was taken, or the window began only at `at`. */
    late(at: number): void;
    /** Whether a short wait until `at` is no wonder, though the window was used up. */
    expected(at: number): boolean;
    /** That was so. */
    fill(at: number): void;
    sent(now: number): void;
    /** What was sent at `sentAt` was not refused, as was heard at `now`. */
    passed(sentAt: number, now: number): void;
    /** What was sent at `sentAt` was refused, and takes no room. */
    refused(sentAt: number): void;
    /** Whether a window was counted. */
    counted(): boolean;
    /** Whether as much was sent in this window as passed in the one that was counted. */
    usedUp(): boolean;
    /** Milliseconds until a window that was counted ends; undefined where that is not known or should be over. */
    endsInMs(now: number): number | undefined;
    /** 0: go on. Infinity: not before an answer. `room`: how many may be under way. */
    waitMs(now: number, inFlight: number, room: number): number;
}
export declare function createWindowCount(): WindowCount;
export {};

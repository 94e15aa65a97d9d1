/** https, or http to this very machine; otherwise what is wrong with it, as the end of the sentence "the variable …". */
export declare function parseCustomerAddress(text: string): URL | string;
export interface Asking {
    readonly url: URL;
    /** Ends the asking without an answer. */
    readonly stop: AbortSignal;
    readonly deadlineMs: number;
    /** Sent by POST as JSON; a GET without a body where it is absent. */
    readonly post?: {
        readonly body: string;
        readonly headers: Readonly<Record<string, string>>;
    };
}
export interface AddressAnswer {
    readonly status?: number;
    /** Why none came, as a system or library code; may be empty. */
    readonly cause?: string;
}
/** Asks once. The status alone: what the body says is not read. */
export declare function askAddress({ url, stop, deadlineMs, post }: Asking): Promise<AddressAnswer>;
export declare const isWell: ({ status }: AddressAnswer) => boolean;
/** What became of asking, as the end of the sentence "the address …". */
export declare function sayingOf({ status, cause }: AddressAnswer, deadlineMs: number): string;

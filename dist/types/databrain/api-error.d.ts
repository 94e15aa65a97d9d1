/** What an answer that is no success comes down to. `odd` is an answer that no version of the API documents. */
export type Meaning = 'authentication' | 'workspace' | 'permission' | 'embed-missing' | 'refused' | 'throttled' | 'conflict' | 'redirect' | 'failed' | 'odd';
/** The error that a body tells, from whichever of the known shapes. */
export interface ApiError {
    readonly code?: string;
    /** One line of at most 300 characters. */
    readonly message?: string;
}
/** Reads `{error: {code, message}}`, `{error: "text"}`, and `code`, `message`, `detail` at the top of a failure. */
export declare function apiErrorOf(status: number, body: unknown): ApiError;
/** For answers that are not the exact success shape. */
export declare function meaningOf(status: number, { code, message }: ApiError): Meaning;

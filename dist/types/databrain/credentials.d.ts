import { type Secret } from '../secret.ts';
/** Origin and path prefix without a trailing slash. Throws BASE_URL_INVALID. */
export declare const parseBaseUrl: (text: string) => string;
/** Forgives one line break at the end, as files and shells leave it. Throws TOKEN_MISSING or TOKEN_MALFORMED. */
export declare function parseToken(text: string | undefined): Secret;
/** Throws UNSAFE_ENVIRONMENT where the token could not be kept: certificate checks off, or debug modes that print it. */
export declare function refuseUnsafeEnvironment(env: Readonly<Record<string, string | undefined>>, execArgv: readonly string[]): void;

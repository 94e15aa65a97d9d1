/** `seconds` since 1970. The signature is HMAC-SHA256 over `seconds`, a dot and the body, in hexadecimal. */
export declare const signatureHeaders: (body: string, secret: string, seconds: number) => Readonly<Record<string, string>>;

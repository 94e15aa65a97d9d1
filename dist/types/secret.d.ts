export interface Secret {
    /** The only way to the value; called where the Authorization header is built and nowhere else. */
    reveal(): string;
    toString(): string;
    toJSON(): string;
}
export declare function createSecret(value: string): Secret;
/** Replaces the token in the encodings in which it could travel by accident: raw, URL, JSON, HTML, hexadecimal, base64. */
export declare function createRedactor(secret: Secret): (text: string) => string;

export type JsonObject = Readonly<Record<string, unknown>>;
export declare const isObject: (value: unknown) => value is JsonObject;
/** The value that a text stands for; undefined, which no JSON text stands for, where it is not JSON. */
export declare function parseJson(text: string): unknown;

/** `1,204`. */
export declare const count: (n: number) => string;
/** `1 embed`, `1,204 embeds`. */
export declare const plural: (n: number, noun: string) => string;
/** `850ms`, `15s`, `2m 5s`, `1h 3m`. */
export declare function duration(ms: number): string;

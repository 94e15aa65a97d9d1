/** Case-sensitive and anchored at both ends, over code points. There are no other special characters and no escapes. */
export declare function matchesGlob(pattern: string, text: string): boolean;
export declare const matchesAnyGlob: (patterns: readonly string[], text: string) => boolean;

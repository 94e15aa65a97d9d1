export declare const hasUnseen: (text: string) => boolean;
/** The offset of the first such character from `from` on, or -1. In a whole file tabs and ends of lines are as they should be. */
export declare function firstUnseenInFile(text: string, from: number): number;
export declare const escapeUnseen: (text: string) => string;
/** For ids and names, where a letter that only looks like another one must show too. */
export declare const escapeNonAscii: (text: string) => string;
export declare const escapeCharacter: (character: string) => string;
/** In quotes, visible, and cut where it is long. */
export declare const quoted: (text: string) => string;

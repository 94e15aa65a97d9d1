import type { SettingValue } from '../types.ts';
/** The first five, and how many more there are. */
export declare const listed: (words: readonly string[]) => string;
export declare function valueWords(value: SettingValue | undefined): string;
/** The two largest units, rounded down: `2d 4h`, `90s` as `1m 30s`. */
export declare function durationWords(ms: number): string;
/** `1 embed`, `3 embeds`. */
export declare const many: (count: number, noun: string) => string;

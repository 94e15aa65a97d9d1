import type { ScalarNode } from './tree.ts';
/** A place in a text that reading goes on from. */
export interface Cursor {
    readonly text: string;
    at: number;
}
export type Style = 'block' | 'flow';
/** The character codes that decide. */
export declare const CODE: {
    readonly TAB: 9;
    readonly LF: 10;
    readonly CR: 13;
    readonly SPACE: 32;
    readonly QUOTE: 34;
    readonly HASH: 35;
    readonly APOSTROPHE: 39;
    readonly COMMA: 44;
    readonly DASH: 45;
    readonly COLON: 58;
    readonly FOLD: 62;
    readonly OPEN_LIST: 91;
    readonly BACKSLASH: 92;
    readonly CLOSE_LIST: 93;
    readonly OPEN_MAP: 123;
    readonly CLOSE_MAP: 125;
};
/** Whether nothing, or a blank, stands at an offset. */
export declare function isGap(text: string, at: number): boolean;
/** A key with its colon. The cursor is then behind the colon. */
export declare function readKey(cursor: Cursor, style: Style): string | undefined;
export declare function readScalar(cursor: Cursor, style: Style): ScalarNode | undefined;

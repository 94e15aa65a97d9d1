import type { Place } from '../types.ts';
/** A manifest file as read. */
export interface SourceFile {
    /** As shown in messages: relative to the working directory where below it, with forward slashes. */
    readonly path: string;
    readonly text: string;
}
/** A source and the offset at which each of its lines starts. */
export interface LinedSource {
    readonly source: SourceFile;
    readonly starts: readonly number[];
    /** The line found last, from 0: places are mostly asked for one after the other. Only ever a guess. */
    readonly guess: {
        line: number;
    };
}
export declare function withLines(source: SourceFile): LinedSource;
export declare function placeAt(lined: LinedSource, offset: number): Place;
/** The text of a line, counted from 1, without its end; undefined past the last. */
export declare function lineText({ source, starts }: LinedSource, line: number): string | undefined;
/** `file:line`, as messages name a second place. */
export declare const placeName: ({ file, line }: Place) => string;

import type { Face } from './rows.ts';
export interface FaceBook {
    /** The place of a face, the same for equal ones. Takes raw text. */
    readonly add: (face: Face) => number;
    readonly all: () => readonly Face[];
}
export declare function createFaceBook(): FaceBook;

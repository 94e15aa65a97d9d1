import type { Runtime } from '../runtime.ts';
/** Readable by the owner alone. */
export declare const writeOut: (path: string, text: string, { cwd }: Runtime) => Promise<void>;
/** For others to read too; a file that is there keeps its mode and owner. */
export declare const writeText: (path: string, text: string, { cwd }: Runtime) => Promise<void>;
/** Puts one text in the place of another, unless the file meanwhile holds a third. A byte order mark stays. */
export declare function replaceText(path: string, { before, after }: {
    readonly before: string;
    readonly after: string;
}, runtime: Runtime): Promise<void>;

import type { Issue } from '../errors.ts';
import type { Draft } from './written.ts';
/** Rules that need only the file at hand. */
export declare const localIssues: (draft: Draft) => readonly Issue[];
/** Rules that need all files; where one could not be read, they would complain about what stands in it. */
export declare const jointIssues: (draft: Draft) => readonly Issue[];

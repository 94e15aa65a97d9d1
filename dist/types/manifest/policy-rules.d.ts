import type { Issue } from '../errors.ts';
import type { ReadTree } from './transcribe.ts';
export declare const policyRules: (tree: ReadTree) => readonly Issue[];

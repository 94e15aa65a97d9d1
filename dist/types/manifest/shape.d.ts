import type { Issue } from '../errors.ts';
import type { ReadTree } from './transcribe.ts';
/** Empty where the tree has the shape of a manifest. */
export declare const shapeIssues: (tree: ReadTree) => readonly Issue[];
/** Empty where the tree has the shape of a policy. */
export declare const policyShapeIssues: (tree: ReadTree) => readonly Issue[];

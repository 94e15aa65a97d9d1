import type { Issue } from '../errors.ts';
import { type LinedSource } from './source.ts';
import { type Node } from './tree.ts';
/** Empty where the tree has the shape of a manifest. */
export declare function shapeIssues(lined: LinedSource, root: Node): readonly Issue[];

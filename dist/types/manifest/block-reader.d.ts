import { type Harvest } from './block-reader-mapping.ts';
import type { Node } from './tree.ts';
/** For a text that the checks of `limits` found nothing against. Undefined where the strict way has to decide. */
export declare function readBlockStyle(text: string, harvest?: Harvest): Node | undefined;

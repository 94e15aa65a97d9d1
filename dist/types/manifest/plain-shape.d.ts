import type { Node } from './tree.ts';
export declare const certainlyFits: (root: Node) => boolean;
/** The same for one entry of `embeds`. */
export declare const certainlyFitsEmbed: (key: string, value: Node) => boolean;

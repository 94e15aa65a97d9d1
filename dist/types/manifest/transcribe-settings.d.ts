import { type LinedSource } from './source.ts';
import { type Node } from './tree.ts';
import type { WrittenSettings } from './written.ts';
/** The settings under the key `accessSettings` of a node. */
export declare const accessSettings: (lined: LinedSource, node: Node) => WrittenSettings;
/** The settings that stand in a node directly; keys that are none, such as the `extends` of a tier, are passed over. */
export declare function settingsOf(lined: LinedSource, node: Node | undefined): WrittenSettings;

import type { EmbedReader, LiveEmbed } from '../types.ts';
export type Look = () => Promise<ReadonlyMap<string, LiveEmbed>>;
export declare function createLook(reader: EmbedReader): Look;

import type { LiveEmbed } from '../types.ts';
/** All live embeds by id; those that are named are looked at as closely as the API allows. */
export type Look = (embedIds: readonly string[]) => Promise<ReadonlyMap<string, LiveEmbed>>;
export declare function sharedLook(look: Look): Look;

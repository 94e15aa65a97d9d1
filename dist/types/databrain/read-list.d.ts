import type { Dialect, LiveEmbed } from '../types.ts';
import { type Page } from './pages.ts';
import { type Read } from './read-body.ts';
export interface ListSource {
    readonly read: Read;
    readonly dialect: Dialect;
}
interface Pass {
    readonly embeds: readonly LiveEmbed[];
    readonly paged: boolean;
}
/** `body` is the answer to `listRequest(dialect, page)`. Throws where any of it cannot be read. */
export declare function listPage(source: ListSource, { body, size }: {
    body: unknown;
    size: number;
}, page?: number): Page<LiveEmbed>;
/** All that a first answer and the pages after it tell. */
export declare function readPass(source: ListSource, first: Page<LiveEmbed>): Promise<Pass>;
/** Reads on from a first answer. An expected embed counts as gone only when two passes in a row saw the same embeds. */
export declare function readList(source: ListSource, first: Page<LiveEmbed>, expected: ReadonlySet<string>): Promise<readonly LiveEmbed[]>;
export {};

import type { Dialect, SettingName } from '../types.ts';
import type { ExchangeRequest } from './exchange.ts';
type Route = Pick<ExchangeRequest, 'method' | 'path'>;
interface Generation {
    readonly list: Route;
    readonly update: Route;
    readonly datamarts: Route;
    /** Where list parameters travel: query strings in the modern families, real JSON types in the POST-only one. */
    readonly listParameters: 'query' | 'body';
    /** Settings that this generation calls something else than the catalogue. */
    readonly spellings: {
        readonly [K in SettingName]?: string;
    };
    /** Settings that came after this generation: it takes payloads that hold them, and is not known to heed them. */
    readonly unknown: readonly SettingName[];
}
export declare const ENDPOINTS: Readonly<Record<Dialect, Generation>>;
/** The whole list, or one page of it; pages count from 1 and hold 10 embeds. */
export declare const listRequest: (dialect: Dialect, page?: number) => ExchangeRequest;
/** All datamarts with their tables, or one page of them. */
export declare const datamartsRequest: (dialect: Dialect, page?: number) => ExchangeRequest;
/** The list narrowed to one embed. No document promises it, so the answer may be the whole list all the same. */
export declare const detailRequest: (dialect: Exclude<Dialect, 'legacy'>, embedId: string) => ExchangeRequest;
/** One embed with its whole dashboard, of which only `_meta` is kept. */
export declare const exportRequest: (embedId: string) => ExchangeRequest;
/** One update with exactly this JSON text as its body. */
export declare const updateRequest: (dialect: Dialect, body: string) => ExchangeRequest;
/** How a setting is written in the payloads of a generation. */
export declare const spellingOf: (dialect: Dialect, setting: SettingName) => string;
/** The settings that a generation is not known to heed although it takes them; for a plan to warn of. */
export declare const unknownToDialect: (dialect: Dialect) => readonly SettingName[];
export {};

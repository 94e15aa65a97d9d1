// The routes, verbs and spellings of each API generation, as one table; descriptions of requests come out. Pure.
// A write is only ever addressed through this table, so no other verb or path can be sent.

import type { Dialect, SettingName } from '../types.ts';
import type { ExchangeRequest } from './exchange.ts';

type Route = Pick<ExchangeRequest, 'method' | 'path'>;

interface Generation {
  readonly list: Route;
  readonly update: Route;
  /** Where list parameters travel: query strings in the modern families, real JSON types in the POST-only one. */
  readonly listParameters: 'query' | 'body';
  /** Settings that this generation calls something else than the catalogue. */
  readonly spellings: { readonly [K in SettingName]?: string };
}

const modern = (path: string): Generation => ({
  list: { method: 'GET', path },
  update: { method: 'PUT', path },
  listParameters: 'query',
  spellings: {},
});

export const ENDPOINTS: Readonly<Record<Dialect, Generation>> = {
  kebab: modern('/api/v2/data-app/embeds'),
  camel: modern('/api/v2/dataApp/embeds'),
  legacy: {
    list: { method: 'POST', path: '/api/v2/dataApp/embed/list' },
    update: { method: 'POST', path: '/api/v2/dataApp/embed/update' },
    listParameters: 'body',
    spellings: { isAllowAiPilot: 'isAllowAipilot', tableTenancySettings: 'tableList' },
  },
};

/** The whole list, or one page of it; pages count from 1 and hold 10 embeds. */
export function listRequest(dialect: Dialect, page?: number): ExchangeRequest {
  const { list, listParameters } = ENDPOINTS[dialect];
  if (listParameters === 'body') {
    const parameters = page === undefined ? { isPagination: false } : { isPagination: true, pageNumber: page };
    return { ...list, body: JSON.stringify(parameters) };
  }
  // No parameters at all for the whole list: the older builds are not known to read "false".
  return page === undefined ? list : { ...list, query: { isPagination: 'true', pageNumber: String(page) } };
}

/** One update with exactly this JSON text as its body. */
export const updateRequest = (dialect: Dialect, body: string): ExchangeRequest => ({ ...ENDPOINTS[dialect].update, body });

/** How a setting is written in the payloads of a generation. */
export const spellingOf = (dialect: Dialect, setting: SettingName): string => ENDPOINTS[dialect].spellings[setting] ?? setting;

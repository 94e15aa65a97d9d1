// The routes, verbs and spellings of each API generation, as one table; descriptions of requests come out. Pure.
// A write is only ever addressed through this table, so no other verb or path can be sent.

import type { Dialect, SettingName } from '../types.ts';
import type { ExchangeRequest } from './exchange.ts';
import { scanForMeta } from './export-scan.ts';

type Route = Pick<ExchangeRequest, 'method' | 'path'>;

interface Generation {
  readonly list: Route;
  readonly update: Route;
  readonly datamarts: Route;
  /** Where list parameters travel: query strings in the modern families, real JSON types in the POST-only one. */
  readonly listParameters: 'query' | 'body';
  /** Settings that this generation calls something else than the catalogue. */
  readonly spellings: { readonly [K in SettingName]?: string };
  /** Settings that came after this generation: it takes payloads that hold them, and is not known to heed them. */
  readonly unknown: readonly SettingName[];
}

const modern = (family: string): Generation => ({
  list: { method: 'GET', path: `${family}/embeds` },
  update: { method: 'PUT', path: `${family}/embeds` },
  datamarts: { method: 'GET', path: `${family}/datamarts` },
  listParameters: 'query',
  spellings: {},
  unknown: [],
});

export const ENDPOINTS: Readonly<Record<Dialect, Generation>> = {
  kebab: modern('/api/v2/data-app'),
  camel: modern('/api/v2/dataApp'),
  legacy: {
    list: { method: 'POST', path: '/api/v2/dataApp/embed/list' },
    update: { method: 'POST', path: '/api/v2/dataApp/embed/update' },
    datamarts: { method: 'POST', path: '/api/v2/dataApp/datamart/list' },
    listParameters: 'body',
    spellings: { isAllowAiPilot: 'isAllowAipilot', tableTenancySettings: 'tableList' },
    unknown: ['isAllowCreateDashboardView', 'joinModel'],
  },
};

/** The one address at which an export is documented; no older spelling of it is. */
const EXPORT: Route = { method: 'GET', path: '/api/v2/data-app/embeds/export' };

/** The whole list, or one page of it; pages count from 1 and hold 10 embeds. */
export const listRequest = (dialect: Dialect, page?: number): ExchangeRequest => ({
  ...paged(dialect, ENDPOINTS[dialect].list, page),
  probe: probeRequest(dialect),
});

/** The first page of the list: the smallest read that a server of this generation must be able to answer. */
const probeRequest = (dialect: Dialect): ExchangeRequest => paged(dialect, ENDPOINTS[dialect].list, 1);

/** All datamarts with their tables, or one page of them. */
export const datamartsRequest = (dialect: Dialect, page?: number): ExchangeRequest => ({
  ...paged(dialect, ENDPOINTS[dialect].datamarts, page),
  probe: probeRequest(dialect),
});

/** The list narrowed to one embed. No document promises it, so the answer may be the whole list all the same. */
export const detailRequest = (dialect: Exclude<Dialect, 'legacy'>, embedId: string): ExchangeRequest => ({
  ...ENDPOINTS[dialect].list,
  query: { embedId },
  probe: probeRequest(dialect),
});

/** One embed with its whole dashboard, of which only `_meta` is kept. */
export const exportRequest = (embedId: string): ExchangeRequest => ({
  ...EXPORT,
  query: { embedId },
  probe: probeRequest('kebab'),
  scan: scanForMeta,
});

/** One update with exactly this JSON text as its body. */
export const updateRequest = (dialect: Dialect, body: string): ExchangeRequest => ({
  ...ENDPOINTS[dialect].update,
  body,
  probe: probeRequest(dialect),
});

/** How a setting is written in the payloads of a generation. */
export const spellingOf = (dialect: Dialect, setting: SettingName): string => ENDPOINTS[dialect].spellings[setting] ?? setting;

/** The settings that a generation is not known to heed although it takes them; for a plan to warn of. */
export const unknownToDialect = (dialect: Dialect): readonly SettingName[] => ENDPOINTS[dialect].unknown;

function paged(dialect: Dialect, route: Route, page: number | undefined): ExchangeRequest {
  if (ENDPOINTS[dialect].listParameters === 'body') {
    const parameters = page === undefined ? { isPagination: false } : { isPagination: true, pageNumber: page };
    return { ...route, body: JSON.stringify(parameters) };
  }
  // No parameters at all for the whole list: the older builds are not known to read "false".
  return page === undefined ? route : { ...route, query: { isPagination: 'true', pageNumber: String(page) } };
}

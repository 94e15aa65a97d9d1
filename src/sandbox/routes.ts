// The addresses of each endpoint family, as a table. A method and a path in, the operation they stand for out. Pure.
// Only what embed-sync may ever call is here: creating, renaming and deleting embeds answer 404, so that a stray call shows.

import type { Dialect } from '../types.ts';

export type Operation = 'list' | 'update' | 'export' | 'datamarts';

export interface Route {
  readonly family: Dialect;
  readonly on: Operation;
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly path: string;
}

const ROUTES: readonly Route[] = [
  { family: 'kebab', on: 'list', method: 'GET', path: '/api/v2/data-app/embeds' },
  { family: 'kebab', on: 'update', method: 'PUT', path: '/api/v2/data-app/embeds' },
  { family: 'kebab', on: 'export', method: 'GET', path: '/api/v2/data-app/embeds/export' },
  { family: 'kebab', on: 'datamarts', method: 'GET', path: '/api/v2/data-app/datamarts' },
  { family: 'camel', on: 'list', method: 'GET', path: '/api/v2/dataApp/embeds' },
  { family: 'camel', on: 'update', method: 'PUT', path: '/api/v2/dataApp/embeds' },
  { family: 'camel', on: 'datamarts', method: 'GET', path: '/api/v2/dataApp/datamarts' },
  { family: 'legacy', on: 'list', method: 'POST', path: '/api/v2/dataApp/embed/list' },
  { family: 'legacy', on: 'update', method: 'POST', path: '/api/v2/dataApp/embed/update' },
  { family: 'legacy', on: 'datamarts', method: 'POST', path: '/api/v2/dataApp/datamart/list' },
];

const byAddress: ReadonlyMap<string, Route> = new Map(ROUTES.map((route) => [`${route.method} ${route.path}`, route]));

export const routeOf = (method: string, path: string): Route | undefined => byAddress.get(`${method} ${path}`);

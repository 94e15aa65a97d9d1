// holds: S4

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePayload } from '../../src/databrain/encode.ts';
import {
  datamartsRequest,
  detailRequest,
  ENDPOINTS,
  exportRequest,
  listRequest,
  updateRequest,
} from '../../src/databrain/endpoints.ts';
import type { Dialect, Settings } from '../../src/types.ts';

const everything: Settings = {
  tableTenancySettings: [
    { name: 'sales', clientColumn: 'customer_id' },
    { name: 'Orders', clientColumn: 'tenant' },
  ],
  joinModel: 'multi',
  metricCreationMode: 'CHAT',
  isAllowCreateDashboardView: true,
  isAllowUnderlyingData: false,
  isAllowMetricUpdate: true,
  isAllowMetricLayoutChange: true,
  isAllowMetricDeletion: false,
  isAllowMetricCreation: true,
  isAllowManageMetrics: true,
  isAllowEmailReports: false,
  isAllowAiPilot: true,
  datamartName: 'sales-data',
};

const rows = '[{"name":"Orders","clientColumn":"tenant"},{"name":"sales","clientColumn":"customer_id"}]';

describe('a payload', () => {
  it.each<[Dialect, string]>([
    [
      'kebab',
      `{"embedId":"e","accessSettings":{"datamartName":"sales-data","isAllowAiPilot":true,"isAllowEmailReports":false,"isAllowManageMetrics":true,"isAllowMetricCreation":true,"isAllowMetricDeletion":false,"isAllowMetricLayoutChange":true,"isAllowMetricUpdate":true,"isAllowUnderlyingData":false,"isAllowCreateDashboardView":true,"metricCreationMode":"CHAT","joinModel":"multi","tableTenancySettings":${rows}}}`,
    ],
    [
      'camel',
      `{"embedId":"e","accessSettings":{"datamartName":"sales-data","isAllowAiPilot":true,"isAllowEmailReports":false,"isAllowManageMetrics":true,"isAllowMetricCreation":true,"isAllowMetricDeletion":false,"isAllowMetricLayoutChange":true,"isAllowMetricUpdate":true,"isAllowUnderlyingData":false,"isAllowCreateDashboardView":true,"metricCreationMode":"CHAT","joinModel":"multi","tableTenancySettings":${rows}}}`,
    ],
    [
      'legacy',
      `{"embedId":"e","accessSettings":{"datamartName":"sales-data","isAllowAipilot":true,"isAllowEmailReports":false,"isAllowManageMetrics":true,"isAllowMetricCreation":true,"isAllowMetricDeletion":false,"isAllowMetricLayoutChange":true,"isAllowMetricUpdate":true,"isAllowUnderlyingData":false,"isAllowCreateDashboardView":true,"metricCreationMode":"CHAT","joinModel":"multi","tableList":${rows}}}`,
    ],
  ])('in %s has catalogue order and the spelling of its generation', (dialect, text) => {
    expect(JSON.stringify(encodePayload(dialect)('e', everything))).toBe(text);
  });

  it.each<[string, Settings, string]>([
    ['a single flag', { isAllowAiPilot: false }, '{"isAllowAiPilot":false}'],
    ['an emptied tenancy list', { tableTenancySettings: [] }, '{"tableTenancySettings":[]}'],
    ['nothing', {}, '{}'],
  ])('holds no more than it was given: %s', (_, settings, text) => {
    expect(JSON.stringify(encodePayload('kebab')('e', settings).accessSettings)).toBe(text);
  });

  it('has the same bytes for the same settings, however they are ordered', () => {
    const names = fc.shuffledSubarray(['a', 'b', 'C', 'ä', 'a_b', 'Z'], { minLength: 2 });
    fc.assert(
      fc.property(names, fc.boolean(), (tables, flag) => {
        const row = (name: string) => ({ name, clientColumn: `${name}_id` });
        const forwards: Settings = { isAllowAiPilot: flag, tableTenancySettings: tables.map(row) };
        const backwards: Settings = { tableTenancySettings: [...tables].reverse().map(row), isAllowAiPilot: flag };
        expect(JSON.stringify(encodePayload('kebab')('e', forwards))).toBe(
          JSON.stringify(encodePayload('kebab')('e', backwards)),
        );
      }),
    );
  });

  it('leaves the settings that it was given as they were', () => {
    const before = structuredClone(everything);
    encodePayload('legacy')('e', everything);
    expect(everything).toEqual(before);
  });
});

describe('a request', () => {
  it.each<[Dialect, number | undefined, object]>([
    ['kebab', undefined, { method: 'GET', path: '/api/v2/data-app/embeds' }],
    ['kebab', 2, { method: 'GET', path: '/api/v2/data-app/embeds', query: { isPagination: 'true', pageNumber: '2' } }],
    ['camel', undefined, { method: 'GET', path: '/api/v2/dataApp/embeds' }],
    ['camel', 3, { method: 'GET', path: '/api/v2/dataApp/embeds', query: { isPagination: 'true', pageNumber: '3' } }],
    ['legacy', undefined, { method: 'POST', path: '/api/v2/dataApp/embed/list', body: '{"isPagination":false}' }],
    ['legacy', 2, { method: 'POST', path: '/api/v2/dataApp/embed/list', body: '{"isPagination":true,"pageNumber":2}' }],
  ])('for a list in %s, page %s', (dialect, page, expected) => {
    const { probe, ...request } = listRequest(dialect, page);
    expect(request).toEqual(expected);
  });

  it.each<[Dialect, string, string]>([
    ['kebab', 'PUT', '/api/v2/data-app/embeds'],
    ['camel', 'PUT', '/api/v2/dataApp/embeds'],
    ['legacy', 'POST', '/api/v2/dataApp/embed/update'],
  ])('for an update in %s is %s %s', (dialect, method, path) => {
    const { probe, ...request } = updateRequest(dialect, '{}');
    expect(request).toEqual({ method, path, body: '{}' });
  });

  it.each(Object.keys(ENDPOINTS) as Dialect[])('names the first page of the list as its probe, in %s', (dialect) => {
    const { probe: none, ...firstPage } = listRequest(dialect, 1);
    const requests = [listRequest(dialect), listRequest(dialect, 7), updateRequest(dialect, '{}'), datamartsRequest(dialect)];
    for (const { probe } of requests) expect(probe).toEqual(firstPage);
  });

  it('about one embed names a list as its probe, too', () => {
    for (const { probe } of [detailRequest('camel', 'e'), exportRequest('e')])
      expect(probe?.query).toMatchObject({ pageNumber: '1' });
  });

  it('never deletes, creates or renames', () => {
    const routes = Object.values(ENDPOINTS).flatMap(({ list, update }) => [
      `${list.method} ${list.path}`,
      `${update.method} ${update.path}`,
    ]);
    expect(routes.filter((route) => /DELETE|\/(create|delete|rename)|POST .*embeds$/.test(route))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { ask, DIALECTS, FAMILIES, KEBAB, LEGACY_LIST, manyEmbeds, put, SALES, sandboxOf } from './client.ts';

const SHOWN_BY_LEGACY = {
  isAllowAipilot: false,
  isAllowEmailReports: true,
  metricCreationMode: 'DRAG_DROP',
  tableList: [{ name: 'orders', clientColumn: 'customer_id' }],
};

describe('a list', () => {
  const told = { item: SALES.accessSettings, legacy: SHOWN_BY_LEGACY, nested: SALES.accessSettings, absent: undefined };
  const rows = DIALECTS.flatMap((family) =>
    (['item', 'legacy', 'nested', 'absent'] as const).map((list) => [family, list] as const),
  );

  it.each(rows)('of the %s family shows settings the %s way and no other', async (family, list) => {
    const sandbox = await sandboxOf({ embeds: [SALES], list });
    const { status, json } = await ask(sandbox, FAMILIES[family].list);
    expect(status).toBe(200);
    expect(json).toMatchObject({ data: [{ embedId: 'sales', embedType: 'dashboard' }], error: null });
    const [item] = json.data;
    const places = {
      item: item.accessSettings,
      legacy: item.embedDataAppAccessSetting,
      nested: item.embedMetadata?.embedConfig?.accessSettings,
    };
    expect(places).toEqual({ [list]: told[list] });
  });

  it('of the newer families carries names, types, the data app and dates', async () => {
    const metric = { embedId: 'm', embedType: 'metric', accessSettings: {} } as const;
    const sandbox = await sandboxOf({ embeds: [SALES, metric], list: 'absent', dataApp: 'portal' });
    const { json } = await ask(sandbox, `GET ${KEBAB}`);
    const dates = { createdAt: '2026-01-05T09:00:00.000Z', updatedAt: '2026-01-05T09:00:00.000Z' };
    expect(json.data).toEqual([
      {
        embedId: 'sales',
        embedType: 'dashboard',
        name: 'Sales overview',
        externalDashboard: { externalDashboardId: 'sales', name: 'Sales overview', metadata: dates },
        externalMetric: null,
        embedMetadata: {
          embedId: 'sales',
          name: 'Sales overview',
          embedType: 'dashboard',
          dataAppName: 'portal',
          metricId: null,
          dashboardId: 'sales',
          ...dates,
        },
      },
      {
        embedId: 'm',
        embedType: 'metric',
        name: 'm',
        externalDashboard: null,
        externalMetric: { metricId: 'm', name: 'm' },
        embedMetadata: {
          embedId: 'm',
          name: 'm',
          embedType: 'metric',
          dataAppName: 'portal',
          metricId: 'm',
          dashboardId: null,
          ...dates,
        },
      },
    ]);
  });

  it('of the legacy family carries no name of the embed and no metadata', async () => {
    const sandbox = await sandboxOf({ embeds: [SALES], list: 'absent' });
    const { json } = await ask(sandbox, `POST ${LEGACY_LIST}`, { body: { isPagination: false } });
    const externalDashboard = { externalDashboardId: 'sales', name: 'Sales overview' };
    expect(json.data).toEqual([{ embedId: 'sales', embedType: 'dashboard', externalDashboard, externalMetric: null }]);
  });

  it('follows each change at once', async () => {
    const sandbox = await sandboxOf({ embeds: manyEmbeds(2) });
    const flags = async () =>
      (await ask(sandbox, `GET ${KEBAB}`)).json.data.map(
        (item: { accessSettings: { isAllowAiPilot: boolean } }) => item.accessSettings.isAllowAiPilot,
      );
    expect(await flags()).toEqual([false, false]);
    await put(sandbox, 'e2', { isAllowAiPilot: true });
    expect(await flags()).toEqual([false, true]);
    sandbox.change('e1', { isAllowAiPilot: true });
    expect(await flags()).toEqual([true, true]);
    sandbox.remove('e1');
    expect(await flags()).toEqual([true]);
  });
});

describe('pages', () => {
  const rows = [
    ['everything without being asked for pages', `GET ${KEBAB}`, undefined, [23, 'e1']],
    ['everything where pagination is "false"', `GET ${KEBAB}?isPagination=false&pageNumber=2`, undefined, [23, 'e1']],
    ['everything where pagination is spelled otherwise', `GET ${KEBAB}?isPagination=1`, undefined, [23, 'e1']],
    ['the first ten', `GET ${KEBAB}?isPagination=true`, undefined, [10, 'e1']],
    ['the second ten', `GET ${KEBAB}?isPagination=true&pageNumber=2`, undefined, [10, 'e11']],
    ['a short last page', `GET ${KEBAB}?isPagination=true&pageNumber=3`, undefined, [3, 'e21']],
    ['an empty page beyond the end', `GET ${KEBAB}?isPagination=true&pageNumber=4`, undefined, [0, undefined]],
    ['everything by an empty legacy body', `POST ${LEGACY_LIST}`, {}, [23, 'e1']],
    ['the second legacy page', `POST ${LEGACY_LIST}`, { isPagination: true, pageNumber: 2 }, [10, 'e11']],
  ] as const;
  it.each(rows)('give %s', async (_, request, body, [count, first]) => {
    const sandbox = await sandboxOf({ embeds: manyEmbeds(23) });
    const { json } = await ask(sandbox, request, { body });
    expect([json.data.length, json.data[0]?.embedId]).toEqual([count, first]);
  });

  it.each([
    ['unasked', '', 10, 'e1'],
    ['with a bare page number', '?pageNumber=3', 3, 'e21'],
    ['even where declined', '?isPagination=false', 10, 'e1'],
  ])('are forced %s', async (_, query, count, first) => {
    const sandbox = await sandboxOf({ embeds: manyEmbeds(23), pages: 'forced' });
    const { json } = await ask(sandbox, `GET ${KEBAB}${query}`);
    expect([json.data.length, json.data[0].embedId]).toEqual([count, first]);
  });

  it.each([
    ['a page number of 0', `GET ${KEBAB}?isPagination=true&pageNumber=0`, undefined],
    ['a page number that is none', `GET ${KEBAB}?isPagination=true&pageNumber=x`, undefined],
    ['a legacy flag as a string', `POST ${LEGACY_LIST}`, { isPagination: 'true' }],
    ['a legacy number as a string', `POST ${LEGACY_LIST}`, { isPagination: true, pageNumber: '2' }],
  ])('refuse %s', async (_, request, body) => {
    const sandbox = await sandboxOf({ embeds: manyEmbeds(1) });
    const { status, json } = await ask(sandbox, request, { body });
    expect([status, json.error.code]).toEqual([400, 'INVALID_REQUEST_BODY']);
  });
});

describe('reading one embed', () => {
  it.each(['item', 'nested', 'legacy', 'absent'] as const)('shows settings where lists are %s', async (list) => {
    const sandbox = await sandboxOf({ embeds: [SALES, ...manyEmbeds(3)], list, detail: true });
    const { json } = await ask(sandbox, `GET ${KEBAB}?embedId=sales`);
    expect(json.data).toHaveLength(1);
    expect(JSON.stringify(json)).toContain('"isAllowEmailReports":true');
    expect((await ask(sandbox, `GET ${KEBAB}?embedId=nope`)).json).toEqual({ data: [], error: null });
  });

  it('is not offered unless told: the parameter is ignored', async () => {
    const sandbox = await sandboxOf({ embeds: [SALES, ...manyEmbeds(3)] });
    expect((await ask(sandbox, `GET ${KEBAB}?embedId=sales`)).json.data).toHaveLength(4);
  });

  it('by export shows the flags that the real one shows', async () => {
    const embed = { ...SALES, accessSettings: { ...SALES.accessSettings, isIncrementalJoin: true } };
    const sandbox = await sandboxOf({ embeds: [embed], export: true });
    const { headers, json } = await ask(sandbox, `GET ${KEBAB}/export?embedId=sales`);
    expect(headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Sales%20overview.json");
    expect(json._meta.embedDataAppAccessSetting).toEqual({
      isAllowEmailReports: true,
      isAllowCreateDashboardView: true,
      metricCreationMode: 'DRAG_DROP',
      isIncrementalJoin: true,
    });
    expect(json._meta).toMatchObject({ embedId: 'sales', name: 'Sales overview', embedType: 'dashboard', dashboardId: 'sales' });
    expect((await ask(sandbox, `GET ${KEBAB}/export?embedId=x`)).json.error.code).toBe('EMBED_NOT_FOUND');
    expect((await ask(sandbox, `GET ${KEBAB}/export`)).json.error.code).toBe('INVALID_REQUEST_BODY');
  });
});

describe('datamarts', () => {
  const orders = { name: 'orders', clientColumn: 'customer_id', columns: ['id', 'customer_id'] };
  const datamarts = Array.from({ length: 12 }, (_, index) => ({ name: `d${index}`, tables: [orders] }));
  const path = '/api/v2/data-app/datamarts';

  it('are listed with tables and columns', async () => {
    const { json } = await ask(await sandboxOf({ datamarts }), `GET ${path}`);
    expect(json.data).toHaveLength(12);
    expect(json.data[0]).toMatchObject({
      name: 'd0',
      datamartOrganization: { tenancyLevel: 'TABLE' },
      datamartTables: [{ tableName: 'orders', clientColumn: 'customer_id', datamartTableColumns: [{ columnName: 'id' }, {}] }],
    });
  });

  it('can be listed in pages and without their tables', async () => {
    const { json } = await ask(await sandboxOf({ datamarts }), `GET ${path}?isPagination=true&pageNumber=2&expandDetails=false`);
    expect(json.data.map((item: { name: string }) => item.name)).toEqual(['d10', 'd11']);
    expect(json.data[0]).not.toHaveProperty('datamartTables');
  });

  it('can be forbidden, and are then not checked in updates', async () => {
    const sandbox = await sandboxOf({ embeds: [SALES], datamarts: 'forbidden' });
    const { status, json } = await ask(sandbox, `GET ${path}`);
    expect([status, json.error.code]).toEqual([403, 'INSUFFICIENT_PERMISSIONS']);
    expect((await put(sandbox, 'sales', { datamartName: 'any' })).status).toBe(200);
  });
});

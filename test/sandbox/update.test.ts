import { describe, expect, it } from 'vitest';
import { ask, DIALECTS, FAMILIES, KEBAB, manualRuntime, manyEmbeds, put, SALES, sandboxOf } from './client.ts';

describe('an update', () => {
  it.each(DIALECTS)('of the %s family answers with the id alone and is applied', async (family) => {
    const sandbox = await sandboxOf({ embeds: [SALES] });
    const body = { embedId: 'sales', accessSettings: { isAllowEmailReports: false } };
    const { status, text } = await ask(sandbox, FAMILIES[family].update, { body });
    expect([status, text]).toEqual([200, '{"id":"sales","error":null}']);
    expect(sandbox.state()[0]?.accessSettings).toEqual({ ...SALES.accessSettings, isAllowEmailReports: false });
  });

  it('replaces a tenancy list whole and drops keys of its rows that mean nothing', async () => {
    const sandbox = await sandboxOf({ embeds: [SALES] });
    await put(sandbox, 'sales', { tableTenancySettings: [{ clientColumn: 'c', name: 't', note: 1 }] });
    expect(sandbox.state()[0]?.accessSettings.tableTenancySettings).toEqual([{ name: 't', clientColumn: 'c' }]);
  });

  it('to a server that replaces loses what was not sent', async () => {
    const sandbox = await sandboxOf({ embeds: [SALES], updates: 'replace' });
    await put(sandbox, 'sales', { isAllowAiPilot: true });
    expect(sandbox.state()[0]?.accessSettings).toEqual({
      isAllowAiPilot: true,
      isAllowEmailReports: false,
      isAllowManageMetrics: false,
      isAllowMetricCreation: false,
      isAllowMetricDeletion: false,
      isAllowMetricLayoutChange: false,
      isAllowMetricUpdate: false,
      isAllowUnderlyingData: false,
      isAllowCreateDashboardView: false,
    });
  });

  it('moves updatedAt of its embed alone, also where the clock stands still', async () => {
    const sandbox = await sandboxOf({ embeds: manyEmbeds(2), runtime: manualRuntime() });
    const dates = () => sandbox.state().map((embed) => embed.updatedAt);
    await put(sandbox, 'e1', { isAllowAiPilot: true });
    const [first, other] = dates();
    await put(sandbox, 'e1', { isAllowAiPilot: false });
    expect(first).toBe('2026-06-01T00:00:00.000Z');
    expect(dates()).toEqual(['2026-06-01T00:00:00.001Z', other]);
    expect(other).toBe('2026-01-05T09:00:00.000Z');
  });

  it.each([
    ['the newer spellings in the legacy family', 'legacy', { tableTenancySettings: [], joinModel: 'multi' }],
    ['the legacy spellings in the newer families', 'kebab', { isAllowAipilot: true, tableList: [] }],
    ['unknown keys of any type', 'camel', { isAllowEverything: 'yes', constructor: 1 }],
  ] as const)('ignores %s', async (_, family, accessSettings) => {
    const sandbox = await sandboxOf({ embeds: [SALES] });
    const { status } = await ask(sandbox, FAMILIES[family].update, { body: { embedId: 'sales', accessSettings } });
    expect(status).toBe(200);
    expect(sandbox.state()[0]?.accessSettings).toEqual(SALES.accessSettings);
  });

  it.each([['isAllowAipilot'], ['isAllowAiPilot']])('of the legacy family takes %s', async (spelling) => {
    const sandbox = await sandboxOf({ embeds: [SALES] });
    const rows = [{ name: 't', clientColumn: 'c' }];
    const body = { embedId: 'sales', accessSettings: { [spelling]: true, tableList: rows } };
    await ask(sandbox, FAMILIES.legacy.update, { body });
    expect(sandbox.state()[0]?.accessSettings).toMatchObject({ isAllowAiPilot: true, tableTenancySettings: rows });
  });

  const DATAMARTS = [{ name: 'sales-data', tables: [] }];
  const refused = [
    ['a body that is not JSON', '{"embedId":', [400, 'INVALID_REQUEST_BODY'], [400, 'INVALID_REQUEST_BODY']],
    ['a body without an id', { accessSettings: {} }, [400, 'INVALID_REQUEST_BODY'], [400, 'INVALID_REQUEST_BODY']],
    ['a body without settings', { embedId: 'sales' }, [400, 'INVALID_ACCESS_SETTINGS'], [400, 'INVALID_REQUEST_BODY']],
    ['a flag as a string', s({ isAllowAiPilot: 'true' }), [400, 'INVALID_ACCESS_SETTINGS'], [400, 'INVALID_REQUEST_BODY']],
    ['a flag that is null', s({ isAllowAiPilot: null }), [400, 'INVALID_ACCESS_SETTINGS'], [400, 'INVALID_REQUEST_BODY']],
    ['an unknown mode', s({ metricCreationMode: 'chat' }), [400, 'INVALID_ACCESS_SETTINGS'], [400, 'INVALID_REQUEST_BODY']],
    ['an empty datamart', s({ datamartName: '' }), [400, 'INVALID_ACCESS_SETTINGS'], [400, 'INVALID_REQUEST_BODY']],
    [
      'a tenancy row without a column',
      s({ tableTenancySettings: [{ name: 't' }], tableList: [{ name: 't' }] }),
      [400, 'INVALID_ACCESS_SETTINGS'],
      [400, 'INVALID_REQUEST_BODY'],
    ],
    ['an unknown embed', { embedId: 'Sales', accessSettings: {} }, [404, 'EMBED_NOT_FOUND'], [400, 'INVALID_EMBED_ID']],
    ['an unknown datamart', s({ datamartName: 'Sales-data' }), [404, 'INVALID_DATAMART'], [400, 'INVALID_DATAMART']],
  ] as const;
  function s(accessSettings: unknown) {
    return { embedId: 'sales', accessSettings };
  }

  it.each(refused)('with %s is refused and changes nothing', async (_, body, modern, legacy) => {
    const sandbox = await sandboxOf({ embeds: [SALES], datamarts: DATAMARTS });
    for (const [family, expected] of [['kebab', modern] as const, ['camel', modern] as const, ['legacy', legacy] as const]) {
      const { status, json } = await ask(sandbox, FAMILIES[family].update, { body });
      expect([status, json.error.code]).toEqual(expected);
      expect(json.error.status).toBe(status);
      expect(json.error.message).toMatch(/\w/);
    }
    expect(sandbox.state()[0]?.accessSettings).toEqual(SALES.accessSettings);
    expect(sandbox.ledger.map((entry) => entry.applied)).toEqual([false, false, false]);
  });

  it('needs its content type', async () => {
    const sandbox = await sandboxOf({ embeds: [SALES] });
    const body = { embedId: 'sales', accessSettings: {} };
    const { status } = await ask(sandbox, `PUT ${KEBAB}`, { body, headers: { 'content-type': 'text/plain' } });
    expect(status).toBe(400);
  });

  it('of bytes that are not UTF-8 is refused', async () => {
    const sandbox = await sandboxOf({ embeds: [SALES] });
    const body = Buffer.from('{"embedId":"sales","accessSettings":{"isAllowAiPilot":true},"x":"\xff"}', 'latin1');
    const headers = { authorization: `Bearer ${sandbox.token}`, 'content-type': 'application/json' };
    expect((await fetch(sandbox.baseUrl + KEBAB, { method: 'PUT', headers, body })).status).toBe(400);
    expect(sandbox.state()[0]?.accessSettings).toEqual(SALES.accessSettings);
  });

  it('of over 1 MiB is refused, and one just below is not', async () => {
    const sandbox = await sandboxOf({ embeds: [SALES] });
    const padded = (size: number) => {
      const text = JSON.stringify(s({ isAllowAiPilot: true }));
      return text + ' '.repeat(size - text.length);
    };
    expect((await ask(sandbox, `PUT ${KEBAB}`, { body: padded(1024 * 1024 + 1) })).status).toBe(413);
    expect(sandbox.state()[0]?.accessSettings.isAllowAiPilot).toBe(false);
    expect((await ask(sandbox, `PUT ${KEBAB}`, { body: padded(1024 * 1024) })).status).toBe(200);
  });
});

import { describe, expect, it, onTestFinished } from 'vitest';
import { createReader } from '../../src/databrain/client.ts';
import { decodeDatamarts } from '../../src/databrain/decode-datamarts.ts';
import type { SandboxOptions } from '../../src/sandbox/options.ts';
import { SEED_DATAMARTS } from '../../src/sandbox/seed.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import type { Dialect } from '../../src/types.ts';
import { failure, fakeRuntime, ok, type Reply, scripted, transportTo } from './world.ts';

const DIALECTS: readonly Dialect[] = ['kebab', 'camel', 'legacy'];

async function against(api: Dialect | 'auto', options: SandboxOptions) {
  const sandbox = await startSandbox({ ...options, token: 'sandbox-token' });
  onTestFinished(() => sandbox.close());
  const runtime = fakeRuntime();
  return { sandbox, reader: createReader(transportTo(sandbox.baseUrl, { runtime, token: sandbox.token }), { api }, runtime) };
}

describe('datamarts of the sandbox', () => {
  it.each(DIALECTS)('are listed in %s, once a run', async (dialect) => {
    const { sandbox, reader } = await against(dialect, { datamarts: SEED_DATAMARTS, basePath: '/databrain' });
    const datamarts = await reader.datamarts();
    expect(datamarts?.map(({ name, tenancyLevel }) => [name, tenancyLevel])).toEqual(
      SEED_DATAMARTS.map(({ name, tenancyLevel = 'TABLE' }) => [name, tenancyLevel]),
    );
    expect(datamarts?.[0]?.tables[0]).toEqual({
      name: 'orders',
      schema: 'public',
      clientColumn: 'customer_id',
      columns: ['id', 'customer_id', 'created_at', 'amount', 'region'],
    });
    expect(await reader.datamarts()).toBe(datamarts);
    expect(sandbox.ledger).toHaveLength(1);
  });

  it.each<[string, SandboxOptions]>([
    ['may not be listed', { datamarts: 'forbidden' }],
    ['are not offered', {}],
  ])('that %s are undefined', async (_, options) => {
    for (const dialect of DIALECTS) {
      const { sandbox, reader } = await against(dialect, options);
      expect(await reader.datamarts()).toBeUndefined();
      expect(await reader.datamarts()).toBeUndefined();
      expect(sandbox.ledger).toHaveLength(1);
    }
  });

  it('are asked of the generation that answers, also before the first list', async () => {
    const { sandbox, reader } = await against('auto', { datamarts: SEED_DATAMARTS, families: ['legacy'] });
    expect(await reader.datamarts()).toHaveLength(SEED_DATAMARTS.length);
    expect(sandbox.ledger.map(({ path }) => path).at(-1)).toBe('/api/v2/dataApp/datamart/list');
    expect(reader.dialect()).toBe('legacy');
  });

  it.each([9, 10, 11, 20])('are all there where there are %i', async (count) => {
    const datamarts = Array.from({ length: count }, (_, n) => ({ name: `d${n}`, tables: [] }));
    const { reader } = await against('kebab', { datamarts });
    expect((await reader.datamarts())?.map(({ name }) => name)).toEqual(datamarts.map(({ name }) => name));
  });
});

const datamarts = (reply: (nth: number) => Reply) => {
  const transport = scripted((_, nth) => reply(nth));
  return { transport, read: () => createReader(transport, { api: 'kebab' }, fakeRuntime()).datamarts() };
};

describe('a refusal to list datamarts', () => {
  it.each([400, 401, 403, 404, 405])('with %i says nothing about the run', async (status) => {
    for (const body of ['', { error: { code: 'AUTHENTICATION_ERROR' } }]) {
      const { transport, read } = datamarts(() => ({ status, body }));
      expect(await read()).toBeUndefined();
      expect(transport.asked).toHaveLength(1);
    }
  });

  it.each<[string, Reply, string, number]>([
    ['500', { status: 500, body: '' }, 'API_REFUSED', 5],
    ['a page of HTML', { status: 200, body: '<html></html>' }, 'API_ANSWER_INVALID', 1],
    ['no list', { status: 200, body: { error: null } }, 'API_ANSWER_INVALID', 1],
    ['a lost connection', { kind: 'lost', problem: { code: 'CONNECTION_LOST', message: 'gone' } }, 'API_UNREACHABLE', 5],
  ])('is told from %s', async (_, reply, code, requests) => {
    const { transport, read } = datamarts(() => reply);
    expect((await failure(read())).code).toBe(code);
    expect(transport.asked).toHaveLength(requests);
  });

  it('never takes pages without end', async () => {
    const { read } = datamarts((nth) => ok(Array.from({ length: 10 }, (_, n) => ({ name: `d${nth}_${n}` }))));
    expect((await failure(read())).code).toBe('API_ANSWER_INVALID');
  });

  it('nor one that comes round again for a new one', async () => {
    const { read } = datamarts(() => ok(Array.from({ length: 10 }, (_, n) => ({ name: `d${n}` }))));
    expect(await read()).toHaveLength(10);
  });
});

describe('what is told of a datamart', () => {
  it.each<[string, unknown, unknown]>([
    ['no more than its name', { name: 'd' }, [{ name: 'd', tables: [] }]],
    ['no organisation', { name: 'd', datamartOrganization: null, datamartTables: null }, [{ name: 'd', tables: [] }]],
    [
      'its level',
      { name: 'd', datamartOrganization: { tenancyLevel: 'DATABASE' } },
      [{ name: 'd', tenancyLevel: 'DATABASE', tables: [] }],
    ],
    [
      'a table of old',
      { name: 'd', datamartTables: [{ schemaName: 's', tableName: 't', datamartTableColumns: [{ columnName: 'c' }] }] },
      [{ name: 'd', tables: [{ name: 't', schema: 's', columns: ['c'] }] }],
    ],
    [
      'a table as it is written',
      { name: 'd', datamartTables: [{ name: 't', columns: [{ name: 'c' }] }] },
      [{ name: 'd', tables: [{ name: 't', columns: ['c'] }] }],
    ],
    [
      'columns with other names',
      {
        name: 'd',
        datamartTables: [
          { tableName: 't', datamartTableColumns: [{ columnName: 'c', alias: 'C' }, { columnName: 'd', alias: 'd' }, {}, null] },
        ],
      },
      [{ name: 'd', tables: [{ name: 't', columns: ['c', 'C', 'd'] }] }],
    ],
    [
      'a hidden table',
      { name: 'd', datamartTables: [{ tableName: 't', isHide: true, clientColumn: 'k' }] },
      [{ name: 'd', tables: [{ name: 't', clientColumn: 'k', columns: [] }] }],
    ],
    [
      'a table without client column',
      {
        name: 'd',
        datamartTables: [
          { tableName: 't', clientColumn: '' },
          { tableName: 'u', clientColumn: null },
        ],
      },
      [
        {
          name: 'd',
          tables: [
            { name: 't', columns: [] },
            { name: 'u', columns: [] },
          ],
        },
      ],
    ],
    ['tables that are none', { name: 'd', datamartTables: [null, 1, {}, { tableName: 7 }] }, [{ name: 'd', tables: [] }]],
    ['nothing that can be read', 7, []],
    ['no name', { datamartTables: [] }, []],
  ])('%s', (_, item, expected) => {
    expect(decodeDatamarts([item])).toEqual(expected);
  });
});

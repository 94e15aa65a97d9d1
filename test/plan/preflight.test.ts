// What can be known before anything is sent: names that are not there, and tables that a tenancy list leaves open.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preflight, touchesDatamarts } from '../../src/plan/preflight.ts';
import type { Datamart, DatamartTable, Settings, TenancyRow } from '../../src/types.ts';
import { desiredEmbed, liveEmbed, planOf } from '../support/plans.ts';

const row = (name: string, clientColumn = 'tenant_id'): TenancyRow => ({ name, clientColumn });
const rows = (...names: readonly string[]): Settings => ({ tableTenancySettings: names.map((name) => row(name)) });
const table = (name: string, more: Partial<DatamartTable> = {}): DatamartTable => ({
  name,
  clientColumn: 'tenant_id',
  columns: ['id', 'tenant_id', 'amount'],
  ...more,
});
const { clientColumn: _, ...colours } = table('colours');

const SALES: Datamart = {
  name: 'sales',
  tenancyLevel: 'TABLE',
  tables: [table('orders', { schema: 'public' }), table('invoices'), colours],
};
const SILENT: Datamart = { name: 'silent', tables: [{ name: 'orders', columns: [] }] };
const OWN: Datamart = { ...SALES, name: 'own', tenancyLevel: 'DATABASE' };
const TWIN: Datamart = {
  name: 'twin',
  tenancyLevel: 'TABLE',
  tables: [table('orders', { schema: 'a' }), table('orders', { schema: 'b', columns: ['org'], clientColumn: 'org' })],
};
const WIDE: Datamart = { name: 'wide', tenancyLevel: 'TABLE', tables: [...'gfedcba'].map((name) => table(name)) };
const DATAMARTS = [SALES, SILENT, OWN, TWIN, WIDE];

const SALES_COVERED = { datamartName: 'sales', ...rows('orders', 'invoices') } as const;

/** The check of one embed that is wanted as `desired` and was `live`. */
function check(desired: Settings, live: Settings, datamarts: readonly Datamart[] = DATAMARTS) {
  const [wanted, now] = [desiredEmbed('e', desired, { key: 'sales-board' }), liveEmbed('e', live, { name: 'Sales' })];
  const { changes } = planOf([wanted], [now]);
  return preflight({ changes, desired: new Map([['e', wanted]]), live: new Map([['e', now]]), datamarts });
}

const refusedOf = (...states: Parameters<typeof check>) =>
  check(...states).refused.map(({ code, reason, hint }) => ({ code, reason, hint }));
const findingsOf = (...states: Parameters<typeof check>) => check(...states).findings;
const NOTHING = { refused: [], findings: [] };

describe('whether there is anything to check', () => {
  it.each<[sentence: string, desired: Settings, live: Settings, touches: boolean]>([
    ['a datamart that moves', { datamartName: 'sales' }, { datamartName: 'own' }, true],
    ['a tenancy list that is written over an unknown one', rows('orders'), {}, true],
    ['a flag', { isAllowAiPilot: true, ...SALES_COVERED }, { isAllowAiPilot: false, ...SALES_COVERED }, false],
    ['nothing', SALES_COVERED, SALES_COVERED, false],
  ])('%s', (_sentence, desired, live, touches) => {
    expect(touchesDatamarts(planOf([desiredEmbed('e', desired)], [liveEmbed('e', live)]).changes)).toBe(touches);
  });

  it('takes a datamart that comes without its tables for one that leaves them out', () => {
    expect(check(SALES_COVERED, {}, [{ name: 'sales', tables: [] }])).toEqual(NOTHING);
  });

  it('says nothing of an embed whose change touches neither, whatever is wrong with it', () => {
    const wrong = { datamartName: 'gone', ...rows('gone') };
    expect(check({ ...wrong, isAllowAiPilot: true }, { ...wrong, isAllowAiPilot: false })).toEqual(NOTHING);
    const { changes } = planOf([desiredEmbed('e', { isAllowAiPilot: true })], [liveEmbed('e', {})]);
    expect(preflight({ changes, desired: new Map(), live: new Map(), datamarts: undefined })).toEqual(NOTHING);
  });
});

describe('a token that may not list datamarts', () => {
  it('is said once, however many embeds are not checked', () => {
    const wanted = ['a', 'b'].map((id) => desiredEmbed(id, { datamartName: 'gone' }));
    const now = ['a', 'b'].map((id) => liveEmbed(id, { datamartName: 'sales' }));
    const byId = <T extends { readonly embedId: string }>(list: readonly T[]) => new Map(list.map((one) => [one.embedId, one]));
    const { changes } = planOf(wanted, now);
    expect(preflight({ changes, desired: byId(wanted), live: byId(now), datamarts: undefined })).toEqual({
      refused: [],
      findings: [
        {
          rule: 'preflight-skipped',
          severity: 'info',
          message: 'this token may not list datamarts, so the names of datamarts, tables and columns were not checked',
          introducedByPlan: false,
        },
      ],
    });
  });
});

describe('an embed is refused for', () => {
  it('what it is called in the manifest, so that it can be found there', () => {
    expect(check({ datamartName: 'gone' }, {}).refused).toMatchObject([{ embedId: 'e', key: 'sales-board', name: 'Sales' }]);
  });

  const DATAMART = 'DATAMART_UNKNOWN';
  const TABLE = 'TABLE_UNKNOWN';
  const COLUMN = 'COLUMN_UNKNOWN';
  const inSales = (...list: readonly TenancyRow[]): Settings => ({ datamartName: 'sales', tableTenancySettings: list });

  it.each<[sentence: string, desired: Settings, live: Settings, code: string, reason: string, hint: string]>([
    [
      'a datamart like another',
      { datamartName: 'sale' },
      {},
      DATAMART,
      'the API lists no datamart "sale"',
      'Did you mean "sales" instead of "sale"?',
    ],
    [
      'a datamart in the wrong case',
      { datamartName: 'Sales' },
      {},
      DATAMART,
      'the API lists no datamart "Sales"',
      'Write "sales", not "Sales": upper and lower case count.',
    ],
    [
      'a datamart like no other',
      { datamartName: 'marketing' },
      {},
      DATAMART,
      'the API lists no datamart "marketing"',
      'The API lists: own, sales, silent, twin, wide.',
    ],
    [
      'an unknown datamart that live has too',
      { datamartName: 'marketing', ...rows('x') },
      { datamartName: 'marketing' },
      DATAMART,
      'the API lists no datamart "marketing"',
      'The API lists: own, sales, silent, twin, wide.',
    ],
    [
      'a table like another',
      inSales(row('ordrs'), row('invoices')),
      {},
      TABLE,
      'datamart "sales" has no table "ordrs"',
      'Did you mean "orders" instead of "ordrs"?',
    ],
    [
      'a table in the wrong case',
      inSales(row('Public.Orders')),
      {},
      TABLE,
      'datamart "sales" has no table "Public.Orders"',
      'Write "public.orders", not "Public.Orders": upper and lower case count.',
    ],
    [
      'a table of another schema',
      inSales(row('publik.orders')),
      {},
      TABLE,
      'datamart "sales" has no table "publik.orders"',
      'Did you mean "public.orders" instead of "publik.orders"?',
    ],
    [
      'a table like no other',
      inSales(row('x')),
      {},
      TABLE,
      'datamart "sales" has no table "x"',
      'Datamart "sales" has: colours, invoices, orders, public.orders.',
    ],
    [
      'a table of the datamart that live has',
      rows('ordrs'),
      { datamartName: 'sales' },
      TABLE,
      'datamart "sales" has no table "ordrs"',
      'Did you mean "orders" instead of "ordrs"?',
    ],
    [
      'a table that the new datamart does not have',
      { datamartName: 'wide', ...rows('orders') },
      SALES_COVERED,
      TABLE,
      'datamart "wide" has no table "orders"',
      'Datamart "wide" has: a, b, c, d, e and 2 more.',
    ],
    [
      'a column like another',
      inSales(row('invoices', 'tenantid')),
      {},
      COLUMN,
      'table "invoices" of datamart "sales" has no column "tenantid"',
      'Did you mean "tenant_id" instead of "tenantid"?',
    ],
    [
      'a column in the wrong case',
      inSales(row('orders', 'TENANT_ID')),
      {},
      COLUMN,
      'table "orders" of datamart "sales" has no column "TENANT_ID"',
      'Write "tenant_id", not "TENANT_ID": upper and lower case count.',
    ],
    [
      'a column like no other',
      inSales(row('orders', 'somebody')),
      {},
      COLUMN,
      'table "orders" of datamart "sales" has no column "somebody"',
      'Table "orders" has: amount, id, tenant_id.',
    ],
  ])('%s', (_sentence, desired, live, code, reason, hint) => {
    expect(refusedOf(desired, live)).toEqual([{ code, reason, hint }]);
    expect(findingsOf(desired, live)).toEqual([]);
  });

  it('all that is wrong at once, up to five in full', () => {
    expect(refusedOf(inSales(row('ordrs'), row('invoices', 'tenant')), {})).toEqual([
      {
        code: TABLE,
        reason: 'datamart "sales" has no table "ordrs"; table "invoices" of datamart "sales" has no column "tenant"',
        hint: 'Did you mean "orders" instead of "ordrs"? Did you mean "tenant_id" instead of "tenant"?',
      },
    ]);
    const [many] = refusedOf(inSales(...[...'1234567'].map((name) => row(name))), {});
    expect(many?.reason).toMatch(/^(datamart "sales" has no table "\d"(; )?){5} and 2 more$/);
  });

  it('a datamart where there is none at all', () => {
    expect(refusedOf({ datamartName: 'sales' }, {}, [])).toMatchObject([{ code: DATAMART, hint: 'The API lists none.' }]);
  });
});

describe('nothing is said of', () => {
  it.each<[sentence: string, desired: Settings, live: Settings]>([
    ['tables and columns that are there', SALES_COVERED, {}],
    ['a table with its schema', { datamartName: 'sales', ...rows('public.orders', 'invoices') }, {}],
    [
      'a table that holds no rows of tenants, beside those that do',
      rows('colours', 'orders', 'invoices'),
      { datamartName: 'sales' },
    ],
    [
      'columns of a table that does not tell its own',
      { datamartName: 'silent', tableTenancySettings: [row('orders', 'any')] },
      {},
    ],
    [
      'a column of the second table of that name',
      { datamartName: 'twin', tableTenancySettings: [row('a.orders'), row('b.orders', 'org')] },
      {},
    ],
    ['an embed whose datamart nobody knows', rows('gone'), {}],
    ['an embed whose tenancy list nobody knows', { datamartName: 'sales' }, { datamartName: 'own' }],
    ['an empty list where tenants have databases of their own', { datamartName: 'own', tableTenancySettings: [] }, {}],
    ['an empty list where the API tells no tenancy at all', { datamartName: 'silent', tableTenancySettings: [] }, {}],
  ])('%s', (_sentence, desired, live) => {
    expect(check(desired, live)).toEqual(NOTHING);
  });
});

describe('a tenancy list', () => {
  const gap = (tables: string, introducedByPlan: boolean, datamart = 'sales') => [
    {
      rule: 'tenancy-gap',
      severity: 'approve',
      message: `tenants share tables of datamart "${datamart}" that the tenancy list leaves out, and viewers may see rows of other tenants there: ${tables}`,
      embedId: 'e',
      setting: 'tableTenancySettings',
      introducedByPlan,
    },
  ];
  const empty = (datamart: string, introducedByPlan: boolean) => [
    {
      ...gap('', introducedByPlan)[0],
      message: `tenants share the tables of datamart "${datamart}" and the tenancy list is empty: viewers may see rows of other tenants`,
    },
  ];
  const noClientColumns: Datamart = { name: 'old', tenancyLevel: 'TABLE', tables: [{ name: 'orders', columns: [] }] };
  const withLevel = (tenancyLevel: string | undefined): readonly Datamart[] => [
    { name: 'sales', ...(tenancyLevel !== undefined && { tenancyLevel }), tables: SALES.tables },
    { ...noClientColumns, ...(tenancyLevel !== undefined && { tenancyLevel }) },
  ];
  const NONE = { datamartName: 'sales', tableTenancySettings: [] } as const;

  it.each<[sentence: string, desired: Settings, live: Settings, findings: readonly object[], datamarts?: readonly Datamart[]]>([
    ['that leaves a table out', { datamartName: 'sales', ...rows('orders') }, {}, gap('invoices', true)],
    ['that leaves two out', { datamartName: 'sales', ...rows('colours') }, {}, gap('invoices, orders', true)],
    ['that leaves many out', { datamartName: 'wide', ...rows('g') }, {}, gap('a, b, c, d, e and 1 more', true, 'wide')],
    ['that loses a row', rows('orders'), SALES_COVERED, gap('invoices', true)],
    ['that is emptied on purpose', { tableTenancySettings: [] }, SALES_COVERED, gap('invoices, orders', true)],
    [
      'that left the same out before',
      { datamartName: 'sales', ...rows('orders', 'colours') },
      { datamartName: 'sales', ...rows('orders') },
      gap('invoices', false),
    ],
    ['that left more out before', rows('orders'), NONE, gap('invoices', false)],
    ['that left other tables out before', rows('orders'), { datamartName: 'sales', ...rows('invoices') }, gap('invoices', true)],
    ['that nobody knew before', rows('orders'), { datamartName: 'sales' }, gap('invoices', true)],
    [
      'that belonged to another datamart before',
      { datamartName: 'sales', ...rows('orders') },
      { datamartName: 'twin', ...rows('orders') },
      gap('invoices', true),
    ],
    [
      'of live, when only the datamart moves',
      { datamartName: 'sales' },
      { datamartName: 'wide', ...rows('orders') },
      gap('invoices', true),
    ],
    [
      'of live whose tables the new datamart does not have',
      { datamartName: 'sales' },
      { datamartName: 'wide', ...rows('a') },
      gap('invoices, orders', true),
    ],
    [
      'with a name that two tables have',
      { datamartName: 'twin', ...rows('orders') },
      {},
      gap('a.orders, b.orders', true, 'twin'),
    ],
    ['with one of two tables of a name', { datamartName: 'twin', ...rows('a.orders') }, {}, gap('b.orders', true, 'twin')],
    [
      'that is empty, on a level in small letters',
      { datamartName: 'old', tableTenancySettings: [] },
      {},
      empty('old', true),
      withLevel('table'),
    ],
    [
      'on a level of databases in small letters',
      { datamartName: 'sales', tableTenancySettings: [] },
      {},
      [],
      withLevel('database'),
    ],
    [
      'that left one of them out before',
      { datamartName: 'sales', ...rows('colours') },
      { datamartName: 'sales', ...rows('orders') },
      gap('invoices, orders', true),
    ],
    ['on a level in small letters', { datamartName: 'sales', ...rows('orders') }, {}, gap('invoices', true), withLevel('table')],
    [
      'on an unknown level, where a table tells its tenants',
      { datamartName: 'sales', ...rows('orders') },
      {},
      gap('invoices', true),
      withLevel('ROW'),
    ],
    [
      'on no level, where a table tells its tenants',
      { datamartName: 'sales', ...rows('orders') },
      {},
      gap('invoices', true),
      withLevel(undefined),
    ],
    [
      'that is empty where no table tells its tenants',
      { datamartName: 'old', tableTenancySettings: [] },
      {},
      empty('old', true),
      withLevel('TABLE'),
    ],
    [
      'that is emptied where no table tells its tenants',
      { datamartName: 'old', tableTenancySettings: [] },
      { datamartName: 'old', ...rows('orders') },
      empty('old', true),
      withLevel('TABLE'),
    ],
    ['with rows where no table tells its tenants', { datamartName: 'old', ...rows('orders') }, {}, [], withLevel('TABLE')],
  ])('%s', (_sentence, desired, live, findings, datamarts) => {
    expect(check(desired, live, datamarts)).toEqual({ refused: [], findings });
  });

  it.each<[sentence: string, desired: Settings, live: Settings, introducedByPlan: boolean]>([
    ['is said to be new', { datamartName: 'own', ...rows('orders') }, { datamartName: 'sales', ...rows('orders') }, true],
    ['is said to be new after an empty one', rows('orders'), { datamartName: 'own', tableTenancySettings: [] }, true],
    ['is said to have been there', rows('orders'), { datamartName: 'own', ...rows('invoices') }, false],
  ])('that is not needed %s', (_sentence, desired, live, introducedByPlan) => {
    const message = 'datamart "own" keeps each tenant in a database of its own and needs no tenancy list, but there is one';
    const about = { embedId: 'e', setting: 'tableTenancySettings' };
    expect(findingsOf(desired, live)).toEqual([
      { rule: 'tenancy-not-needed', severity: 'warning', message, ...about, introducedByPlan },
    ]);
  });

  it('of a datamart that only live names and the API does not list is not checked, which is said', () => {
    expect(check(rows('x'), { datamartName: 'hidden' })).toEqual({
      refused: [],
      findings: [
        {
          rule: 'preflight-skipped',
          severity: 'info',
          message: 'live names datamart "hidden", which the API does not list, so its tables and columns were not checked',
          embedId: 'e',
          introducedByPlan: false,
        },
      ],
    });
  });

  it('of a table that the API lists twice is taken for one', () => {
    const twice = [{ ...SALES, tables: [...SALES.tables, ...SALES.tables] }];
    expect(check(SALES_COVERED, {}, twice)).toEqual(NOTHING);
    expect(findingsOf({ datamartName: 'sales', ...rows('orders') }, {}, twice)).toEqual(gap('invoices', true));
  });
});

describe('laws', () => {
  const anyName = fc.constantFrom('orders', 'Orders', 'invoices', 'constructor', '__proto__', 'x.y', '');
  const anyTable: fc.Arbitrary<DatamartTable> = fc.record(
    {
      name: anyName,
      schema: fc.constantFrom('a', 'b', ''),
      clientColumn: fc.constantFrom('t', 'u'),
      columns: fc.constantFrom(['t'], ['t', 'u'], []),
    },
    { requiredKeys: ['name', 'columns'] },
  );
  const anyDatamart: fc.Arbitrary<Datamart> = fc.record(
    {
      name: fc.constant('d'),
      tenancyLevel: fc.constantFrom('TABLE', 'Table', 'DATABASE', 'ROW'),
      tables: fc.array(anyTable, { maxLength: 5 }),
    },
    { requiredKeys: ['name', 'tables'] },
  );

  it('a list with a row for every table by its full name is never refused and leaves nothing open', () => {
    fc.assert(
      fc.property(anyDatamart, (datamart) => {
        const full = new Map(datamart.tables.map(({ schema, name, ...rest }) => [schema ? `${schema}.${name}` : name, rest]));
        // A bare name may stand for a table of some schema as well, and then does not cover.
        const isPlain = datamart.tables.every(({ schema }) => schema !== undefined && schema !== '');
        fc.pre(isPlain && full.size > 0 && full.size === datamart.tables.length);
        const list = [...full].map(([name, { clientColumn, columns }]) => row(name, clientColumn ?? columns[0] ?? 'any'));
        const { refused, findings } = check({ datamartName: 'd', tableTenancySettings: list }, {}, [datamart]);
        expect(refused).toEqual([]);
        expect(findings.filter(({ severity }) => severity === 'approve')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('a list without the row of a shared table needs approval, unless each tenant has a database', () => {
    fc.assert(
      fc.property(anyDatamart, (datamart) => {
        fc.pre(datamart.tenancyLevel !== 'DATABASE' && datamart.tables.some(({ clientColumn }) => clientColumn !== undefined));
        const findings = findingsOf({ datamartName: 'd', tableTenancySettings: [] }, {}, [datamart]);
        expect(findings).toMatchObject([{ rule: 'tenancy-gap', severity: 'approve', introducedByPlan: true }]);
      }),
      { numRuns: 200 },
    );
  });
});

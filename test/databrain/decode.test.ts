// holds: Y6 S4 S5

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeList, uniqueEmbeds } from '../../src/databrain/decode.ts';
import { encodePayload } from '../../src/databrain/encode.ts';
import { CATALOGUE, SETTING_NAMES } from '../../src/settings.ts';
import type { Dialect, LiveEmbed, Settings } from '../../src/types.ts';

const listed = (...items: unknown[]) => decodeList({ data: items, error: null });
const one = (item: object): LiveEmbed | undefined => {
  const { embeds, problems } = listed({ embedId: 'e', ...item });
  expect(problems).toEqual([]);
  return embeds[0];
};
const settingsOf = (accessSettings: object) => one({ accessSettings })?.settings;
const problemsOf = (item: object) => listed({ embedId: 'e', ...item }).problems;

describe('every known shape of a list', () => {
  const legacy = {
    isAllowAipilot: true,
    isAllowEmailReports: false,
    metricCreationMode: 'DRAG_DROP',
    tableList: [{ clientColumn: 'tenant', name: 'orders' }],
  };
  const modern = {
    isAllowAiPilot: true,
    isAllowEmailReports: false,
    metricCreationMode: 'DRAG_DROP',
    tableTenancySettings: [{ name: 'orders', clientColumn: 'tenant' }],
  };

  it.each<[string, object, object]>([
    [
      'L-a: the POST list of the oldest generation',
      {
        embedType: 'dashboard',
        externalDashboard: { externalDashboardId: 'd', name: 'Sales' },
        externalMetric: null,
        embedDataAppAccessSetting: legacy,
      },
      { embedId: 'e', name: 'Sales', embedType: 'dashboard', settings: modern, foreign: {} },
    ],
    [
      'L-b: a GET list that tells no settings',
      { embedType: 'metric', externalDashboard: null, externalMetric: { name: 'Revenue' } },
      { embedId: 'e', name: 'Revenue', embedType: 'metric', settings: {}, foreign: {} },
    ],
    [
      'L-c: a GET list with names and metadata',
      {
        name: 'Mine',
        externalDashboard: { name: 'Sales', externalDashboardId: 'd', metadata: { updatedAt: 'by hand', createdBy: 'x' } },
        embedMetadata: {
          embedId: 'e',
          name: 'Other',
          embedType: 'dashboard',
          dataAppName: 'Portal',
          updatedAt: '2026-01-01T00:00:00Z',
        },
      },
      {
        embedId: 'e',
        name: 'Mine',
        embedType: 'dashboard',
        dataAppName: 'Portal',
        updatedAt: '2026-01-01T00:00:00Z',
        settings: {},
        foreign: {},
      },
    ],
    ['L-d: hardly anything', { embedType: 'dashboard', externalDashboard: { name: 'Sales' } }, { name: 'Sales', settings: {} }],
    ['L-e: settings on the item', { accessSettings: modern }, { settings: modern }],
    ['L-e: settings in the metadata', { embedMetadata: { accessSettings: modern } }, { settings: modern }],
    [
      'L-e: settings in the metadata, deeper',
      { embedMetadata: { embedConfig: { accessSettings: modern } } },
      { settings: modern },
    ],
    ['L-e: settings in the options', { options: { theme: 'dark', accessSettings: modern } }, { settings: modern }],
    ['L-e: the datamart on the item', { dataMartName: 'sales' }, { settings: { datamartName: 'sales' } }],
    ['L-e: the datamart in the metadata', { embedMetadata: { datamart_name: 'sales' } }, { settings: { datamartName: 'sales' } }],
    [
      'L-e: the datamart in the metadata, deeper',
      { embedMetadata: { embedConfig: { datamartName: 'sales' } } },
      { settings: { datamartName: 'sales' } },
    ],
    ['settings in two places that agree', { accessSettings: modern, embedDataAppAccessSetting: legacy }, { settings: modern }],
    [
      'settings in two places that add up',
      { accessSettings: { isAllowAiPilot: true }, options: { accessSettings: { joinModel: 'multi' } } },
      { settings: { isAllowAiPilot: true, joinModel: 'multi' } },
    ],
    ['metadata that is no object', { embedMetadata: 'x', options: 7, externalDashboard: [] }, { settings: {}, foreign: {} }],
    ['names of the wrong type', { name: 7, embedType: null, updatedAt: {} }, { embedId: 'e', settings: {}, foreign: {} }],
  ])('%s', (_, item, expected) => {
    expect(one(item)).toMatchObject(expected);
  });

  it.each<[string, unknown, number]>([
    ['an object with data and error null', { data: [{ embedId: 'a' }], error: null }, 1],
    ['an object with data alone', { data: [{ embedId: 'a' }, { embedId: 'b' }] }, 2],
    ['a bare array', [{ embedId: 'a' }], 1],
    ['an empty object list', { data: [] }, 0],
    ['an empty array', [], 0],
  ])('%s', (_, body, count) => {
    const list = decodeList(body);
    expect(list.problems).toEqual([]);
    expect(list.count).toBe(count);
    expect(list.embeds).toHaveLength(count);
  });

  it.each([null, undefined, 7, 'text', true, {}, { data: null }, { data: {} }, { data: 'x' }, { embeds: [] }])(
    '%j is none',
    (body) => {
      expect(decodeList(body).problems).toEqual(['it is not a list: neither an array nor an object with "data"']);
    },
  );
});

describe('an item without a usable id makes the list unusable', () => {
  it.each([
    null,
    7,
    'embed',
    [],
    {},
    { embedId: '' },
    { embedId: 7 },
    { embedId: 2 ** 53 },
    { embedId: null },
    { embedId: ['a'] },
    { id: 'a' },
    { embedId: 'a'.repeat(257) },
  ])('%j', (item) => {
    expect(listed({ embedId: 'fine' }, item).problems).toMatchObject([expect.stringMatching(/^item 2 has no usable embedId \(/)]);
  });

  it.each(['a'.repeat(256), 'dash__1a2b3c4d', '__proto__', 'constructor', '../x', ' ', '😀'])('%j is usable', (embedId) => {
    expect(listed({ embedId }).embeds).toMatchObject([{ embedId }]);
  });
});

describe('what is not told stays absent', () => {
  it.each<[string, object]>([
    ['null settings', { accessSettings: null }],
    ['a null value', { accessSettings: { isAllowAiPilot: null, tableTenancySettings: null, joinModel: null } }],
    ['an empty datamart', { accessSettings: { datamartName: '' }, dataMartName: '' }],
    ['no settings', {}],
  ])('%s', (_, item) => {
    expect(one(item)).toEqual({ embedId: 'e', settings: {}, foreign: {} });
  });

  it('and an empty tenancy list is told', () => {
    expect(settingsOf({ tableTenancySettings: [] })).toEqual({ tableTenancySettings: [] });
  });
});

describe('a value of the wrong type is refused, never coerced', () => {
  const wrong: Record<string, readonly unknown[]> = {
    flag: ['true', 'yes', '', 0, 1, [], {}, [true]],
    choice: [true, 1, [], {}, ['CHAT']],
    text: [true, 7, [], {}, ['sales']],
    tenancy: [
      'orders',
      {},
      7,
      true,
      ['orders'],
      [null],
      [[]],
      [{}],
      [{ name: 'orders' }],
      [{ clientColumn: 'tenant' }],
      [{ name: 'orders', clientColumn: null }],
      [{ name: '', clientColumn: 'tenant' }],
      [{ name: 'orders', clientColumn: '' }],
      [{ name: 7, clientColumn: 'tenant' }],
    ],
  };
  const rows = CATALOGUE.flatMap(({ name, kind, aliases }) =>
    [name, ...aliases].flatMap((spelling) =>
      (wrong[kind] ?? []).filter((value) => !(kind === 'text' && value === '')).map((value) => [spelling, value] as const),
    ),
  );
  it.each(rows)('%s: %j', (spelling, value) => {
    expect(problemsOf({ accessSettings: { [spelling]: value } })).toMatchObject([
      expect.stringMatching(new RegExp(`^embed "e": accessSettings\\.${spelling} is .*, not `)),
    ]);
  });

  it.each(['text', 7, true, []])('settings that are %j', (accessSettings) => {
    expect(problemsOf({ accessSettings })).toMatchObject([expect.stringContaining('accessSettings is ')]);
  });

  it('a datamart beside the settings that is no text', () => {
    expect(problemsOf({ embedMetadata: { datamartName: { name: 'x' } } })).toEqual([
      'embed "e": embedMetadata.datamartName is {"name":"x"}, not a text',
    ]);
  });
});

describe('what is told twice must agree', () => {
  it.each<[string, object, string]>([
    [
      'two spellings',
      { accessSettings: { isAllowAiPilot: true, isAllowAipilot: false } },
      'isAllowAiPilot is told twice and differently: accessSettings.isAllowAiPilot is true, accessSettings.isAllowAipilot is false',
    ],
    [
      'two containers',
      { accessSettings: { isAllowUnderlyingData: false }, embedDataAppAccessSetting: { isAllowUnderlyingData: true } },
      'isAllowUnderlyingData is told twice and differently: accessSettings.isAllowUnderlyingData is false, embedDataAppAccessSetting.isAllowUnderlyingData is true',
    ],
    [
      'two datamarts',
      { accessSettings: { datamartName: 'a' }, datamartName: 'b' },
      'datamartName is told twice and differently: accessSettings.datamartName is "a", datamartName is "b"',
    ],
    [
      'a known and an unknown value',
      { accessSettings: { joinModel: 'multi' }, options: { accessSettings: { joinModel: 'hybrid' } } },
      'joinModel is told twice and differently: accessSettings.joinModel is "multi", options.accessSettings.joinModel is "hybrid"',
    ],
    [
      'two tenancy lists',
      { accessSettings: { tableTenancySettings: [{ name: 't', clientColumn: 'a' }], tableList: [] } },
      'tableTenancySettings is told twice and differently: accessSettings.tableTenancySettings is [{"name":"t","clientColumn":"a"}], accessSettings.tableList is []',
    ],
    [
      'a table with two columns',
      {
        accessSettings: {
          tableList: [
            { name: 't', clientColumn: 'a' },
            { name: 't', clientColumn: 'b' },
          ],
        },
      },
      'not one column for the table "t"',
    ],
  ])('%s', (_, item, problem) => {
    expect(problemsOf(item)).toMatchObject([expect.stringContaining(problem)]);
  });

  it('and a list in another order, with more keys or repeated rows, agrees', () => {
    const a = { name: 'a', clientColumn: 'x' };
    const b = { name: 'b', clientColumn: 'y' };
    expect(settingsOf({ tableTenancySettings: [b, { id: 7, ...a }, b], tableList: [a, b] })).toEqual({
      tableTenancySettings: [a, b],
    });
  });
});

describe('what the catalogue does not know is foreign', () => {
  it.each<[string, object, object]>([
    ['a setting', { isIncrementalJoin: true }, { isIncrementalJoin: true }],
    ['a value', { metricCreationMode: 'VOICE', joinModel: 'hybrid' }, { metricCreationMode: 'VOICE', joinModel: 'hybrid' }],
    ['an empty choice', { joinModel: '' }, { joinModel: '' }],
    ['a structure', { isNew: { deep: [1, { deeper: null }] } }, { isNew: { deep: [1, { deeper: null }] } }],
    ['a spelling in other letters', { ISALLOWAIPILOT: true }, { ISALLOWAIPILOT: true }],
  ])('%s', (_, accessSettings, foreign) => {
    const embed = one({ accessSettings });
    expect({ ...embed?.foreign }).toEqual(foreign);
    expect(embed?.settings).toEqual({});
  });

  it('and no name of it can touch a prototype', () => {
    const embed = one(JSON.parse('{"accessSettings":{"__proto__":{"isAllowAiPilot":true},"constructor":1,"toString":2}}'));
    expect(Object.getPrototypeOf(embed?.foreign)).toBeNull();
    expect(Object.keys(embed?.foreign ?? {})).toEqual(['__proto__', 'constructor', 'toString']);
    expect(embed?.settings.isAllowAiPilot).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'isAllowAiPilot')).toBe(false);
  });

  it('nor one from a prototype count as told', () => {
    expect(Object.keys(settingsOf(JSON.parse('{"__proto__":{"isAllowAiPilot":true}}')) ?? {})).toEqual([]);
  });
});

describe('trap L12: depth', () => {
  const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
  it.each([
    [64, []],
    [65, ['embed "e": accessSettings.x is nested deeper than 64 levels']],
    [200_000, ['embed "e": accessSettings.x is nested deeper than 64 levels']],
  ])('a foreign value of %i levels', (depth, problems) => {
    expect(problemsOf({ accessSettings: { x: nested(depth) } })).toEqual(problems);
  });

  it('is no danger anywhere else', () => {
    expect(problemsOf({ externalDashboard: { metadata: nested(200_000) } })).toEqual([]);
    expect(problemsOf({ accessSettings: { tableList: nested(200_000) } })).toHaveLength(1);
    expect(listed({ embedId: nested(200_000) }).problems).toHaveLength(1);
    expect(decodeList(nested(200_000)).problems).toHaveLength(1);
  });
});

describe('the same embed twice', () => {
  const item = { embedId: 'a', name: 'A', accessSettings: { isAllowAiPilot: true, x: { p: 1, q: 2 } } };
  const reordered = { accessSettings: { x: { q: 2, p: 1 }, isAllowAiPilot: true }, name: 'A', embedId: 'a' };
  it('with equal content is one', () => {
    const { embeds, problems, count } = listed(item, { embedId: 'b' }, reordered);
    expect(problems).toEqual([]);
    expect(embeds.map(({ embedId }) => embedId)).toEqual(['a', 'b']);
    expect(count).toBe(3);
  });

  it.each<[string, object]>([
    ['another value', { ...item, accessSettings: { ...item.accessSettings, isAllowAiPilot: false } }],
    ['one setting fewer', { ...item, accessSettings: { x: { p: 1, q: 2 } } }],
    ['another foreign value', { ...item, accessSettings: { isAllowAiPilot: true, x: { p: 1, q: 3 } } }],
    ['another name', { ...item, name: 'B' }],
  ])('with %s is a problem', (_, other) => {
    expect(listed(item, other, other).problems).toEqual(['embed "a" is listed twice with different content']);
    const all = [listed(item).embeds, listed(other).embeds].flat();
    expect(uniqueEmbeds(all).problems).toHaveLength(1);
  });
});

describe('laws', () => {
  const flag = fc.boolean();
  const rows = fc.uniqueArray(fc.record({ name: fc.string({ minLength: 1 }), clientColumn: fc.string({ minLength: 1 }) }), {
    selector: ({ name }) => name,
  });
  const values: Record<string, fc.Arbitrary<unknown>> = { flag, text: fc.string({ minLength: 1 }), tenancy: rows };
  const settings = fc.record(
    Object.fromEntries(
      CATALOGUE.map((spec) => [
        spec.name,
        spec.kind === 'choice' ? fc.constantFrom(...spec.values) : (values[spec.kind] ?? flag),
      ]),
    ),
    { requiredKeys: [] },
  );

  it('what is encoded for any generation decodes to the same settings', () => {
    fc.assert(
      fc.property(settings, fc.constantFrom<Dialect>('kebab', 'camel', 'legacy'), (given, dialect) => {
        const decode = (accessSettings: object): Settings | undefined =>
          listed({ embedId: 'e', accessSettings }).embeds[0]?.settings;
        const canonical = decode(given) ?? {};
        expect(Object.keys(canonical)).toEqual(SETTING_NAMES.filter((name) => Object.hasOwn(given, name)));
        expect(decode(encodePayload(dialect)('e', canonical).accessSettings)).toEqual(canonical);
      }),
    );
  });

  it('nothing that JSON can hold makes it throw, and a list without problems has readable embeds only', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.jsonValue(), fc.record({ embedId: fc.string(), accessSettings: fc.jsonValue() }))),
        (items) => {
          const { embeds, problems } = decodeList(items);
          if (problems.length === 0) expect(embeds.length).toBeLessThanOrEqual(items.length);
          for (const { embedId } of embeds) expect(embedId.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

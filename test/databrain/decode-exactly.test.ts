// What decoding leaves out, to the last key, and the words in which it says what is wrong.

import { describe, expect, it } from 'vitest';
import { decodeList } from '../../src/databrain/decode.ts';
import { decodeDatamarts } from '../../src/databrain/decode-datamarts.ts';
import { decodeSettings } from '../../src/databrain/decode-settings.ts';

const row = (name: string, clientColumn = 'tenant') => ({ name, clientColumn });
const exactly = (item: object) => {
  const { settings, foreign, problems } = decodeSettings({ ...item });
  return { settings, foreign: { ...foreign }, problems };
};

describe('an embed has no key for what is not told', () => {
  it.each<[string, object]>([
    ['nothing beside its id', {}],
    ['names that are empty', { name: '', embedType: '', dataAppName: '', updatedAt: '' }],
    ['names of the wrong type', { name: 7, embedType: null, dataAppName: [], updatedAt: {} }],
    ['settings that are null', { accessSettings: null, embedMetadata: null, options: null }],
    ['a datamart that is empty', { dataMartName: '' }],
  ])('%s', (_, item) => {
    const [embed] = decodeList([{ embedId: 'e', ...item }]).embeds;
    expect({ ...embed, foreign: { ...embed?.foreign } }).toStrictEqual({ embedId: 'e', settings: {}, foreign: {} });
  });

  it('nor does its list hold an embed where it is none', () => {
    expect(decodeList('text')).toStrictEqual({
      count: 0,
      embeds: [],
      problems: ['it is not a list: neither an array nor an object with "data"'],
    });
  });
});

describe('what is told about an embed', () => {
  const told = { name: 'N', embedType: 'metric', dataAppName: 'Portal', updatedAt: '2026-01-01T00:00:00Z' };
  it.each<[string, object]>([
    ['beside its id', told],
    ['in its metadata', { embedMetadata: told }],
    [
      'beside its id before its metadata',
      { ...told, embedMetadata: { name: 'x', embedType: 'x', dataAppName: 'x', updatedAt: 'x' } },
    ],
  ])('may stand %s', (_, item) => {
    expect(decodeList([{ embedId: 'e', ...item }]).embeds).toEqual([{ embedId: 'e', ...told, settings: {}, foreign: {} }]);
  });
});

describe('settings', () => {
  it.each<[string, object, ReturnType<typeof exactly>]>([
    [
      'a flag of the wrong type is nothing but a problem',
      { accessSettings: { isAllowAiPilot: 'yes' } },
      { settings: {}, foreign: {}, problems: ['accessSettings.isAllowAiPilot is "yes", not true or false'] },
    ],
    [
      'a choice of the wrong type is told what it may be',
      { options: { accessSettings: { metricCreationMode: 7 } } },
      { settings: {}, foreign: {}, problems: ['options.accessSettings.metricCreationMode is 7, not one of DRAG_DROP, CHAT'] },
    ],
    [
      'a list of the wrong type is told what it should be',
      { accessSettings: { tableList: 'x' } },
      { settings: {}, foreign: {}, problems: ['accessSettings.tableList is "x", not a list of {name, clientColumn}'] },
    ],
    [
      'a container that is none is named with its place',
      { embedMetadata: { embedConfig: { accessSettings: 'x' } } },
      { settings: {}, foreign: {}, problems: ['embedMetadata.embedConfig.accessSettings is "x", not an object of settings'] },
    ],
    [
      'one wrong value of two is a problem, and the other does not count',
      { accessSettings: { isAllowAiPilot: true, isAllowAipilot: 'yes' } },
      { settings: {}, foreign: {}, problems: ['accessSettings.isAllowAipilot is "yes", not true or false'] },
    ],
    [
      'two wrong values are two problems',
      { accessSettings: { joinModel: 1 }, options: { accessSettings: { joinModel: 2 } } },
      {
        settings: {},
        foreign: {},
        problems: [
          'accessSettings.joinModel is 1, not one of single, multi',
          'options.accessSettings.joinModel is 2, not one of single, multi',
        ],
      },
    ],
    [
      'an unknown value that is told twice is foreign once',
      { accessSettings: { joinModel: 'hybrid' }, options: { accessSettings: { joinModel: 'hybrid' } } },
      { settings: {}, foreign: { joinModel: 'hybrid' }, problems: [] },
    ],
    [
      'two unknown values are a problem',
      { accessSettings: { joinModel: 'hybrid' }, options: { accessSettings: { joinModel: 'none' } } },
      {
        settings: {},
        foreign: {},
        problems: [
          'joinModel is told twice and differently: accessSettings.joinModel is "hybrid", options.accessSettings.joinModel is "none"',
        ],
      },
    ],
    [
      'a list that is told again in another order agrees',
      { accessSettings: { tableTenancySettings: [row('a'), row('b')], tableList: [row('b'), { ...row('a'), id: 7 }] } },
      { settings: { tableTenancySettings: [row('a'), row('b')] }, foreign: {}, problems: [] },
    ],
    [
      'a datamart is told beside the settings too',
      { accessSettings: { isAllowAiPilot: true }, datamartName: 'sales' },
      { settings: { datamartName: 'sales', isAllowAiPilot: true }, foreign: {}, problems: [] },
    ],
    [
      'an empty list, an empty choice and an empty datamart are three things',
      { accessSettings: { tableTenancySettings: [], joinModel: '', datamartName: '', isAllowAiPilot: null } },
      { settings: { tableTenancySettings: [] }, foreign: { joinModel: '' }, problems: [] },
    ],
  ])('%s', (_, item, expected) => expect(exactly(item)).toStrictEqual(expected));
});

describe('datamarts', () => {
  it('have no key for what is not told, and what cannot be read is left out', () => {
    const table = { tableName: 't' };
    const items = [null, 7, 'text', [], {}, { name: '' }, { name: 'a', datamartTables: 'none', datamartOrganization: 'x' }];
    const tables = [null, table, 'x', {}, { name: 'u', columns: [null, 'x', { name: 'id' }, {}], datamartTableColumns: {} }];
    expect(decodeDatamarts([...items, { name: 'b', datamartTables: tables, datamartOrganization: {} }])).toStrictEqual([
      { name: 'a', tables: [] },
      {
        name: 'b',
        tables: [
          { name: 't', columns: [] },
          { name: 'u', columns: ['id'] },
        ],
      },
    ]);
  });
});

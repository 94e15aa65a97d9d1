// What the answer to a closer look tells of one embed, and of no other; and where an item of a list tells settings at all.

import { describe, expect, it } from 'vitest';
import { decodeDetail, decodeExport } from '../../src/databrain/decode-closer.ts';
import { placesOfSettings } from '../../src/databrain/decode-settings.ts';

const ON = { isAllowAiPilot: true } as const;
const NOT_A_FLAG = { isAllowAiPilot: 'yes' } as const;
const item = (embedId: string, accessSettings: object = ON) => ({ embedId, accessSettings });

describe('a list that was narrowed to one embed', () => {
  it.each<[string, unknown]>([
    ['no list', { embedId: 'a' }],
    ['an empty list', { data: [] }],
    ['the embed and another', { data: [item('a'), item('b')] }],
    ['the embed twice', { data: [item('a'), item('a')] }],
    ['another embed', { data: [item('b')] }],
    ['an item without an id', { data: [{ accessSettings: ON }] }],
  ])('tells nothing where it is %s', (_, body) => expect(decodeDetail(body, 'a')).toBeUndefined());

  it('tells the settings of that one, and what the catalogue does not know', () => {
    expect(decodeDetail({ data: [item('a', { ...ON, isNew: 1 })] }, 'a')).toEqual({
      settings: ON,
      foreign: expect.objectContaining({ isNew: 1 }),
      problems: [],
    });
  });

  it('tells what is wrong with it', () => {
    expect(decodeDetail([item('a', NOT_A_FLAG)], 'a')).toMatchObject({
      settings: {},
      problems: ['embed "a": accessSettings.isAllowAiPilot is "yes", not true or false'],
    });
  });
});

describe('an export', () => {
  it.each<[string, unknown]>([
    ['nothing', null],
    ['no object', 'a'],
    ['of another embed', { embedId: 'b', embedDataAppAccessSetting: ON }],
    ['of nobody', { embedDataAppAccessSetting: ON }],
  ])('tells nothing where it is %s', (_, meta) => expect(decodeExport(meta, 'a')).toBeUndefined());

  it('tells the settings under its one key, and nothing of what else it holds', () => {
    const meta = { embedId: 'a', embedDataAppAccessSetting: { ...ON, isNew: 1 }, accessSettings: { joinModel: 'multi' } };
    expect(decodeExport(meta, 'a')).toEqual({ settings: ON, foreign: expect.objectContaining({ isNew: 1 }), problems: [] });
    expect(decodeExport({ embedId: 'a', datamartName: 'sales' }, 'a')?.settings).toEqual({});
  });

  it('tells what is wrong with it', () => {
    expect(decodeExport({ embedId: 'a', embedDataAppAccessSetting: NOT_A_FLAG }, 'a')?.problems).toEqual([
      'embed "a": embedDataAppAccessSetting.isAllowAiPilot is "yes", not true or false',
    ]);
  });
});

describe('the places of settings in an item', () => {
  it.each<[unknown, readonly string[]]>([
    ['text', []],
    [null, []],
    [{ embedId: 'a' }, []],
    [{ accessSettings: null, options: { accessSettings: [] } }, []],
    [{ accessSettings: {} }, ['accessSettings']],
    [
      { embedMetadata: { accessSettings: ON, embedConfig: { accessSettings: ON } }, embedDataAppAccessSetting: ON },
      ['embedDataAppAccessSetting', 'embedMetadata.accessSettings', 'embedMetadata.embedConfig.accessSettings'],
    ],
  ])('of %j are %j', (given, places) => expect(placesOfSettings(given)).toEqual(places));
});

// A manifest written from live state: what it looks like, and that it says what is live, no less and no more.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dumpManifest } from '../../src/manifest/dump.ts';
import { recurringSets, tierFitter } from '../../src/manifest/permission-sets.ts';
import { resolveManifest } from '../../src/manifest/resolve.ts';
import { yamlScalar } from '../../src/manifest/scalar.ts';
import { CATALOGUE, settingEntries } from '../../src/settings.ts';
import type { LiveEmbed, Settings } from '../../src/types.ts';
import { liveEmbed } from '../support/plans.ts';
import { anySettings } from '../support/settings.ts';
import { anyLive, holdable, isHoldableId, isHoldableName } from './adopting.ts';
import { HEAD, issuesOf, manifestOf, NOW } from './parsing.ts';

const ABOUT = { dataApp: 'Portal' };
const dumped = (live: readonly LiveEmbed[]) => dumpManifest(live, ABOUT);
const readBack = (text: string) => resolveManifest(manifestOf(text), { live: [], now: NOW }).desired;

const FLAGS = CATALOGUE.filter(({ kind }) => kind === 'flag').map(({ name }) => name);
const allFlags = (value: boolean): Settings => Object.fromEntries(FLAGS.map((name) => [name, value]));
const rows = [{ name: 'orders', clientColumn: 'customer_id' }];
const told: Settings = { datamartName: 'sales', ...allFlags(false), metricCreationMode: 'DRAG_DROP', joinModel: 'single' };
const whole: Settings = { ...told, tableTenancySettings: rows };

const WRITTEN = `# yaml-language-server: $schema=https://embed-sync.dev/schemas/v1/manifest.schema.json
#
# Written by embed-sync import from what was live. What stands here is managed; what does not is left alone.
version: 1
dataApp: Portal

# Sets of permissions that recur, named after the gravest of them. Give them the names that you use.
tiers:
  # 4 embeds, 1 of them with exceptions
  view-only:
    isAllowAiPilot: false
    isAllowEmailReports: false
    isAllowManageMetrics: false
    isAllowMetricCreation: false
    isAllowMetricDeletion: false
    isAllowMetricLayoutChange: false
    isAllowMetricUpdate: false
    isAllowUnderlyingData: false
    isAllowCreateDashboardView: false
    metricCreationMode: DRAG_DROP
    joinModel: single

embeds:
  c:
    name: Acme
    tier: view-only
    accessSettings:
      datamartName: sales
      tableTenancySettings:
        - { name: orders, clientColumn: customer_id }

  # Not shown by the API, so not managed: tableTenancySettings.
  d:
    name: Acme
    tier: view-only
    accessSettings:
      datamartName: sales

  a:
    name: "Acme: sales"
    tier: view-only
    accessSettings:
      datamartName: sales
      isAllowUnderlyingData: true
      tableTenancySettings:
        - { name: orders, clientColumn: customer_id }

  # tableTenancySettings is empty live: rows are not filtered by tenant. Declare it with a reason: { noIsolation: … }
  b:
    tier: view-only
    accessSettings:
      datamartName: sales
`;

describe('a dump', () => {
  it('looks as a person would write it', () => {
    const { text, tiers } = dumped([
      liveEmbed('a', { ...whole, isAllowUnderlyingData: true }, { name: 'Acme: sales' }),
      liveEmbed('b', { ...whole, tableTenancySettings: [] }),
      liveEmbed('c', whole, { name: 'Acme' }),
      liveEmbed('d', told, { name: 'Acme' }),
    ]);
    expect(tiers).toEqual([{ name: 'view-only', embeds: 4 }]);
    expect(text).toBe(WRITTEN);
  });

  it('gives tiers the names that are wanted, and says how many embeds take each', () => {
    const live = ['a', 'b', 'c'].map((embedId) => liveEmbed(embedId, whole));
    const { text, tiers } = dumpManifest(live, { dataApp: 'App', tierNames: new Map([['view-only', 'basic']]) });
    expect(tiers).toEqual([{ name: 'basic', embeds: 3 }]);
    expect(text.match(/^ {2}basic:$|tier: basic/gm)).toHaveLength(4);
    expect(text).not.toContain('view-only');
  });

  it('reads back as what a manifest can hold of what is live', () => {
    fc.assert(
      fc.property(anyLive, (live) => {
        const { text, added, leftOut } = dumped(live);
        expect(issuesOf(text).filter(({ severity }) => severity === 'error')).toEqual([]);
        const desired = readBack(text);
        const byId = new Map(live.map((embed) => [embed.embedId, embed]));
        expect(desired.map(({ embedId }) => embedId)).toEqual(added);
        expect([...added, ...leftOut.map(({ embedId }) => embedId)].sort()).toEqual([...byId.keys()].sort());
        for (const { embedId, name, settings } of desired) {
          const embed = byId.get(embedId) ?? liveEmbed('', {});
          expect(settings).toEqual(holdable(embed));
          expect(name).toBe(embed.name !== undefined && isHoldableName(embed.name) ? embed.name : undefined);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('leaves out an embed only for its id', () => {
    fc.assert(
      fc.property(anyLive, (live) => {
        const fit = live
          .filter(({ embedId }) => isHoldableId(embedId))
          .map(({ embedId }) => embedId.replaceAll(' ', '').toLowerCase());
        expect(dumped(live).added).toHaveLength(new Set(fit).size);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same in whatever order the API lists', () => {
    fc.assert(
      fc.property(
        anyLive.chain((live) => fc.tuple(fc.constant(live), fc.shuffledSubarray([...live], { minLength: live.length }))),
        ([one, other]) => {
          const seen = (live: readonly LiveEmbed[]) => dumped(live.filter(({ embedId }) => isHoldableId(embedId))).text;
          expect(seen(other)).toBe(seen(one));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('of nothing is a manifest that more can be added to', () => {
    expect(dumped([]).text).toMatch(/version: 1\ndataApp: Portal\n$/);
    expect(issuesOf(dumped([]).text)).toEqual([]);
  });

  it('names the published schema, or the one that is given', () => {
    const schema: unknown = JSON.parse(readFileSync('schemas/manifest.schema.json', 'utf8'));
    const id = typeof schema === 'object' && schema !== null && '$id' in schema ? schema.$id : undefined;
    expect(dumped([]).text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${id}`);
    expect(dumpManifest([], { ...ABOUT, schemaPath: 'a.json' }).text).toMatch(/^# yaml-language-server: \$schema=a\.json\n/);
  });
});

describe('what is left out is said', () => {
  const line = (...live: readonly LiveEmbed[]): string => dumped(live).text.replaceAll(/\n *# /g, ' ');
  const { joinModel: _, ...withoutJoin } = whole;

  it.each([
    [
      'once where no embed shows it',
      [liveEmbed('a', withoutJoin), liveEmbed('b', withoutJoin)],
      /Not shown by the API, so not managed: joinModel\.\nversion/,
    ],
    [
      'at the embed where only some do not',
      [liveEmbed('a', withoutJoin), liveEmbed('b', whole)],
      /embeds:.*Not shown by the API, so not managed: joinModel\.\n {2}a:/,
    ],
    [
      'for settings that this version does not know',
      [liveEmbed('a', whole, { foreign: { theme: 'x' } })],
      /Not known to this version of embed-sync, so not managed: "theme"\./,
    ],
    [
      'for an empty tenancy list',
      [liveEmbed('a', { tableTenancySettings: [] })],
      /is empty live: rows are not filtered by tenant\. Declare it with a reason/,
    ],
    [
      'for a tenancy list that cannot be written whole',
      [liveEmbed('a', { tableTenancySettings: [...rows, { name: 'é', clientColumn: 'a' }] })],
      /tableTenancySettings cannot be written in a manifest, so it is not managed: "\\u\{e9\}"/,
    ],
    [
      'for a datamart of two lines',
      [liveEmbed('a', { datamartName: 'a\nb' })],
      /datamartName cannot be written in a manifest, so it is not managed: "a\\u\{a\}b"/,
    ],
    [
      'for a name of two lines',
      [liveEmbed('a', whole, { name: 'a\nb' })],
      /The live name cannot be written in a manifest: "a\\u\{a\}b"/,
    ],
    [
      'for an id that a reader could take for another',
      [liveEmbed('\u0430bc', whole)],
      /Left out is "\\u\{430\}bc": its id holds other characters than printable ASCII/,
    ],
    [
      'for ids that differ by case alone',
      [liveEmbed('Sales', whole), liveEmbed('sales', whole)],
      /Left out is "sales": its id is too much like "Sales"/,
    ],
  ] as const)('%s', (_says, live, comment) => expect(line(...live)).toMatch(comment));

  it('and a value of the future is told as that, not as hidden', () => {
    const text = line(liveEmbed('a', withoutJoin, { foreign: { joinModel: 'star' } }));
    expect(text).toContain('Not known to this version of embed-sync, so not managed: "joinModel".');
    expect(text).not.toContain('Not shown');
  });

  it('in comments of bearable width that hold nothing unseen', () => {
    const foreign = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`setting\u202e${index}`, 1]));
    const { text } = dumped([liveEmbed('a', whole, { foreign })]);
    expect(issuesOf(text)).toEqual([]);
    expect(Math.max(...text.split('\n').map((one) => one.length))).toBeLessThan(140);
  });
});

describe('tiers', () => {
  const names = (all: readonly Settings[]) => recurringSets(all).map(({ name }) => name);
  const times = (count: number, settings: Settings): readonly Settings[] => Array.from({ length: count }, () => settings);

  it.each([
    ['three alike are one', times(3, told), ['view-only']],
    ['two alike among three are none', [...times(2, told), { ...told, joinModel: 'multi' }], []],
    ['two alike alone are one', times(2, told), ['view-only']],
    ['a single embed has none', [told], []],
    [
      'datamart and tenancy are no part of them',
      ['a', 'b', 'c'].map((datamartName) => ({ ...whole, datamartName })),
      ['view-only'],
    ],
    ['one setting alone is none', times(3, { isAllowAiPilot: true }), []],
    [
      'no flag on, and not all told, is not called view-only',
      times(3, { isAllowAiPilot: false, isAllowManageMetrics: false }),
      ['all-off'],
    ],
    [
      'what many have not in common with enough of all is none',
      [...times(300, told), ...times(3, { ...told, joinModel: 'multi' })],
      ['view-only'],
    ],
  ] as const)('%s', (_says, all, expected) => expect(names(all)).toEqual(expected));

  it('are named after the gravest permission and stand from the least to the most', () => {
    const on = (...flags: readonly string[]): Settings => ({ ...told, ...Object.fromEntries(flags.map((flag) => [flag, true])) });
    const all = [
      allFlags(true),
      on('isAllowMetricCreation', 'isAllowEmailReports'),
      on('isAllowManageMetrics'),
      on('isAllowAiPilot'),
      told,
      on('isAllowMetricCreation'),
      on('isAllowEmailReports', 'isAllowManageMetrics'),
    ];
    const expected = ['view-only', 'arranging', 'reports', 'editing', 'editing-2', 'ai-pilot', 'raw-rows'];
    expect(names(all.flatMap((settings) => times(3, settings)))).toEqual(expected);
  });

  it('are written with no setting that an embed is not told to have', () => {
    fc.assert(
      fc.property(fc.array(anySettings, { maxLength: 8 }), (all) => {
        const fitFor = tierFitter(recurringSets([...all, ...all, ...all]));
        for (const settings of all) {
          const { tier, own } = fitFor(settings);
          expect({ ...tier?.settings, ...own }).toEqual(settings);
          expect(settingEntries(own).length + (tier === undefined ? 0 : 1)).toBeLessThanOrEqual(settingEntries(settings).length);
        }
      }),
    );
  });

  it('serve embeds that are nearly alike, where that is shorter and the name still says what is so', () => {
    const fitFor = tierFitter([
      { name: 'off', settings: allFlags(false) },
      { name: 'on', settings: allFlags(true) },
    ]);
    const but = (settings: Settings, ...flags: readonly string[]): Settings => ({
      ...settings,
      ...Object.fromEntries(flags.map((flag) => [flag, !settings.isAllowAiPilot])),
    });
    const two = ['isAllowAiPilot', 'isAllowManageMetrics'];
    expect(fitFor(but(allFlags(true), ...two))).toMatchObject({
      tier: { name: 'on' },
      own: { isAllowAiPilot: false, isAllowManageMetrics: false },
    });
    expect(fitFor(but(allFlags(false), ...two)).tier?.name).toBe('off');
    expect(fitFor(but(allFlags(false), ...two, 'isAllowUnderlyingData')).tier).toBeUndefined();
    expect(fitFor({ isAllowAiPilot: true }).tier).toBeUndefined();
  });
});

describe('a scalar', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter(isHoldableName);

  it('reads back as the same text, as value, as key and in braces', () => {
    fc.assert(
      fc.property(fc.oneof(text, anyLive.map(([one]) => one?.name ?? 'x').filter(isHoldableName)), (one) => {
        const written = yamlScalar(one);
        const manifest = manifestOf(`${HEAD}embeds:\n  e:\n    name: ${written}\n  f: { owner: ${written}, name: x }\n`);
        expect([manifest.embeds[0]?.name, manifest.embeds[1]?.owner]).toEqual([one, one]);
        if (!isHoldableId(one)) return;
        const [tier] = manifestOf(`${HEAD}tiers:\n  ${written}:\n    isAllowAiPilot: true\n`).tiers.keys();
        expect(tier).toBe(one);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Sales overview', 'Sales overview'],
    ['embed_abc123', 'embed_abc123'],
    ['Umsätze (EMEA) & more', 'Umsätze (EMEA) & more'],
    ['no', '"no"'],
    ['2026', '"2026"'],
    ['a: b', '"a: b"'],
    ['say "hi"', `'say "hi"'`],
    [`it's "so"`, `'it''s "so"'`],
  ])('%s is written %s', (one, written) => expect(yamlScalar(one)).toBe(written));
});

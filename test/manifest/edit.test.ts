// Values put into the text of a manifest: where they land, that every other byte stays, and that the whole means just that
// much more.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editManifest, type Wish } from '../../src/manifest/edit.ts';
import type { ResolveContext } from '../../src/manifest/resolve.ts';
import { resolveManifest } from '../../src/manifest/resolve.ts';
import { settingEntries } from '../../src/settings.ts';
import type { LiveEmbed, SettingName, Settings, SettingValue } from '../../src/types.ts';
import { liveEmbed, planOf } from '../support/plans.ts';
import { anySettings } from '../support/settings.ts';
import { type Files, HEAD, live, manifestOf, NOW } from './parsing.ts';

const rows = [{ name: 'orders', clientColumn: 'customer_id' }];
const wish = (setting: SettingName, value: SettingValue, embedId = 'a'): Wish => ({ embedId, setting, value });
const context = (more: Partial<ResolveContext> = {}): ResolveContext => ({ live: [], now: NOW, ...more });

const edited = (files: Files, wishes: readonly Wish[], more?: Partial<ResolveContext>) =>
  editManifest(manifestOf(files), wishes, context(more));

/** Of the one file. */
const textAfter = (text: string, ...wishes: readonly Wish[]): string => {
  const { sources, refused } = edited(text, wishes);
  expect(refused).toEqual([]);
  return sources[0]?.text ?? '';
};

describe('a value that the entry says itself', () => {
  const AI = wish('isAllowAiPilot', true);
  it.each([
    ['in a line', 'embeds:\n  a:\n    accessSettings:\n      isAllowAiPilot: ', 'false', ' # why\n', AI, 'true'],
    ['in braces', 'embeds:\n  a: { accessSettings: { isAllowAiPilot:   ', 'false', ' } }\n', AI, 'true'],
    [
      'in double quotes',
      'embeds: { a: { accessSettings: { joinModel: ',
      '"multi"',
      ' }}}',
      wish('joinModel', 'single'),
      '"single"',
    ],
    [
      'in single quotes',
      'embeds:\n a:\n  accessSettings:\n   datamartName: ',
      "'x'",
      ' # c\n',
      wish('datamartName', "it's"),
      "'it''s'",
    ],
    [
      'that needs quotes',
      'embeds:\n a:\n  accessSettings:\n   datamartName: ',
      'x',
      '\n   joinModel: single\n',
      wish('datamartName', 'a: b'),
      '"a: b"',
    ],
    [
      'as folded text',
      'embeds:\n  a:\n    accessSettings:\n      datamartName: ',
      '>-\n        one\n        two\n',
      '      joinModel: single\n',
      wish('datamartName', 'three'),
      'three\n',
    ],
    [
      'as a list of rows, each on its line',
      'embeds:\n  a:\n    accessSettings:\n      tableTenancySettings: # of sales\n        # first\n        ',
      '- { name: t, clientColumn: c } # t\n        - name: u\n          clientColumn: c',
      ' # last\n      joinModel: single\n',
      wish('tableTenancySettings', [{ name: 'z', clientColumn: 'c' }, ...rows]),
      '- { name: orders, clientColumn: customer_id }\n        - { name: z, clientColumn: c }',
    ],
    [
      'as a list of rows that stands at its key',
      'embeds:\n  a:\n    accessSettings:\n      tableTenancySettings:\n      ',
      '- { name: t, clientColumn: c }',
      '\n',
      wish('tableTenancySettings', rows),
      '- { name: orders, clientColumn: customer_id }',
    ],
    [
      'as a list in brackets',
      'embeds:\n  a:\n    accessSettings:\n      tableTenancySettings: ',
      '[{ name: t, clientColumn: c }]',
      ' # c\n',
      wish('tableTenancySettings', rows),
      '[{ name: orders, clientColumn: customer_id }]',
    ],
    [
      'as no isolation',
      'embeds:\n  a:\n    accessSettings:\n      tableTenancySettings:\n        ',
      'noIsolation: all see all',
      '\n# end\n',
      wish('tableTenancySettings', rows),
      '- { name: orders, clientColumn: customer_id }',
    ],
  ] as const)('%s is replaced in its place', (_says, before, old, after, wanted, now) =>
    expect(textAfter(HEAD + before + old + after, wanted)).toBe(HEAD + before + now + after),
  );
});

describe('a value that comes from a tier or a group', () => {
  const TIER = `${HEAD}tiers:\n  t: { isAllowAiPilot: false, joinModel: multi, datamartName: x, metricCreationMode: CHAT }\n`;
  const AI = wish('isAllowAiPilot', true);
  it.each([
    [
      'is added below the settings of the entry, and below their comments',
      'embeds:\n  a:\n    tier: t\n    accessSettings:\n      isAllowManageMetrics: true # m\n      # of m\n',
      '      isAllowAiPilot: true\n',
      '    # of a\n\n  # b\n  b: { tier: t }\n',
      [AI],
    ],
    [
      'opens a block in the indentation of the file',
      'embeds:\n   a:\n      tier: t\n',
      '      accessSettings:\n         isAllowAiPilot: true\n         joinModel: single\n',
      '\n   b: { tier: t }\n',
      [AI, wish('joinModel', 'single')],
    ],
    [
      'ends a last line that has no end',
      'embeds:\n  a:\n    tier: t',
      '\n    accessSettings:\n      isAllowAiPilot: true\n',
      '',
      [AI],
    ],
    ['is added to braces', 'embeds:\n  a: { tier: t', ', accessSettings: { isAllowAiPilot: true }', ' } # c\n', [AI]],
    [
      'is added before a last comma',
      'embeds:\n  a: { tier: t, accessSettings: { isAllowManageMetrics: true',
      ', isAllowAiPilot: true',
      ', } }\n',
      [AI],
    ],
    [
      'is added to braces of many lines on a line of its own',
      'embeds: {\n  a: {\n    tier: t',
      ',\n    accessSettings: { "joinModel": "single" }',
      '\n  }\n}\n',
      [wish('joinModel', 'single')],
    ],
  ] as const)('%s', (_says, before, put, after, wishes) => {
    const spelled = put.replace('"joinModel": "single"', 'joinModel: single');
    expect(textAfter(TIER + before + after, ...wishes)).toBe(TIER + before + spelled + after);
  });

  it('keeps the line ends of the file', () => {
    const text = `${TIER}embeds:\n  a:\n    tier: t\n`.replaceAll('\n', '\r\n');
    expect(textAfter(text, AI)).toBe(`${text}    accessSettings:\r\n      isAllowAiPilot: true\r\n`);
  });

  it('stays JSON where the file is', () => {
    const text = JSON.stringify(
      { version: 1, dataApp: 'P', tiers: { t: { isAllowAiPilot: false, joinModel: 'multi' } }, embeds: { a: { tier: 't' } } },
      null,
      2,
    );
    const now = textAfter(text, AI, wish('joinModel', 'single'));
    expect(JSON.parse(now).embeds.a).toEqual({ tier: 't', accessSettings: { isAllowAiPilot: true, joinModel: 'single' } });
    expect(now.replace(/,\n {6}"accessSettings": \{.*\}/, '')).toBe(text);
  });
});

describe('an embed that only a group matches', () => {
  const GROUP = 'groups:\n  - name: g\n    match: { name: "S*" }\n    accessSettings: { isAllowAiPilot: false }\n';
  const inGroup = { live: [live('a', 'Sales'), live('b', 'Sales too')] };

  it('gets an entry of its own, and the others keep what the group says', () => {
    const { sources, written } = edited(HEAD + GROUP, [wish('isAllowAiPilot', true)], inGroup);
    expect(sources[0]?.text).toBe(`${HEAD}${GROUP}\nembeds:\n  a:\n    accessSettings:\n      isAllowAiPilot: true\n`);
    expect(written.map(({ place }) => place.line)).toEqual([11]);
  });

  it('gets it after the other entries, in the file of the group', () => {
    const files = { 'one.yaml': `${HEAD}embeds:\n  z: {}\n`, 'two.yaml': `version: 1\n${GROUP}embeds:\n  y: {}\n` };
    const { sources } = edited(files, [wish('isAllowAiPilot', true)], inGroup);
    expect(sources.map(({ text }) => text)).toEqual([
      files['one.yaml'],
      `${files['two.yaml']}\n  a:\n    accessSettings:\n      isAllowAiPilot: true\n`,
    ]);
  });

  it('gets an id for its environment alone', () => {
    const head = 'version: 1\nenvironments: { s: { dataApp: S }, p: { dataApp: P } }\n';
    const { sources } = edited(head + GROUP, [wish('isAllowAiPilot', true)], { ...inGroup, environment: 's' });
    const entry = '  a:\n    id:\n      s: a\n    accessSettings:\n      isAllowAiPilot: true\n';
    expect(sources[0]?.text).toBe(`${head}${GROUP}\nembeds:\n${entry}`);
  });
});

describe('several environments', () => {
  const HEADS = 'version: 1\nenvironments: { s: { dataApp: S }, p: { dataApp: P } }\n';
  const at = (text: string, environment: string, ...wishes: readonly Wish[]): string =>
    edited(HEADS + text, wishes, { environment }).sources[0]?.text.slice(HEADS.length) ?? '';
  const AI = wish('isAllowAiPilot', true);

  it.each([
    [
      'a value that all share is written for the one',
      'embeds:\n  a:\n    accessSettings: { isAllowAiPilot: false }\n',
      'embeds:\n  a:\n    accessSettings: { isAllowAiPilot: false }\n    environments:\n      s:\n        accessSettings:\n          isAllowAiPilot: true\n',
    ],
    [
      'a value of the block is replaced',
      'embeds:\n  a:\n    accessSettings: { isAllowAiPilot: true }\n    environments:\n      s: { accessSettings: { isAllowAiPilot: false } }\n',
      'embeds:\n  a:\n    accessSettings: { isAllowAiPilot: true }\n    environments:\n      s: { accessSettings: { isAllowAiPilot: true } }\n',
    ],
    [
      'an embed of one environment alone needs no block',
      'embeds:\n  k:\n    id: { s: a }\n    accessSettings: { isAllowAiPilot: false }\n',
      'embeds:\n  k:\n    id: { s: a }\n    accessSettings: { isAllowAiPilot: true }\n',
    ],
  ])('%s', (_says, before, after) => expect(at(before, 's', AI)).toBe(after));
});

describe('what is not written', () => {
  const TEXT = `${HEAD}embeds:\n  a:\n    accessSettings: { isAllowAiPilot: false, datamartName: x, tableTenancySettings: [{ name: t, clientColumn: c }] }\n    overrides:\n      - { reason: launch, from: 2026-05-01T00:00:00Z, until: 2026-07-01T00:00:00Z, accessSettings: { isAllowAiPilot: true } }\n`;
  it.each([
    ['an override that holds now', wish('isAllowAiPilot', false), /the override "launch" \(embeds\.yaml:\d+\) sets it/],
    ['an empty tenancy list', wish('tableTenancySettings', []), /reason, which must be a person’s/],
    ['rows with odd names', wish('tableTenancySettings', [{ name: 'tаble', clientColumn: 'c' }]), /cannot hold/],
    ['a table twice', wish('tableTenancySettings', [...rows, ...rows]), /a table twice/],
    ['a datamart that does not show', wish('datamartName', 'a\u202eb'), /cannot hold the name/],
    ['a setting that is not managed', wish('joinModel', 'single'), /does not manage it/],
    ['an embed that is not managed', wish('isAllowAiPilot', true, 'nobody'), /does not manage it/],
  ])('%s', (_says, wanted, reason) => {
    const { sources, written, refused } = edited(TEXT, [wanted]);
    expect([sources[0]?.text, written]).toEqual([TEXT, []]);
    expect(refused).toEqual([{ ...wanted, reason: expect.stringMatching(reason) }]);
  });

  it('does not keep the others from being written', () => {
    // Its line would be longer than a file may have.
    const long = wish('datamartName', 'x'.repeat(1000), 'b');
    const text = `${HEAD}embeds:\n  a: { accessSettings: { datamartName: x } }\n  b: { accessSettings: { datamartName: y }${' '.repeat(65_000)}}\n`;
    const parts = edited(text, [wish('datamartName', 'new'), long]);
    expect(parts.written.map(({ embedId }) => embedId)).toEqual(['a']);
    expect(parts.refused).toEqual([{ ...long, reason: expect.stringContaining('would not be valid') }]);
    expect(parts.sources[0]?.text).toBe(text.replace('datamartName: x', 'datamartName: new'));
  });

  it('is what stands there already', () => {
    const same = edited(TEXT, [wish('datamartName', 'x'), wish('tableTenancySettings', [{ clientColumn: 'c', name: 't' }])]);
    expect([same.sources[0]?.text, same.written, same.refused]).toEqual([TEXT, [], []]);
  });
});

describe('writing what is live', () => {
  const LAYOUTS = [
    `${HEAD}tiers:\n  t: { isAllowAiPilot: false, joinModel: multi }\ngroups:\n  - name: g\n    match: { name: "*" }\n    accessSettings: { isAllowEmailReports: false, metricCreationMode: CHAT }\nembeds:\n  # first\n  a:\n    tier: t # of a\n    accessSettings:\n      tableTenancySettings:\n        - { name: t, clientColumn: c }\n      datamartName: 'x' # x\n  b: { tier: t, accessSettings: { isAllowManageMetrics: true } }\n\n# end`,
    `version: 1\ngroups:\n  - name: g\n    match: { name: "*" }\n    accessSettings:\n      isAllowEmailReports: false\n      joinModel: single\n      tableTenancySettings: { noIsolation: ours }\ndataApp: P\nembeds: { a: {accessSettings: {datamartName: x,\n  isAllowUnderlyingData: true}}, b: {} }\n`,
    JSON.stringify({
      version: 1,
      dataApp: 'P',
      groups: [{ name: 'g', match: { name: '*' }, accessSettings: { joinModel: 'single', datamartName: 'd' } }],
      embeds: { a: { accessSettings: { tableTenancySettings: rows } } },
    }),
  ];
  const someLive: fc.Arbitrary<readonly LiveEmbed[]> = fc
    .tuple(anySettings, anySettings, anySettings)
    .map((all) => all.map((settings, i) => liveEmbed(['a', 'b', 'c'][i] ?? '', settings, { name: `N${i}` })));
  const settingsOf = (files: string, live: readonly LiveEmbed[]): Readonly<Record<string, Settings>> =>
    Object.fromEntries(
      resolveManifest(manifestOf(files), { live, now: NOW }).desired.map(({ embedId, settings }) => [embedId, settings]),
    );
  const isSubsequence = (part: string, whole: string): boolean => {
    let at = 0;
    for (const character of whole) if (character === part[at]) at++;
    return at === part.length;
  };
  const sorted = (value: SettingValue): SettingValue =>
    typeof value === 'object' ? value.toSorted((a, b) => (a.name < b.name ? -1 : 1)) : value;

  it('makes the manifest want just that, for any live state, and keeps all that is not replaced', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LAYOUTS, ...LAYOUTS.map((text) => text.replaceAll('\n', '\r\n'))),
        someLive,
        (text, live) => {
          const wishes = live.flatMap(({ embedId, settings }) =>
            settingEntries(settings).map(([setting, value]) => ({ embedId, setting, value })),
          );
          const before = settingsOf(text, live);
          const { sources, written, refused } = edited(text, wishes, { live });
          const now = sources[0]?.text ?? '';
          const expected = structuredClone(before) as Record<string, Record<string, SettingValue>>;
          const managed = wishes.filter(({ embedId, setting }) => before[embedId]?.[setting] !== undefined);
          const adoptable = managed.filter(({ value }) => !(typeof value === 'object' && value.length === 0));
          for (const { embedId, setting, value } of adoptable)
            Object.assign(expected[embedId] ?? {}, { [setting]: sorted(value) });
          expect(settingsOf(now, live)).toEqual(expected);
          const { changes } = planOf(resolveManifest(manifestOf(now), { live, now: NOW }).desired, live);
          const adopted = new Set(written.map(({ embedId, setting }) => `${embedId} ${setting}`));
          const planned = changes.flatMap(({ embedId, settings }) => settings.map(({ setting }) => `${embedId} ${setting}`));
          expect(planned.filter((change) => adopted.has(change))).toEqual([]);
          for (const { place, setting } of written) expect(now.split('\n')[place.line - 1]).toContain(setting);
          const unwanted = refused.filter(({ value }) => !(typeof value === 'object' && value.length === 0));
          expect(unwanted.every(({ reason }) => reason.includes('does not manage'))).toBe(true);
          // All that is no value: comments, keys, order, line ends.
          const kept = text.replaceAll(/(?<=isAllow\w+"?: ?)(?:true|false)|(?<=joinModel"?: ?)"?\w+"?|(?<=Mode: )CHAT/g, '');
          const rest = kept.replaceAll(
            /(?<=datamartName"?: ?)(?:'x'|"d"|x)|(?<=tableTenancySettings"?:)[^\]\n\r]*\]?(?:\r?\n +- .*)?/g,
            '',
          );
          expect(isSubsequence(rest.replaceAll(/[\s,]+/g, ''), now.replaceAll(/[\s,]+/g, ''))).toBe(true);
          if (text.includes('\r')) expect(now.replaceAll('\r\n', '')).not.toContain('\n');
          if (text.startsWith('{')) expect(() => JSON.parse(now)).not.toThrow();
          expect(edited(now, wishes, { live }).written).toEqual([]);
        },
      ),
      { numRuns: 120 },
    );
  });
});

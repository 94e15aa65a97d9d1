// Each setting of the catalogue, in each place where settings stand, with every kind of wrong value: refused, with the
// place and what to do. Nothing is ever coerced.
// holds: Y4 Y5 Y6 Y9

import { describe, expect, it } from 'vitest';
import { readSyntax } from '../../src/manifest/syntax.ts';
import { transcribe } from '../../src/manifest/transcribe.ts';
import { CATALOGUE, type SettingSpec } from '../../src/settings.ts';
import { HEAD, issuesOf, manifestOf } from './parsing.ts';

/** Where a setting can stand: the text around it, and its line and column. */
const HOMES: readonly {
  readonly home: string;
  readonly around: (line: string) => string;
  readonly line: number;
  readonly indent: number;
}[] = [
  { home: 'a tier', around: (line) => `${HEAD}tiers:\n  basic:\n    ${line}\n`, line: 5, indent: 4 },
  {
    home: 'a group',
    around: (line) => `${HEAD}groups:\n  - name: g\n    match: { name: "*" }\n    accessSettings:\n      ${line}\n`,
    line: 7,
    indent: 6,
  },
  { home: 'an embed', around: (line) => `${HEAD}embeds:\n  e:\n    accessSettings:\n      ${line}\n`, line: 6, indent: 6 },
  {
    home: 'an environment of an embed',
    around: (line) =>
      `version: 1\nenvironments: { test: { dataApp: T } }\nembeds:\n  e:\n    environments:\n      test:\n        accessSettings:\n          ${line}\n`,
    line: 8,
    indent: 10,
  },
  {
    home: 'an override',
    around: (line) =>
      `${HEAD}embeds:\n  e:\n    overrides:\n      - reason: r\n        from: 2026-01-01T00:00:00Z\n        until: 2026-02-01T00:00:00Z\n        accessSettings:\n          ${line}\n`,
    line: 10,
    indent: 10,
  },
];

const FLAG_VALUES = [
  'yes',
  'Yes',
  'YES',
  'no',
  'No',
  'NO',
  'on',
  'On',
  'ON',
  'off',
  'Off',
  'OFF',
  'y',
  'Y',
  'n',
  'N',
  'True',
  'TRUE',
  'tRue',
  'False',
  'FALSE',
  '"true"',
  "'true'",
  '"false"',
  '0',
  '1',
  '-1',
  '01',
  '0123',
  '1e3',
  '.nan',
  '.inf',
  '1.0',
  '0x1',
  '0o1',
  '12:30:45',
  '2026-01-01',
  '~',
  'null',
  'Null',
  'NULL',
  '""',
  'truee',
  'true false',
  '[]',
  '{}',
  '[true]',
  '{ a: true }',
  'enabled',
  '1_000',
];

const CHOICE_VALUES = ['x', 'true', '0', '~', 'null', '""', '[]', '{}', '" DRAG_DROP"', 'drag_drop', 'chat', 'Single', 'MULTI'];
const TEXT_VALUES = [
  'true',
  'True',
  'no:',
  '5',
  '1.5',
  '.nan',
  '~',
  'null',
  '""',
  '"  "',
  '[]',
  '{}',
  '"a\\nb"',
  '"a\\u0000b"',
  '"\\u202e"',
  '"\\ud800"',
];
const TENANCY_VALUES = [
  '[]',
  '{}',
  '~',
  'null',
  '""',
  'orders',
  'true',
  '5',
  '[orders]',
  '[[]]',
  '[{}]',
  '[{ name: a }]',
  '[{ clientColumn: c }]',
  '[{ name: a, clientColumn: }]',
  '[{ name: a, clientColumn: ~ }]',
  '[{ name: "", clientColumn: c }]',
  '[{ name: 5, clientColumn: c }]',
  '[{ name: a, clientColumn: c, z: 1 }]',
  '[{ name: a, clientColumn: c }, { name: a, clientColumn: d }]',
  '[{ name: ордерс, clientColumn: c }]',
  '[{ name: a, clientColumn: "\\u200b" }]',
  '[{ name: __proto__, clientColumn: c }]',
  '{ noIsolation: }',
  '{ noIsolation: "" }',
  '{ noIsolation: " " }',
  '{ noIsolation: true }',
  '{ noIsolation: [] }',
  '{ noIsolation: r, name: a }',
  '{ noisolation: r }',
];

const wrongValues = ({ kind }: SettingSpec): readonly string[] =>
  ({ flag: FLAG_VALUES, choice: CHOICE_VALUES, text: TEXT_VALUES, tenancy: TENANCY_VALUES })[kind];

const rightValues = (spec: SettingSpec): readonly (readonly [string, unknown])[] => {
  if (spec.kind === 'flag')
    return [
      ['true', true],
      ['false', false],
      ['true # so', true],
    ];
  if (spec.kind === 'choice')
    return spec.values.flatMap((value) => [
      [value, value],
      [`"${value}"`, value],
    ]);
  if (spec.kind === 'text')
    return [
      ['sales-data', 'sales-data'],
      ['"yes"', 'yes'],
      ['no', 'no'],
      ['Verkäufe', 'Verkäufe'],
      ['"5"', '5'],
    ];
  return [
    [
      '[{ name: b, clientColumn: c }, { clientColumn: d, name: a }]',
      [
        { name: 'a', clientColumn: 'd' },
        { name: 'b', clientColumn: 'c' },
      ],
    ],
    ['{ noIsolation: public figures }', []],
  ];
};

describe.each(CATALOGUE.map((spec) => [spec.name, spec] as const))('%s', (name, spec) => {
  it.each(HOMES)('refuses every wrong value in $home, with place and hint', ({ around, line, indent }) => {
    for (const value of [...wrongValues(spec), '']) {
      const written = around(`${name}: ${value}`.trimEnd());
      const [issue, ...others] = issuesOf(written);
      expect(issue, value).toMatchObject({ severity: 'error', file: 'embeds.yaml', line });
      expect(issue?.column, value).toBeGreaterThan(indent);
      expect(issue?.frame, value).toContain(`${line} | `);
      expect(
        others.every((other) => other.line === line),
        value,
      ).toBe(true);
      expect(issue?.hint, value).toMatch(/[.?"]$/);
    }
  });

  it.each(HOMES)('takes every right value in $home as it is written', ({ home, around }) => {
    for (const [written, value] of rightValues(spec)) {
      const text = around(`${name}: ${written}`);
      expect(issuesOf(text), written).toEqual([]);
      const { tiers, groups, embeds } = manifestOf(text);
      const [embed] = embeds;
      const settings = {
        'a tier': tiers.get('basic')?.settings,
        'a group': groups[0]?.settings,
        'an embed': embed?.settings,
        'an environment of an embed': embed?.environments.get('test')?.value,
        'an override': embed?.overrides[0]?.settings,
      }[home];
      expect(settings?.get(name)?.value, written).toEqual(value);
    }
  });

  it.each(HOMES)('is refused twice in $home', ({ around, indent }) => {
    const value = rightValues(spec)[0]?.[0] ?? '';
    const text = around(`${name}: ${value}\n${' '.repeat(indent)}${name}: ${value}`);
    expect(issuesOf(text)).toMatchObject([
      { code: 'DUPLICATE_KEY', column: indent + 1, message: expect.stringContaining('first in embeds.yaml:') },
    ]);
  });

  it.each(HOMES)('is named where an old or mistaken spelling stands in $home', ({ around, line, indent }) => {
    for (const alias of spec.aliases) {
      const issues = issuesOf(around(`${alias}: x`));
      expect(issues).toMatchObject([{ code: 'OLD_SPELLING', line, column: indent + 1, hint: `Write ${name}.` }]);
    }
    const mistaken = `${name.slice(0, -1)}`;
    expect(issuesOf(around(`${mistaken}: x`))).toMatchObject([
      { code: 'UNKNOWN_KEY', line, column: indent + 1, hint: `Did you mean "${name}"?` },
    ]);
  });

  it('is refused directly in an embed, with the place where it belongs', () => {
    expect(issuesOf(`${HEAD}embeds:\n  e:\n    ${name}: true\n`)).toMatchObject([
      { code: 'UNKNOWN_KEY', line: 5, column: 5, hint: `Put ${name} under accessSettings.` },
    ]);
  });
});

describe('a flag that is not true or false', () => {
  it.each([
    ['yes', 'true'],
    ['y', 'true'],
    ['On', 'true'],
    ['TRUE', 'true'],
    ['1', 'true'],
    ['no', 'false'],
    ['N', 'false'],
    ['off', 'false'],
    ['False', 'false'],
    ['0', 'false'],
  ])('%s was probably meant as %s', (written, meant) => {
    const [issue] = issuesOf(`${HEAD}tiers:\n  basic:\n    isAllowAiPilot: ${written}\n`);
    expect(issue).toMatchObject({
      code: 'FLAG_NOT_BOOLEAN',
      line: 5,
      column: 21,
      message: `isAllowAiPilot is "${written}"; write true or false.`,
      hint: `Did you mean isAllowAiPilot: ${meant}?`,
    });
  });

  it('in quotes is told to lose them', () => {
    const [issue] = issuesOf(`${HEAD}tiers:\n  basic:\n    isAllowAiPilot: "true"\n`);
    expect(issue?.message).toBe('isAllowAiPilot is the text "true"; write true or false.');
    expect(issue?.hint).toBe('Did you mean isAllowAiPilot: true, without quotes?');
  });

  it.each(['', '~', 'null'])('without a value (%j) is told to leave the line out', (written) => {
    const [issue] = issuesOf(`${HEAD}tiers:\n  basic:\n    isAllowAiPilot: ${written}\n`);
    expect(issue).toMatchObject({ code: 'FLAG_NOT_BOOLEAN', hint: 'Or leave the line out to not manage the setting.' });
  });
});

describe('an empty tenancy list', () => {
  it('is refused, naming the one way to declare it', () => {
    const [issue] = issuesOf(`${HEAD}tiers:\n  basic:\n    tableTenancySettings: []\n`);
    expect(issue).toMatchObject({
      code: 'TENANCY_EMPTY',
      line: 5,
      column: 27,
      hint: expect.stringContaining('{ noIsolation: "<reason>" }'),
    });
  });

  it('is not made of an empty or broken list, even where nobody asked the schema', () => {
    for (const list of ['[]', '[5]', '[{ name: a }]', '{}', '{ noIsolation: 5 }', '~', 'none']) {
      const { lined, root } = readSyntax({
        path: 'm',
        text: `embeds: { e: { accessSettings: { tableTenancySettings: ${list} } } }`,
      });
      if (root === undefined) throw new Error('unreadable');
      expect(transcribe([{ lined, root }]).embeds[0]?.settings, list).toEqual(new Map());
    }
  });

  it('keeps its reason', () => {
    const { tiers } = manifestOf(`${HEAD}tiers:\n  basic:\n    tableTenancySettings: { noIsolation: public figures }\n`);
    expect(tiers.get('basic')?.settings.get('tableTenancySettings')).toMatchObject({ value: [], noIsolation: 'public figures' });
  });
});

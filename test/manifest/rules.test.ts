// What a manifest must be beyond its shape: names that lead somewhere, nothing declared twice, times that make sense.
// holds: T1 Y2 Y5 Y9

import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/manifest/instant.ts';
import { briefs, type Files, HEAD, issuesOf, manifestOf } from './parsing.ts';

const ENVIRONMENTS = 'version: 1\nenvironments:\n  test: { dataApp: T }\n  live: { dataApp: L, promoteFrom: test }\n';

describe('refused, with the place', () => {
  const rows: readonly (readonly [sentence: string, files: Files, expected: readonly string[]])[] = [
    // Shape
    ['no version', 'dataApp: Portal\n', ['MISSING_KEY 1:1']],
    ['a version in quotes', 'version: "1"\ndataApp: a\n', ['VERSION_UNSUPPORTED 1:10']],
    ['a version with decimals', 'version: 1.0\ndataApp: a\n', ['VERSION_UNSUPPORTED 1:10']],
    ['a version written another way', 'version: 0x1\ndataApp: a\n', ['VERSION_UNSUPPORTED 1:10']],
    ['a later version', 'version: 2\ndataApp: a\n', ['VERSION_UNSUPPORTED 1:10']],
    ['a version without a value', 'version:\ndataApp: a\n', ['VERSION_UNSUPPORTED 1:1']],
    ['a list as the manifest', '- version: 1\n', ['WRONG_TYPE 1:1', 'TARGET_MISSING 1:1']],
    ['a text as the manifest', 'hello\n', ['WRONG_TYPE 1:1', 'TARGET_MISSING 1:1']],
    ['an unknown key at the top', `${HEAD}embed: {}\n`, ['UNKNOWN_KEY 3:1']],
    ['an unknown key in an embed', `${HEAD}embeds: { e: { ownr: me } }\n`, ['UNKNOWN_KEY 3:16']],
    ['a URL', `${HEAD}baseUrl: https://example.com\n`, ['UNKNOWN_KEY 3:1']],
    ['a number as a data app', 'version: 1\ndataApp: 5\n', ['WRONG_TYPE 2:10']],
    ['a blank data app', 'version: 1\ndataApp: " "\n', ['TEXT_BLANK 2:10']],
    ['a text of more than a thousand characters', `version: 1\ndataApp: ${'x'.repeat(1001)}\n`, ['TEXT_TOO_LONG 2:10']],
    ['an embed without a value', `${HEAD}embeds:\n  e:\n`, ['VALUE_EMPTY 4:3']],
    ['a group without name and match', `${HEAD}groups:\n  - tier: a\ntiers: { a: {} }\n`, ['MISSING_KEY 4:5', 'MISSING_KEY 4:5']],
    ['a group that matches by nothing', `${HEAD}groups:\n  - { name: g, match: {} }\n`, ['VALUE_EMPTY 4:23']],
    ['an environment without a data app', 'version: 1\nenvironments: { test: {} }\n', ['MISSING_KEY 2:17']],
    ['environments without any', 'version: 1\nenvironments: {}\n', ['VALUE_EMPTY 2:15']],
    [
      'an override without its times',
      `${HEAD}embeds: { e: { overrides: [{ reason: r, accessSettings: {} }] } }\n`,
      ['MISSING_KEY 3:28', 'MISSING_KEY 3:28'],
    ],
    ['a map of ids without any', `${HEAD}embeds: { e: { id: {} } }\n`, ['VALUE_EMPTY 3:20']],

    // Names
    ['a blank key', `${HEAD}embeds: { " ": {} }\n`, ['TEXT_BLANK 3:11']],
    ['an absent key', `${HEAD}embeds: { : {} }\n`, ['TEXT_BLANK 3:10']],
    ['an id in Cyrillic', `${HEAD}embeds: { e: { id: сube } }\n`, ['NAME_INVALID 3:20']],
    ['a key with a zero-width space', `${HEAD}embeds: { "e\\u200b": {} }\n`, ['NAME_INVALID 3:11']],
    ['a tier with an umlaut', `${HEAD}tiers: { größe: {} }\n`, ['NAME_INVALID 3:10']],
    ['an id of more than 256 characters', `${HEAD}embeds: { e: { id: ${'x'.repeat(257)} } }\n`, ['TEXT_TOO_LONG 3:20']],

    // The target
    ['no data app', 'version: 1\n', ['TARGET_MISSING 1:1']],
    ['a data app and environments', `${ENVIRONMENTS}dataApp: a\n`, ['TARGET_TWICE 2:1']],
    ['a data app in two files', { 'a.yaml': HEAD, 'b.yaml': HEAD }, ['TARGET_TWICE b.yaml:2:1']],
    [
      'environments in two files',
      { 'a.yaml': ENVIRONMENTS, 'b.yaml': 'version: 1\nenvironments: { x: { dataApp: X } }\n' },
      ['TARGET_TWICE b.yaml:2:1'],
    ],

    // Declared twice
    [
      'a tier in two files',
      { 'a.yaml': `${HEAD}tiers: { t: {} }\n`, 'b.yaml': 'version: 1\ntiers: { t: {} }\n' },
      ['DECLARED_TWICE b.yaml:2:10'],
    ],
    [
      'a group in one file',
      `${HEAD}groups:\n  - { name: g, match: { name: a } }\n  - { name: g, match: { name: b } }\n`,
      ['DECLARED_TWICE 5:5'],
    ],
    [
      'an embed in two files',
      { 'a.yaml': `${HEAD}embeds: { e: {} }\n`, 'b.yaml': 'version: 1\nembeds: { e: {} }\n' },
      ['DECLARED_TWICE b.yaml:2:11', 'EMBED_ID_TWICE b.yaml:2:11'],
    ],
    ['one id under two keys', `${HEAD}embeds:\n  a: { id: x }\n  b: { id: x }\n`, ['EMBED_ID_TWICE 5:12']],
    ['an id that is also a key', `${HEAD}embeds:\n  a: { id: x }\n  x: {}\n`, ['EMBED_ID_TWICE 5:3']],
    [
      'one id in one environment',
      `${ENVIRONMENTS}embeds:\n  a: { id: { test: x, live: y } }\n  b: { id: { test: z, live: y } }\n`,
      ['EMBED_ID_TWICE 7:29'],
    ],
    ['a map id that is also a key', `${ENVIRONMENTS}embeds:\n  a: { id: { test: x } }\n  x: {}\n`, ['EMBED_ID_TWICE 7:3']],
    ['one id in all environments', `${ENVIRONMENTS}embeds:\n  a: { id: x }\n  b: { id: x }\n`, ['EMBED_ID_TWICE 7:12']],
    ['ids that differ in case', `${HEAD}embeds: { embed-a: {}, Embed-A: {} }\n`, ['EMBED_ID_ALIKE 3:24']],
    ['ids that differ in blanks', `${HEAD}embeds: { embed a: {}, embeda: {} }\n`, ['EMBED_ID_ALIKE 3:24']],
    [
      'a table twice',
      `${HEAD}tiers: { t: { tableTenancySettings: [{ name: a, clientColumn: c }, { name: a, clientColumn: d }] } }\n`,
      ['TABLE_TWICE 3:68'],
    ],

    // Names that lead nowhere
    ['an unknown tier of an embed', `${HEAD}embeds: { e: { tier: t } }\n`, ['UNKNOWN_TIER 3:22']],
    ['an unknown tier of a group', `${HEAD}groups: [{ name: g, match: { name: a }, tier: t }]\n`, ['UNKNOWN_TIER 3:47']],
    ['an unknown tier extended', `${HEAD}tiers: { t: { extends: u } }\n`, ['UNKNOWN_TIER 3:24']],
    ['a tier that extends itself', `${HEAD}tiers: { t: { extends: t } }\n`, ['TIER_CYCLE 3:10']],
    [
      'tiers in a circle, and one that leads into it',
      `${HEAD}tiers: { x: { extends: a }, a: { extends: b }, b: { extends: a } }\n`,
      ['TIER_CYCLE 3:29'],
    ],
    ['a tier named like a property of all objects', `${HEAD}embeds: { e: { tier: toString } }\n`, ['UNKNOWN_TIER 3:22']],
    [
      'promotion from an unknown environment',
      'version: 1\nenvironments: { a: { dataApp: A, promoteFrom: b } }\n',
      ['UNKNOWN_ENVIRONMENT 2:47'],
    ],
    [
      'promotion in a circle',
      'version: 1\nenvironments: { a: { dataApp: A, promoteFrom: b }, b: { dataApp: B, promoteFrom: a } }\n',
      ['PROMOTE_CYCLE 2:17'],
    ],
    [
      'a block for an unknown environment',
      `${ENVIRONMENTS}embeds: { e: { environments: { prod: { accessSettings: {} } } } }\n`,
      ['UNKNOWN_ENVIRONMENT 5:32'],
    ],
    ['an id for an unknown environment', `${ENVIRONMENTS}embeds: { e: { id: { prod: x } } }\n`, ['UNKNOWN_ENVIRONMENT 5:28']],
    [
      'a block where there are no environments',
      `${HEAD}embeds: { e: { environments: { prod: { accessSettings: {} } } } }\n`,
      ['UNKNOWN_ENVIRONMENT 3:32'],
    ],
  ];
  it.each(rows)('%s', (_, files, expected) => {
    const issues = issuesOf(files);
    expect(briefs(files)).toEqual(expected);
    for (const issue of issues) expect(issue.hint, issue.message).toBeTruthy();
  });
});

describe.each(['__proto__', 'constructor', 'prototype'])('%s is refused as the name of', (name) => {
  it.each([
    ['a tier', `tiers: { ${name}: {} }`],
    ['a group', `groups: [{ name: ${name}, match: { name: a } }]`],
    ['an embed', `embeds: { ${name}: {} }`],
    ['an id', `embeds: { e: { id: ${name} } }`],
    ['a table', `tiers: { t: { tableTenancySettings: [{ name: ${name}, clientColumn: c }] } }`],
    ['a column', `tiers: { t: { tableTenancySettings: [{ name: a, clientColumn: ${name} }] } }`],
    ['a used tier', `embeds: { e: { tier: ${name} } }`],
    ['an environment of an id', `embeds: { e: { id: { ${name}: x } } }`],
  ])('%s', (_, line) => expect(issuesOf(`${HEAD}${line}\n`)[0]?.code).toBe('NAME_RESERVED'));

  it.each([
    ['the manifest', `${name}: {}`],
    ['an embed', `embeds: { e: { ${name}: {} } }`],
    ['settings', `embeds: { e: { accessSettings: { ${name}: { isAllowAiPilot: true } } } }`],
    ['a tier', `tiers: { t: { ${name}: { isAllowAiPilot: true } } }`],
  ])('a key of %s', (_, line) => expect(issuesOf(`${HEAD}${line}\n`)[0]?.code).toBe('UNKNOWN_KEY'));
});

describe('messages name both halves of a contradiction', () => {
  it.each([
    [
      'the other embed',
      `${HEAD}embeds:\n  a: { id: x }\n  b: { id: x }\n`,
      'Embed "x" is listed a second time; first in embeds.yaml:4.',
    ],
    [
      'the other id and the letters',
      `${HEAD}embeds:\n  Ab-1: {}\n  ab-1: {}\n`,
      'Embed id "ab-1" differs from "Ab-1" in embeds.yaml:4 only in "a" for "A".',
    ],
    ['the blanks', `${HEAD}embeds:\n  a b: {}\n  ab: {}\n`, 'Embed id "ab" differs from "a b" in embeds.yaml:4 only in blanks.'],
    ['the escaped letter', `${HEAD}embeds: { e: { id: сube } }\n`, '"\\u{441}ube" holds characters other than printable ASCII.'],
    [
      'the circle',
      `${HEAD}tiers: { a: { extends: b }, b: { extends: a } }\n`,
      'Tiers extend each other in a circle: "a" → "b" → "a".',
    ],
    [
      'the table',
      `${HEAD}tiers:\n  t:\n    tableTenancySettings:\n      - { name: a, clientColumn: c }\n      - { name: a, clientColumn: c }\n`,
      'Table "a" stands in this list for the second time; first in embeds.yaml:6.',
    ],
  ])('%s', (_, text, message) => expect(issuesOf(text)[0]?.message).toBe(message));

  it('and the nearest name', () => {
    expect(issuesOf(`${HEAD}tiers: { premium: {} }\nembeds: { e: { tier: premum } }\n`)[0]?.hint).toBe('Did you mean "premium"?');
    expect(issuesOf(`${HEAD}tiers: { premium: {} }\nembeds: { e: { tier: gold } }\n`)[0]?.hint).toBe('Declared are: "premium".');
  });
});

describe('overrides', () => {
  const override = (from: string, until: string, flag = 'isAllowAiPilot') =>
    `      - { reason: r, from: ${from}, until: ${until}, accessSettings: { ${flag}: false } }\n`;
  const embed = (...overrides: readonly string[]) => `${HEAD}embeds:\n  e:\n    overrides:\n${overrides.join('')}`;

  it.each([
    ['2026-01-01T00:00:00Z', 0],
    ['2026-01-01T01:00:00+01:00', 0],
    ['2025-12-31T18:30:00-05:30', 0],
    ['2026-01-01T00:00Z', 0],
    ['2026-01-01T00:00:00.5Z', 500],
    ['2026-01-01T00:00:00.123Z', 123],
  ])('%s is an instant', (text, after) => expect(parseInstant(text)).toBe(Date.UTC(2026, 0, 1) + after));

  it('the leap day is one in leap years alone', () => {
    expect(parseInstant('2028-02-29T12:00:00Z')).toBe(Date.UTC(2028, 1, 29, 12));
    expect(parseInstant('2027-02-29T12:00:00Z')).toBeUndefined();
    expect(parseInstant('0001-01-01T00:00:00Z')).toBeLessThan(0);
  });

  it.each([
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-00-01T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:60:00Z',
    '2026-01-01T23:59:60Z',
    '2026-01-01T00:00:00',
    '2026-01-01',
    '2026-1-1T00:00:00Z',
    '2026-01-01 00:00:00Z',
    '20260101T000000Z',
    '2026-01-01T00:00:00+24:00',
    '2026-01-01T00:00:00+0100',
    '2026-01-01t00:00:00z',
    'tomorrow',
    '+002026-01-01T00:00:00Z',
  ])('%s is none', (text) => {
    expect(parseInstant(text)).toBeUndefined();
    expect(briefs(embed(override(`"${text}"`, '2027-01-01T00:00:00Z')))).toEqual(['OVERRIDE_INSTANT 6:28']);
  });

  it.each([
    ['ends when it starts', [override('2026-01-01T00:00:00Z', '2026-01-01T01:00:00+01:00')], ['OVERRIDE_NEVER_ACTIVE 6:57']],
    ['ends before it starts', [override('2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z')], ['OVERRIDE_NEVER_ACTIVE 6:57']],
    [
      'overlaps with another',
      [override('2026-01-01T00:00:00Z', '2026-01-03T00:00:00Z'), override('2026-01-02T00:00:00Z', '2026-01-04T00:00:00Z')],
      ['OVERRIDE_OVERLAP 7:97'],
    ],
    [
      'lies within another, a third between them',
      [
        override('2026-01-01T00:00:00Z', '2026-01-09T00:00:00Z'),
        override('2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z'),
        override('2026-01-05T00:00:00Z', '2026-01-06T00:00:00Z'),
      ],
      ['OVERRIDE_OVERLAP 7:97', 'OVERRIDE_OVERLAP 8:97'],
    ],
  ])('one that %s is refused', (_, overrides, expected) => expect(briefs(embed(...overrides))).toEqual(expected));

  it.each([
    [
      'follows another at once',
      [override('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'), override('2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z')],
    ],
    [
      'overlaps on another setting',
      [
        override('2026-01-01T00:00:00Z', '2026-01-03T00:00:00Z'),
        override('2026-01-02T00:00:00Z', '2026-01-04T00:00:00Z', 'isAllowMetricUpdate'),
      ],
    ],
  ])('one that %s is accepted', (_, overrides) => expect(briefs(embed(...overrides))).toEqual([]));
});

describe('several files', () => {
  it('are one manifest', () => {
    const { tiers, embeds, groups } = manifestOf({
      'a.yaml': `${HEAD}embeds: { e: { tier: t } }\n`,
      'b.yaml': 'version: 1\ntiers: { t: { isAllowAiPilot: false } }\n',
      'c.json': '{ "version": 1, "groups": [{ "name": "g", "match": { "name": "*" }, "tier": "t" }] }',
    });
    expect([tiers.size, embeds.length, groups.length]).toEqual([1, 1, 1]);
    expect(embeds[0]?.place).toEqual({ file: 'a.yaml', line: 3, column: 11 });
  });

  it('are all judged, and names are not missed that stand in an unreadable one', () => {
    const files = {
      'a.yaml': `${HEAD}embeds: { e: { tier: t, x: 1 } }\n`,
      'b.yaml': 'version: 1\ntiers: { t: {}\n',
      'c.yaml': 'version: 2\n',
    };
    expect(briefs(files)).toEqual(['UNKNOWN_KEY a.yaml:3:25', 'YAML_SYNTAX b.yaml:3:1', 'VERSION_UNSUPPORTED c.yaml:1:10']);
  });

  it('that are none give no manifest', () => expect(issuesOf({})).toEqual([]));
});

describe('the digest', () => {
  const text = `${HEAD}tiers:\n  a: { isAllowAiPilot: false }\n  b: { extends: a }\nembeds:\n  x: { tier: a, owner: me }\n  y: { id: z, accessSettings: { tableTenancySettings: [{ name: t, clientColumn: c }, { name: s, clientColumn: c }] } }\n`;
  const { digest } = manifestOf(text);

  it.each<readonly [string, Files]>([
    ['comments and blank lines', `# hello\n\n${text}# bye\n`],
    ['line ends', text.replaceAll('\n', '\r\n')],
    [
      'the order of embeds, tiers, keys and tables',
      `embeds:\n  y: { accessSettings: { tableTenancySettings: [{ clientColumn: c, name: s }, { name: t, clientColumn: c }] }, id: z }\n  x: { owner: me, tier: a }\ntiers:\n  b: { extends: a }\n  a: { isAllowAiPilot: false }\n${HEAD}`,
    ],
    ['quotes', text.replace('owner: me', 'owner: "me"').replace('Portal', "'Portal'")],
    [
      'files',
      { 'b.yaml': `version: 1\n${text.slice(text.indexOf('embeds:'))}`, 'a.yaml': text.slice(0, text.indexOf('embeds:')) },
    ],
  ])('is the same whatever %s', (_, files) => expect(manifestOf(files).digest).toBe(digest));

  it.each([
    ['a value', 'isAllowAiPilot: false', 'isAllowAiPilot: true'],
    ['the data app', 'Portal', 'Portal 2'],
    ['a key', 'x: {', 'w: {'],
    ['an id', 'id: z', 'id: w'],
    ['an owner', 'owner: me', 'owner: you'],
    ['a tier', 'tier: a', 'tier: b'],
    ['a column', 'name: t, clientColumn: c', 'name: t, clientColumn: d'],
    ['what a tier extends', 'b: { extends: a }', 'b: {}'],
  ])('is another for another: %s', (_, from, to) => {
    expect(text).toContain(from);
    expect(manifestOf(text.replace(from, to)).digest).not.toBe(digest);
  });
});

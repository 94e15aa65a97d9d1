// Embeds added to the text of a manifest: where they land and in which style, that every byte around them stays, and that the
// whole reads back as what it said before and the embeds on top.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../src/manifest/parse.ts';
import { resolveManifest } from '../../src/manifest/resolve.ts';
import { addEmbeds } from '../../src/manifest/splice.ts';
import type { LiveEmbed, Settings } from '../../src/types.ts';
import { liveEmbed } from '../support/plans.ts';
import { anyLive, holdable } from './adopting.ts';
import { manifestOf, NOW } from './parsing.ts';

const rows = [{ name: 'orders', clientColumn: 'customer_id' }];
const NEW = liveEmbed('new', { isAllowAiPilot: true, tableTenancySettings: rows }, { name: 'New one' });
/** The comment that names what these sparse embeds are not told to have is looked at elsewhere. */
const without = (text: string): string => text.replaceAll(/^ *# (?:Not shown|isAllow).*\r?\n/gm, '');

const spliced = (text: string, live: readonly LiveEmbed[] = [NEW], environment?: string) =>
  addEmbeds({ path: 'embeds.yaml', text }, live, {
    manifest: manifestOf(text),
    ...(environment !== undefined && { environment }),
  });
const textOf = (text: string, live?: readonly LiveEmbed[]): string => without(spliced(text, live).text ?? 'refused');

describe('where new embeds land', () => {
  it.each([
    [
      'at the end, in the file’s indentation',
      'version: 1\ndataApp: Portal\nembeds:\n    a:\n        owner: me\n',
      '\n    new:\n        name: New one\n        accessSettings:\n            isAllowAiPilot: true\n            tableTenancySettings:\n                - { name: orders, clientColumn: customer_id }\n',
      '',
    ],
    [
      'before what follows embeds, and before its comment',
      'version: 1\nembeds:\n  a: { owner: me } # stays\n',
      '\n  new:\n    name: New one\n    accessSettings:\n      isAllowAiPilot: true\n      tableTenancySettings:\n        - { name: orders, clientColumn: customer_id }\n',
      '\n# the data app\ndataApp: Portal\n',
    ],
    [
      'after comments that belong to the last embed',
      'version: 1\ndataApp: Portal\nembeds:\n  a:\n    owner: me\n    # of a\n\n  # b: is to come\n',
      '\n  new:\n    name: New one\n    accessSettings:\n      isAllowAiPilot: true\n      tableTenancySettings:\n        - { name: orders, clientColumn: customer_id }\n',
      '\n\n# the end\n',
    ],
    [
      'after a file that does not end its last line',
      'version: 1\ndataApp: Portal\nembeds:\n  a:\n    owner: me',
      '\n\n  new:\n    name: New one\n    accessSettings:\n      isAllowAiPilot: true\n      tableTenancySettings:\n        - { name: orders, clientColumn: customer_id }\n',
      '',
    ],
    [
      'with the line ends of the file',
      'version: 1\r\ndataApp: Portal\r\nembeds:\r\n  a:\r\n    owner: me\r\n',
      '\r\n  new:\r\n    name: New one\r\n    accessSettings:\r\n      isAllowAiPilot: true\r\n      tableTenancySettings:\r\n        - { name: orders, clientColumn: customer_id }\r\n',
      '',
    ],
    [
      'under a heading of their own where there is none',
      'version: 1\ndataApp: Portal\n# that is all\n',
      '\nembeds:\n  new:\n    name: New one\n    accessSettings:\n      isAllowAiPilot: true\n      tableTenancySettings:\n        - { name: orders, clientColumn: customer_id }\n',
      '...\n',
    ],
    [
      'after a list, and in the step from embeds to its entries where no entry has lines',
      'version: 1\ndataApp: Portal\nembeds:\n   a:\n    {owner: me}\n',
      '\n   new:\n      name: New one\n      accessSettings:\n         isAllowAiPilot: true\n         tableTenancySettings:\n            - { name: orders, clientColumn: customer_id }\n',
      '',
    ],
    [
      'after a folded text',
      'version: 1\ndataApp: Portal\nembeds:\n  a:\n    owner: >-\n      me\n      and you\n',
      '\n  new:\n    name: New one\n    accessSettings:\n      isAllowAiPilot: true\n      tableTenancySettings:\n        - { name: orders, clientColumn: customer_id }\n',
      '\ntiers: {}\n',
    ],
    [
      'after a list of rows that stands at its key',
      'version: 1\ndataApp: Portal\nembeds:\n  a:\n    accessSettings:\n      tableTenancySettings:\n      - name: t\n        clientColumn: c # last\n',
      '\n  new:\n    name: New one\n    accessSettings:\n      isAllowAiPilot: true\n      tableTenancySettings:\n        - { name: orders, clientColumn: customer_id }\n',
      'tiers: {}\n',
    ],
  ])('%s', (_says, before, put, after) => expect(textOf(before + after)).toBe(before + put + after));
});

describe('what is added', () => {
  const TIERS =
    'version: 1\ndataApp: Portal\ntiers:\n  basic: { isAllowAiPilot: false, joinModel: single }\n  ai: { extends: basic, isAllowAiPilot: true }\nembeds:\n  a: { tier: ai }\n';

  it('takes a tier of the manifest where it is told to have all of it', () => {
    const live = [liveEmbed('b', { isAllowAiPilot: true, joinModel: 'single' }), liveEmbed('c', { isAllowAiPilot: true })];
    expect(textOf(TIERS, live)).toBe(`${TIERS}\n  b:\n    tier: ai\n\n  c:\n    accessSettings:\n      isAllowAiPilot: true\n`);
  });

  it('says what is left out, and why', () => {
    const { text } = spliced(TIERS, [liveEmbed('b', { tableTenancySettings: [] }, { foreign: { theme: 1 } })]);
    const comment = (text ?? '').slice(TIERS.length).replaceAll(/\n {2}# /g, ' ');
    expect(comment).toMatch(
      /not managed: datamartName, isAllowAiPilot,.*joinModel\. .*"theme"\. tableTenancySettings is empty live/,
    );
  });

  it('has an id for the environment alone', () => {
    const text = 'version: 1\nenvironments:\n  s: { dataApp: S }\n  p: { dataApp: P }\nembeds:\n  a: { id: { s: x, p: y } }\n';
    const { text: now = '' } = spliced(text, [liveEmbed('b', { isAllowAiPilot: true })], 's');
    expect(without(now)).toBe(`${text}\n  b:\n    id: { s: b }\n    accessSettings:\n      isAllowAiPilot: true\n`);
  });

  it.each([
    ['whose id is the key of another', 'a: { id: x }', 'a', 'another entry of the manifest has its id as a key'],
    ['whose id is much like another', 'Sales: {}', 'sales', 'too much like "Sales"'],
    ['whose id is no printable ASCII', 'a: {}', 'é', 'other characters than printable ASCII'],
  ])('is no embed %s', (_says, entry, embedId, reason) => {
    const text = `version: 1\ndataApp: Portal\nembeds:\n  ${entry}\n`;
    expect(spliced(text, [liveEmbed(embedId, { isAllowAiPilot: true })])).toEqual({
      text,
      added: [],
      leftOut: [{ embedId, reason: expect.stringContaining(reason) }],
      issues: [],
    });
  });
});

describe('a file that embeds cannot be added to', () => {
  it.each([
    ['with braces', 'version: 1\ndataApp: Portal\nembeds: { a: { owner: me } }\n', '3:1'],
    ['with empty braces', 'version: 1\ndataApp: Portal\nembeds: {}\n', '3:1'],
    ['of JSON', '{ "version": 1, "dataApp": "Portal" }\n', '1:1'],
  ])('%s is refused with its place and what to do', (_says, text, place) => {
    const { issues, text: none } = spliced(text);
    expect(none).toBeUndefined();
    expect(issues.map(({ code, line, column, hint }) => [code, `${line}:${column}`, hint])).toEqual([
      ['EMBEDS_NOT_BLOCK', place, expect.stringContaining('without braces')],
    ]);
  });
});

describe('adding embeds', () => {
  const EXAMPLE = readFileSync('examples/embeds.yaml', 'utf8');
  const settingsOf = (text: string): ReadonlyMap<string, Settings> =>
    new Map(
      resolveManifest(manifestOf(text), { live: [], now: NOW }).desired.map(({ embedId, settings }) => [embedId, settings]),
    );
  const layouts = [
    EXAMPLE,
    EXAMPLE.replaceAll('\n', '\r\n'),
    EXAMPLE.slice(0, EXAMPLE.indexOf('\nembeds:') + 1),
    EXAMPLE.trimEnd(),
  ];

  it('keeps every byte and adds what is live, for any live state', () => {
    fc.assert(
      fc.property(fc.constantFrom(...layouts), anyLive, (before, live) => {
        const { text = '', added } = spliced(before, live);
        let kept = 0;
        while (kept < before.length && text[kept] === before[kept]) kept++;
        expect(text.endsWith(before.slice(kept))).toBe(true);
        expect(parseManifest([{ path: 'm', text }]).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        const expected = live
          .filter(({ embedId }) => added.includes(embedId))
          .map((embed) => [embed.embedId, holdable(embed)] as const);
        expect(settingsOf(text)).toEqual(new Map([...settingsOf(before), ...expected]));
      }),
      { numRuns: 40 },
    );
  });

  it('of nothing changes nothing', () => {
    expect(spliced(EXAMPLE, []).text).toBe(EXAMPLE);
  });
});

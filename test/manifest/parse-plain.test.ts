// Plain manifests are read without parser and schema; what comes out is what parser and schema would have let pass.
// holds: Y4

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/canonical.ts';
import { validateManifest } from '../../src/generated/validate-manifest.js';
import { readBlockStyle } from '../../src/manifest/block-reader.ts';
import { meaningOf } from '../../src/manifest/digest.ts';
import { dumpManifest } from '../../src/manifest/dump.ts';
import { parseManifest, parseStrictly } from '../../src/manifest/parse.ts';
import { parsePlainManifest } from '../../src/manifest/parse-plain.ts';
import { certainlyFits } from '../../src/manifest/plain-shape.ts';
import { plainData } from '../../src/manifest/tree.ts';
import { CATALOGUE, SETTING_NAMES } from '../../src/settings.ts';
import { broken, MANIFESTS } from './odd-texts.ts';
import { HEAD, live } from './parsing.ts';

const PROOF = process.env.EMBED_SYNC_PROOF === '1' ? 20 : 1;

const file = (text: string, path = 'embeds.yaml') => ({ path, text });

// ── Shape ───────────────────────────────────────────────────────────────────────────────────────────────────────

type Data = Record<string, unknown>;

const settings: Data = Object.fromEntries(
  CATALOGUE.map((spec) => [
    spec.name,
    { flag: true, choice: spec.kind === 'choice' ? spec.values[0] : '', text: 'x', tenancy: [{ name: 'a', clientColumn: 'b' }] }[
      spec.kind
    ],
  ]),
);

/** Everything that a manifest can hold. */
const WHOLE: Data = {
  $schema: './x.json',
  version: 1,
  dataApp: 'Portal',
  environments: { a: { dataApp: 'A' }, b: { dataApp: 'B', promoteFrom: 'a' } },
  tiers: { t: settings, u: { extends: 't' }, v: {} },
  groups: [{ name: 'g', match: { name: 'x', embedType: 'y' }, tier: 't', accessSettings: settings }],
  embeds: {
    e: {
      id: { a: 'i', b: 'j' },
      name: 'N',
      owner: 'O',
      tier: 't',
      accessSettings: settings,
      environments: { a: { accessSettings: { tableTenancySettings: { noIsolation: 'why' } } } },
      overrides: [{ reason: 'r', from: '2026-01-01T00:00:00Z', until: '2026-01-02T00:00:00Z', accessSettings: settings }],
    },
    f: { id: 'k' },
  },
};

const VALUES: readonly unknown[] = [
  ...[
    '',
    ' ',
    'x',
    'é',
    'a b',
    ' a',
    'a\u00a0',
    'DRAG_DROP',
    'CHAT',
    'single',
    'multi',
    'drag_drop',
    '__proto__',
    'constructor',
    'prototype',
  ],
  ...['x'.repeat(40), 'x'.repeat(41), 'x'.repeat(256), 'x'.repeat(257), 'x'.repeat(1000), 'x'.repeat(1001), '\u00a0', '~'],
  ...[true, false, 0, 1, 2, -1, {}, [], { a: 'b' }, ['a'], [[]], { noIsolation: 'x' }, { noIsolation: '' }, [{ name: 'a' }]],
  ...[
    [{ name: 'a', clientColumn: 'b' }],
    [{ name: 'a', clientColumn: 'b', c: 'd' }],
    { name: 'a', clientColumn: 'b' },
    [{}],
    { dataApp: 'x' },
  ],
];

const KEYS = [
  'x',
  'é',
  '',
  'constructor',
  'accessSettings',
  'noIsolation',
  'extends',
  'id',
  'toString',
  'x'.repeat(257),
  ...SETTING_NAMES,
];

/** A copy with something done to the value at one place, counted from the root; `undefined` takes it away. */
function changed(whole: unknown, at: number, change: (node: unknown) => unknown): unknown {
  let left = at;
  const visit = (node: unknown): unknown => {
    if (left-- === 0) return change(node);
    if (Array.isArray(node)) return node.map(visit).filter((item) => item !== undefined);
    if (typeof node !== 'object' || node === null) return node;
    const entries = Object.entries(node).map(([name, child]) => [name, visit(child)] as const);
    return Object.fromEntries(entries.filter(([, child]) => child !== undefined));
  };
  return visit(whole);
}

/** Everything that is tried at each place: another value, none, and one more key. */
const CHANGES: readonly ((node: unknown) => unknown)[] = [
  () => undefined,
  ...VALUES.map((value) => () => value),
  ...KEYS.map((key) => (node: unknown) => (typeof node === 'object' && !Array.isArray(node) ? { ...node, [key]: 'x' } : node)),
];

/** What the quick judge and the schema say of some data. */
function judgements(data: unknown): { readonly fits: boolean; readonly valid: boolean } | undefined {
  const root = readBlockStyle(JSON.stringify(data) ?? '');
  return root && { fits: certainlyFits(root), valid: validateManifest(plainData(root)) };
}

describe('a tree that certainly has the shape of a manifest', () => {
  it('may hold all that the schema knows', () => expect(judgements(WHOLE)).toEqual({ fits: true, valid: true }));

  it('is one that the schema takes, and the other way round', () => {
    const count = { valid: 0, invalid: 0 };
    const places = JSON.stringify(WHOLE).match(/[:,[]/g)?.length ?? 0;
    for (let place = 0; place < places; place++) {
      for (const change of CHANGES) {
        const data = changed(WHOLE, place, change);
        const found = judgements(data);
        if (found === undefined) continue;
        count[found.valid ? 'valid' : 'invalid']++;
        if (found.fits !== found.valid) expect(found, JSON.stringify(data)).toEqual({ fits: found.valid, valid: found.valid });
      }
    }
    expect(Math.min(count.valid, count.invalid)).toBeGreaterThan(1000);
  });
});

// ── Whole manifests ─────────────────────────────────────────────────────────────────────────────────────────────

const LARGE = `version: 1\n${`#${'x'.repeat(1000)}\n`.repeat(16_000)}`;

describe('plain manifests', () => {
  const embeds = Array.from({ length: 30 }, (_, i) => ({
    ...live(i % 3 === 0 ? `embed ${i}` : `embed_${i}`, i % 4 === 0 ? `It's "${i}": #é` : `Name ${i}`),
    settings: {
      isAllowAiPilot: i % 2 === 0,
      isAllowEmailReports: true,
      datamartName: 'x',
      tableTenancySettings: [{ name: 'a', clientColumn: 'b' }],
    },
  }));

  it.each([
    ['the examples', MANIFESTS[0] ?? ''],
    ['the example with environments', MANIFESTS[1] ?? ''],
    ['what import writes', dumpManifest(embeds, { dataApp: 'Portal: "A"' }).text],
    ['with the ends of lines of Windows', dumpManifest(embeds, { dataApp: 'Portal' }).text.replaceAll('\n', '\r\n')],
  ])('are read the quick way: %s', (_, text) => {
    expect(parsePlainManifest([file(text)])).toEqual(parseStrictly([file(text)]).manifest);
    expect(parseStrictly([file(text)]).issues).toEqual([]);
  });

  it('hold what is written, and no key for what is not', () => {
    const parts = { tiers: new Map(), groups: [], embeds: [], digest: expect.any(String) };
    const one = [file(HEAD)];
    const several = [file('version: 1\nenvironments: { a: { dataApp: A }, b: { dataApp: B } }\n')];
    for (const parse of [parsePlainManifest, (sources: typeof one) => parseStrictly(sources).manifest]) {
      expect(parse(one)).toStrictEqual({ ...parts, dataApp: 'Portal', sources: one });
      const found = parse(several);
      expect(found?.environments).toMatchObject([
        { name: 'a', dataApp: 'A' },
        { name: 'b', dataApp: 'B' },
      ]);
      expect(found).toStrictEqual({ ...parts, environments: found?.environments, sources: several });
    }
  });

  it('may be JSON', () => {
    const { environments, ...one } = WHOLE;
    const text = JSON.stringify({ ...one, embeds: { f: { tier: 'u' } } }, null, '\t');
    const sources = [file(text, 'a.json'), file('version: 1\nembeds: {}\n', 'b.yaml')];
    expect(parsePlainManifest(sources)?.embeds).toMatchObject([{ key: 'f', place: { file: 'a.json' } }]);
    expect(parsePlainManifest(sources)).toEqual(parseStrictly(sources).manifest);
  });

  it.each([
    ['no file', []],
    ['a text over several lines', [file(`${HEAD}embeds:\n  e:\n    name: a\n      b\n`)]],
    [
      'one file that is not plain',
      [
        file(HEAD),
        file('version: 1\ntiers: {a: {\n}}\n', 'b.yaml'),
        file('version: 1\nembeds: { e: { name: "a\\x20" } }\n', 'c.yaml'),
      ],
    ],
    ['a wrong shape', [file(`${HEAD}x: 1\n`)]],
    [
      'a broken rule of one file',
      [file(`${HEAD}embeds: { e: { overrides: [{ reason: a, from: b, until: c, accessSettings: {} }] } }\n`)],
    ],
    ['a broken rule over all files', [file(`${HEAD}embeds: { e: { tier: a } }\n`)]],
    ['an unfit text', [file(`${HEAD}# \u202e\n`)]],
    ['too much text', [file(HEAD, 'a'), ...Array.from({ length: 9 }, (_, i) => file(LARGE, `${i}`))]],
  ])('are not: %s', (_, sources) => expect(parsePlainManifest(sources)).toBeUndefined());

  it('are not read at all where there are none, or too many', () => {
    const large = [file(HEAD, 'a'), ...Array.from({ length: 9 }, (_, i) => file(LARGE, `${i}`))];
    for (const parse of [parseManifest, parseStrictly]) {
      expect(parse([])).toEqual({ issues: [] });
      const { manifest, issues } = parse(large);
      expect([manifest, issues.map(({ code }) => code)]).toEqual([undefined, ['TOTAL_TOO_LARGE']]);
    }
  });

  it('come out the same either way, and what is wrong is said in the same words', { timeout: 120_000 }, () => {
    const count = { plain: 0, other: 0 };
    fc.assert(
      fc.property(fc.array(broken, { minLength: 1, maxLength: 2 }), (texts) => {
        const sources = texts.map((text, i) => file(i === 0 ? text : text.replace(/^dataApp.*$/m, ''), `${i}.yaml`));
        const strict = parseStrictly(sources);
        expect(parseManifest(sources)).toEqual(strict);
        const plain = parsePlainManifest(sources);
        count[plain === undefined ? 'other' : 'plain']++;
        if (plain !== undefined) expect(strict).toEqual({ manifest: plain, issues: [] });
      }),
      { numRuns: 150 * PROOF },
    );
    expect(count.other).toBeGreaterThan(0);
  });

  it('have another digest where anything in them is otherwise, but for the place of the schema', () => {
    const { $schema, dataApp, ...whole } = WHOLE;
    const digestOf = (data: unknown) => parseManifest([file(JSON.stringify(data), 'a.json')]).manifest?.digest;
    const other = (node: unknown): unknown => {
      if (typeof node === 'boolean') return !node;
      // The name of a tier becomes that of another one.
      return node === 't' ? 'v' : typeof node === 'string' ? `${node}z` : node;
    };
    const base = JSON.stringify(whole);
    const variants = Array.from({ length: 140 }, (_, place) => changed(whole, place, other));
    const changes = variants.filter((data) => JSON.stringify(data) !== base);
    const digests = changes.map(digestOf).filter((digest) => digest !== undefined);
    expect(new Set([...digests, digestOf(whole)]).size).toBe(digests.length + 1);
    expect(digests.length).toBeGreaterThan(60);
    expect(digestOf({ ...whole, $schema })).toBe(digestOf(whole));
  });

  it('have one digest: that of their canonical JSON', () => {
    for (const text of MANIFESTS) {
      const { manifest } = parseManifest([file(text)]);
      if (manifest === undefined) throw new Error('the example is invalid');
      const { environments = [], tiers, groups, embeds } = manifest;
      const meaning = [
        ...meaningOf({ dataApps: [{ value: 'x' }], environments, tiers: [...tiers.values()], groups, embeds }),
      ].join('');
      expect(meaning).toBe(canonicalJson(JSON.parse(meaning)));
      expect(meaning.length).toBeGreaterThan(500);
    }
  });
});

// Every place of a manifest and of a policy with every kind of wrong value in it. The published schemas judge what is wrong: what
// they refuse, the program refuses, with a place, a code that is explained and a remedy, and nothing is asked of the API.
// EMBED_SYNC_PROOF=1 tries every value in every place instead of each fifth, and all of the settings on the command line.
// holds: Y4 Y5 Y6

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codeNamed } from '../../src/codes/catalogue.ts';
import type { Issue } from '../../src/errors.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { parsePolicy } from '../../src/manifest/parse-policy.ts';
import { SETTING_NAMES } from '../../src/settings.ts';
import { openStage } from '../support/cli.ts';
import { tried } from '../support/tried.ts';

const NOT_TEXT: readonly unknown[] = [
  ...[null, true, false, 0, 1, -1, 1.5, 1e21, 2 ** 53],
  ...[[], [null], [true], ['x'], [[]], [{}], [{ name: 'a' }], [{ name: 'a', clientColumn: 5 }]],
  ...[
    {},
    { a: 1 },
    { '': '' },
    { value: true },
    { constructor: true },
    { noIsolation: '' },
    { noIsolation: null },
    { name: 'a' },
  ],
];
const TEXT: readonly unknown[] = [
  ...['', ' ', 'a\nb', '\u0000', '\u202e', '\ud800', 'x'.repeat(1001)],
  ...['true', 'false', 'yes', 'no', 'null', '0', '[]', 'drag_drop', 'Single', '2026-13-45T99:99:99Z', '__proto__', '$ref', '*'],
];
const VALUES = [...NOT_TEXT, ...TEXT];

const PROOF = process.env.EMBED_SYNC_PROOF === '1';

/** Each n-th alone, unless all are wanted. */
const inTurn =
  (n: number) =>
  (_: unknown, index: number): boolean =>
    PROOF || index % n === 0;

type Path = readonly (string | number)[];

/** The places of all that stands in a value, itself included. */
function placesOf(value: unknown, path: Path = []): readonly Path[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...inside.flatMap(([key, one]) => placesOf(one, [...path, Array.isArray(value) ? Number(key) : key]))];
}

function withValue(whole: unknown, [first, ...rest]: Path, value: unknown): unknown {
  if (first === undefined) return value;
  if (Array.isArray(whole)) return whole.map((one, index) => (index === first ? withValue(one, rest, value) : one));
  const entries = Object.entries(Object(whole));
  return Object.fromEntries(entries.map(([key, one]) => [key, key === first ? withValue(one, rest, value) : one]));
}

const SETTINGS = {
  datamartName: 'sales',
  ...Object.fromEntries(SETTING_NAMES.filter((name) => name.startsWith('is')).map((name) => [name, false])),
  metricCreationMode: 'CHAT',
  joinModel: 'single',
  tableTenancySettings: [{ name: 'orders', clientColumn: 'customer_id' }],
};
const OVERRIDE = {
  reason: 'r',
  from: '2026-01-01T00:00:00Z',
  until: '2026-02-01T00:00:00Z',
  accessSettings: { isAllowAiPilot: true },
};
const MANIFEST = {
  version: 1,
  environments: { test: { dataApp: 'T' }, live: { dataApp: 'L', promoteFrom: 'test' } },
  tiers: { basic: { isAllowAiPilot: false }, full: { extends: 'basic', joinModel: 'multi' } },
  groups: [{ name: 'g', match: { name: 'P *', embedType: 'dashboard' }, tier: 'basic', accessSettings: { joinModel: 'single' } }],
  embeds: {
    one: {
      id: { test: 'e1', live: 'e2' },
      name: 'One',
      owner: 'us',
      tier: 'full',
      accessSettings: SETTINGS,
      environments: { test: { accessSettings: { isAllowAiPilot: true } } },
      overrides: [OVERRIDE],
    },
  },
};

const schemaOf = (name: string) =>
  new Ajv({ strict: false, logger: false }).compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')));

/** What an error should have had and has not. */
function lacks(issues: readonly Issue[]): readonly string[] {
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return ['an error'];
  return errors.flatMap(({ code, line, column, hint, message }) => [
    ...(codeNamed(code)?.kind === 'issue' ? [] : [`an explanation of ${code}`]),
    ...(line === undefined || column === undefined ? [`the place of ${code}`] : []),
    ...(hint ? [] : [`a hint for ${code}`]),
    ...(/\bat .*:\d+:\d+|\[object|undefined/.test(message) ? [`words of its own: ${message}`] : []),
  ]);
}

interface Kind {
  readonly name: string;
  readonly whole: unknown;
  readonly issuesOf: (text: string) => readonly Issue[];
}

const KINDS: readonly Kind[] = [
  { name: 'manifest', whole: MANIFEST, issuesOf: (text) => parseManifest([{ path: 'embeds.json', text }]).issues },
  {
    name: 'policy',
    whole: parse(readFileSync('examples/embed-sync.policy.yaml', 'utf8')),
    issuesOf: (text) => parsePolicy({ path: 'policy.json', text }).issues,
  },
];

describe.each(KINDS)('a $name', ({ name, whole, issuesOf }) => {
  const accepts = schemaOf(name);

  it('is accepted as it is', () => {
    expect(accepts(whole)).toBe(true);
    expect(issuesOf(JSON.stringify(whole)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('with a wrong value in any place is refused, with place, code and remedy', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const all = placesOf(whole).flatMap((path) => VALUES.map((value) => ({ path, value })));
    const wrong = all.filter(inTurn(5)).map(({ path, value }) => ({ path, value, all: withValue(whole, path, value) }));
    const refused = wrong.filter(({ all }) => !accepts(all));
    const faults = refused.flatMap(({ path, value, all }) =>
      lacks(issuesOf(JSON.stringify(all))).map(
        (lack) => `${path.join('.')} = ${JSON.stringify(value).slice(0, 40)} lacks ${lack}`,
      ),
    );
    expect(faults).toEqual([]);
    expect(refused.length).toBeGreaterThan(PROOF ? 2000 : 400);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    tried('bad inputs: schema misuse', refused.length);
  });
});

describe('a setting', () => {
  const accepts = schemaOf('manifest');
  const around = (setting: string, value: unknown) => ({
    version: 1,
    dataApp: 'Customer portal',
    embeds: { sales: { accessSettings: { [setting]: value } } },
  });
  const wrong = SETTING_NAMES.map((setting) => ({
    setting,
    texts: VALUES.map((value) => around(setting, value))
      .filter((manifest) => !accepts(manifest))
      .map((manifest) => JSON.stringify(manifest, undefined, 2)),
  }));

  it.each(wrong)('$setting is refused with each of 25 wrong values and more', ({ texts }) => {
    expect(texts.length).toBeGreaterThanOrEqual(25);
    const faults = texts.flatMap((text) =>
      lacks(parseManifest([{ path: 'embeds.json', text }]).issues).map((lack) => [text, lack]),
    );
    expect(faults).toEqual([]);
    tried('bad inputs: schema misuse', texts.length);
  });

  it('with a wrong value ends the program with 3, and nothing is asked of the API', async () => {
    const stage = await openStage();
    for (const text of wrong.flatMap(({ texts }) => texts).filter(inTurn(16))) {
      await stage.write('embeds.json', text);
      const { code, json } = await stage.run('plan -f embeds.json --format json');
      const { error } = json<{ readonly error: { readonly code: string; readonly issues: readonly Issue[] } }>();
      expect({ text, code, error: error.code, lacks: lacks(error.issues) }).toEqual({
        text,
        code: 3,
        error: 'MANIFEST_INVALID',
        lacks: [],
      });
    }
    expect(stage.sandbox.ledger).toEqual([]);
  });
});

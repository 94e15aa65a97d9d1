// What holds for every text, sensible or hostile: an answer, in order, with places and hints, and no trace left behind.
// holds: Y4 Y6 Y7

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/canonical.ts';
import { ISSUE_CODES } from '../../src/codes/issues.ts';
import type { Issue } from '../../src/errors.ts';
import { hasErrors } from '../../src/errors.ts';
import { frameAt } from '../../src/manifest/frame.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { resolveManifest } from '../../src/manifest/resolve.ts';
import { placeAt, withLines } from '../../src/manifest/source.ts';
import { CATALOGUE, SETTING_NAMES } from '../../src/settings.ts';
import { HEAD, issuesOf, live, manifestOf, NOW } from './parsing.ts';

const EXAMPLE = readFileSync('examples/environments/embeds.yaml', 'utf8');

const FRAGMENTS = [
  ...SETTING_NAMES,
  ...CATALOGUE.flatMap(({ aliases }) => aliases),
  'version: 1\n',
  'dataApp: x\n',
  'tiers:\n',
  'embeds:\n',
  'groups:\n',
  'environments:\n',
  'overrides:',
  'accessSettings:',
  'extends: ',
  'tier: ',
  'id: ',
  'match: ',
  'name: ',
  '  ',
  '    ',
  '\n',
  '\r\n',
  '\t',
  '- ',
  ': ',
  ', ',
  '{',
  '}',
  '[',
  ']',
  '&a',
  '*a',
  '!!x',
  '<<: ',
  '? ',
  '%YAML 1.1\n',
  '---\n',
  '...\n',
  '"',
  "'",
  '|',
  '>',
  '#',
  '\\',
  '\0',
  '\u202e',
  '\ufeff',
  '\ud800',
  '__proto__',
  'constructor',
  'true',
  'yes',
  '~',
  '1',
  '.nan',
  '2026-01-01T00:00:00Z',
  'é',
  '😀',
];

/** An example with pieces cut out, doubled or put in. */
const mutated = fc
  .tuple(
    fc.constant(EXAMPLE),
    fc.array(fc.tuple(fc.nat(2500), fc.nat(40), fc.constantFrom('', ...FRAGMENTS)), { minLength: 1, maxLength: 4 }),
  )
  .map(([text, edits]) =>
    edits.reduce((now, [at, length, put]) => now.slice(0, at % now.length) + put + now.slice((at % now.length) + length), text),
  );

const assembled = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 3, arbitrary: assembled },
  { weight: 1, arbitrary: mutated },
);

const position = ({ line = 0, column = 0 }: Issue): number => line * 1e6 + column;

describe('for any text', () => {
  const prototypes = [Object.prototype, Array.prototype, Map.prototype, Function.prototype];
  const shape = () => prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String));
  const untouched = shape();

  it('there is a manifest or an error, with code, place, frame and hint, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { manifest, issues } = parseManifest([{ path: 'embeds.yaml', text }]);
        expect(manifest === undefined).toBe(hasErrors(issues));
        for (const issue of issues) {
          expect(Object.keys(ISSUE_CODES)).toContain(issue.code);
          expect(issue).toMatchObject({
            file: 'embeds.yaml',
            line: expect.any(Number),
            column: expect.any(Number),
            frame: expect.any(String),
          });
          expect(issue.hint).toBeTruthy();
          expect(issue.column).toBeGreaterThan(0);
          expect(`${issue.message}${issue.hint}${issue.frame}`).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|\u202e/u);
        }
        expect(issues.map(position)).toEqual(issues.map(position).toSorted((a, b) => a - b));
        if (manifest !== undefined) resolveManifest(manifest, { live: [live('e', 'E')], now: NOW });
      }),
      { numRuns: 2000 },
    );
    expect(shape()).toEqual(untouched);
    expect(Object.hasOwn({}, 'isAllowAiPilot')).toBe(false);
  });

  it('a flag that comes out was written as exactly true or false', () => {
    const flags = CATALOGUE.filter(({ kind }) => kind === 'flag').map(({ name }) => name);
    fc.assert(
      fc.property(
        fc.constantFrom(...flags),
        fc.oneof(fc.constantFrom('true', 'false', 'TRUE', 'yes', '"true"', '1'), fc.string({ maxLength: 8 })),
        (flag, written) => {
          const { manifest } = parseManifest([{ path: 'm', text: `${HEAD}tiers:\n  t:\n    ${flag}: ${written}\n` }]);
          const value = manifest?.tiers.get('t')?.settings.get(flag)?.value;
          if (value !== undefined) expect(written.replace(/\s#.*$/u, '').trim()).toBe(String(value));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('places', () => {
  it('lead back to the offset they were made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', 'é', '😀') }), fc.nat(), (text, seed) => {
        const offset = seed % (text.length + 1);
        const { line, column } = placeAt(withLines({ path: 'm', text }), offset);
        const before = text
          .split('\n')
          .slice(0, line - 1)
          .reduce((sum, one) => sum + one.length + 1, 0);
        expect(before + column - 1).toBe(offset);
      }),
    );
  });

  it('put the caret under what they mean, however long and odd the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\t', '\0', ' ', '\u202e', 'é'), maxLength: 400 }), (padding) => {
        const frame = frameAt(withLines({ path: 'm', text: `x\n${padding}!here` }), {
          file: 'm',
          line: 2,
          column: padding.length + 1,
        });
        const [line = '', caret = ''] = frame.split('\n').slice(-2);
        expect(line.slice(caret.indexOf('^'))).toBe('!here');
      }),
    );
  });
});

describe('a manifest', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/);
  const settings = fc.record(
    {
      isAllowAiPilot: fc.boolean(),
      isAllowMetricUpdate: fc.boolean(),
      joinModel: fc.constantFrom('single', 'multi'),
      datamartName: name,
    },
    { requiredKeys: [] },
  );
  const embeds = fc.dictionary(name, fc.record({ owner: name, accessSettings: settings }, { requiredKeys: ['accessSettings'] }), {
    noNullPrototype: true,
    maxKeys: 6,
  });
  const asJson = (value: object) => [{ path: 'm.json', text: JSON.stringify({ version: 1, dataApp: 'x', embeds: value }) }];

  it('comes out as it went in', () => {
    fc.assert(
      fc.property(embeds, (written) => {
        const { manifest, issues } = parseManifest(asJson(written));
        expect(hasErrors(issues)).toBe(false);
        const { desired } = resolveManifest(manifest ?? manifestOf(''), { live: [], now: NOW });
        expect(Object.fromEntries(desired.map((embed) => [embed.key, embed.settings]))).toEqual(
          Object.fromEntries(Object.entries(written).map(([key, { accessSettings }]) => [key, accessSettings])),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('has a digest that depends on what it says and not on the order', () => {
    const digest = (written: object) => parseManifest(asJson(written)).manifest?.digest;
    fc.assert(
      fc.property(embeds, embeds, (one, other) => {
        const reversed = Object.fromEntries(Object.entries(one).toReversed());
        expect(digest(reversed)).toBe(digest(one));
        fc.pre(canonicalJson(one) !== canonicalJson(other));
        expect(digest(other)).not.toBe(digest(one));
      }),
      { numRuns: 200 },
    );
  });

  it('is never read half: one bad setting anywhere leaves no manifest', () => {
    for (const setting of SETTING_NAMES) expect(issuesOf(`${HEAD}tiers: { a: {}, b: { ${setting}: ~ } }\n`)).toHaveLength(1);
  });
});

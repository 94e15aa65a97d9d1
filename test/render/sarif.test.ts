// A SARIF log against what the standard asks of one and what code scanning needs to show it, written down as a schema.

import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/errors.ts';
import { sarifSafe } from '../../src/render/encode.ts';
import { renderJson } from '../../src/render/json.ts';
import { type SarifInput, sarifOf } from '../../src/render/sarif.ts';
import type { Finding } from '../../src/types.ts';
import { hostileText, UNSEEN } from './hostile.ts';

const text = {
  type: 'object',
  required: ['text'],
  properties: { text: { type: 'string', minLength: 1 } },
  additionalProperties: false,
};
const level = { enum: ['none', 'note', 'warning', 'error'] };
const rule = {
  type: 'object',
  required: ['id', 'shortDescription', 'fullDescription', 'help'],
  additionalProperties: false,
  properties: {
    id: { type: 'string' },
    shortDescription: text,
    fullDescription: text,
    help: text,
    defaultConfiguration: { type: 'object', properties: { level }, additionalProperties: false },
  },
};
const result = {
  type: 'object',
  required: ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
  additionalProperties: false,
  properties: {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message: { type: 'object', required: ['text'], properties: { text: { type: 'string' } }, additionalProperties: false },
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string', minLength: 1 } },
    locations: {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: {
        type: 'object',
        required: ['physicalLocation'],
        additionalProperties: false,
        properties: {
          physicalLocation: {
            type: 'object',
            required: ['artifactLocation', 'region'],
            additionalProperties: false,
            properties: {
              artifactLocation: {
                type: 'object',
                required: ['uri'],
                additionalProperties: false,
                properties: { uri: { type: 'string', pattern: '^(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})*$|^file:///' } },
              },
              region: {
                type: 'object',
                required: ['startLine'],
                additionalProperties: false,
                properties: { startLine: { type: 'integer', minimum: 1 }, startColumn: { type: 'integer', minimum: 1 } },
              },
            },
          },
        },
      },
    },
  },
};
const schema = {
  type: 'object',
  required: ['$schema', 'version', 'runs'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', pattern: '^https://.*sarif-schema-2\\.1\\.0\\.json$' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: {
        type: 'object',
        required: ['tool', 'results'],
        additionalProperties: false,
        properties: {
          tool: {
            type: 'object',
            required: ['driver'],
            additionalProperties: false,
            properties: {
              driver: {
                type: 'object',
                required: ['name', 'rules'],
                additionalProperties: false,
                properties: {
                  name: { type: 'string', minLength: 1 },
                  version: { type: 'string', minLength: 1 },
                  rules: { type: 'array', uniqueItems: true, items: rule },
                },
              },
            },
          },
          automationDetails: {
            type: 'object',
            required: ['id'],
            additionalProperties: false,
            properties: { id: { type: 'string', pattern: '^embed-sync/(?:[\\w%]*/)?$' } },
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: { type: 'array', items: result },
        },
      },
    },
  },
};
const isSarif = new Ajv({ strict: true }).compile(schema);

const issue: Issue = {
  severity: 'error',
  code: 'UNKNOWN_KEY',
  message: 'There is no key "tire".',
  hint: 'Did you mean "tier"?',
  file: 'embeds/a b.yaml',
  line: 7,
  column: 5,
  frame: 'tire: x',
};
const finding: Finding = {
  rule: 'rule:partners',
  severity: 'block',
  message: 'Partner contracts exclude rows.',
  embedId: 'emb_1',
  setting: 'isAllowUnderlyingData',
  introducedByPlan: true,
};
const input: SarifInput = {
  generator: 'embed-sync 0.1.0',
  environment: 'production',
  issues: [issue],
  findings: [finding, { ...finding, severity: 'info', rule: 'override-ends-soon', embedId: 'emb_2' }],
  places: new Map([['emb_1', { file: 'embeds/a.yaml', line: 3, column: 1 }]]),
  manifest: 'embeds',
};

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly automationDetails: { readonly id: string };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly partialFingerprints: object;
        readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
      }[];
    },
  ];
}
const runOf = (given: SarifInput) => (sarifOf(given) as Log).runs[0];
const uriOf = (file: string) =>
  runOf({ ...input, issues: [{ ...issue, file }], findings: [] }).results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;

describe('a SARIF log', () => {
  it('says each thing at its line, as in golden/findings.sarif', async () => {
    await expect(renderJson(sarifOf(input))).toMatchFileSnapshot('golden/findings.sarif');
    expect(isSarif(sarifOf(input)), JSON.stringify(isSarif.errors)).toBe(true);
  });

  it('is one too where there is nothing to say', () => {
    expect(isSarif(sarifOf({ ...input, issues: [], findings: [] }))).toBe(true);
  });

  it('names each rule once, and each result its rule', () => {
    const { tool, results } = runOf({ ...input, findings: [finding, finding, ...input.findings] });
    const ids = tool.driver.rules.map(({ id }) => id);
    expect(ids).toEqual(['UNKNOWN_KEY', 'rule:partners', 'override-ends-soon']);
    expect(results.map(({ ruleIndex }) => ids[ruleIndex])).toEqual(results.map(({ ruleId }) => ruleId));
  });

  it('knows a result again on another line, and apart from that of another embed', () => {
    const printOf = (parts: Partial<Finding>, line = 3) =>
      runOf({
        ...input,
        issues: [],
        findings: [{ ...finding, ...parts }],
        places: new Map([['emb_1', { file: 'a', line, column: 1 }]]),
      }).results[0]?.partialFingerprints;
    expect(printOf({}, 99)).toEqual(printOf({}));
    for (const parts of [{ embedId: 'b' }, { rule: 'b' }, { setting: 'joinModel' }] as const)
      expect(printOf(parts)).not.toEqual(printOf({}));
  });

  it.each([
    [null, 'embed-sync/'],
    ['production', 'embed-sync/production/'],
    ['a/b', 'embed-sync/a%002fb/'],
  ])('of environment %s does not replace another', (environment, id) =>
    expect(runOf({ ...input, environment }).automationDetails.id).toBe(id),
  );

  it.each([
    ['embeds.yaml', 'embeds.yaml'],
    ['embeds/a b.yaml', 'embeds/a%20b.yaml'],
    ['embeds\\a.yaml', 'embeds/a.yaml'],
    ['a:b.yaml', 'a%3Ab.yaml'],
    ['ü#?%.yaml', '%C3%BC%23%3F%25.yaml'],
    ['../a.yaml', '../a.yaml'],
    ['/srv/a.yaml', 'file:///srv/a.yaml'],
  ])('points to %s as %s', (file, uri) => expect(uriOf(file)).toBe(uri));

  it('is one whatever the texts are, and shows nothing unseen', () => {
    fc.assert(
      fc.property(
        fc.array(hostileText, { minLength: 8, maxLength: 8 }),
        ([a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '']) => {
          const log = sarifOf({
            ...input,
            environment: a,
            issues: [{ ...issue, message: b, code: `x${c}`, file: d, hint: e }],
            findings: [{ ...finding, rule: `x${f}`, message: g, embedId: h }],
            manifest: a,
          });
          expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
          expect(JSON.stringify(log)).not.toMatch(UNSEEN);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a message in SARIF', () => {
  it.each([
    ['a link', '[a](b)', '\\[a\\](b)'],
    ['a backslash', 'a\\b', 'a\\\\b'],
    ['a placeholder', 'a {0} b', 'a {{0}} b'],
    ['braces that are none', '{ a: 1 }', '{ a: 1 }'],
    ['what cannot be seen', 'a\u200bb\n\ud800', 'aU+200BbU+000AU+D800'],
  ])('shows %s as text', (_, written, shown) => expect(sarifSafe(written)).toBe(shown));
});

// The published schema, the grammar that hints are made from, the catalogue and the examples say the same.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ISSUE_CODES } from '../../src/codes/issues.ts';
import { PARTS } from '../../src/manifest/grammar.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { readSources } from '../../src/manifest/read.ts';
import { resolveManifest } from '../../src/manifest/resolve.ts';
import { CATALOGUE, SETTING_NAMES } from '../../src/settings.ts';
import { NOW } from './parsing.ts';

interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  /** Only on forms, which leave the words to the properties that take them. */
  readonly $comment?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const schema: Schema = JSON.parse(readFileSync('schemas/manifest.schema.json', 'utf8'));
const definitions = schema.definitions ?? {};
const named = (name: string) => definitions[name] ?? {};

describe('the schema', () => {
  it('has its published address', () => expect(schema.$id).toBe('https://embed-sync.dev/schemas/v1/manifest.schema.json'));

  it('knows exactly the settings of the catalogue', () => {
    expect(Object.keys(named('accessSettings').properties ?? {})).toEqual(SETTING_NAMES);
    expect(Object.keys(named('tier').properties ?? {})).toEqual(['extends', ...SETTING_NAMES]);
  });

  it.each(CATALOGUE)('takes for $name what the catalogue takes', (spec) => {
    const { type, enum: values } = named(spec.name);
    const types = { flag: 'boolean', choice: 'string', text: undefined, tenancy: ['array', 'object'] };
    expect(type).toEqual(types[spec.kind]);
    expect(values).toEqual(spec.kind === 'choice' ? spec.values : undefined);
  });

  it.each([
    ['manifest', schema],
    ...['environment', 'tier', 'group', 'embed', 'environmentBlock', 'override', 'accessSettings', 'tenancyRow'].map(
      (name) => [name, named(name)] as const,
    ),
    ['match', named('group').properties?.match ?? {}],
    ['tenancy', named('tableTenancySettings')],
  ] as const)('knows the same keys of %s as the grammar, and no others', (name, part) => {
    expect(Object.keys(part.properties ?? {})).toEqual(Object.keys(PARTS.get(name)?.keys ?? {}));
    expect(part.additionalProperties).toBe(false);
  });

  it('explains every key to an editor', () => {
    const properties = [schema, ...Object.values(definitions)].flatMap((one) => [one, ...Object.values(one.properties ?? {})]);
    const mute = properties.filter(
      (one) =>
        one !== schema &&
        one.$ref === undefined &&
        one.$comment === undefined &&
        !(one.title && one.description && one.examples?.length),
    );
    expect(mute).toEqual([]);
    expect(properties.length).toBeGreaterThan(50);
  });
});

describe('the grammar', () => {
  it('leads nowhere that it does not describe', () => {
    const targets = [...PARTS.values()]
      .flatMap(({ keys = {}, each }) => [...Object.values(keys), each])
      .filter((target) => target != null);
    expect(targets.filter((target) => !PARTS.has(target) && target !== 'id')).toEqual([]);
  });
});

describe('the codes', () => {
  const sources = readdirSync('src/manifest')
    .map((file) => readFileSync(`src/manifest/${file}`, 'utf8'))
    .join('\n');

  it.each(Object.keys(ISSUE_CODES))('%s is used', (code) => {
    expect(code).toMatch(/^[A-Z][A-Z0-9_]+$/);
    expect(sources).toContain(`'${code}'`);
  });
});

describe('the examples', () => {
  it.each(['examples/embeds.yaml', 'examples/environments/embeds.yaml'])('%s has no issue, in any environment', async (path) => {
    const { sources, issues } = await readSources([path], process.cwd());
    expect(issues).toEqual([]);
    const parsed = parseManifest(sources);
    expect(parsed.issues).toEqual([]);
    const { manifest } = parsed;
    if (manifest === undefined) throw new Error('no manifest');
    const environments = manifest.environments?.map(({ name }) => ({ environment: name })) ?? [{}];
    for (const environment of environments) {
      const { issues: found, desired } = resolveManifest(manifest, { ...environment, live: [], now: NOW });
      expect(found).toEqual([]);
      expect(desired.length).toBeGreaterThan(0);
      for (const { owner, settings } of desired)
        expect([owner, Object.keys(settings).length > 0]).toEqual([expect.stringMatching(/^@/), true]);
    }
  });

  it.each(['examples/embeds.yaml', 'examples/environments/embeds.yaml'])(
    '%s opens with the line that editors look for',
    (path) => {
      const [first = ''] = readFileSync(path, 'utf8').split('\n');
      const schemaPath = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1] ?? '';
      const found = new URL(schemaPath, new URL(path, `file://${process.cwd()}/`));
      expect(readFileSync(found, 'utf8')).toContain(schema.$id);
    },
  );
});

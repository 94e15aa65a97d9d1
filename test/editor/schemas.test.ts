// What somebody sees who writes a manifest or a policy in an editor, asked of a real language server with the published schemas.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE, SETTING_NAMES, type SettingSpec } from '../../src/settings.ts';
import { type Editor, openEditor } from './language-server.ts';

const MANIFEST = '# yaml-language-server: $schema=../schemas/manifest.schema.json\nversion: 1\ndataApp: Customer portal\n';
const POLICY = '# yaml-language-server: $schema=../schemas/policy.schema.json\nversion: 1\n';

let editor: Editor;
beforeAll(async () => {
  editor = await openEditor('examples');
}, 60_000);
afterAll(() => editor.close());

/** The catalogue's words on a setting, as the sentence that an editor shows. */
const sentence = (spec: SettingSpec): string =>
  spec.kind === 'flag' ? `Whether viewers can ${spec.ability}.` : `${spec.about[0]?.toUpperCase()}${spec.about.slice(1)}.`;

describe('completion', () => {
  const offers: readonly (readonly [sentence: string, text: string, labels: readonly string[]])[] = [
    ['every setting of an embed', `${MANIFEST}embeds:\n  embed_one:\n    accessSettings:\n      |`, SETTING_NAMES],
    [
      'every setting of an override',
      `${MANIFEST}embeds:\n  one:\n    overrides:\n      - accessSettings:\n          |`,
      SETTING_NAMES,
    ],
    ['every setting of a tier, and what it extends', `${MANIFEST}tiers:\n  basic:\n    |`, ['extends', ...SETTING_NAMES]],
    [
      'what an embed can say',
      `${MANIFEST}embeds:\n  embed_one:\n    |`,
      ['id', 'name', 'owner', 'tier', 'accessSettings', 'environments', 'overrides'],
    ],
    ['what a manifest can still say', `${MANIFEST}|`, ['$schema', 'environments', 'tiers', 'groups', 'embeds']],
    ['both values of a flag', `${MANIFEST}tiers:\n  basic:\n    isAllowAiPilot: |`, ['false', 'true']],
    ['the ways to build metrics', `${MANIFEST}tiers:\n  basic:\n    metricCreationMode: |`, ['DRAG_DROP', 'CHAT']],
    ['the ways to join', `${MANIFEST}tiers:\n  basic:\n    joinModel: |`, ['single', 'multi']],
    [
      'a tenancy row, whole or key by key',
      `${MANIFEST}tiers:\n  a:\n    tableTenancySettings:\n      - |`,
      ['Filtered table', 'name', 'clientColumn'],
    ],
    ['the directions that a policy speaks of', `${POLICY}consent:\n  |`, ['tenancy', 'widen', 'narrow', 'neutral']],
    ['what a direction may need', `${POLICY}consent:\n  tenancy: |`, ['auto', 'approve', 'block']],
    ['what becomes of a failed rollout', `${POLICY}rollout:\n  onFailure: |`, ['continue', 'stop', 'undo-widening']],
  ];

  it.each(offers)('offers %s', async (_, text, labels) => {
    const offered = await editor.complete(text);
    expect([...offered.keys()].sort()).toEqual([...labels].sort());
  });

  it.each(CATALOGUE)('explains $name in the words of the catalogue', async (spec) => {
    const offered = await editor.complete(`${MANIFEST}embeds:\n  embed_one:\n    accessSettings:\n      |`);
    expect(offered.get(spec.name)).toContain(sentence(spec));
  });
});

describe('hovering', () => {
  it.each(CATALOGUE)('tells the title of $name and what it means', async (spec) => {
    const shown = await editor.hover(`${MANIFEST}tiers:\n  basic:\n    ${spec.name.slice(0, 3)}|${spec.name.slice(3)}: true\n`);
    expect(shown.split('\n')[0]?.toLowerCase()).toBe(`#### ${spec.title.toLowerCase()}`);
    expect(shown).toContain(sentence(spec));
  });

  const words: readonly (readonly [text: string, shown: string])[] = [
    [`${MANIFEST}embeds:\n  one:\n    ow|ner: "@acme"\n`, '#### Owner\n\nWho answers for this embed.'],
    [`${MANIFEST}tiers:\n  basic:\n    ext|ends: other\n`, '#### Extends\n\nThe tier whose settings this one starts from.'],
    [`${POLICY}cons|ent:\n  tenancy: block\n`, '#### Consent\n\nWhat each direction of change needs.'],
    [`${POLICY}consent:\n  tena|ncy: block\n`, '#### Tenancy\n\nViewers may see rows of other tenants.'],
    [`${POLICY}rules:\n  - forb|id: { isAllowAiPilot: true }\n`, '#### Forbid\n\nValues that none of the embeds may have.'],
  ];

  it.each(words)('over %j tells %j, and not what all such values have in common', async (text, shown) => {
    expect(await editor.hover(text)).toContain(shown);
  });
});

describe('checking', () => {
  it.each(['examples/embeds.yaml', 'examples/embed-sync.policy.yaml'])('finds nothing wrong with %s', async (path) => {
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/schemas\//);
    expect(await editor.diagnose(text)).toEqual([]);
  });

  const faults: readonly (readonly [sentence: string, text: string, found: readonly string[]])[] = [
    [
      'flags that are no flags, keys that are none, and values that are not offered',
      `${MANIFEST}tiers:\n  basic:\n    isAllowAiPilot: "yes"\n    isAllowAiPilots: true\n    metricCreationMode: chat\n`,
      [
        '6: Incorrect type. Expected "boolean".',
        '7: Property isAllowAiPilots is not allowed.',
        '8: Value is not accepted. Valid values: "DRAG_DROP", "CHAT".',
      ],
    ],
    [
      'an empty tenancy list, which would show every row to every tenant',
      `${MANIFEST}tiers:\n  basic:\n    tableTenancySettings: []\n`,
      ['6: Array has too few items. Expected 1 or more.'],
    ],
    ['a manifest that does not say its version', MANIFEST.replace('version: 1\n', ''), ['2: Missing property "version".']],
    [
      'a consent that is none',
      `${POLICY}consent:\n  tenancy: never\n`,
      ['4: Value is not accepted. Valid values: "auto", "approve", "block".'],
    ],
  ];

  it.each(faults)('finds %s', async (_, text, found) => {
    expect([...(await editor.diagnose(text))].sort()).toEqual(found);
  });

  it('takes a $schema key, for editors that know no comment', async () => {
    expect(await editor.diagnose(`${MANIFEST}$schema: ../schemas/manifest.schema.json\n`)).toEqual([]);
  });
});

// What a manifest comes to for the live embeds and the time: which value wins, where it came from, and what cannot be decided.

import { describe, expect, it } from 'vitest';
import { brief, HEAD, live, NOW, resolved } from './parsing.ts';

describe('precedence', () => {
  // Each layer sets the mode of creation to another value than those below it, so that the last one written is seen to win.
  const LAYERS = ['tier below', 'tier', 'group', 'embed', 'environment', 'override'] as const;
  type LayerName = (typeof LAYERS)[number];

  /** Each layer writes its own index as the datamart. */
  const text = (present: ReadonlySet<LayerName>) => {
    const datamart = (layer: LayerName) => (present.has(layer) ? `datamartName: mart-${LAYERS.indexOf(layer)}` : '');
    return `version: 1
environments: { test: { dataApp: T }, other: { dataApp: O } }
tiers:
  below: { ${datamart('tier below')} }
  above: { extends: below, ${datamart('tier')} }
groups:
  - { name: all, match: { name: "*" }, accessSettings: { ${datamart('group')} } }
embeds:
  e:
    tier: above
    accessSettings: { ${datamart('embed')} }
    environments: { test: { accessSettings: { ${datamart('environment')} } }, other: { accessSettings: { datamartName: never } } }
    overrides:
      - { reason: now, from: 2026-06-01T00:00:00Z, until: 2026-06-02T00:00:00Z, accessSettings: { ${datamart('override')} } }
      - { reason: later, from: 2026-06-02T00:00:00Z, until: 2026-06-03T00:00:00Z, accessSettings: { ${present.size > 1 ? 'datamartName: never' : ''} } }
`.replaceAll(/, \}/g, ' }');
  };

  const KINDS = ['tier', 'tier', 'group', 'embed', 'environment', 'override'];
  const NAMES = ['below', 'above', 'all', 'e', 'test', 'now'];
  const subsets = Array.from({ length: 2 ** LAYERS.length }, (_, bits) => LAYERS.filter((_layer, index) => bits & (1 << index)));

  it.each(
    subsets
      .filter((layers) => layers.length > 0 && layers[0] !== 'override')
      .map((layers) => [layers.join(' < '), layers] as const),
  )('%s', (_, layers) => {
    const winner = LAYERS.indexOf(layers.at(-1) ?? 'tier');
    const { desired, issues, dataApp } = resolved(text(new Set(layers)), { environment: 'test', live: [live('e', 'E')] });
    expect(issues).toEqual([]);
    expect(dataApp).toBe('T');
    expect(desired).toHaveLength(1);
    expect(desired[0]?.settings).toEqual({ datamartName: `mart-${winner}` });
    expect(desired[0]?.origins.datamartName).toMatchObject({
      kind: KINDS[winner],
      name: NAMES[winner],
      place: { file: 'embeds.yaml' },
    });
  });

  it('is setting by setting, and the result in catalogue order', () => {
    const { desired } = resolved(`${HEAD}tiers:
  a: { joinModel: single, isAllowAiPilot: false, isAllowMetricUpdate: false }
  b: { extends: a, isAllowMetricUpdate: true, datamartName: m }
embeds: { e: { tier: b, accessSettings: { isAllowAiPilot: true } } }
`);
    expect(JSON.stringify(desired[0]?.settings)).toBe(
      '{"datamartName":"m","isAllowAiPilot":true,"isAllowMetricUpdate":true,"joinModel":"single"}',
    );
    expect(desired[0]?.origins).toMatchObject({
      isAllowAiPilot: { kind: 'embed', name: 'e', place: { line: 6, column: 43 } },
      isAllowMetricUpdate: { kind: 'tier', name: 'b', place: { line: 5, column: 20 } },
      joinModel: { kind: 'tier', name: 'a', place: { line: 4, column: 8 } },
    });
  });

  it('holds over long chains of tiers, each worked out once', () => {
    const chain = Array.from(
      { length: 3000 },
      (_, i) => `  t${i}: { ${i > 0 ? `extends: t${i - 1}, ` : ''}isAllowAiPilot: ${i % 2 === 0} }\n`,
    ).join('');
    const { desired } = resolved(`${HEAD}tiers:\n${chain}embeds: { a: { tier: t2999 }, b: { tier: t2998 } }\n`);
    expect(desired.map(({ settings }) => settings)).toEqual([{ isAllowAiPilot: false }, { isAllowAiPilot: true }]);
  });
});

describe('desired embeds', () => {
  it('carry what is written about them', () => {
    const { desired } = resolved(`${HEAD}tiers: { t: { isAllowAiPilot: false } }
embeds:
  sales:
    id: embed_1
    name: Sales overview
    owner: "@acme/sales"
    tier: t
`);
    expect(desired).toEqual([
      {
        embedId: 'embed_1',
        key: 'sales',
        name: 'Sales overview',
        owner: '@acme/sales',
        tier: 't',
        source: { file: 'embeds.yaml', line: 5, column: 3 },
        settings: { isAllowAiPilot: false },
        origins: { isAllowAiPilot: { kind: 'tier', name: 't', place: { file: 'embeds.yaml', line: 3, column: 15 } } },
        overrides: [],
      },
    ]);
  });

  it('send an empty tenancy list only where a reason is given, and lists sorted', () => {
    const { desired } = resolved(`${HEAD}embeds:
  a: { accessSettings: { tableTenancySettings: { noIsolation: public } } }
  b: { accessSettings: { tableTenancySettings: [{ clientColumn: c, name: z }, { name: Z, clientColumn: d }] } }
`);
    expect(JSON.stringify(desired.map(({ settings }) => settings.tableTenancySettings))).toBe(
      '[[],[{"name":"Z","clientColumn":"d"},{"name":"z","clientColumn":"c"}]]',
    );
  });

  it('come in the order of writing, then those that only groups match, by id, whatever the order of the list', () => {
    const text = `${HEAD}groups: [{ name: g, match: { name: "*" }, accessSettings: { joinModel: multi } }]\nembeds: { z: {}, y: {} }\n`;
    const list = [live('c', 'C'), live('a', 'A'), live('y', 'Y')];
    for (const order of [list, list.toReversed()]) {
      expect(resolved(text, { live: order }).desired.map(({ embedId }) => embedId)).toEqual(['z', 'y', 'a', 'c']);
    }
  });
});

describe('environments', () => {
  const text = `version: 1
environments: { test: { dataApp: T }, live: { dataApp: L, promoteFrom: test } }
tiers: { t: { isAllowAiPilot: false } }
embeds:
  a: { tier: t, id: { test: a-test, live: a-live } }
  b: { tier: t, id: { test: b-test } }
  c: { tier: t, id: c-both }
  d: { tier: t, environments: { live: { accessSettings: { isAllowAiPilot: true } } } }
`;

  it.each([
    ['test', 'T', { 'a-test': false, 'b-test': false, 'c-both': false, d: false }],
    ['live', 'L', { 'a-live': false, 'c-both': false, d: true }],
  ])('%s has its own data app, ids and values', (environment, dataApp, expected) => {
    const result = resolved(text, { environment });
    expect(result).toMatchObject({ dataApp, environment, issues: [] });
    expect(Object.fromEntries(result.desired.map(({ embedId, settings }) => [embedId, settings.isAllowAiPilot]))).toEqual(
      expected,
    );
  });

  it.each([
    ['none chosen', text, undefined, 'ENVIRONMENT_REQUIRED', 'Give --env with one of: test, live.'],
    ['a mistaken one', text, 'tset', 'UNKNOWN_ENVIRONMENT', 'Did you mean "test"? Declared are: test, live.'],
    ['an unknown one', text, 'production', 'UNKNOWN_ENVIRONMENT', 'Declared are: test, live.'],
    ['a property of all objects', text, 'toString', 'UNKNOWN_ENVIRONMENT', 'Declared are: test, live.'],
    ['one where there are none', HEAD, 'test', 'ENVIRONMENT_UNEXPECTED', 'Leave --env out.'],
  ])('%s is refused, and nothing is desired', (_, manifest, environment, code, hint) => {
    const result = resolved(manifest, environment === undefined ? {} : { environment });
    expect(result.desired).toEqual([]);
    expect(result.issues).toMatchObject([{ severity: 'error', code, hint }]);
  });
});

describe('groups', () => {
  const group = (name: string, rest: string, match = '{ name: "Acme *" }') => `  - { name: ${name}, match: ${match}, ${rest} }\n`;
  const acme = live('e', 'Acme Sales', 'dashboard');
  const TIERS = 'tiers: { a: { isAllowAiPilot: false }, b: { isAllowAiPilot: true } }\n';

  it('add embeds that nobody listed, with the group as their source', () => {
    const { desired, issues } = resolved(`${HEAD}${TIERS}groups:\n${group('g', 'tier: a')}`, {
      live: [acme, live('f', 'Other')],
    });
    expect(issues).toEqual([]);
    expect(desired).toMatchObject([
      { embedId: 'e', key: 'e', tier: 'a', source: { line: 5, column: 5 }, settings: { isAllowAiPilot: false } },
    ]);
    expect(desired[0]).not.toHaveProperty('name');
  });

  it.each([
    ['{ name: "Acme *" }', true],
    ['{ name: "acme *" }', false],
    ['{ name: Acme }', false],
    ['{ embedType: dash* }', true],
    ['{ embedType: metric }', false],
    ['{ name: "Acme *", embedType: metric }', false],
    ['{ name: "*", embedType: "*" }', true],
  ])('%s matches: %s', (match, expected) => {
    const { desired } = resolved(`${HEAD}groups:\n${group('g', 'accessSettings: { joinModel: multi }', match)}`, {
      live: [acme],
    });
    expect(desired).toHaveLength(expected ? 1 : 0);
  });

  it.each(['{ name: "*" }', '{ embedType: "*" }'])('%s does not match what the API did not tell', (match) => {
    const { desired } = resolved(`${HEAD}groups:\n${group('g', 'accessSettings: { joinModel: multi }', match)}`, {
      live: [live('e')],
    });
    expect(desired).toEqual([]);
  });

  it('give a tier to an embed that has none, and lose to one that has', () => {
    const text = `${HEAD}${TIERS}groups:\n${group('g', 'tier: a', '{ name: "*" }')}embeds: { e: {}, f: { tier: b } }\n`;
    const { desired } = resolved(text, { live: [live('e', 'E'), live('f', 'F')] });
    expect(desired.map(({ tier, settings }) => [tier, settings.isAllowAiPilot])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });

  const conflicts: readonly (readonly [string, string, string, string | undefined])[] = [
    ['other tiers', group('g', 'tier: a') + group('h', 'tier: b'), '', 'tier'],
    [
      'other tiers, decided by the embed',
      group('g', 'tier: a') + group('h', 'tier: b'),
      'embeds: { e: { tier: a } }\n',
      undefined,
    ],
    ['other tiers, an embed that says nothing', group('g', 'tier: a') + group('h', 'tier: b'), 'embeds: { e: {} }\n', 'tier'],
    ['the same tier', group('g', 'tier: a') + group('h', 'tier: a'), '', undefined],
    ['a tier and none', group('g', 'tier: a') + group('h', 'accessSettings: { joinModel: multi }'), '', undefined],
    [
      'other values',
      group('g', 'accessSettings: { joinModel: multi }') + group('h', 'accessSettings: { joinModel: single }'),
      '',
      'joinModel',
    ],
    [
      'other values, decided by the embed',
      group('g', 'accessSettings: { joinModel: multi }') + group('h', 'accessSettings: { joinModel: single }'),
      'embeds: { e: { accessSettings: { joinModel: multi } } }\n',
      undefined,
    ],
    [
      'other values, not decided by its tier',
      group('g', 'accessSettings: { isAllowAiPilot: true }') + group('h', 'accessSettings: { isAllowAiPilot: false }'),
      'embeds: { e: { tier: a } }\n',
      'isAllowAiPilot',
    ],
    [
      'the same tables in another order',
      group('g', 'accessSettings: { tableTenancySettings: [{ name: x, clientColumn: c }, { name: y, clientColumn: c }] }') +
        group('h', 'accessSettings: { tableTenancySettings: [{ clientColumn: c, name: y }, { name: x, clientColumn: c }] }'),
      '',
      undefined,
    ],
    [
      'an empty tenancy list and a full one',
      group('g', 'accessSettings: { tableTenancySettings: { noIsolation: r } }') +
        group('h', 'accessSettings: { tableTenancySettings: [{ name: x, clientColumn: c }] }'),
      '',
      'tableTenancySettings',
    ],
    [
      'other settings',
      group('g', 'accessSettings: { joinModel: multi }') + group('h', 'accessSettings: { datamartName: m }'),
      '',
      undefined,
    ],
    ['the third of three', group('g', 'tier: a') + group('i', 'tier: a') + group('h', 'tier: b'), '', 'tier'],
  ];
  it.each(conflicts)('two that want %s', (_, groups, embeds, what) => {
    const { issues } = resolved(`${HEAD}${TIERS}groups:\n${groups}${embeds}`, { live: [acme] });
    expect(issues.map(({ code }) => code)).toEqual(what === undefined ? [] : ['GROUP_CONFLICT']);
    if (what === undefined) return;
    expect(issues[0]?.message).toMatch(
      new RegExp(`^Groups "g" \\(embeds.yaml:5\\) and "h" \\(embeds.yaml:[67]\\) both match "e" and disagree on ${what}\\.$`),
    );
    expect(issues[0]?.frame).toContain('^');
  });

  it('that conflict over many embeds say so once', () => {
    const text = `${HEAD}${TIERS}groups:\n${group('g', 'tier: a')}${group('h', 'tier: b')}`;
    const { issues } = resolved(text, { live: Array.from({ length: 50 }, (_, i) => live(`e${i}`, 'Acme x')) });
    expect(issues.map(({ message }) => message)).toEqual([expect.stringContaining('both match "e0" and 49 more')]);
  });

  it('that match nothing are a warning, but not offline', () => {
    const text = `${HEAD}${TIERS}groups:\n${group('g', 'tier: a')}`;
    expect(resolved(text, { live: [live('x', 'Other')] }).issues).toMatchObject([
      { severity: 'warning', code: 'GROUP_MATCHES_NOTHING', line: 5 },
    ]);
    expect(resolved(text).issues).toEqual([]);
  });
});

describe('an embed of which nothing is managed', () => {
  it.each([
    ['is a warning', 'embeds: { e: {} }\n', [], ['NOTHING_MANAGED 3:11']],
    [
      'is a warning where groups do not match it',
      'groups: [{ name: g, match: { name: X }, accessSettings: { joinModel: multi } }]\nembeds: { e: {} }\n',
      [live('e', 'E'), live('x', 'X')],
      ['NOTHING_MANAGED 4:11'],
    ],
    [
      'is none while a group may still match it',
      'groups: [{ name: g, match: { name: X }, accessSettings: { joinModel: multi } }]\nembeds: { e: {} }\n',
      [],
      [],
    ],
    [
      'is one warning for a group that gives nothing',
      'groups:\n  - { name: g, match: { name: "*" } }\n',
      [live('a', 'A'), live('b', 'B')],
      ['NOTHING_MANAGED 4:5'],
    ],
  ])('%s', (_, text, list, expected) => {
    const { issues } = resolved(HEAD + text, { live: list });
    expect(issues.map(brief)).toEqual(expected);
    expect(issues.every(({ severity }) => severity === 'warning')).toBe(true);
  });
});

describe('overrides', () => {
  const text = (base: string, flag = 'isAllowAiPilot') => `${HEAD}tiers: { t: { isAllowAiPilot: true } }
groups: [{ name: g, match: { name: "In *" }, tier: t }]
embeds:
  e:
    ${base}
    overrides:
      - { reason: freeze, from: 2026-06-01T12:00:00Z, until: 2026-06-01T14:00:00+01:00, accessSettings: { ${flag}: false } }
`;

  it.each([
    ['2026-06-01T11:59:59.999Z', false],
    ['2026-06-01T12:00:00Z', true],
    ['2026-06-01T12:59:59.999Z', true],
    ['2026-06-01T13:00:00Z', false],
  ])('at %s it is active: %s', (now, active) => {
    const { desired } = resolved(text('tier: t'), { now: new Date(now) });
    expect(desired[0]?.settings).toEqual({ isAllowAiPilot: !active });
    expect(desired[0]?.overrides).toEqual([
      {
        reason: 'freeze',
        from: '2026-06-01T12:00:00Z',
        until: '2026-06-01T14:00:00+01:00',
        settings: ['isAllowAiPilot'],
        values: { isAllowAiPilot: false },
        active,
        place: { file: 'embeds.yaml', line: 9, column: 9 },
      },
    ]);
    expect(desired[0]?.origins.isAllowAiPilot).toMatchObject(
      active ? { kind: 'override', name: 'freeze' } : { kind: 'tier', name: 't' },
    );
  });

  it.each([
    [
      'refused where nothing else manages the setting',
      text('owner: me', 'isAllowMetricUpdate'),
      [],
      ['OVERRIDE_WITHOUT_BASE 9:107'],
    ],
    [
      'refused though it is not active',
      text('owner: me', 'isAllowMetricUpdate').replaceAll('2026-06', '2036-06'),
      [],
      ['OVERRIDE_WITHOUT_BASE 9:107'],
    ],
    ['accepted with a value in the embed', text('accessSettings: { isAllowMetricUpdate: true }', 'isAllowMetricUpdate'), [], []],
    ['accepted offline where a group may give the value', text('owner: me'), [], []],
    ['accepted where a group gives the value', text('owner: me'), [live('e', 'In E')], []],
    [
      'refused where the group turns out not to match',
      text('owner: me'),
      [live('e', 'Out E'), live('f', 'In F')],
      ['OVERRIDE_WITHOUT_BASE 9:107'],
    ],
  ])('%s', (_, manifest, list, expected) =>
    expect(resolved(manifest, { live: list, now: NOW }).issues.map(brief)).toEqual(expected),
  );

  it('is refused in the environment in which it has no base', () => {
    const manifest = `version: 1
environments: { test: { dataApp: T }, live: { dataApp: L } }
embeds:
  e:
    environments: { test: { accessSettings: { joinModel: single } } }
    overrides: [{ reason: r, from: 2026-06-01T12:00:00Z, until: 2026-06-02T12:00:00Z, accessSettings: { joinModel: multi } }]
`;
    expect(resolved(manifest, { environment: 'test' }).issues).toEqual([]);
    expect(resolved(manifest, { environment: 'live' }).issues).toMatchObject([{ code: 'OVERRIDE_WITHOUT_BASE' }]);
  });
});

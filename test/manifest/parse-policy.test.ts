// A policy file: what it comes to, what is refused and where, and that its schema, grammar and defaults say the same.
// holds: Y6

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/manifest/parse-policy.ts';
import { POLICY_GRAMMAR } from '../../src/manifest/policy-grammar.ts';
import { DEFAULT_POLICY, type Policy, policyDigest } from '../../src/policy.ts';
import { SETTING_NAMES } from '../../src/settings.ts';

const HEAD = 'version: 1\n';
const read = (text: string) => parsePolicy({ path: 'embed-sync.policy.yaml', text });
const briefs = (text: string) => read(text).issues.map(({ code, line, column }) => `${code} ${line}:${column}`);

function policyOf(text: string): Policy {
  const { policy, issues } = read(text);
  if (policy === undefined) throw new Error(JSON.stringify(issues, null, 2));
  return policy;
}

const WINDOW = 'kind: deny, cron: "0 8 * * 1-5", duration: 10h, timezone: Europe/Berlin';

describe('what a file leaves out keeps its default', () => {
  const rows: readonly (readonly [sentence: string, text: string, expected: Partial<Policy>])[] = [
    ['everything', HEAD, {}],
    [
      'the other directions',
      `${HEAD}consent: { widen: approve }\n`,
      { consent: { ...DEFAULT_POLICY.consent, widen: 'approve' } },
    ],
    [
      'the floor of a limit, and the other limits',
      `${HEAD}limits: { changedEmbeds: { percent: 100 } }\n`,
      { limits: { ...DEFAULT_POLICY.limits, changedEmbeds: { percent: 100, floor: 10 } } },
    ],
    [
      'directions of a window: all but narrowing',
      `${HEAD}windows: [{ ${WINDOW} }]\n`,
      {
        windows: [
          {
            kind: 'deny',
            cron: '0 8 * * 1-5',
            durationMs: 36_000_000,
            timezone: 'Europe/Berlin',
            directions: ['tenancy', 'widen', 'neutral'],
          },
        ],
      },
    ],
    [
      'what a rule does not require',
      `${HEAD}rules: [{ id: a, match: { key: "*" }, forbid: { isAllowAiPilot: true }, message: No. }]\n`,
      { rules: [{ id: 'a', match: { key: '*' }, forbid: { isAllowAiPilot: true }, require: {}, message: 'No.' }] },
    ],
    ['what happens on failure', `${HEAD}rollout: { canary: 2 }\n`, { rollout: { canary: 2, onFailure: 'continue' } }],
  ];
  it.each(rows)('%s', (_, text, expected) => expect(policyOf(text)).toEqual({ ...DEFAULT_POLICY, ...expected }));

  it('and so an empty policy has the digest of the built-in one', () => {
    expect(policyDigest(policyOf('# nothing of our own\nversion: 1\n'))).toBe(policyDigest(DEFAULT_POLICY));
  });
});

describe('durations and shares', () => {
  it.each([
    ['30s', 30_000],
    ['15m', 900_000],
    ['10h', 36_000_000],
    ['14d', 1_209_600_000],
  ])('%s is %i ms', (duration, ms) => {
    expect(policyOf(`${HEAD}overrides: { maxDuration: ${duration} }\n`).overrides).toEqual({ maxDurationMs: ms });
    expect(policyOf(`${HEAD}promotion: { soak: ${duration} }\n`).promotion).toEqual({ soakMs: ms });
    expect(policyOf(`${HEAD}rollout: { pause: ${duration} }\n`).rollout.pauseMs).toBe(ms);
  });
  it('a probe is the name of a variable, and part of what the policy is', () => {
    const policy = policyOf(`${HEAD}rollout: { probeFrom: EMBED_SYNC_PROBE_URL }\n`);
    expect(policy.rollout).toEqual({ probeFrom: 'EMBED_SYNC_PROBE_URL', onFailure: 'continue' });
    expect(policyDigest(policy)).not.toBe(policyDigest(DEFAULT_POLICY));
  });
  it('10% and 100% are 10 and 100', () => {
    expect(policyOf(`${HEAD}rollout: { waves: ["10%", 100%] }\n`).rollout.waves).toEqual([10, 100]);
  });
});

describe('refused, with the place', () => {
  const rule = (more: string) => `${HEAD}rules:\n  - { id: a, match: { key: "*" }, message: No., ${more} }\n`;
  const window = (more: string) => `${HEAD}windows:\n  - { ${more} }\n`;
  const rows: readonly (readonly [sentence: string, text: string, expected: readonly string[]])[] = [
    ['an empty file', '', ['FILE_EMPTY 1:1']],
    ['no version', 'consent: { widen: auto }\n', ['MISSING_KEY 1:1']],
    ['another version', 'version: 2\n', ['VERSION_UNSUPPORTED 1:10']],
    ['a list as the policy', '- version: 1\n', ['WRONG_TYPE 1:1']],
    ['an unknown key', `${HEAD}limit: {}\n`, ['UNKNOWN_KEY 2:1']],
    ['code', `${HEAD}script: rm -rf /\n`, ['UNKNOWN_KEY 2:1']],
    ['an unknown direction', `${HEAD}consent: { widden: auto }\n`, ['UNKNOWN_KEY 2:12']],
    ['an unknown consent', `${HEAD}consent: { widen: yes }\n`, ['NOT_A_CHOICE 2:19']],
    ['a consent without a value', `${HEAD}consent: { widen: }\n`, ['VALUE_EMPTY 2:12']],
    ['a limit that is off', `${HEAD}limits: { changedEmbeds: off }\n`, ['WRONG_TYPE 2:26']],
    ['a share in quotes', `${HEAD}limits: { changedEmbeds: { percent: "30%" } }\n`, ['WRONG_TYPE 2:37']],
    ['a share with decimals', `${HEAD}limits: { changedEmbeds: { percent: 0.5 } }\n`, ['WRONG_TYPE 2:37']],
    ['a share over 100', `${HEAD}limits: { changedEmbeds: { percent: 101 } }\n`, ['NUMBER_OUT_OF_RANGE 2:37']],
    ['a share under 0', `${HEAD}limits: { changedEmbeds: { percent: -1 } }\n`, ['NUMBER_OUT_OF_RANGE 2:37']],
    ['a floor of 0', `${HEAD}limits: { changedEmbeds: { floor: 0 } }\n`, ['NUMBER_OUT_OF_RANGE 2:35']],
    ['a pattern that looks like an alias', `${HEAD}protected: [*-finance]\n`, ['ALIAS_USED 2:13']],
    ['a number as a pattern', `${HEAD}protected: [5]\n`, ['WRONG_TYPE 2:13']],
    ['a rule that says nothing', `${HEAD}rules:\n  - { id: a, match: { key: "*" }, message: No. }\n`, ['RULE_EMPTY 3:5']],
    [
      'a rule without message',
      `${HEAD}rules:\n  - { id: a, match: { key: "*" }, forbid: { isAllowAiPilot: true } }\n`,
      ['MISSING_KEY 3:5'],
    ],
    ['a rule that forbids nothing', rule('forbid: {}'), ['VALUE_EMPTY 3:57']],
    ['a rule about an unknown setting', rule('forbid: { isAllowAipilot: true }'), ['OLD_SPELLING 3:59']],
    ['a flag that is none', rule('forbid: { isAllowAiPilot: yes }'), ['FLAG_NOT_BOOLEAN 3:75']],
    ['a choice that is none', rule('require: { metricCreationMode: chat }'), ['NOT_A_CHOICE 3:80']],
    ['a tenancy list in a rule', rule('forbid: { tableTenancySettings: [] }'), ['NOT_A_CHOICE 3:81']],
    [
      'a rule that matches by nothing',
      `${HEAD}rules:\n  - { id: a, match: {}, message: No., forbid: { isAllowAiPilot: true } }\n`,
      ['VALUE_EMPTY 3:21'],
    ],
    [
      'a match by an unknown trait',
      `${HEAD}rules:\n  - { id: a, match: { tiers: a }, message: No., forbid: { isAllowAiPilot: true } }\n`,
      ['UNKNOWN_KEY 3:23'],
    ],
    [
      'a rule declared twice',
      `${rule('forbid: { isAllowAiPilot: true }')}${rule('forbid: { isAllowAiPilot: true }').split('\n')[2]}\n`,
      ['DECLARED_TWICE 4:11'],
    ],
    ['four fields of cron', window('kind: deny, cron: "0 8 * *", duration: 1h, timezone: UTC'), ['FORM_INVALID 3:25']],
    ['six fields of cron', window('kind: deny, cron: "0 0 8 * * *", duration: 1h, timezone: UTC'), ['FORM_INVALID 3:25']],
    ['a nickname of cron', window('kind: deny, cron: "@daily", duration: 1h, timezone: UTC'), ['FORM_INVALID 3:25']],
    [
      'a cron that asks for the time of starting',
      window('kind: deny, cron: "? * * * *", duration: 1h, timezone: UTC'),
      ['FORM_INVALID 3:25'],
    ],
    ['a minute that is none', window('kind: deny, cron: "61 8 * * *", duration: 1h, timezone: UTC'), ['CRON_INVALID 3:25']],
    ['the thirtieth of February', window('kind: deny, cron: "0 0 30 2 *", duration: 1h, timezone: UTC'), ['CRON_INVALID 3:25']],
    [
      'a time zone on Mars',
      window('kind: deny, cron: "0 8 * * *", duration: 1h, timezone: Mars/Olympus'),
      ['TIMEZONE_UNKNOWN 3:62'],
    ],
    [
      'an offset as a time zone',
      window('kind: deny, cron: "0 8 * * *", duration: 1h, timezone: "+01:00"'),
      ['FORM_INVALID 3:62'],
    ],
    ['a duration in words', window('kind: deny, cron: "0 8 * * *", duration: 1 hour, timezone: UTC'), ['FORM_INVALID 3:48']],
    ['a duration without a unit', window('kind: deny, cron: "0 8 * * *", duration: 10, timezone: UTC'), ['WRONG_TYPE 3:48']],
    ['a duration of nothing', window('kind: deny, cron: "0 8 * * *", duration: 0h, timezone: UTC'), ['FORM_INVALID 3:48']],
    ['no directions', window(`${WINDOW}, directions: []`), ['VALUE_EMPTY 3:92']],
    ['a window of another kind', window('kind: freeze, cron: "0 8 * * *", duration: 1h, timezone: UTC'), ['NOT_A_CHOICE 3:13']],
    ['waves that fall', `${HEAD}rollout: { waves: ["50%", "10%"] }\n`, ['WAVES_NOT_RISING 2:27']],
    ['waves that stand still', `${HEAD}rollout: { waves: ["50%", "50%"] }\n`, ['WAVES_NOT_RISING 2:27']],
    ['a wave of 101 %', `${HEAD}rollout: { waves: ["101%"] }\n`, ['FORM_INVALID 2:20']],
    [
      'an address that is written out',
      `${HEAD}notify: [{ kind: webhook, urlFrom: "https://example.com/hook", on: [failed] }]\n`,
      ['FORM_INVALID 2:36'],
    ],
    [
      'the token as an address',
      `${HEAD}notify: [{ kind: webhook, urlFrom: DATABRAIN_API_TOKEN, on: [failed] }]\n`,
      ['NAME_RESERVED 2:36'],
    ],
    ['a probe that is written out', `${HEAD}rollout: { probeFrom: "https://example.com" }\n`, ['FORM_INVALID 2:23']],
    ['the token as a probe', `${HEAD}rollout: { probeFrom: DATABRAIN_API_TOKEN }\n`, ['NAME_RESERVED 2:23']],
    [
      'two mistakes, both',
      `${HEAD}consent: { widen: no }\nwindows: [{ kind: deny, cron: "61 8 * * *", duration: 1h, timezone: UTC }]\n`,
      ['NOT_A_CHOICE 2:19', 'CRON_INVALID 3:31'],
    ],
  ];
  it.each(rows)('%s', (_, text, expected) => {
    const { issues, policy } = read(text);
    expect(briefs(text)).toEqual(expected);
    expect(policy).toBeUndefined();
    for (const issue of issues)
      expect([issue.hint, issue.frame, issue.file], issue.message).toEqual([
        expect.any(String),
        expect.stringContaining('^'),
        'embed-sync.policy.yaml',
      ]);
  });

  it('in the words of a manifest, with a hint that can be followed', () => {
    const [issue] = read(`${HEAD}limits: { changedEmbeds: off }\n`).issues;
    expect(issue).toEqual({
      severity: 'error',
      code: 'WRONG_TYPE',
      message: 'changedEmbeds is off; a mapping is expected.',
      hint: 'Write { percent: 30, floor: 10 }; percent: 100 switches it off.',
      file: 'embed-sync.policy.yaml',
      line: 2,
      column: 26,
      frame: '1 | version: 1\n2 | limits: { changedEmbeds: off }\n  |                          ^',
    });
  });

  it.each(['constructor', '__proto__', 'toString'])('%s as a key, like any other unknown one', (key) => {
    expect(briefs(`${HEAD}${key}: {}\n`)).toEqual(['UNKNOWN_KEY 2:1']);
  });
});

describe('the digest', () => {
  const rules = ['a', 'b'].map(
    (id) => `{ id: ${id}, match: { key: "${id}-*" }, forbid: { isAllowAiPilot: true }, message: No. }`,
  );
  const base = `${HEAD}protected: [x, y]\nrules: [${rules.join(', ')}]\nconsent: { widen: approve }\n`;
  const digest = (text: string) => policyDigest(policyOf(text));
  it.each([
    [
      'other comments and order of keys',
      `# ours\nconsent: { widen: approve }\nrules: [${rules.join(', ')}]\nversion: 1\nprotected: ["x", y]\n`,
    ],
    [
      'another order of rules and patterns',
      `${HEAD}protected: [y, x]\nrules: [${rules.toReversed().join(', ')}]\nconsent: { widen: approve }\n`,
    ],
    ['a default written out', `${base}limits: { changedEmbeds: { percent: 30 } }\n`],
  ])('is the same with %s', (_, text) => expect(digest(text)).toBe(digest(base)));
  it('is the same for directions in another order', () => {
    const window = (directions: string) => `${HEAD}windows: [{ ${WINDOW}, directions: [${directions}] }]\n`;
    expect(digest(window('widen, tenancy'))).toBe(digest(window('tenancy, widen, widen')));
    expect(digest(window('widen, tenancy'))).not.toBe(digest(window('widen')));
  });
  it('is the same for one duration in two units', () => {
    expect(digest(`${HEAD}promotion: { soak: 24h }\n`)).toBe(digest(`${HEAD}promotion: { soak: 1d }\n`));
  });
  it.each([
    ['another consent', base.replace('approve', 'block')],
    ['a pattern less', base.replace('[x, y]', '[x]')],
    ['another value in a rule', base.replace('isAllowAiPilot: true', 'isAllowAiPilot: false')],
    ['a limit switched off', `${base}limits: { missingEmbeds: { percent: 100 } }\n`],
  ])('is another with %s', (_, text) => expect(digest(text)).not.toBe(digest(base)));
});

// ── The published schema ────────────────────────────────────────────────────────────────────────────────────────

interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  /** Only on forms, which leave the words to the properties that take them. */
  readonly $comment?: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const schema: Schema = JSON.parse(readFileSync('schemas/policy.schema.json', 'utf8'));
const definitions = schema.definitions ?? {};
const { properties: top = {} } = schema;

describe('the schema', () => {
  it('has its published address', () => expect(schema.$id).toBe('https://embed-sync.dev/schemas/v1/policy.schema.json'));
  it('knows exactly the settings of the catalogue', () => {
    expect(Object.keys(definitions.values?.properties ?? {})).toEqual(SETTING_NAMES);
  });
  it.each([
    ['policy', schema],
    ...['consent', 'limits', 'overrides', 'promotion'].map((name) => [name, top[name] ?? {}] as const),
    ...['limit', 'rule', 'match', 'values', 'window', 'rollout', 'notification'].map(
      (name) => [name, definitions[name] ?? {}] as const,
    ),
  ] as const)('knows the same keys of %s as the grammar', (name, part) => {
    expect(Object.keys(part.properties ?? {})).toEqual(Object.keys(POLICY_GRAMMAR.parts.get(name)?.keys ?? {}));
    expect(Object.keys(part.properties ?? {}).length).toBeGreaterThan(0);
  });
  it('explains every key to an editor', () => {
    const all = [...Object.values(top), ...Object.values(definitions)];
    const properties = all.flatMap((one) => [one, ...Object.values(one.properties ?? {})]);
    expect(
      properties.filter((one) => !one.$ref && !one.$comment && !(one.title && one.description && one.examples?.length)),
    ).toEqual([]);
    expect(properties.length).toBeGreaterThan(60);
  });
  it('tells the defaults that hold', () => {
    const defaults = (part: Schema | undefined) =>
      Object.fromEntries(Object.entries(part?.properties ?? {}).map(([name, one]) => [name, one.default]));
    expect(defaults(top.consent)).toEqual(DEFAULT_POLICY.consent);
    expect(defaults(top.limits)).toEqual(DEFAULT_POLICY.limits);
    expect(definitions.rollout?.properties?.onFailure?.default).toBe(DEFAULT_POLICY.rollout.onFailure);
    expect(definitions.window?.properties?.directions?.default).toEqual(['tenancy', 'widen', 'neutral']);
  });
});

it('the example has no issue', () => {
  const text = readFileSync('examples/embed-sync.policy.yaml', 'utf8');
  expect(read(text).issues).toEqual([]);
  expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../schemas/policy.schema.json');
});

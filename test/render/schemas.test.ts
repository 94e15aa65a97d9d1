import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, SETTING_NAMES } from '../../src/settings.ts';
import { fullPlan, PLAN_ID, planOf } from './plans.ts';

const NAMES = ['plan', 'result', 'issues', 'history-output'] as const;

const read = (name: string): unknown => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
const ajv = new Ajv({ strict: true, allowUnionTypes: true });
const validators = Object.fromEntries(NAMES.map((name) => [name, ajv.compile(read(name) as object)]));
const accepts = (name: (typeof NAMES)[number], value: unknown): boolean =>
  (validators[name] as ValidateFunction)(value) as boolean;

/** A copy in which the value at a path such as `changes.0.name` is replaced, or gone where there is no other. */
function altered(value: unknown, path: string, other?: unknown): unknown {
  const copy = structuredClone(value);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Record<string, unknown>>(
    (at, key) => at[key] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  if (other === undefined) delete parent[last];
  else parent[last] = other;
  return copy;
}

describe('every schema', () => {
  it.each(NAMES)('%s describes each of its properties', (name) => {
    const schema = read(name) as { definitions?: Record<string, unknown> };
    const silent: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'if' || key === 'then' || key === 'else' || key === 'oneOf') continue;
        if (key === 'properties') {
          for (const [property, inner] of Object.entries(value)) {
            const target = (inner as { $ref?: string }).$ref?.replace('#/definitions/', '');
            const described = target === undefined ? inner : schema.definitions?.[target];
            if (!(described as { description?: string })?.description) silent.push(`${path}.${property}`);
          }
        }
        visit(value, `${path}.${key}`);
      }
    };
    visit(schema, name);
    expect(silent).toEqual([]);
  });

  it.each(NAMES)('%s names itself and its dialect', (name) => {
    expect(read(name)).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: `https://embed-sync.dev/schemas/v1/${name}.schema.json`,
    });
  });
});

describe('the schema of a plan', () => {
  it('knows exactly the settings of the catalogue, and in payloads their other spellings', () => {
    expect(read('plan')).toMatchObject({
      definitions: {
        settingName: { enum: SETTING_NAMES },
        operation: { properties: { path: { enum: SETTING_NAMES.map((name) => `/${name}`) } } },
      },
    });
    for (const { name, aliases, kind } of CATALOGUE) {
      const value = {
        flag: true,
        text: 'x',
        choice: fullPlan.changes.flatMap(({ settings }) => settings).find(({ setting }) => setting === name)?.after,
        tenancy: [],
      }[kind];
      for (const spelling of [name, ...aliases]) {
        expect(accepts('plan', altered(fullPlan, 'changes.0.payload.accessSettings', { [spelling]: value })), spelling).toBe(
          true,
        );
      }
    }
  });

  it.each([
    ['a plan with something of everything', fullPlan],
    ['a plan with nothing', planOf()],
    ['a rollback', planOf({ rollbackOf: 'r_1', manifest: { digest: null, commit: null } })],
    ['properties that a later version adds', { ...fullPlan, expires: 'x', target: { ...fullPlan.target, region: 'eu' } }],
    ['a later minor version', { ...fullPlan, formatVersion: '1.7' }],
  ])('accepts %s', (_, plan) => {
    expect(accepts('plan', plan), JSON.stringify(validators.plan?.errors)).toBe(true);
  });

  it.each([
    ['another major version', 'formatVersion', '2.0'],
    ['a short id', 'planId', 'sha256:7f3c2a910b1d'],
    ['an id in capitals', 'planId', PLAN_ID.toUpperCase()],
    ['an id with a line feed', 'planId', `${PLAN_ID}\n`],
    ['no verdict', 'verdict'],
    ['an unknown verdict', 'verdict', 'fine'],
    ['a count below zero', 'summary.changed', -1],
    ['no count of a direction', 'summary.byDirection.tenancy'],
    ['a change without settings', 'changes.0.settings', []],
    ['a setting that the catalogue does not know', 'changes.0.settings.0.setting', 'isAllowEverything'],
    ['a flag that is a text', 'changes.0.settings.0.after', 'false'],
    ['a flag that was a text', 'changes.0.settings.0.before', 'true'],
    ['a choice that is none', 'changes.1.settings.1.after', 'VOICE'],
    ['a tenancy list that is a flag', 'changes.0.settings.1.after', false],
    ['a tenancy row without a column', 'changes.0.settings.1.after', [{ name: 'a' }]],
    ['neither a value before nor the word that it is unknown', 'changes.0.settings.0.before'],
    ['both', 'changes.0.settings.0.unknown', true],
    ['a payload with a setting that nobody knows', 'changes.0.payload.accessSettings.isAdmin', true],
    ['a payload with more than settings', 'changes.0.payload.theme', 'x'],
    ['a payload with a flag that is a text', 'changes.0.payload.accessSettings.isAllowEmailReports', 'no'],
    ['a payload with a row that has more', 'changes.0.payload.accessSettings.tableTenancySettings.0.extra', 1],
    ['an empty payload', 'changes.0.payload.accessSettings', {}],
    ['a patch elsewhere', 'changes.0.patch.0.path', '/constructor'],
    ['a patch with a wrong value', 'changes.0.inverse.0.value', 'x'],
    ['a patch without a value', 'changes.0.patch.0.value'],
    ['an unknown generation of the API', 'target.api', 'soap'],
    ['a target that does not say which generation', 'target.api'],
    ['an embed refused without a code', 'refused.0.code'],
    ['an embed refused for an unknown code', 'refused.0.code', 'NO'],
    ['a hint that is none', 'refused.0.hint', 7],
    ['an unknown severity', 'findings.0.severity', 'fatal'],
    ['drift of an unknown class', 'drift.0.class', 'inside'],
    ['drift with a wrong value', 'drift.0.live', 'yes'],
    ['a line 0', 'changes.0.source.line', 0],
    ['a time that is none', 'createdAt', 'yesterday'],
  ])('refuses %s', (_, path, other?: unknown) => {
    expect(accepts('plan', altered(fullPlan, path, other))).toBe(false);
  });
});

describe('the schema of a result', () => {
  const result = {
    runId: 'r_1',
    planId: PLAN_ID,
    status: 'partial',
    outcomes: [
      { embedId: 'a', status: 'verified', attempts: 1 },
      { embedId: 'b', status: 'failed', attempts: 0, error: { code: 'EMBED_NOT_FOUND', message: 'm' } },
    ],
    findings: fullPlan.findings,
    stopped: { code: 'X', httpStatus: 401, message: 'm', hint: 'h' },
    summary: { updates: 1, requests: 3, retries: 0, throttled: 0, waitedMs: 0, elapsedMs: 12 },
  };
  it.each([
    ['what an apply gives', result],
    [
      'a refusal',
      { ...result, runId: null, status: 'refused', outcomes: [], error: { code: 'CONSENT_MISSING', message: 'm', hint: 'h' } },
    ],
  ])('accepts %s', (_, value) => expect(accepts('result', value), JSON.stringify(validators.result?.errors)).toBe(true));
  it.each([
    ['an unknown status', 'status', 'ok'],
    ['an unknown outcome', 'outcomes.0.status', 'applied'],
    ['no attempts', 'outcomes.0.attempts'],
    ['no summary', 'summary'],
    ['half a millisecond', 'summary.elapsedMs', 0.5],
  ])('refuses %s', (_, path, other?: unknown) => expect(accepts('result', altered(result, path, other))).toBe(false));
});

describe('the schema of issues', () => {
  const issues = {
    issues: [{ severity: 'error', code: 'X', message: 'm', hint: 'h', file: 'f', line: 1, column: 1, frame: '1 | x' }],
  };
  it.each([
    ['an issue', issues],
    ['one without a place', { issues: [{ severity: 'warning', code: 'X', message: 'm' }] }],
    ['none', { formatVersion: '1.0', issues: [] }],
  ])('accepts %s', (_, value) => expect(accepts('issues', value)).toBe(true));
  it.each([
    ['no list', 'issues'],
    ['an unknown severity', 'issues.0.severity', 'info'],
    ['a column 0', 'issues.0.column', 0],
  ])('refuses %s', (_, path, other?: unknown) => expect(accepts('issues', altered(issues, path, other))).toBe(false));
});

describe('the schema of history output', () => {
  const run = {
    runId: 'r_1',
    startedAt: '2026-11-22T09:00:00.000Z',
    actor: 'ada',
    commit: null,
    planId: PLAN_ID,
    status: 'interrupted',
    counts: { verified: 1 },
  };
  const change = {
    embedId: 'e',
    key: 'e',
    name: null,
    direction: 'widen',
    before: {},
    after: { isAllowAiPilot: true },
    attempts: 1,
    status: 'unknown',
  };
  const target = { baseUrl: 'https://api.example.com', dataApp: 'Portal', environment: null, api: 'camel' };
  const at = {
    at: '2026-11-22T09:00:00Z',
    embeds: [{ embedId: 'e', settings: { joinModel: 'multi' }, since: '2026-11-01T00:00:00Z', runId: 'r_1', commit: 'abc' }],
  };
  it.each([
    ['list', { formatVersion: '1.0', runs: [run] }],
    ['show', { ...run, changes: [change] }],
    ['show, with its target', { ...run, target, changes: [] }],
    ['show, of a version that did not tell the generation', { ...run, target: { ...target, api: undefined }, changes: [] }],
    ['verify, sound', { kind: 'sound', head: { log: 'l', seq: 2, hash: PLAN_ID } }],
    ['verify, broken', { kind: 'broken', record: 3, reason: 'is not JSON' }],
    ['at', at],
  ])('accepts %s', (_, value) => {
    expect(accepts('history-output', value), JSON.stringify(validators['history-output']?.errors)).toBe(true);
  });
  it.each([
    ['a run without its plan', altered({ runs: [run] }, 'runs.0.planId')],
    ['a change with a wrong value', { ...run, changes: [{ ...change, after: { isAllowAiPilot: 'yes' } }] }],
    ['a generation of the API that there is not', { ...run, target: { ...target, api: 'soap' }, changes: [] }],
    ['an unknown verdict', { kind: 'fine' }],
    ['an embed without its run', altered(at, 'embeds.0.runId')],
    ['nothing', {}],
  ])('refuses %s', (_, value) => expect(accepts('history-output', value)).toBe(false));
});

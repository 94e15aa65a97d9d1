// Each kind of finding by itself: nothing at all where there is nothing to say, and else the very words.

import { describe, expect, it } from 'vitest';
import { combinationFindings } from '../../src/plan/combinations.ts';
import { consentFindings } from '../../src/plan/consent.ts';
import type { Judged, JudgedEmbed, Precedents } from '../../src/plan/judged.ts';
import { limitFindings } from '../../src/plan/limits.ts';
import { overrideFindings } from '../../src/plan/overrides.ts';
import { DEFAULT_POLICY } from '../../src/plan/policy.ts';
import { precedentFindings } from '../../src/plan/precedents.ts';
import { promotionFindings } from '../../src/plan/promotion.ts';
import { protectedFindings } from '../../src/plan/protected.ts';
import { ruleFindings } from '../../src/plan/rules.ts';
import { verdictOf } from '../../src/plan/verdict.ts';
import { isWindowRule, windowFindings } from '../../src/plan/windows.ts';
import type { EmbedMatch, PolicyRule } from '../../src/policy.ts';
import type { DesiredEmbed, Drift, Finding, LiveEmbed, MissingEmbed, Override, Settings } from '../../src/types.ts';
import { desiredEmbed, liveEmbed, planOf } from '../support/plans.ts';
import { rule, window } from './policies.ts';

const ON = { isAllowAiPilot: true } as const;
const OFF = { isAllowAiPilot: false } as const;
const RAW = { isAllowUnderlyingData: true } as const;
const AT = new Date('2026-11-24T11:00:00Z');
const hours = (count: number): string => new Date(AT.getTime() + count * 3_600_000).toISOString();
const row = (name: string) => ({ name, clientColumn: 'customer_id' });

interface More {
  readonly desired?: Partial<DesiredEmbed>;
  readonly live?: Partial<LiveEmbed>;
}

/** The embed `a` as it is wanted and as it is, with the change that its plan makes. */
function embedOf(wanted: Settings, told: Settings, more: More = {}): JudgedEmbed {
  const desired = desiredEmbed('a', wanted, more.desired);
  const live = liveEmbed('a', told, more.live);
  const [change] = planOf([desired], [live]).changes;
  return { desired, live, ...(change && { change }), result: { ...told, ...wanted } };
}
const changesOf = (...embeds: readonly JudgedEmbed[]) => embeds.flatMap(({ change }) => change ?? []);

const missingEmbed = (embedId: string): MissingEmbed => ({ embedId, key: embedId, name: null, source: null, nearest: [] });

const STILL = embedOf(ON, ON);
const WIDENED = embedOf(ON, OFF);
const judged = (embed: JudgedEmbed, precedents: Precedents = {}, drift: readonly Drift[] = []): Judged => ({
  at: AT,
  managed: 10,
  embeds: [embed],
  changes: changesOf(embed),
  missing: [],
  drift,
  lastApplied: new Map(),
  precedents,
});

const override = (more: Partial<Override> = {}): Override => ({
  reason: 'year end',
  from: hours(-10),
  until: hours(-1),
  settings: ['isAllowAiPilot'],
  values: ON,
  active: false,
  place: { file: 'embeds.yaml', line: 9, column: 9 },
  ...more,
});
const overridden = (one: Override, wanted: Settings, told: Settings) => embedOf(wanted, told, { desired: { overrides: [one] } });

describe('nothing is found', () => {
  const { limits, consent } = DEFAULT_POLICY;
  const missing = Array.from({ length: 9 }, (_, i) => missingEmbed(`m${i}`));
  const verified = new Map([['a', { settings: ON, since: { isAllowAiPilot: { at: hours(-1), run: 'run-1' } } }]]);
  const history = (settings: Settings) => new Map([['a', { settings, since: {} }]]);
  it.each<[string, readonly Finding[]]>([
    ['of a limit where nothing changes', limitFindings(limits, { changes: [], missing, managed: 10 })],
    ['of a limit that is kept', limitFindings(limits, { changes: changesOf(WIDENED), missing: [], managed: 10 })],
    ['of consent where all is free', consentFindings({ ...consent, widen: 'auto' }, changesOf(WIDENED))],
    ['of a protected embed that stays', protectedFindings(['*'], [STILL])],
    ['of an embed that no pattern names', protectedFindings(['x', 'y*'], [WIDENED])],
    ['of an embed that nobody protects', protectedFindings([], [WIDENED])],
    ['of a rule about others', ruleFindings([rule({ match: { key: 'b' }, forbid: ON })], { embeds: [WIDENED] })],
    ['of a rule that is kept', ruleFindings([rule({ forbid: RAW, require: ON })], { embeds: [WIDENED] })],
    ['of a window that is closed', windowFindings([window({ cron: '0 0 1 1 *' })], changesOf(WIDENED), AT)],
    ['of a window where nothing changes', windowFindings([window({}), window({ kind: 'allow' })], [], AT)],
    ['of a source that there is not', promotionFindings(changesOf(WIDENED), undefined, { at: AT })],
    ['of a value that was tried', promotionFindings(changesOf(WIDENED), { from: 'staging', verified }, { at: AT })],
    ['of a history that says nothing', precedentFindings(judged(WIDENED))],
    ['of a combination that there is not', combinationFindings([WIDENED])],
    ['of no override', overrideFindings(1, judged(WIDENED))],
    ['of an override that is far off', overrideFindings(undefined, judged(overridden(override({ until: hours(100) }), ON, ON)))],
    [
      'of an ended override whose setting nobody manages any more',
      overrideFindings(undefined, { ...judged(overridden(override(), {}, ON)), lastApplied: history(ON) }),
    ],
    [
      'of an ended override that was put back',
      overrideFindings(undefined, { ...judged(overridden(override(), OFF, OFF)), lastApplied: history(OFF) }),
    ],
  ])('%s', (_, findings) => expect(findings).toEqual([]));
});

describe('a rule says', () => {
  const EMPTY = { tableTenancySettings: [] } as const;
  const FILLED = { tableTenancySettings: [row('x')] } as const;
  const said = (embed: JudgedEmbed, more: Partial<PolicyRule>) =>
    ruleFindings([rule(more)], { embeds: [embed] }).map(({ severity, message }) => `${severity}: ${message}`);
  const unsure: EmbedMatch = { key: 'a', embedType: 'dashboard' };
  it.each([
    [
      embedOf(RAW, RAW),
      { forbid: RAW },
      'warning: isAllowUnderlyingData is true after this plan, and true is forbidden: Because.',
    ],
    [
      embedOf({ ...RAW, ...ON }, { ...RAW, ...OFF }),
      { forbid: RAW },
      'warning: isAllowUnderlyingData is true after this plan, and true is forbidden: Because.',
    ],
    [WIDENED, { require: OFF }, 'block: isAllowAiPilot is true after this plan, and false is required: Because.'],
    [
      WIDENED,
      { require: RAW },
      'warning: whether isAllowUnderlyingData is true, as required, is not known: the API does not tell it: Because.',
    ],
    [
      embedOf(EMPTY, FILLED),
      { require: { tableTenancySettings: 'filled' } },
      'block: tableTenancySettings is an empty list after this plan, and a filled list is required: Because.',
    ],
    [
      embedOf(EMPTY, FILLED),
      { forbid: { tableTenancySettings: 'empty' } },
      'block: tableTenancySettings is an empty list after this plan, and an empty list is forbidden: Because.',
    ],
    [
      embedOf(FILLED, EMPTY),
      { forbid: { tableTenancySettings: 'filled' } },
      'block: tableTenancySettings is x.customer_id after this plan, and a filled list is forbidden: Because.',
    ],
    [
      WIDENED,
      { match: unsure, forbid: ON },
      'approve: isAllowAiPilot is true after this plan, and true is forbidden: Because. (whether the rule is about this embed is not known here)',
    ],
  ] satisfies [JudgedEmbed, Partial<PolicyRule>, string][])('%#', (embed, more, message) =>
    expect(said(embed, more)).toEqual([message]),
  );
});

describe('words and numbers', () => {
  const messages = (findings: readonly Finding[]) => findings.map(({ message }) => message);
  const opened = embedOf({ tableTenancySettings: [] }, { tableTenancySettings: [row('x')] });
  const strict = { percent: 0, floor: 1 };
  const loose = { percent: 100, floor: 1 };

  it('of a limit: a lost filter counts as widening, and each limit has its verb', () => {
    const missing = [missingEmbed('m')];
    const limits = { changedEmbeds: loose, widenedEmbeds: strict, missingEmbeds: strict };
    expect(messages(limitFindings(limits, { changes: changesOf(opened), missing, managed: 3 }))).toEqual([
      'the plan widens 1 of 3 managed embeds (33.3 %); the limit is 0 % from 1 managed embeds on: a',
      'the plan cannot find 1 of 3 managed embeds (33.3 %); the limit is 0 % from 1 managed embeds on: m',
    ]);
  });

  it.each([
    ['key', 'a', 'a'],
    ['id', 'emb_*', 'emb_1'],
    ['name', 'Finance*', 'Finance Q1'],
  ])('of protection: by its %s', (what, pattern, text) => {
    const more = { desired: { embedId: 'emb_1', key: 'a' }, live: { embedId: 'emb_1', name: 'Finance Q1' } };
    const embed = embedOf({ ...ON, isAllowEmailReports: true }, { ...OFF, isAllowEmailReports: false }, more);
    expect(messages(protectedFindings(['zzz', pattern], [embed]))).toEqual([
      `the plan changes isAllowAiPilot, isAllowEmailReports, but "${pattern}" protects this embed by its ${what} ${text}`,
    ]);
  });

  it('of consent: what only waits is not called refused', () => {
    expect(messages(consentFindings({ ...DEFAULT_POLICY.consent, widen: 'approve' }, changesOf(WIDENED)))).toEqual([
      'viewers can now ask questions about the data in natural language',
    ]);
  });

  it('of an override that ends in exactly three days', () => {
    const one = override({ until: hours(72), active: true, settings: ['isAllowAiPilot', 'joinModel'] });
    expect(messages(overrideFindings(undefined, judged(overridden(one, ON, ON))))).toEqual([
      `override "year end" ends at ${hours(72)}, in 3d; the next apply after that puts isAllowAiPilot, joinModel back`,
    ]);
  });

  it('of windows: the directions that are held, and the one that opens first', () => {
    const both = embedOf({ ...OFF, ...RAW }, { ...ON, isAllowUnderlyingData: false });
    const directions = ['widen', 'narrow'] as const;
    const [denied] = windowFindings([window({ directions })], changesOf(both), AT);
    expect(denied?.message).toMatch(/^1 change of direction widen, narrow in the deny window/);
    const at = (hour: number) => window({ kind: 'allow', cron: `0 ${hour} * * *`, durationMs: 1000, timezone: 'UTC' });
    for (const allowing of [
      [at(20), at(15)],
      [at(15), at(20)],
    ]) {
      const [found] = windowFindings(allowing, changesOf(WIDENED), AT);
      expect([found?.rule, found?.message]).toEqual([
        'window-allow',
        expect.stringContaining('the next opens at 2026-11-24T15:00:00Z (UTC)'),
      ]);
    }
  });

  it.each([
    ['window-deny', true],
    ['window-allow', true],
    ['window-', false],
    ['', false],
  ])('of windows: %j is a rule of theirs: %s', (name, expected) => expect(isWindowRule(name)).toBe(expected));
});

describe('the history', () => {
  const flip = (more: object) => ({
    flips: [{ embedId: 'a', setting: 'isAllowAiPilot', values: [true, false], writes: 4, since: hours(-3), ...more } as const],
  });
  const outside = (more: Partial<Drift> = {}): Drift =>
    ({
      embedId: 'a',
      setting: 'isAllowAiPilot',
      class: 'outside',
      direction: 'narrow',
      lastApplied: true,
      live: false,
      desired: true,
      ...more,
    }) as Drift;
  const found = (embed: JudgedEmbed, precedents: Precedents, drift: readonly Drift[] = []) =>
    precedentFindings(judged(embed, precedents, drift)).map(({ rule: name, introducedByPlan }) => `${name} ${introducedByPlan}`);

  it.each<[string, JudgedEmbed, Precedents, readonly Drift[], readonly string[]]>([
    [
      'counts a fight over a setting that the plan writes among others',
      embedOf({ ...ON, ...RAW }, OFF),
      flip({}),
      [],
      ['two-writers true'],
    ],
    [
      'counts a fight over another setting as none of the plan',
      WIDENED,
      flip({ setting: 'joinModel' }),
      [],
      ['two-writers false'],
    ],
    ['counts a fight over another embed as none of the plan', WIDENED, flip({ embedId: 'b' }), [], ['two-writers false']],
    ['sees what somebody narrowed widened again', WIDENED, {}, [outside()], ['rewidens true']],
    ['sees nothing in what somebody widened', WIDENED, {}, [outside({ direction: 'widen' })], []],
    ['sees nothing in what only the manifest moved', WIDENED, {}, [outside({ class: 'pending' })], []],
    ['sees nothing in narrowing further', embedOf(OFF, ON), {}, [outside()], []],
    ['sees nothing in another setting', WIDENED, {}, [outside({ setting: 'joinModel' })], []],
  ])('%s', (_, embed, precedents, drift, expected) => expect(found(embed, precedents, drift)).toEqual(expected));

  it('says since when, where that is known', () => {
    expect(precedentFindings(judged(WIDENED, {}, [outside({ since: hours(-5) })])).map(({ message }) => message)).toEqual([
      `somebody narrowed this from true to false since ${hours(-5)}; the plan makes it true`,
    ]);
  });

  it('says what was never tried, and what was tried otherwise', () => {
    const promoted = (verified: Settings) =>
      promotionFindings(
        changesOf(WIDENED),
        { from: 'staging', verified: new Map([['a', { settings: verified, since: {} }]]) },
        { at: AT },
      ).map(({ rule: name }) => name);
    expect([promoted({}), promoted(OFF), promoted(ON)]).toEqual([['not-promoted'], ['not-promoted'], []]);
  });
});

describe('a combination', () => {
  const when = { isAllowUnderlyingData: true, isAllowEmailReports: true } as const;
  const found = (embed: JudgedEmbed) =>
    combinationFindings([embed]).map(({ rule: name, introducedByPlan }) => `${name} ${introducedByPlan}`);
  it.each([
    [
      'is of the plan where it writes a part of it, and something else',
      embedOf({ ...when, ...ON }, { ...when, ...OFF, isAllowEmailReports: false }),
      true,
    ],
    ['is not of the plan where it writes something else', embedOf({ ...when, ...ON }, { ...when, ...OFF }), false],
  ])('%s', (_, embed, expected) => expect(found(embed)).toEqual([`combination-rows-by-mail ${expected}`]));
});

describe('the verdict on a plan', () => {
  const finding = (severity: Finding['severity']): Finding => ({ rule: 'r', severity, message: 'm', introducedByPlan: true });
  const changes = changesOf(WIDENED);
  it.each([
    ['in-sync', verdictOf([], [], 0)],
    ['assumed', verdictOf([], [], 1)],
    ['assumed', verdictOf([finding('approve')], [], 2)],
    ['ready', verdictOf([], changes, 1)],
    ['ready', verdictOf([finding('warning'), finding('info')], changes, 0)],
    ['needs-approval', verdictOf([finding('warning'), finding('approve')], changes, 0)],
    ['blocked', verdictOf([finding('approve'), finding('block')], changes, 0)],
    ['blocked', verdictOf([finding('block')], [], 0)],
  ])('is %s', (expected, verdict) => expect(verdict).toBe(expected));
});

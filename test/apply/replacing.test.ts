// A server that forgets what an update does not send, and a process that is cut off before it could put that right: nothing
// is lost unsaid, and the way back of the run restores the whole embed.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runEntries } from '../../src/history/recall.ts';
import { only } from '../../src/history/trail.ts';
import { createRandom } from '../../src/sandbox/random.ts';
import { canBeLost, SETTING_NAMES, settingEntries } from '../../src/settings.ts';
import type { SettingName, Settings } from '../../src/types.ts';
import { hold, isReplay, timesOf } from '../support/hold.ts';
import { manifestOf } from '../support/manifest-of.ts';
import { createMemoryDisk } from '../support/memory-disk.ts';
import { anyEmbeds, anyLife, CALM, type EmbedPlan, ids, runOf } from '../support/schedule.ts';
import type { Life, LifePlan, World } from '../support/simulated-life.ts';
import { live } from '../support/simulated-lives.ts';
import { createServer } from '../support/simulated-server.ts';
import { tried } from '../support/tried.ts';
import { createVirtualTime } from '../support/virtual-time.ts';
import { createWallClock } from '../support/wall-clock.ts';
import { holds, readLog } from './evidence.ts';

interface Story {
  readonly embeds: readonly EmbedPlan[];
  readonly first: LifePlan;
  /** Whether another apply comes between the process that was struck and the way back. */
  readonly applies: boolean;
  readonly seed: number;
}

interface Told {
  readonly world: World;
  readonly original: ReadonlyMap<string, Settings>;
  readonly desired: ReadonlyMap<string, Settings>;
  readonly first: Life;
  /** Live state after the first process, and what came after. */
  readonly left: ReadonlyMap<string, Settings>;
  readonly next: Life | undefined;
  readonly back: Life | undefined;
}

async function tell({ embeds, first, applies, seed }: Story): Promise<Told> {
  const random = createRandom(seed);
  const time = createVirtualTime();
  const named = embeds.map((embed, i) => [ids[i] ?? '', embed] as const);
  const original = new Map(named.map(([id, { before }]) => [id, before]));
  const desired = new Map(named.flatMap(([id, { wanted }]) => (wanted === null ? [] : [[id, wanted] as const])));
  if (desired.size === 0) desired.set('not-there', { isAllowAiPilot: true });
  const server = createServer(original, { time, random, hidden: [], updates: 'replace' });
  const clock = createWallClock(time);
  const world: World = { time, clock, server, disk: createMemoryDisk(), manifest: manifestOf(desired), random, lives: [] };
  const struck = await live(first, world);
  server.renewToken();
  const left = new Map(server.state);
  const next = applies ? await live(CALM, world) : undefined;
  const run = runOf(struck);
  const goBack = async (): Promise<Life | undefined> => (run === undefined ? undefined : live({ ...CALM, rollback: run }, world));
  const back = await goBack();
  // The way back may be the first to find out that this server replaces: then it stops, and the next one knows.
  const stops = back?.result?.stopped?.code === 'SERVER_REPLACES';
  return { world, original, desired, first: struck, left, next, back: stops ? await goBack() : back };
}

/** What an embed had before that no update so far has sent, although there was one, and that could be lost. */
function atStake({ world, original }: Told, embedId: string, until = 1): readonly SettingName[] {
  const ours = world.server.received.filter(({ payload }) => payload.embedId === embedId);
  if (!ours.some(({ life }) => life === 0)) return [];
  const sent = new Set(ours.flatMap(({ life, payload }) => (life < until ? Object.keys(payload.accessSettings) : [])));
  const before = settingEntries(original.get(embedId) ?? {}).filter(([name, value]) => canBeLost(value) && !sent.has(name));
  return before.map(([name]) => name);
}

/** A single flag that is off now may as well have been turned off by somebody. */
const cannotBeTold = (told: Told, embedId: string): boolean => {
  const names = atStake(told, embedId);
  return names.length === 1 && names[0]?.startsWith('isAllow') === true;
};

/** What of it was gone or empty when the second process began, or a later one. */
function lost(told: Told, embedId: string, nth = 1): readonly SettingName[] {
  const state = nth === 1 ? told.left : told.world.lives[nth - 1]?.after;
  return atStake(told, embedId, nth).filter((name) => {
    const now = state?.get(embedId)?.[name];
    return now === undefined || !canBeLost(now);
  });
}

const isOurs = ({ world: { server } }: Told, embedId: string): boolean =>
  server.state.has(embedId) &&
  !server.liedAbout.has(embedId) &&
  !server.ledger.some((deed) => deed.embedId === embedId && deed.by === 'somebody');

/** Every plan after it says what is missing and is not about to be put back, and sends whole payloads from then on. */
function unsaid(told: Told): readonly string[] {
  const { original, desired, next, back } = told;
  return [next, back].flatMap((life) => {
    const plan = life?.planned?.plan;
    if (plan === undefined) return [];
    return [...original.keys()].flatMap((embedId) => {
      const names = isOurs(told, embedId) && !cannotBeTold(told, embedId) ? lost(told, embedId, life?.nth) : [];
      const change = plan.changes.find((one) => one.embedId === embedId);
      const refused = plan.refused.some((one) => one.embedId === embedId);
      const finding = plan.findings.find((one) => one.rule === 'settings-lost' && one.embedId === embedId);
      const isSaid = (name: SettingName): boolean =>
        refused || finding?.message.includes(name) === true || change?.payload.accessSettings[name] !== undefined;
      const minimal = plan.changes.filter(({ embedId: id, payload }) =>
        settingEntries(plan.rollbackOf === undefined ? (desired.get(id) ?? {}) : {}).some(
          ([name]) => payload.accessSettings[name] === undefined,
        ),
      );
      return [
        ...names.filter((name) => !isSaid(name)).map((name) => `nobody said that ${embedId} lost ${name}`),
        ...(names.length === 0 ? [] : minimal.map((one) => `a part of the settings of ${one.embedId} was sent`)),
      ];
    });
  });
}

/** The way back leaves each embed as it was before the first process, in every setting, unless it refuses it. */
function notBack(told: Told): readonly string[] {
  const { world, original, first, back } = told;
  if (back === undefined) return [];
  if (back.error !== undefined) return [`the way back failed: ${back.error.message}`];
  const run = runOf(first);
  return [...original].flatMap(([embedId, before]) => {
    const wrote = world.server.ledger.filter((deed) => deed.embedId === embedId && deed.by === 'us');
    const isRefused = back.planned?.plan.refused.some((one) => one.embedId === embedId) ?? false;
    // What a later run wrote is that run's work.
    if (
      !isOurs(told, embedId) ||
      cannotBeTold(told, embedId) ||
      isRefused ||
      wrote.some(({ life }) => life === 1 && back.nth !== 1)
    )
      return [];
    const now = world.server.state.get(embedId);
    // Where nobody could tell what became of the update, what it did not send is back all the same.
    const words = runEntries(readLog(world).entries, run ?? '').find((one) => one.embedId === embedId)?.status;
    const names = words === 'unknown' || words === 'contradicted' ? atStake(told, embedId) : SETTING_NAMES;
    return holds(
      only(before, (name) => names.includes(name)),
      now,
    )
      ? []
      : [`${embedId} is not as it was before ${run}: ${JSON.stringify({ before, now })}`];
  });
}

const withoutRollback = ({ rollback: _, ...plan }: LifePlan): LifePlan => plan;

/** Whether somebody happened to put back the very value that an update had just dropped: then this server seems to merge. */
const isMasked = ({ world: { server }, original }: Told): boolean =>
  server.ledger.some(
    ({ by, embedId, settings }) =>
      by === 'somebody' && settingEntries(settings).some(([name, value]) => original.get(embedId)?.[name] === value),
  );

const wrongIn = (told: Told): readonly string[] => (isMasked(told) ? [] : [...unsaid(told), ...notBack(told)]);

const rows = [{ name: 'orders', clientColumn: 'customer_id' }];
const before: Settings = {
  ...{ isAllowAiPilot: false, isAllowMetricDeletion: true, joinModel: 'multi', datamartName: 'sales' },
  tableTenancySettings: rows,
};

describe('a server that replaces, and a process that is killed', () => {
  const story = (more: Partial<Story>): Story => ({
    embeds: [{ before, wanted: { isAllowAiPilot: true } }],
    first: CALM,
    applies: false,
    seed: 1,
    ...more,
  });

  it.each([
    ['one embed, rolled back at once', {}],
    ['one embed, after another apply', { applies: true }],
    ['two embeds', { embeds: [0, 1].map(() => ({ before, wanted: { isAllowAiPilot: true } })) }],
    [
      'two embeds, after another apply',
      { embeds: [0, 1].map(() => ({ before, wanted: { joinModel: 'single' as const } })), applies: true },
    ],
    ['an answer that is lost', { first: { ...CALM, updates: [{ embedId: 'a', fault: 'reset after it was applied' }] } }],
    ['an answer that is late', { first: { ...CALM, updates: [{ embedId: 'a', fault: 'gateway timeout, applied late' }] } }],
  ] satisfies readonly (readonly [string, Partial<Story>])[])('at each of its steps: %s', async (_, more) => {
    let kills = 0;
    let losses = 0;
    for (let killedAt = 0; ; killedAt += 1) {
      const made = story(more);
      const told = await tell({ ...made, first: { ...made.first, killedAt } });
      expect([killedAt, wrongIn(told)]).toEqual([killedAt, []]);
      if (!told.first.killed) break;
      kills += 1;
      losses += lost(told, 'a').length > 0 ? 1 : 0;
    }
    expect(kills).toBeGreaterThan(10);
    tried('kills at each step, on a server that replaces', kills);
    expect(losses).toBeGreaterThan(2);
  });
});

const off: Settings = { isAllowAiPilot: false, isAllowMetricDeletion: false, joinModel: 'single', datamartName: 'sales' };
const users: Settings = { ...off, tableTenancySettings: [{ name: 'users', clientColumn: 'customer_id' }] };
const moved: Settings = { datamartName: 'support', tableTenancySettings: [{ name: 'invoices', clientColumn: 'customer_id' }] };
const opened: Settings = { isAllowAiPilot: true };
const joined: Settings = { datamartName: 'support', joinModel: 'multi' };
const undo = { stopAfterFailures: 1, onFailure: 'undo-widening' } as const;
const plan = (more: Partial<LifePlan>): LifePlan => ({ concurrency: 1, ...more });

describe('what once went wrong', () => {
  it.each<readonly [string, readonly (Settings | null)[], LifePlan]>([
    [
      'the read-back of the first update failed, and the last one did not ask any more',
      [opened, opened],
      plan({ lists: new Map([[1, 'API_UNREACHABLE']]) }),
    ],
    [
      'only the last look showed that the update had taken effect',
      [opened],
      plan({ updates: [{ embedId: 'a', fault: 'timeout, applied' }], lists: new Map([[1, 'API_UNREACHABLE']]) }),
    ],
    [
      'the update arrived once more, and took again what the run had put back',
      [moved],
      plan({ updates: [{ embedId: 'a', fault: 'delivered twice' }] }),
    ],
    [
      'it arrived once more, and took what the manifest wants and an earlier run had seen',
      [null, { joinModel: 'multi', datamartName: 'sales' }],
      plan({ updates: [{ embedId: 'b', fault: 'gateway timeout, applied late' }] }),
    ],
    [
      'somebody else had written what the update was to write, and left the rest alone',
      [null, { joinModel: 'multi' }, opened],
      plan({ updates: [{ embedId: 'b', fault: '409, somebody else wrote' }] }),
    ],
    [
      'somebody else had written what was to show whether the server merges',
      [opened, moved],
      plan({ updates: [{ embedId: 'a', fault: 'applied, lost, overwritten by somebody else' }] }),
    ],
    [
      'a part took effect, and the run was told to stop when it was to take it back',
      [moved],
      plan({ rollout: undo, updates: [{ embedId: 'a', fault: 'applied in part, 500' }], stoppedAt: 16 }),
    ],
    [
      'a part took effect, with it went the rest of what was to be written, and the widening was taken back',
      [{ ...joined, tableTenancySettings: [...(moved.tableTenancySettings ?? []), ...(users.tableTenancySettings ?? [])] }],
      plan({ rollout: undo, updates: [{ embedId: 'a', fault: 'applied in part, 500' }] }),
    ],
  ])('%s', async (_, wanted, first) => {
    for (const applies of [false, true]) {
      for (const seed of [0, 1, 2, 3]) {
        const told = await tell({ embeds: wanted.map((one) => ({ before: users, wanted: one })), first, applies, seed });
        expect([applies, seed, wrongIn(told)]).toEqual([applies, seed, []]);
      }
    }
  });
});

const STORIES = timesOf(200, 20_000);

it(`nothing is lost unsaid, and all comes back, in ${STORIES} stories of faults`, { timeout: 7_200_000 }, async () => {
  const stories = fc.record({ embeds: anyEmbeds(3), first: anyLife, applies: fc.boolean(), seed: fc.nat() });
  let losses = 0;
  const judge = async (story: Story): Promise<void> => {
    const told = await tell({ ...story, first: withoutRollback(story.first) });
    losses += [...told.original.keys()].some((id) => lost(told, id).length > 0) ? 1 : 0;
    expect(wrongIn(told)).toEqual([]);
  };
  const count = await hold(stories, { name: 'fault schedules on a server that replaces', times: STORIES, judge });
  if (!isReplay) expect(losses).toBeGreaterThan(count / 20);
});

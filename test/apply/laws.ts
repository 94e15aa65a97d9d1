// A schedule that was played in; every law that it broke out, in words. The numbers are those of the invariants in
// the reliability notes: what is held here is what the program promises about writes, whatever happens.

import { applyReport } from '../../src/commands/apply-report.ts';
import { verifyLog } from '../../src/history/chain.ts';
import { openIntents } from '../../src/history/recall.ts';
import { type EntryOf, runsOf } from '../../src/history/trail.ts';
import { compareWith } from '../../src/plan/compare.ts';
import { settingEntries } from '../../src/settings.ts';
import type { Entry, Settings } from '../../src/types.ts';
import { type Played, runOf } from '../support/schedule.ts';
import { type Life, LOG, type World } from '../support/simulated-life.ts';
import type { Deeds, Received } from '../support/simulated-server.ts';

export type Law = (played: Played, log: Log) => readonly string[];

/** The log as it is in the end, with the byte at which each record ends. */
export interface Log {
  readonly entries: readonly Entry[];
  readonly ends: readonly number[];
}

export function readLog({ disk }: World): Log {
  const bytes = disk.written(LOG);
  const verdict = verifyLog(bytes);
  // A torn end stays as it is until there is something to record.
  if (verdict.kind === 'broken') throw new Error(`record ${verdict.record} of the log ${verdict.reason}`);
  const ends: number[] = [];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) ends.push(at + 1);
  return { entries: verdict.entries, ends };
}

const holds = (wanted: Settings, live: Settings | undefined): boolean =>
  live !== undefined && Object.values(compareWith(wanted, live)).every((count) => count === 0);

const ours = ({ server }: World, life: Life): readonly Received[] => server.received.filter((one) => one.life === life.nth);

/** I1: every update is one of the plan, byte for byte, or puts values back that the plan saw. */
export const nothingUnplanned: Law = ({ world }) =>
  world.lives.flatMap((life) =>
    ours(world, life).flatMap(({ payload }) => {
      const change = life.planned?.plan.changes.find(({ embedId }) => embedId === payload.embedId);
      if (change === undefined) return [`process ${life.nth} sent an update of ${payload.embedId}, which was not planned`];
      if (JSON.stringify(change.payload) === JSON.stringify(payload)) return [];
      const isBack = life.plan.rollout?.onFailure === 'undo-widening' && Object.entries(payload.accessSettings).every(([name, value]) =>
        change.settings.some(({ setting, before }) => setting === name && holds({ [name]: value } as Settings, { [name]: before } as Settings)),
      );
      return isBack ? [] : [`process ${life.nth} sent ${JSON.stringify(payload)}, planned was ${JSON.stringify(change.payload)}`];
    }),
  );

/** I2: when an update was sent, its intent and its attempt were durable. */
export const writtenAhead: Law = ({ world }, { entries, ends }) =>
  world.lives.flatMap((life) => {
    const run = runOf(life);
    const sent = new Map<string, number>();
    return ours(world, life).flatMap(({ payload: { embedId }, durable }) => {
      const nth = (sent.get(embedId) ?? 0) + 1;
      sent.set(embedId, nth);
      const before = entries.filter((entry, i) => entry.run === run && 'embedId' in entry && entry.embedId === embedId && (ends[i] ?? 0) <= durable);
      const attempts = before.filter(({ kind }) => kind === 'attempt').length;
      const intents = before.filter(({ kind }) => kind === 'intent').length;
      return intents > 0 && attempts >= nth ? [] : [`update ${nth} of ${embedId} by process ${life.nth} was sent with ${intents} intents and ${attempts} attempts on record`];
    });
  });

type Word = EntryOf<'outcome'> | EntryOf<'reconcile'>;

/** I3: in the end each intent has exactly one last word about its sending. */
export const closed: Law = ({ calm }, { entries }) => {
  const target = calm[0]?.planned?.plan.target;
  const open = target === undefined ? [] : openIntents(entries, target);
  return [
    ...open.map(({ intent }) => `the intent of ${intent.run} for ${intent.embedId} is still open`),
    ...runsOf(entries).flatMap(({ trails }) =>
      trails.flatMap(({ steps }) =>
        steps.flatMap(({ intent, words }) => {
          const last = words.filter((word): word is Word => word.kind !== 'verify' && word.status !== 'unknown');
          return last.length === 1 ? [] : [`the intent of ${intent.run} for ${intent.embedId} has ${last.length} last words`];
        }),
      ),
    ),
  ];
};

const millis = ({ time }: Entry): number => Date.parse(time) - Date.UTC(2026, 10, 22);

/** I4: what the log says took effect did, and what it says did not did not, by the time of saying so. */
export const truthful: Law = ({ world, hides }, { entries }) =>
  runsOf(entries).flatMap(({ start, trails }) => {
    const life = world.lives.find((one) => runOf(one) === start.run);
    return trails.flatMap(({ embedId, steps }) =>
      steps.flatMap(({ intent, words }) => {
        if (world.server.liedAbout.has(embedId)) return [];
        const word = words.filter(({ kind }) => kind !== 'verify').at(-1);
        if (word === undefined) return [];
        const since = millis(intent);
        const until = millis(word);
        const deeds = world.server.ledger.filter((deed) => deed.embedId === embedId && deed.at <= until);
        const mine = deeds.filter((deed) => deed.by === 'us' && deed.life === life?.nth && deed.at >= since && holds(deed.settings, { ...deed.settings, ...intent.after }));
        const states = statesBetween(world, embedId, since, until);
        const name = `${start.run} ${embedId}: ${word.kind} ${word.status}`;
        if (['accepted', 'applied'].includes(word.status)) {
          return states.some((state) => holds(intent.after, state)) ? [] : [`${name}, but live never held it`];
        }
        if (!['failed', 'stale', 'not-applied', 'not-attempted'].includes(word.status) || mine.length === 0) return [];
        const told = Object.fromEntries(settingEntries(intent.before));
        if (!hides && holds(told, states.at(-1))) return [];
        return [`${name}, but it was applied`];
      }),
    );
  });

/** Every state that an embed had in some span of time, the last one last. */
function statesBetween({ server }: World, embedId: string, since: number, until: number): readonly (Settings | undefined)[] {
  const deeds = server.ledger.filter((deed) => deed.embedId === embedId);
  const states: (Settings | undefined)[] = [deeds.length === 0 ? server.state.get(embedId) : undefined];
  for (const { at, before, settings } of deeds) {
    if (at < since) states[0] = { ...before, ...settings };
    else if (at <= until) states.push(before, { ...before, ...settings });
  }
  const next = deeds.find(({ at }) => at > until);
  if (next !== undefined) states.push(next.before);
  return states.filter((state) => state !== undefined);
}

/** I5, I6: two calm runs are enough for everything that is managed and there; the one after them sends nothing. */
export const convergent: Law = ({ world, desired, calm }) => {
  const last = calm.at(-1);
  const wrong = [...desired].filter(([id, wanted]) => {
    const state = world.server.state.get(id);
    return state !== undefined && !world.server.liedAbout.has(id) && !isExcused(id, world) && !holds(wanted, last?.after.get(id) ?? state);
  });
  return [
    ...calm.flatMap(({ error, nth, killed }) => (error === undefined && !killed ? [] : [`calm process ${nth} ended with ${error?.code}: ${error?.message}`])),
    ...wrong.map(([id]) => `${id} is not as desired after two calm runs`),
    ...(last === undefined || ours(world, last).length === 0 ? [] : ['the last calm run sent an update']),
    ...(last?.planned?.plan.changes.length === 0 ? [] : ['two calm runs were not enough']),
  ];
};

/** A change from outside to what no list tells can be seen by nobody. */
const isExcused = (embedId: string, { server }: World): boolean =>
  server.ledger.some((deed) => deed.embedId === embedId && deed.by === 'somebody' && 'isAllowMetricDeletion' in deed.settings);

/** I10: where nothing fails, one update for each change, and a handful of lists. */
export const bounded: Law = ({ world, calm }) =>
  calm.flatMap((life) => {
    const changes = life.planned?.plan.changes.length ?? 0;
    const sent = ours(world, life).length;
    return sent <= changes && life.lists <= 3 ? [] : [`calm process ${life.nth}: ${sent} updates and ${life.lists} lists for ${changes} changes`];
  });

const DECLARED_STOP = /^(TERMINATED|ROLLOUT_|HISTORY_|HTTP_401|HTTP_404|API_|AUTHENTICATION_FAILED|SERVER_REPLACES)/;

/** I11: an embed that nothing struck is brought in order, unless the run said why it stopped. */
export const isolated: Law = ({ world }) =>
  world.lives.flatMap((life) => {
    const { result, plan } = life;
    if (result === undefined) return [];
    if (result.stopped !== undefined) return DECLARED_STOP.test(result.stopped.code) ? [] : [`process ${life.nth} stopped by ${result.stopped.code}`];
    const struck = new Set(plan.updates?.map(({ embedId }) => embedId));
    return result.outcomes
      .filter(({ embedId, error }) => !struck.has(embedId) && error?.code !== 'EMBED_NOT_FOUND' && error?.code !== 'CHANGED_SINCE_RUN')
      .filter(({ embedId }) => !touchedFromOutside(world, life, embedId))
      .filter(({ status }) => status !== 'verified' && status !== 'accepted')
      .map(({ embedId, status }) => `process ${life.nth}: nothing struck ${embedId}, but it ended as ${status}`);
  });

const touchedFromOutside = ({ server }: World, life: Life, embedId: string): boolean =>
  server.ledger.some((deed) => deed.embedId === embedId && deed.by === 'somebody' && deed.at >= life.began && deed.at <= life.ended) ||
  !server.state.has(embedId);

/** I12: our updates give every setting its old or its new value; a tenancy row in both is there throughout; narrowing goes first. */
export const noThirdValue: Law = ({ world }, { entries }) => {
  const intents = entries.filter((entry): entry is EntryOf<'intent'> => entry.kind === 'intent');
  const deeds = world.server.ledger.filter(({ by }) => by === 'us');
  return [
    ...deeds.flatMap((deed) => {
      const life = world.lives[deed.life ?? -1];
      const intent = intents.filter((one) => one.embedId === deed.embedId && one.run === (life && runOf(life)));
      return settingEntries(deed.settings).flatMap(([name, value]) => {
        const ends = intent.flatMap(({ before, after }) => [before, after]);
        if (!ends.some((end) => holds({ [name]: value }, end))) return [`${deed.embedId}.${name} got a third value`];
        return name === 'tableTenancySettings' ? lostRows(deed, intent) : [];
      });
    }),
    ...world.lives.flatMap((life) => narrowedLate(world, life)),
  ];
};

function lostRows({ settings, embedId }: Deeds, intents: readonly EntryOf<'intent'>[]): readonly string[] {
  const now = new Set(settings.tableTenancySettings?.map(({ name }) => name));
  const [first] = intents;
  const after = new Set(first?.after.tableTenancySettings?.map(({ name }) => name));
  const both = first?.before.tableTenancySettings?.filter(({ name }) => after.has(name)) ?? [];
  return both.filter(({ name }) => !now.has(name)).map(({ name }) => `${embedId} lost the tenancy row ${name} on the way`);
}

function narrowedLate(world: World, life: Life): readonly string[] {
  const narrowing = new Set(
    life.planned?.plan.changes.filter(({ settings }) => settings.every(({ direction }) => direction === 'narrow')).map(({ embedId }) => embedId),
  );
  const order = ours(world, life).map(({ payload: { embedId } }) => narrowing.has(embedId));
  const firstOther = order.indexOf(false);
  return firstOther >= 0 && order.lastIndexOf(true) > firstOther ? [`process ${life.nth} widened before it had narrowed`] : [];
}

/** I14: "complete", "verified" and exit code 0 are said only where live holds what is wanted. */
export const honest: Law = ({ world, desired }) =>
  world.lives.flatMap((life) => {
    const { result, planned } = life;
    if (result === undefined || planned === undefined || life.plan.rollback !== undefined) return [];
    const isSo = (embedId: string): boolean =>
      touchedFromOutside(world, life, embedId) || world.server.liedAbout.has(embedId) || isExcused(embedId, world) || holds(desired.get(embedId) ?? {}, life.after.get(embedId));
    const said = result.outcomes.filter(({ status }) => status === 'verified').map(({ embedId }) => embedId);
    const exit = applyReport(result, planned.plan).exitCode;
    return [
      ...said.filter((embedId) => !isSo(embedId)).map((embedId) => `process ${life.nth} says that ${embedId} is verified`),
      ...(exit !== 0 || [...desired.keys()].every(isSo) ? [] : [`process ${life.nth} ended with 0, and not all is as desired`]),
      ...(exit === 0 && [...desired.keys()].some((id) => !planned.live.some(({ embedId }) => embedId === id)) ? [`process ${life.nth} ended with 0 although an embed is missing`] : []),
    ];
  });

/** I7: the way back restores what the run is on record to have changed, or leaves the embed alone; and back again undoes that. */
export const reversible: Law = ({ world, takenBack }, { entries }) => {
  if (takenBack === undefined) return [];
  const { run, before, back, forth } = takenBack;
  const failed = [back, forth].flatMap((life) => (life?.error === undefined ? [] : [`the way back of ${run} failed: ${life.error.message}`]));
  const refused = new Set(back.planned?.plan.refused.map(({ embedId }) => embedId));
  const trails = runsOf(entries).find(({ start }) => start.run === run)?.trails ?? [];
  const author = world.lives.find((life) => runOf(life) === run);
  const wrong = trails.flatMap(({ embedId, steps }) => {
    const then = before.get(embedId);
    const now = back.after.get(embedId);
    if (then === undefined || now === undefined || world.server.liedAbout.has(embedId)) return [];
    if (refused.has(embedId)) return holds(then, now) ? [] : [`${embedId} was refused and changed`];
    const isKnown = steps.every(({ words }) => !words.some(({ status }) => status === 'undetermined' || status === 'mixed'));
    const deeds = world.server.ledger.filter((deed) => deed.embedId === embedId && deed.life === author?.nth && deed.by === 'us');
    const wrote: Settings = Object.assign({}, ...deeds.map(({ settings }) => settings));
    if (!isKnown || deeds.length === 0 || !holds(wrote, then)) return [];
    const old: Settings = Object.assign({}, ...steps.map(({ intent }) => intent.before).reverse());
    return settingEntries(old).some(([name, value]) => wrote[name] !== undefined && !holds({ [name]: value }, now)) ? [`${embedId} was not taken back: ${JSON.stringify({ old, now })}`] : [];
  });
  const moved = back.planned?.plan.changes.filter(({ settings }) => settings.every(({ unknown }) => !unknown)) ?? [];
  const notForth = forth === undefined ? [] : moved.filter(({ embedId }) => {
    const then = before.get(embedId);
    return then !== undefined && !holds(then, forth.after.get(embedId));
  });
  return [...failed, ...wrong, ...notForth.map(({ embedId }) => `${embedId}: taking back twice is not where it began`)];
};

export const LAWS: Readonly<Record<string, Law>> = {
  'I1 nothing unplanned': nothingUnplanned,
  'I2 written ahead': writtenAhead,
  'I3 closed': closed,
  'I4 truthful': truthful,
  'I5 convergent': convergent,
  'I7 reversible': reversible,
  'I10 bounded': bounded,
  'I11 isolated': isolated,
  'I12 no third value': noThirdValue,
  'I14 honest': honest,
};

export const broken = (played: Played): readonly string[] => {
  const log = readLog(played.world);
  return Object.entries(LAWS).flatMap(([name, law]) => law(played, log).map((what) => `${name}: ${what}`));
};

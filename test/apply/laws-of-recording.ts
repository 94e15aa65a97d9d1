// The laws about what is on record: closed, true, and enough to find the way back.

import { openIntents } from '../../src/history/recall.ts';
import { type EntryOf, runsOf } from '../../src/history/trail.ts';
import type { Entry } from '../../src/records.ts';
import { settingEntries } from '../../src/settings.ts';
import type { Settings } from '../../src/types.ts';
import { runOf } from '../support/schedule.ts';
import type { Life } from '../support/simulated-life.ts';
import { holds, type Law, statesBetween } from './evidence.ts';

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

/** I4: what the log says took effect did, and what it says did not did not, by the time of saying so. */
export const truthful: Law = ({ world }, { entries, madeAt }) =>
  runsOf(entries).flatMap(({ start, trails }) => {
    const life = world.lives.find((one) => runOf(one) === start.run);
    return trails.flatMap(({ embedId, steps }) =>
      steps.flatMap(({ intent, words }) => {
        if (world.server.liedAbout.has(embedId)) return [];
        const word = words.filter(({ kind }) => kind !== 'verify').at(-1);
        if (word === undefined) return [];
        const since = madeAt.get(intent.seq) ?? 0;
        const until = madeAt.get(word.seq) ?? 0;
        const deeds = world.server.ledger.filter((deed) => deed.embedId === embedId && deed.at <= until);
        const mine = deeds.filter(
          (deed) =>
            deed.by === 'us' &&
            deed.life === life?.nth &&
            deed.at >= since &&
            holds(deed.settings, { ...deed.settings, ...intent.after }),
        );
        const states = statesBetween(world, embedId, since, until);
        const name = `${start.run} ${embedId}: ${word.kind} ${word.status}`;
        if (['accepted', 'applied'].includes(word.status)) {
          return states.some((state) => holds(intent.after, state)) ? [] : [`${name}, but live never held it`];
        }
        const known = mine.filter(({ at }) => at <= seenUntil(word.kind, life, world.lives, until));
        if (!['failed', 'stale', 'not-applied', 'not-attempted'].includes(word.status) || known.length === 0) return [];
        // Seen as before, all of it: then what was written has been taken back by somebody else.
        const isKnown = settingEntries(intent.after).every(([setting]) => intent.before[setting] !== undefined);
        if (isKnown && holds(intent.before, states.at(-1))) return [];
        return [`${name}, but it was applied`];
      }),
    );
  });

/**
 * Until when one who said a word can have known: a later process settles by its first list what a killed one has left, and what
 * that one had handed on may still arrive after it.
 */
function seenUntil(kind: Entry['kind'], author: Life | undefined, lives: readonly Life[], until: number): number {
  if (kind !== 'reconcile' || author === undefined || until <= author.ended) return until;
  const later = lives.find(({ nth, began, ended }) => nth > author.nth && began <= until && until <= ended);
  return later?.firstListedAt ?? until;
}

/** I7: the way back restores what the run is on record to have changed, or leaves the embed alone; and back again undoes that. */
export const reversible: Law = ({ world, takenBack }, { entries }) => {
  if (takenBack === undefined) return [];
  const { run, before, back, forth } = takenBack;
  const failed = [back, forth].flatMap((life) =>
    life?.error === undefined ? [] : [`the way back of ${run} failed: ${life.error.message}`],
  );
  const refused = new Set(back.planned?.plan.refused.map(({ embedId }) => embedId));
  const trails = runsOf(entries).find(({ start }) => start.run === run)?.trails ?? [];
  const author = world.lives.find((life) => runOf(life) === run);
  const wrong = trails.flatMap(({ embedId, steps }) => {
    const then = before.get(embedId);
    const now = back.after.get(embedId);
    if (then === undefined || now === undefined || world.server.liedAbout.has(embedId)) return [];
    if (refused.has(embedId)) return holds(then, now) ? [] : [`${embedId} was refused and changed`];
    const isKnown = steps.every(({ words }) => !words.some(({ status }) => status === 'undetermined' || status === 'mixed'));
    const all = world.server.ledger.filter((deed) => deed.embedId === embedId && deed.at <= back.began);
    const deeds = all.filter(({ life }) => life !== undefined && life === author?.nth);
    const wrote: Settings = Object.assign({}, ...deeds.map(({ settings }) => settings));
    // What was written or changed once more since is no longer the work of that run.
    if (!isKnown || deeds.length === 0 || all.at(-1) !== deeds.at(-1) || !holds(wrote, then)) return [];
    const old: Settings = Object.assign({}, ...steps.map(({ intent }) => intent.before).reverse());
    return settingEntries(old).some(([name, value]) => wrote[name] !== undefined && !holds({ [name]: value }, now))
      ? [`${embedId} was not taken back: ${JSON.stringify({ old, now })}`]
      : [];
  });
  const moved = back.planned?.plan.changes.filter(({ settings }) => settings.every(({ unknown }) => !unknown)) ?? [];
  const notForth =
    forth === undefined
      ? []
      : moved.filter(({ embedId }) => {
          const then = before.get(embedId);
          return then !== undefined && !holds(then, forth.after.get(embedId));
        });
  return [...failed, ...wrong, ...notForth.map(({ embedId }) => `${embedId}: taking back twice is not where it began`)];
};

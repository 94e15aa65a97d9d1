// Verified entries and a run in; for each embed that the run changed, the way back out.
// Only what took effect is taken back, and only by the recorded inverse patch, which must lead exactly to what was before.

import jsonPatch, { type Operation } from 'fast-json-patch';
import { EmbedSyncError } from '../errors.ts';
import type { Entry } from '../records.ts';
import { settingEntries } from '../settings.ts';
import type { PatchOperation, SettingName, Settings } from '../types.ts';
import { effectOf, isOf, type Move, netOf, only, type Run, runsOf, type Step, sameValue, type Trail } from './trail.ts';

/** How to take back what a run did to one embed. */
export interface Undo {
  readonly embedId: string;
  readonly key: string;
  readonly name: string | null;
  /** The values from before the run. */
  readonly restore: Settings;
  /** The values that the run left: what live must show for the way back to be safe. */
  readonly expect: Settings;
  /** The values from before of what went with an update that did not send it: to be put back where live shows none. */
  readonly lost: Settings;
  readonly again: Again;
  /** Settings whose values from before the run are not known, and which therefore stay as they are. */
  readonly unrestorable: readonly SettingName[];
}

/**
 * What the run sent and in the end did not see, because it took it back by itself, or somebody else did, or it never came.
 * An update that arrives late, or once more, is seen by nobody but whoever looks at live again: that then shows `after`.
 */
interface Again extends Move {
  readonly lost: Settings;
}

/**
 * The embeds that the run changed, in the order of the log; none for a run that the log does not hold.
 * Throws HISTORY_BROKEN where a recorded inverse does not fit its record.
 */
export function undoRun(entries: readonly Entry[], runId: string): readonly Undo[] {
  const all = runsOf(entries);
  const nth = all.findIndex(({ start }) => start.run === runId);
  const run = all[nth];
  if (run === undefined) return [];
  const later = all.slice(nth + 1).filter((one) => isOf(run.start.target, one));
  return run.trails.flatMap((trail) => undoTrail(trail, writtenBy(later, trail.embedId)));
}

/** The settings of one embed that some runs have written, or may have. */
const writtenBy = (runs: readonly Run[], embedId: string): ReadonlySet<SettingName> =>
  new Set(
    runs
      .flatMap(({ trails }) => trails.filter((trail) => trail.embedId === embedId))
      .flatMap(({ steps }) => steps.filter((step) => effectOf(step) !== 'left'))
      .flatMap(({ intent }) => settingEntries(intent.after).map(([name]) => name)),
  );

function undoTrail({ embedId, steps }: Trail, writtenLater: ReadonlySet<SettingName>): readonly Undo[] {
  const [first] = steps;
  if (first === undefined) return [];
  const { before, after } = netOf(steps.map(moveOf));
  const dropped: Settings = Object.assign({}, ...steps.map(({ lost }) => lost));
  // What was dropped is no change of the run, also where the run itself has put it back.
  const expect = only(after, (name) => !sameValue(before[name], after[name]) && dropped[name] === undefined);
  const lost = only(dropped, (name) => !sameValue(after[name], dropped[name]) && !writtenLater.has(name));
  const again = againIn(steps, writtenLater);
  const left = settingEntries(expect);
  if ([...left, ...settingEntries(lost), ...settingEntries(again.after)].length === 0) return [];
  const { key, name } = first.intent;
  const restore = only(before, (setting) => expect[setting] !== undefined);
  const unrestorable = left.flatMap(([setting]) => (before[setting] === undefined ? [setting] : []));
  return [{ embedId, key, name, restore, expect, lost, again, unrestorable }];
}

/** Nothing where a later run wrote any of it: then that one's word counts. */
function againIn(steps: readonly Step[], writtenLater: ReadonlySet<SettingName>): Again {
  const { before } = netOf(steps.map(({ intent }) => intent));
  const { after } = netOf(steps.map(moveOf));
  const dropped: Settings = Object.assign({}, ...steps.map(({ lost }) => lost));
  const sent: Settings = Object.assign(
    {},
    ...steps
      .filter(mayArrive)
      .map(({ intent }) => intent.after)
      .reverse(),
  );
  const isUnseen = (name: SettingName): boolean => after[name] === undefined || sameValue(before[name], after[name]);
  const isMove = (name: SettingName): boolean => before[name] !== undefined && !sameValue(before[name], sent[name]);
  const unseen = only(sent, (name) => dropped[name] === undefined && isUnseen(name) && isMove(name));
  const lost = only(dropped, (name) => sameValue(after[name], dropped[name]));
  const isOver = settingEntries({ ...unseen, ...lost }).some(([name]) => writtenLater.has(name));
  if (isOver) return { before: {}, after: {}, lost: {} };
  return { before: only(before, (name) => unseen[name] !== undefined), after: unseen, lost };
}

/** Not what the API has refused, nor what never left this machine. */
const mayArrive = (step: Step): boolean =>
  effectOf(step) !== 'left' || (step.attempts.length > 0 && step.words.at(-1)?.status === 'not-applied');

/** The part of a step that took effect: where the list contradicted, what it shows as it was sent. */
function moveOf(step: Step): Move {
  const effect = effectOf(step);
  if (effect === 'left') return { before: {}, after: {} };
  // A second step takes back what the first may have done: where that is not known, what was there before it still is.
  if (effect === 'unknown') return { before: step.intent.before, after: {} };
  const { after } = step.intent;
  const before = invert(step);
  if (effect === 'taken') return { before, after };
  const live = step.words.findLast((word) => word.kind === 'verify')?.live ?? {};
  const tookEffect = (name: SettingName): boolean => sameValue(live[name], after[name]);
  return { before, after: only(after, tookEffect) };
}

/** The values from before an intent, by its inverse patch. */
function invert({ intent }: Step): Settings {
  const { before, after, inverse } = intent;
  const found = applied(inverse, after);
  const fits = settingEntries(after).every(([name, value]) => {
    const old = found?.[name];
    // A value that was not known cannot come back: the inverse may take it away, or leave it alone.
    return before[name] === undefined ? old === undefined || sameValue(old, value) : sameValue(old, before[name]);
  });
  if (found !== undefined && fits) return before;
  throw new EmbedSyncError(
    'HISTORY_BROKEN',
    `record ${intent.seq} of the change history: the inverse patch of embed ${intent.embedId} does not lead back`,
    { hint: `Nothing was sent. Set the embed by hand to the values from before: "embed-sync history show ${intent.run}".` },
  );
}

/** Undefined where the patch reaches for anything but the given settings, or does not apply. `settings` is not touched. */
function applied(patch: readonly PatchOperation[], settings: Settings): Settings | undefined {
  const paths = new Set(settingEntries(settings).map(([name]) => `/${name}`));
  if (!patch.every(({ path }) => paths.has(path))) return undefined;
  try {
    return jsonPatch.applyPatch(settings, patch.map(operationOf), true, false).newDocument;
  } catch {
    return undefined;
  }
}

const operationOf = ({ op, path, value }: PatchOperation): Operation => ({ op, path, value: structuredClone(value) });

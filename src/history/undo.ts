// Verified entries and a run in; for each embed that the run changed, the way back out.
// Only what took effect is taken back, and only by the recorded inverse patch, which must lead exactly to what was before.

import jsonPatch, { type Operation } from 'fast-json-patch';
import { EmbedSyncError } from '../errors.ts';
import type { Entry } from '../records.ts';
import { settingEntries } from '../settings.ts';
import type { PatchOperation, SettingName, Settings } from '../types.ts';
import { effectOf, type Move, netOf, only, runsOf, type Step, sameValue, type Trail } from './trail.ts';

/** How to take back what a run did to one embed. */
export interface Undo {
  readonly embedId: string;
  readonly key: string;
  readonly name: string | null;
  /** The values from before the run. */
  readonly restore: Settings;
  /** The values that the run left: what live must show for the way back to be safe. */
  readonly expect: Settings;
  /** Settings whose values from before the run are not known, and which therefore stay as they are. */
  readonly unrestorable: readonly SettingName[];
}

/**
 * The embeds that the run changed, in the order of the log; none for a run that the log does not hold.
 * Throws HISTORY_BROKEN where a recorded inverse does not fit its record.
 */
export function undoRun(entries: readonly Entry[], runId: string): readonly Undo[] {
  const run = runsOf(entries).find(({ start }) => start.run === runId);
  return (run?.trails ?? []).flatMap((trail) => undoTrail(trail));
}

function undoTrail({ embedId, steps, status }: Trail): readonly Undo[] {
  const [first] = steps;
  if (first === undefined || status === 'reverted') return [];
  const { before, after } = netOf(steps.map(moveOf));
  const expect = only(after, (name) => !sameValue(before[name], after[name]));
  const left = settingEntries(expect);
  if (left.length === 0) return [];
  const { key, name } = first.intent;
  const restore = only(before, (setting) => expect[setting] !== undefined);
  const unrestorable = left.flatMap(([setting]) => (before[setting] === undefined ? [setting] : []));
  return [{ embedId, key, name, restore, expect, unrestorable }];
}

/** The part of a step that took effect: where the list contradicted, what it shows as it was sent. */
function moveOf(step: Step): Move {
  const effect = effectOf(step);
  if (effect !== 'taken' && effect !== 'shown') return { before: {}, after: {} };
  const { after } = step.intent;
  const before = invert(step);
  if (effect === 'taken') return { before, after };
  const live = step.words.findLast((word) => word.kind === 'verify')?.live ?? {};
  const tookEffect = (name: SettingName): boolean => sameValue(live[name], after[name]);
  return { before: only(before, tookEffect), after: only(after, tookEffect) };
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

const operationOf = ({ op, path, value }: PatchOperation): Operation =>
  op === 'remove' ? { op, path } : { op, path, value: structuredClone(value) };

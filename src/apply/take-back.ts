// A run that must not stand as it is in; what it wrote taken back, recorded like every other write, out.
// Restores what a replacing server dropped, and undoes what a stopped rollout has widened.

import { canBeLost, settingEntries } from '../settings.ts';
import type { Change, LiveEmbed, Outcome, Problem, Settings } from '../types.ts';
import { createHalt, problemOf } from './halt.ts';
import { checkMerge, unsentOf } from './merge-check.ts';
import { reconcile } from './recover.ts';
import { intentOf, type Run, sendingOf } from './run.ts';
import { sendChange } from './send.ts';
import { standingOf } from './standing.ts';
import { notTakenBack } from './verify.ts';

/** A server that replaced the settings we did not send: put them back, and send nothing more. */
export async function checkThatServerMerges(change: Change, now: LiveEmbed | undefined, run: Run): Promise<void> {
  const { applying, tools } = run;
  const before = applying.live.get(change.embedId);
  if (before === undefined || now === undefined) return;
  // What has not taken effect, or is not shown yet, cannot have dropped anything.
  if (standingOf(change, now, tools.compare) === 'before') return;
  const { merges, lost } = checkMerge(unsentOf(change.payload, before), now, tools.compare);
  // That the rest is as it was proves something only if the update is known to be ours, and not somebody else's.
  run.merges ??= merges === true && !run.agreed.has(change.embedId) ? undefined : merges;
  if (merges !== false) return;
  const lostNames = settingEntries(lost).map(([name]) => name);
  const problem: Problem = {
    code: 'SERVER_REPLACES',
    message: `the server dropped settings that were not sent (${lostNames.join(', ')}): it replaces instead of merging`,
    hint: 'Plan and apply again: from now on every managed setting of a changed embed is sent (--payload full).',
  };
  // Whatever becomes of the way back: from here on the history knows what is missing.
  await tools.history.append([{ kind: 'verify', run: applying.start.run, embedId: change.embedId, lost }]);
  await takeBack(change, { now, before: before.settings, problem }, run);
  run.halt.because(problem);
}

/** Puts each setting that this run widened, or left without a value, back to its value of before; what it narrowed stays. */
export async function takeBackWidening(open: readonly Change[], problem: Problem, run: Run): Promise<void> {
  const widened = open.filter((change) => mayBeWritten(change, run) && change.settings.some(opens));
  if (widened.length === 0) return;
  run.tools.emit({ type: 'undo', size: widened.length, reason: problem.message });
  try {
    const seen = await run.look(widened.map(({ embedId }) => embedId));
    for (const change of widened) {
      const now = seen.get(change.embedId);
      if (run.merges !== true) await checkThatServerMerges(change, now, run);
      if (run.takenBack.has(change.embedId)) continue;
      const settings = change.settings.filter(opens);
      const told = settings.filter(({ setting }) => now?.settings[setting] !== undefined);
      // Where somebody else has moved one of them since, the embed is not ours to undo any more.
      if (now === undefined || standingOf({ settings: told }, now, run.tools.compare) === 'foreign') continue;
      const before: Settings = Object.fromEntries(
        [...settings, ...change.settings.filter((setting) => isGone(setting, now))].flatMap(({ setting, before }) =>
          before === undefined ? [] : [[setting, before]],
        ),
      );
      await takeBack(change, { now, before, problem }, run);
    }
  } catch (error) {
    run.halt.because(problemOf(error));
  }
}

/** Also what failed: of an update without a clear answer a part may have taken effect, or all of it by now. */
const mayBeWritten = ({ embedId }: Change, { outcomes, unresolved }: Run): boolean =>
  outcomes.get(embedId)?.status === 'accepted' || unresolved.has(embedId);

/** A part of an update can take with it what the rest was to write. */
const isGone = ({ setting, before }: Change['settings'][number], now: LiveEmbed): boolean =>
  before !== undefined && canBeLost(before) && now.settings[setting] === undefined;

const opens = ({ direction }: Change['settings'][number]): boolean => direction === 'widen' || direction === 'tenancy';

interface TakingBack {
  readonly now: LiveEmbed;
  readonly before: Settings;
  readonly problem: Problem;
}

async function takeBack(change: Change, { now, before, problem }: TakingBack, run: Run): Promise<void> {
  const { embedId } = change;
  const restoring = run.tools.restoring(change, now, before);
  if (restoring === undefined) return;
  const { start } = run.applying;
  // A second intent closes the first one: what is live now is the last that will be known of it.
  const open = run.unresolved.has(embedId) ? [{ intent: intentOf(change, undefined, start.run), attempted: true }] : [];
  const found = reconcile(open, new Map([[embedId, now]]), run.tools.compare);
  await run.tools.history.append([...found, intentOf(restoring, now, start.run)]);
  const first = run.outcomes.get(embedId);
  const why = first?.error ?? problem;
  run.takenBack.set(embedId, { restoring, why });
  // Goes out although the run has stopped; only a second word to stop holds it.
  const { outcome, unresolved } = await sendChange(restoring, {
    ...sendingOf(run, createHalt(run.tools.runtime.stop)),
    takesBack: true,
  });
  // The update that came last is the one that counts.
  if (unresolved) run.unresolved.add(embedId);
  else run.unresolved.delete(embedId);
  const attempts = (first?.attempts ?? 0) + outcome.attempts;
  run.outcomes.set(embedId, { embedId, attempts, ...endOf(outcome, why) });
}

/** As the API told it; the look at the end of the run has the last word. */
const endOf = ({ status, error }: Outcome, why: Problem): Pick<Outcome, 'status' | 'error'> =>
  status === 'accepted' ? { status: 'reverted', error: why } : { status: 'failed', error: notTakenBack(error?.message) };
